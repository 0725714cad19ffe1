//! Emergencies: whom to call, cards and handbook.

use super::{answers, requests};
use crate::ApiError;

requests! {
    /// Somebody to call, in place of what was written before.
    struct ContactChange {
        /// Id of the contact.
        pub id: String,
        /// A name, at most 120 characters.
        pub name: String,
        /// A number, at most 60 characters.
        pub phone: String,
        /// What to have at hand, at most 120 characters.
        pub note: String,
        /// Whether the number was checked now.
        pub checked: bool,
    }

    /// Something about emergencies that changes; what is absent stays as it is.
    struct EmergencyChange {
        /// Code of the federal state; empty takes it back.
        pub state: Option<String>,
        /// Who takes a job.
        pub role: Option<RoleChange>,
        /// An answer about reporting duties.
        pub answer: Option<QuestionAnswer>,
    }

    /// Who takes a job.
    struct RoleChange {
        /// Id of the job.
        pub id: String,
        /// Who it is, at most 120 characters; empty for nobody.
        pub who: String,
    }

    /// An answer to a question.
    struct QuestionAnswer {
        /// Id of the question.
        pub question: String,
        /// Id of the answer.
        pub answer: String,
    }

    /// A card as it will print.
    struct CardRequest {
        /// Its language.
        pub language: String,
        /// A second language beside it.
        pub second: Option<String>,
        /// Its form.
        pub form: CardForm,
    }

    /// Forms of a card.
    #[derive(Copy, Eq)]
    enum CardForm {
        /// For the wall.
        Poster,
        /// For the pocket.
        Pocket,
        /// For the phone.
        Phone,
    }

    /// Cards for everybody of the team.
    struct CardsRequest {
        /// Their language.
        pub language: String,
        /// A second language beside it.
        pub second: Option<String>,
        /// The group; everybody when it is absent.
        pub team: Option<String>,
    }

    /// A paper in one language or in two.
    struct PaperRequest {
        /// Its language.
        pub language: String,
        /// A second language beside it.
        pub second: Option<String>,
        /// The format of its file.
        pub format: super::Format,
    }
}

answers! {
    /// Everything about emergencies of the open firm.
    struct EmergencyPage {
        /// The day the offices were looked up, ISO 8601.
        pub dated: String,
        /// The day the law was looked up, ISO 8601.
        pub law: String,
        /// Code of the federal state; absent while nobody has said.
        pub state: Option<String>,
        /// The federal states.
        pub states: Vec<NamedId>,
        /// Whom to call.
        pub contacts: Vec<EmergencyContact>,
        /// Who does what.
        pub roles: Vec<RoleEntry>,
        /// Whether NIS2 applies: what is asked.
        pub questions: Vec<DutyQuestion>,
        /// What the answers say.
        pub verdict: DutyVerdict,
        /// Kinds of incident.
        pub kinds: Vec<KindEntry>,
        /// How many people there are in the team.
        pub people: u32,
        /// The groups they work in.
        pub teams: Vec<String>,
    }

    /// Something with an id and a name.
    struct NamedId {
        /// Its id.
        pub id: String,
        /// Its name.
        pub name: String,
    }

    /// Somebody to call.
    struct EmergencyContact {
        /// Id of the contact.
        pub id: String,
        /// Who it is.
        pub label: String,
        /// What it is for.
        pub hint: String,
        /// Whether it stands on the front of the card.
        pub front: bool,
        /// A name; empty while there is none.
        pub name: String,
        /// A number; empty while there is none.
        pub phone: String,
        /// What to have at hand; empty while there is nothing.
        pub note: String,
        /// The day the number was written down or checked, ISO 8601; absent while there is none.
        pub checked: Option<String>,
        /// What the dated data says; absent for what only the firm knows.
        pub suggestion: Option<Suggestion>,
    }

    /// What the dated data says of an office.
    struct Suggestion {
        /// Its own name.
        pub name: String,
        /// The number to suggest; absent where sources differ or say none.
        pub phone: Option<String>,
        /// All numbers seen.
        pub phones: Vec<String>,
        /// How far the number can be relied on.
        pub certainty: NumberCertainty,
        /// Its e-mail address.
        pub email: Option<String>,
        /// Its own page.
        pub web: Option<String>,
        /// On how many pages the numbers were read.
        pub sources: u32,
        /// The day they were read, ISO 8601.
        pub checked: String,
    }

    /// How far a number can be relied on.
    #[derive(Copy, Eq)]
    enum NumberCertainty {
        /// Two sources or more say the same.
        Agreed,
        /// One source says so.
        Single,
        /// Sources differ.
        Differs,
        /// None was found.
        Missing,
    }

    /// A job in an emergency.
    struct RoleEntry {
        /// Its id.
        pub id: String,
        /// Its name.
        pub name: String,
        /// What it covers.
        pub text: String,
        /// Who takes it; empty for nobody.
        pub who: String,
    }

    /// A question about reporting duties.
    struct DutyQuestion {
        /// Its id.
        pub id: String,
        /// The question.
        pub question: String,
        /// What counts.
        pub hint: String,
        /// The answers to choose from.
        pub answers: Vec<NamedId>,
        /// The answer given; absent while there is none.
        pub answer: Option<String>,
    }

    /// What answers about a reporting duty say.
    struct DutyVerdict {
        /// In a few words.
        pub title: String,
        /// What to do.
        pub text: String,
        /// Whether there is a duty.
        pub applies: Duty,
    }

    /// Whether there is a duty.
    #[derive(Copy, Eq)]
    enum Duty {
        /// Probably.
        Applies,
        /// Probably not.
        None,
        /// What is not known decides.
        Unclear,
    }

    /// A kind of incident.
    struct KindEntry {
        /// Its id.
        pub id: String,
        /// What it is called.
        pub title: String,
        /// What it looks like.
        pub sign: String,
    }

    /// How far a run of cards is.
    struct CardsRun {
        /// What it does.
        pub state: CardsState,
        /// Cards laid out.
        pub done: u32,
        /// Cards in all.
        pub of: u32,
        /// Names that cannot be printed and leave a line to write on.
        pub unprinted: u32,
        /// Where the cards are, once they are.
        pub path: Option<String>,
        /// What went wrong.
        pub error: Option<ApiError>,
    }

    /// What a run of cards does.
    #[derive(Copy, Eq)]
    enum CardsState {
        /// There is none.
        Idle,
        /// It goes on.
        Running,
        /// The cards are saved.
        Saved,
        /// It was ended.
        Cancelled,
        /// It went wrong.
        Failed,
    }
}
