//! The use cases: one function each, on top of rules, content, store and documents; the wire types; the error codes; the command list.
//!
//! Window, command line and tests all come through here. [`App`] is the program without a face; [`Outside`] is what it asks of whoever shows it.

mod about;
mod app;
mod authoring;
mod backups;
mod calendar;
mod certificates;
mod charter;
mod check;
mod checklists;
mod code;
mod command_list;
mod convert;
mod dispatch;
mod emergency;
mod error;
mod exercises;
mod firm;
mod learners;
mod lessons;
mod lists;
mod notes;
mod opened;
mod outside;
mod page;
mod paths;
mod plan;
mod program;
mod quizzes;
mod record;
mod refresh;
mod reminders;
mod reports;
mod search;
mod situation;
mod steps;
mod suppliers;
mod tabletop;
mod team;
pub mod wire;
mod workshop;

pub use about::*;
pub use app::{App, Opening, Reading, system_clock};
pub use authoring::{Report, content_stats, describe_mistakes, export_content};
pub use backups::*;
pub use calendar::export_calendar;
pub use certificates::{
    check_certificate, choose_certificate, choose_key, export_key, forget_key, import_key, issue_certificate,
    remember_key, verify_certificate,
};
pub use charter::charter;
pub use check::{
    answer_check, begin_check, check_result, check_sheet, checks, compare_checks, finish_check, note_check,
    remove_check, set_check_mode,
};
pub use checklists::*;
pub use code::Code;
pub use dispatch::{COMMANDS, dispatch};
pub use emergency::{
    begin_cards, begin_incident, cancel_cards, cards_run, change_emergency, change_incident, emergency,
    emergency_card_pages, export_emergency_card, export_handbook, export_incident, handbook_pages, incident, incidents,
    remove_incident, set_emergency_contact, write_line,
};
pub use error::{ApiError, Argument, Severity};
pub use exercises::*;
pub use firm::{
    add_attachment, add_firm, attachments, change_firm, firm_due, firm_profile, firms, open_firm, open_sample,
    remove_attachment, remove_firm, save_attachment,
};
pub use learners::*;
pub use lessons::*;
pub use lists::{
    choose_logo, export_list, finish_list, firm_list, firm_lists, keep_list, list_items, list_pages, remove_list,
    remove_logo, save_contact, tick_line,
};
pub use notes::*;
pub use outside::{MenuWords, NoKeychain, Outside, Topic, Unattended};
pub use page::{read_logo, write_checklist};
pub use paths::{go_path, keep_place, leave_path, path, paths, remove_path, save_path};
pub use plan::{
    add_plan_action, export_plan_calendar, move_plan_action, plan, propose_plan_order, remove_plan_action, set_plan,
};
pub use program::*;
pub use quizzes::*;
pub use record::*;
pub use reminders::remind;
pub use reports::{export_report, report_pages};
pub use search::*;
pub use situation::*;
pub use steps::*;
pub use suppliers::{
    answer_requirement, export_evidence, export_readiness, preview_supplier_answers, readiness, readiness_pages,
    remove_evidence, remove_supplier, save_evidence, save_supplier, send_questionnaire, set_readiness,
    supplier_replies, suppliers, take_back_answer, take_supplier_answers,
};
pub use tabletop::{
    begin_tabletop, export_tabletop, log_tabletop, plan_tabletop, remove_tabletop, see_tabletop, tabletop,
    tabletop_actions, tabletops,
};
pub use team::{export_team, import_roster, preview_roster, team, team_weak, withdraw};
pub use tritt_documents::Letterhead;
pub use workshop::{
    attendance_pages, begin_presentation, begin_room, change_presentation, change_room, copy_workshop_set, count_hands,
    duplicate_workshop_plan, end_presentation, end_room, export_attendance, export_session, export_slides,
    export_voting_cards, export_workshop_plan, friendly_names, leave_round, move_pointer, move_round, presentable,
    presentation, projector, propose_workshop_plan, propose_workshop_set, put_round, remove_person, remove_session,
    remove_workshop_plan, remove_workshop_set, resume_room, room_people, round_choices, save_workshop_plan,
    save_workshop_set, session_pages, session_record, sessions, set_projector, show_slide, slide_pages, strike_word,
    trainer_guide, voting_cards_pages, wifi_code, wifi_sheet, workshop_choices, workshop_instead, workshop_network,
    workshop_plan, workshop_plan_pages, workshop_plans, workshop_pool, workshop_question, workshop_room, workshop_set,
    workshop_sets,
};
