//! What the program knows about emergencies: read from dated data.

use super::{Clock, FederalState, Office, OfficeKind};
use crate::SourceId;

/// Whom to call, what to do first, what is asked. Ids are those of the messages `emergency-…`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Catalogue {
    /// The day the offices were looked up, `2026-11-29`.
    pub dated: String,
    /// The day the law was looked up.
    pub law: String,
    /// What anybody may do without asking: the front of the card.
    pub steps: Vec<String>,
    /// What everybody leaves alone.
    pub leave: Vec<String>,
    /// Whom a firm writes on its card.
    pub contacts: Vec<Contact>,
    /// Who does what in an incident.
    pub roles: Vec<String>,
    /// Kinds of incident.
    pub kinds: Vec<Kind>,
    /// Where the deadlines were read.
    pub clocks: Vec<(Clock, Vec<SourceId>)>,
    /// What is asked to tell whether a report is due.
    pub questions: Vec<Question>,
    /// Offices to turn to.
    pub offices: Vec<Office>,
    /// Where the sample firm sits.
    pub sample_state: Option<FederalState>,
    /// Whom the sample firm calls: contact, name, number.
    pub sample: Vec<(String, String, String)>,
}

/// Somebody a firm writes on its card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// The id: `insurer`.
    pub id: String,
    /// Whether it stands on the front of every card.
    pub front: bool,
    /// The kind of office whose data is suggested.
    pub office: Option<OfficeKind>,
}

/// A kind of incident.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kind {
    /// The id: `ransomware`.
    pub id: String,
    /// First steps for everyone.
    pub everyone: Vec<String>,
    /// First steps for those in charge.
    pub charge: Vec<String>,
    /// Contacts in the order they are called.
    pub tell: Vec<String>,
    /// Reports that may become due.
    pub clocks: Vec<Clock>,
    /// What it rests on.
    pub sources: Vec<SourceId>,
}

/// What a question is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// Whether NIS2 applies to the firm.
    Nis2,
    /// Whether an incident has to be reported under the GDPR.
    Gdpr,
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The id: `turnover`.
    pub id: String,
    /// What it is asked for.
    pub about: About,
    /// The answers to choose from.
    pub answers: Vec<String>,
    /// What it rests on.
    pub sources: Vec<SourceId>,
}

impl Catalogue {
    /// The contact with this id.
    pub fn contact(&self, id: &str) -> Option<&Contact> {
        self.contacts.iter().find(|contact| contact.id == id)
    }

    /// The kind of incident with this id.
    pub fn kind(&self, id: &str) -> Option<&Kind> {
        self.kinds.iter().find(|kind| kind.id == id)
    }

    /// The question with this id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }

    /// The office of this kind that is in charge: the one of the state, or the one of the whole country.
    pub fn office(&self, kind: OfficeKind, state: Option<FederalState>) -> Option<&Office> {
        let of = |office: &&Office| office.kind == kind && (office.state.is_none() || office.state == state);
        self.offices.iter().find(of)
    }
}
