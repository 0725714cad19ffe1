//! Workshops: what a trainer plans, shows and asks a room, and what stays of it.

mod choices;
mod forgotten;
mod guide;
mod ledger;
mod names;
mod network;
mod outcome;
mod plans;
mod pool;
mod present;
mod record;
mod room;
mod rounds;
mod sets;
mod voting;
mod wifi;

pub use choices::round_choices;
pub(crate) use forgotten::end_forgotten_session;
pub(crate) use guide::chapter_words;
pub use guide::trainer_guide;
pub use names::friendly_names;
pub use network::workshop_network;
pub use plans::{
    duplicate_workshop_plan, export_workshop_plan, propose_workshop_plan, remove_workshop_plan, save_workshop_plan,
    workshop_choices, workshop_plan, workshop_plan_pages, workshop_plans,
};
pub use pool::{propose_workshop_set, workshop_instead, workshop_pool, workshop_question};
pub(crate) use present::Presenting;
pub use present::{
    begin_presentation, change_presentation, end_presentation, export_slides, move_pointer, presentable, presentation,
    projector, set_projector, show_slide, slide_pages,
};
pub use record::{
    attendance_pages, export_attendance, export_session, remove_session, session_pages, session_record, sessions,
};
pub(crate) use room::Running;
pub use room::{
    begin_room, change_room, count_hands, end_room, leave_round, move_round, put_round, remove_person, resume_room,
    room_people, strike_word, workshop_room,
};
pub use sets::{copy_workshop_set, remove_workshop_set, save_workshop_set, workshop_set, workshop_sets};
pub use voting::{export_voting_cards, voting_cards_pages};
pub use wifi::{wifi_code, wifi_sheet};
