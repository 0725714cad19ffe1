//! What is still missing before a paper can go out.

use std::collections::BTreeMap;

use super::{Answer, Evidence, Level, RequirementId, validity};
use crate::Day;

/// Something an answer lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Missing {
    /// The answer itself.
    Answer,
    /// Words.
    Text,
    /// A document.
    Evidence,
    /// A document that still counts: there are some, but all have expired.
    Expired,
}

/// What is said about one requirement, and what it lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stand {
    /// The requirement.
    pub requirement: RequirementId,
    /// What it lacks at the level asked for; empty when it is ready.
    pub missing: Vec<Missing>,
}

/// How far a paper is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Completeness {
    /// Every requirement, in order.
    pub stands: Vec<Stand>,
}

impl Completeness {
    /// How many are ready.
    pub fn ready(&self) -> usize {
        self.stands.iter().filter(|one| one.missing.is_empty()).count()
    }

    /// Whether nothing is missing.
    pub fn is_whole(&self) -> bool {
        self.ready() == self.stands.len()
    }
}

/// What an answer lacks at a level, seen from `today`. `evidence` are the documents that prove this requirement.
pub fn missing<'a>(
    level: Level,
    answer: Option<&Answer>,
    evidence: impl IntoIterator<Item = &'a Evidence>,
    today: Day,
) -> Vec<Missing> {
    let Some(answer) = answer else { return vec![Missing::Answer] };
    let asks = level.asks(answer.verdict);
    let mut missing = Vec::new();
    if asks.text && answer.text.trim().is_empty() {
        missing.push(Missing::Text);
    }
    if asks.evidence {
        let mut any = false;
        let counts = evidence.into_iter().any(|one| {
            any = true;
            validity(one.issued, one.valid_until, today).counts()
        });
        if !counts {
            missing.push(if any { Missing::Expired } else { Missing::Evidence });
        }
    }
    missing
}

/// How far a paper at this level is: for each of the requirements, in their order, what is missing today.
pub fn completeness<'a>(
    level: Level,
    requirements: impl IntoIterator<Item = &'a RequirementId>,
    answers: &BTreeMap<RequirementId, Answer>,
    evidence: &[Evidence],
    today: Day,
) -> Completeness {
    let stand = |requirement: &RequirementId| {
        let proving = evidence.iter().filter(|one| one.requirements.contains(requirement));
        Stand { requirement: requirement.clone(), missing: missing(level, answers.get(requirement), proving, today) }
    };
    Completeness { stands: requirements.into_iter().map(stand).collect() }
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::option;
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;
    use crate::supplier::{Criticality, Verdict};

    const TODAY: Day = Day(20_000);

    fn id() -> RequirementId {
        RequirementId::new("continuity")
    }

    fn paper(until: Option<i32>) -> Evidence {
        Evidence { valid_until: until.map(Day), issued: None, requirements: vec![id()] }
    }

    #[track_caller]
    fn check(level: Level, verdict: Verdict, text: &str, papers: &[Option<i32>], expected: &[Missing]) {
        let answer = Answer { verdict, text: text.to_owned() };
        let papers: Vec<Evidence> = papers.iter().copied().map(paper).collect();
        let found = missing(level, Some(&answer), &papers, TODAY);
        assert_eq!(found, expected, "{level:?}, {verdict:?}, {text:?}, {papers:?}");
    }

    #[test]
    fn a_declaration_needs_words_only_for_what_is_not_met() {
        check(Level::Declaration, Verdict::Met, "", &[], &[]);
        for verdict in [Verdict::Partly, Verdict::Planned, Verdict::NotMet, Verdict::NotApplicable] {
            check(Level::Declaration, verdict, " \n", &[], &[Missing::Text]);
            check(Level::Declaration, verdict, "why", &[], &[]);
        }
    }

    #[test]
    fn a_questionnaire_needs_words_and_no_documents() {
        for verdict in Verdict::ALL {
            check(Level::Assessment, verdict, "", &[], &[Missing::Text]);
            check(Level::Assessment, verdict, "how", &[], &[]);
        }
    }

    #[test]
    fn proof_is_needed_where_something_is_claimed() {
        check(Level::Proof, Verdict::Met, "how", &[], &[Missing::Evidence]);
        check(Level::Proof, Verdict::Partly, "", &[], &[Missing::Text, Missing::Evidence]);
        check(Level::Proof, Verdict::Met, "how", &[Some(19_999)], &[Missing::Expired]);
        check(Level::Proof, Verdict::Met, "how", &[Some(19_999), Some(20_000)], &[]);
        check(Level::Proof, Verdict::Met, "how", &[None], &[]);
        for verdict in [Verdict::Planned, Verdict::NotMet, Verdict::NotApplicable] {
            check(Level::Proof, verdict, "why", &[], &[]);
        }
    }

    #[test]
    fn without_an_answer_nothing_else_is_asked() {
        for level in Level::ALL {
            assert_eq!(missing(level, None, &[], TODAY), [Missing::Answer], "{level:?}");
        }
    }

    #[test]
    fn the_more_critical_the_more_is_shown() {
        assert_eq!(Criticality::ALL.map(Criticality::level), Level::ALL);
    }

    #[test]
    fn ids_lead_back() {
        assert!(Verdict::ALL.into_iter().all(|one| Verdict::of(one.id()) == Some(one)));
        assert!(Level::ALL.into_iter().all(|one| Level::of(one.id()) == Some(one)));
        assert!(Criticality::ALL.into_iter().all(|one| Criticality::of(one.id()) == Some(one)));
        assert_eq!(Verdict::of("yes"), None);
    }

    fn answers() -> impl Strategy<Value = BTreeMap<RequirementId, Answer>> {
        let answer = (0..6_u8, select(&Verdict::ALL[..]), "[a ]{0,3}")
            .prop_map(|(number, verdict, text)| (RequirementId::new(format!("r{number}")), Answer { verdict, text }));
        vec(answer, 0..8).prop_map(|all| all.into_iter().collect())
    }

    fn papers() -> impl Strategy<Value = Vec<Evidence>> {
        let paper = (option::of(19_900..20_100), vec(0..6_u8, 0..4)).prop_map(|(until, proves)| Evidence {
            valid_until: until.map(Day),
            issued: None,
            requirements: proves.into_iter().map(|number| RequirementId::new(format!("r{number}"))).collect(),
        });
        vec(paper, 0..6)
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn a_higher_level_never_asks_for_less(answers in answers(), papers in papers()) {
            let all: Vec<RequirementId> = (0..6).map(|number| RequirementId::new(format!("r{number}"))).collect();
            let [one, two, three] = Level::ALL.map(|level| completeness(level, &all, &answers, &papers, TODAY));
            prop_assert_eq!(one.stands.len(), all.len());
            for ((low, middle), high) in one.stands.iter().zip(&two.stands).zip(&three.stands) {
                prop_assert!(low.missing.iter().all(|lack| middle.missing.contains(lack)));
                prop_assert!(middle.missing.iter().all(|lack| high.missing.contains(lack)));
            }
            prop_assert!(one.ready() >= two.ready() && two.ready() >= three.ready());
        }

        #[test]
        fn one_more_document_never_harms(answers in answers(), papers in papers(), more in papers()) {
            let all: Vec<RequirementId> = (0..6).map(|number| RequirementId::new(format!("r{number}"))).collect();
            let before = completeness(Level::Proof, &all, &answers, &papers, TODAY).ready();
            let both: Vec<Evidence> = papers.into_iter().chain(more).collect();
            prop_assert!(completeness(Level::Proof, &all, &answers, &both, TODAY).ready() >= before);
        }
    }
}
