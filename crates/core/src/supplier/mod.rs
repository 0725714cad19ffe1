//! What customers ask of their suppliers: baseline requirements, levels of proof, answers, evidence, and what is still missing.
//!
//! The requirements and the three levels follow Principle 2 of the Charter of Trust (“Common Risk-based Approach for the Digital Supply Chain”, 2020): how
//! much a supplier has to show depends on how critical it is. Wording and numbers are our own.

mod complete;
mod evidence;
mod level;

pub use complete::{Completeness, Missing, Stand, completeness, missing};
pub use evidence::{REPLY_DAYS, Validity, WARNING_DAYS, asks_again, validity, warns_from};
pub use level::{Asks, Criticality, Level};

use crate::firm::When;
use crate::{ActionId, Day, StepId};

crate::id::ids! {
    /// One of the baseline requirements, for example `continuity`.
    RequirementId;
    /// What requirements belong to, for example `integrity`.
    CategoryId;
    /// A kind of evidence, for example `restore-test`.
    EvidenceKindId;
}

/// Longest text of an answer, in characters: about half a page.
pub const LONGEST_ANSWER: usize = 2_000;

/// Longest name of a firm, a person, a document, in characters.
pub const LONGEST_NAME: usize = 200;

/// Everything that is asked, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Catalogue {
    /// Where it comes from.
    pub source: Origin,
    /// The categories.
    pub categories: Vec<CategoryId>,
    /// The requirements, those of a category after each other.
    pub requirements: Vec<Requirement>,
    /// The kinds of evidence.
    pub kinds: Vec<EvidenceKind>,
    /// The documents of the sample firm.
    pub sample: Vec<SampleEvidence>,
}

/// The publication the requirements come from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Origin {
    /// Who published it.
    pub publisher: String,
    /// Its title.
    pub title: String,
    /// Year of publication.
    pub year: u16,
    /// Where it was read.
    pub via: String,
}

/// A baseline requirement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Requirement {
    /// The id.
    pub id: RequirementId,
    /// What it belongs to.
    pub category: CategoryId,
    /// For which firms it is. Others answer that it does not apply: it stays on every questionnaire.
    pub when: When,
    /// The steps that help.
    pub steps: Vec<StepId>,
    /// The actions that help, the first first.
    pub actions: Vec<ActionId>,
    /// What can prove it, the most usual first.
    pub evidence: Vec<EvidenceKindId>,
    /// What the sample firm says.
    pub sample: Option<Verdict>,
}

/// A document of the sample firm.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleEvidence {
    /// What kind it is.
    pub kind: EvidenceKindId,
    /// How many days old it is when the sample is opened.
    pub days: u16,
    /// What it proves.
    pub requirements: Vec<RequirementId>,
}

/// A kind of evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvidenceKind {
    /// The id.
    pub id: EvidenceKindId,
    /// How many months such a paper says something true: a proposal. Nothing for papers that have a date of their own.
    pub months: Option<u8>,
}

impl Catalogue {
    /// The requirement of this id.
    pub fn requirement(&self, id: &RequirementId) -> Option<&Requirement> {
        self.requirements.iter().find(|one| one.id == *id)
    }

    /// The number a requirement is shown with, `P2.6.3`: Principle 2, the category, the place in it. The source has none; these are ours.
    pub fn number(&self, id: &RequirementId) -> Option<String> {
        let category = &self.requirement(id)?.category;
        let group = self.categories.iter().position(|one| one == category)? + 1;
        let place = self.requirements.iter().filter(|one| one.category == *category).position(|one| one.id == *id)? + 1;
        Some(format!("P2.{group}.{place}"))
    }
}

/// How far a requirement is met, as somebody says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// As a whole.
    Met,
    /// In parts; the text says which.
    Partly,
    /// Not yet, but it is decided until when.
    Planned,
    /// Not, and nothing is planned.
    NotMet,
    /// The firm does nothing it could be about; the text says why.
    NotApplicable,
}

impl Verdict {
    /// All of them, the best first.
    pub const ALL: [Self; 5] = [Self::Met, Self::Partly, Self::Planned, Self::NotMet, Self::NotApplicable];

    /// The id, as in files and in the store.
    pub fn id(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Partly => "partly",
            Self::Planned => "planned",
            Self::NotMet => "not-met",
            Self::NotApplicable => "not-applicable",
        }
    }

    /// The verdict of this id.
    pub fn of(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.id() == id)
    }

    /// Whether it claims something that evidence can prove.
    pub fn claims(self) -> bool {
        match self {
            Self::Met | Self::Partly => true,
            Self::Planned | Self::NotMet | Self::NotApplicable => false,
        }
    }
}

/// An answer to a requirement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// How far it is met.
    pub verdict: Verdict,
    /// In words; perhaps empty.
    pub text: String,
}

/// A document that proves something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// The last day on which it counts; nothing when it has none.
    pub valid_until: Option<Day>,
    /// The day it bears.
    pub issued: Option<Day>,
    /// What it proves.
    pub requirements: Vec<RequirementId>,
}
