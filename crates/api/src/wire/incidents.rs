//! Incidents and their log.

use super::{
    Duty, DutyQuestion, DutyVerdict, KindEntry, PaperRequest, QuestionAnswer, RoleChange, RoleEntry, answers, requests,
};

requests! {
    /// An incident that begins.
    struct NewIncident {
        /// Id of its kind.
        pub kind: String,
        /// What people call it, at most 120 characters; may be empty.
        pub title: String,
        /// When it began, ISO 8601; now when it is absent.
        pub begun_at: Option<String>,
        /// Language of what the program writes into the log.
        pub language: String,
    }

    /// An incident by its number.
    struct IncidentNumber {
        /// Its number.
        pub incident: u32,
    }

    /// One of the incidents.
    struct IncidentRequest {
        /// Its number.
        pub incident: u32,
        /// The language.
        pub language: String,
    }

    /// A line for the log.
    struct NewLine {
        /// Number of the incident.
        pub incident: u32,
        /// Who writes it, at most 120 characters; may be empty.
        pub who: String,
        /// What it tells; `program` is refused.
        pub kind: LogKind,
        /// The line, 1 to 4000 characters.
        pub text: String,
    }

    /// What a line of the log tells.
    #[derive(Copy, Eq)]
    enum LogKind {
        /// Something somebody saw.
        Seen,
        /// Something somebody did.
        Done,
        /// Something somebody decided.
        Decided,
        /// Something the program noted by itself.
        Program,
    }

    /// What changes in an incident; what is absent stays as it is.
    struct IncidentChange {
        /// Its number.
        pub incident: u32,
        /// Language of what the program writes into the log.
        pub language: String,
        /// Since when the firm is aware, ISO 8601.
        pub aware_at: Option<String>,
        /// Who takes a job.
        pub role: Option<RoleChange>,
        /// An answer about reporting duties.
        pub answer: Option<QuestionAnswer>,
        /// A report that was sent, or was not after all.
        pub report: Option<ReportSent>,
        /// Whether it is over.
        pub closed: Option<bool>,
    }

    /// A report that was sent, or was not after all.
    struct ReportSent {
        /// Id of the deadline.
        pub clock: String,
        /// Whether it was sent.
        pub sent: bool,
    }

    /// A log to save.
    struct IncidentExport {
        /// Number of the incident.
        pub incident: u32,
        /// Languages and format.
        pub paper: PaperRequest,
    }
}

answers! {
    /// The incidents of the open firm.
    struct Incidents {
        /// Those that go on first, then the newest.
        pub incidents: Vec<IncidentEntry>,
        /// The kinds there are.
        pub kinds: Vec<KindEntry>,
    }

    /// An incident as a list shows it.
    struct IncidentEntry {
        /// Its number.
        pub id: u32,
        /// Its kind.
        pub kind: KindEntry,
        /// What people call it; perhaps nothing.
        pub title: String,
        /// When it began, ISO 8601 in UTC.
        pub begun_at: String,
        /// When it was over; absent while it goes on.
        pub closed_at: Option<String>,
    }

    /// Everything about an incident.
    struct IncidentPage {
        /// Its number.
        pub id: u32,
        /// Its kind.
        pub kind: KindEntry,
        /// What people call it; perhaps nothing.
        pub title: String,
        /// When it began, ISO 8601 in UTC.
        pub begun_at: String,
        /// Since when the firm is aware; absent while nobody has said.
        pub aware_at: Option<String>,
        /// When it was over; absent while it goes on.
        pub closed_at: Option<String>,
        /// Who does what.
        pub roles: Vec<RoleEntry>,
        /// First steps for everyone.
        pub everyone: Vec<String>,
        /// First steps for those in charge.
        pub charge: Vec<String>,
        /// Whom to call, in this order.
        pub tell: Vec<CalledEntry>,
        /// Reports that are due or may be, the first one due first.
        pub deadlines: Vec<DeadlineEntry>,
        /// Whether it has to be reported under the GDPR: what is asked.
        pub questions: Vec<DutyQuestion>,
        /// What the answers about the GDPR say.
        pub gdpr: DutyVerdict,
        /// What the firm's answers about NIS2 say.
        pub nis2: DutyVerdict,
        /// The log, in the order it was written.
        pub lines: Vec<LogLine>,
        /// The host's time, ISO 8601 in UTC: the clocks of the page run from it.
        pub now: String,
    }

    /// Somebody to call.
    struct CalledEntry {
        /// Who it is.
        pub label: String,
        /// A name; perhaps none.
        pub name: String,
        /// A number; perhaps none.
        pub phone: String,
        /// What to have at hand; perhaps nothing.
        pub note: String,
    }

    /// A report with a deadline.
    struct DeadlineEntry {
        /// Id of the deadline.
        pub id: String,
        /// What it is called.
        pub name: String,
        /// The rule.
        pub rule: String,
        /// To whom.
        pub to: String,
        /// When it is due, ISO 8601 in UTC.
        pub due_at: String,
        /// Whether it has to be made.
        pub applies: Duty,
        /// When it was sent; absent while it was not.
        pub sent_at: Option<String>,
    }

    /// A line of the log.
    struct LogLine {
        /// Its number.
        pub id: u32,
        /// When it was written, ISO 8601 in UTC.
        pub at: String,
        /// Who wrote it; perhaps nobody said.
        pub who: String,
        /// What it tells.
        pub kind: LogKind,
        /// The line.
        pub text: String,
    }
}
