//! How critical a supplier is, and how much it has to show.

use super::Verdict;

/// How critical a supplier is for its customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Criticality {
    /// The customer would hardly notice an incident there.
    Low,
    /// An incident there would be a nuisance for days.
    Medium,
    /// An incident there would stop the customer or expose its data.
    High,
}

impl Criticality {
    /// All of them, the least first.
    pub const ALL: [Self; 3] = [Self::Low, Self::Medium, Self::High];

    /// The id, as in files and in the store.
    pub fn id(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }

    /// The criticality of this id.
    pub fn of(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.id() == id)
    }

    /// How much such a supplier has to show (Charter of Trust, Principle 2): a declaration, a questionnaire, or proof.
    pub fn level(self) -> Level {
        match self {
            Self::Low => Level::Declaration,
            Self::Medium => Level::Assessment,
            Self::High => Level::Proof,
        }
    }
}

/// How much a supplier shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// It declares that it meets the requirements.
    Declaration,
    /// It fills in a questionnaire.
    Assessment,
    /// It shows documents.
    Proof,
}

/// What an answer needs at a level, beside a verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asks {
    /// Words.
    pub text: bool,
    /// A document that counts today.
    pub evidence: bool,
}

impl Level {
    /// All of them, from the lightest.
    pub const ALL: [Self; 3] = [Self::Declaration, Self::Assessment, Self::Proof];

    /// The id, as in files and in the store.
    pub fn id(self) -> &'static str {
        match self {
            Self::Declaration => "declaration",
            Self::Assessment => "assessment",
            Self::Proof => "proof",
        }
    }

    /// The level of this id.
    pub fn of(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.id() == id)
    }

    /// Whether answers at this level are enough for a supplier that is so critical.
    pub fn suffices(self, criticality: Criticality) -> bool {
        self >= criticality.level()
    }

    /// What an answer with this verdict needs. A declaration that all is met stands for itself, but every deviation from it is named in words, else it would
    /// declare what is not so. A questionnaire wants words for everything. Proof is wanted where something is claimed; what is not there cannot be proven.
    pub fn asks(self, verdict: Verdict) -> Asks {
        match self {
            Self::Declaration => Asks { text: verdict != Verdict::Met, evidence: false },
            Self::Assessment => Asks { text: true, evidence: false },
            Self::Proof => Asks { text: true, evidence: verdict.claims() },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lighter_form_is_not_enough_for_a_more_critical_supplier() {
        for (level, enough_for) in [
            (Level::Declaration, &Criticality::ALL[..1]),
            (Level::Assessment, &Criticality::ALL[..2]),
            (Level::Proof, &Criticality::ALL[..]),
        ] {
            for criticality in Criticality::ALL {
                assert_eq!(
                    level.suffices(criticality),
                    enough_for.contains(&criticality),
                    "{level:?}, {criticality:?}"
                );
            }
        }
    }
}
