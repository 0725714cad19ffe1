//! The firm's self-check: questions in topics, topics in areas, and what the answers are worth.
//!
//! The way of scoring follows what is published of DIN SPEC 27076 (content/firm/check.toml names where): a topic is met when all of its questions that
//! apply are answered with yes, and only then; topics that do not apply lower what can be reached. The weights are data. The questions are our own.

mod compare;
mod gap;
mod score;
mod sheet;

use std::collections::BTreeMap;

pub use compare::{AreaChange, Comparison, compare};
pub use gap::{Gap, gaps};
pub use score::{AreaScore, Outcome, Score, Tally, score};
pub use sheet::{Place, Sheet};

use crate::firm::{Profile, Relevance, When};
use crate::{ActionId, CheckAreaId, CheckQuestionId, CheckTopicId, LessonId, StepId};

/// What somebody says to a question of the self-check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answer {
    /// It is so, everywhere and today.
    Yes,
    /// It is so in places, or planned: counts like no, and is less work.
    Partly,
    /// It is not so.
    No,
    /// There is nothing in the firm the question could be about.
    NotApplicable,
    /// Nobody present knows: counts like no until somebody has found out.
    DontKnow,
}

impl Answer {
    /// All answers in the order they are offered.
    pub const ALL: [Self; 5] = [Self::Yes, Self::Partly, Self::No, Self::NotApplicable, Self::DontKnow];

    /// The stable name in databases and on the wire.
    pub fn id(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Partly => "partly",
            Self::No => "no",
            Self::NotApplicable => "not-applicable",
            Self::DontKnow => "dont-know",
        }
    }

    /// The answer of this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.id() == id)
    }
}

/// How a round is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mode {
    /// All questions, with a clock and room for notes: a conversation.
    Interview,
    /// One question a topic, some of them two.
    Quick,
}

impl Mode {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Interview, Self::Quick];

    /// The stable name in databases and on the wire.
    pub fn id(self) -> &'static str {
        match self {
            Self::Interview => "interview",
            Self::Quick => "quick",
        }
    }

    /// The mode of this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.id() == id)
    }

    /// Whether a question is asked in it.
    pub fn asks(self, question: &Question) -> bool {
        match self {
            Self::Interview => true,
            Self::Quick => question.quick,
        }
    }
}

/// What a topic adds to the points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Weight {
    /// When it is met.
    pub met: i32,
    /// When it is not met; never more than `met`.
    pub missed: i32,
}

impl Weight {
    /// What meeting a topic that was missed changes.
    pub fn gain(self) -> i32 {
        self.met - self.missed
    }
}

/// A question a person in the firm can answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Stable id.
    pub id: CheckQuestionId,
    /// Asked in the quick round as well.
    pub quick: bool,
    /// For which firms.
    pub when: When,
}

/// One of the numbered topics.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    /// Stable id.
    pub id: CheckTopicId,
    /// Its number in DIN SPEC 27076, from 1.
    pub number: u8,
    /// One of the few that weigh most.
    pub top: bool,
    /// What it adds.
    pub weight: Weight,
    /// For which firms.
    pub when: When,
    /// What is asked, at least one.
    pub questions: Vec<Question>,
    /// What of the curriculum closes a gap here.
    pub closed_by: ClosedBy,
}

impl Topic {
    /// Whether one of its questions concerns a firm, and why: what hides the topic hides all of them.
    pub fn relevance(&self, question: &Question, profile: &Profile) -> Relevance {
        match self.when.judge(profile) {
            Relevance::Hidden(facts) => Relevance::Hidden(facts),
            Relevance::Always => question.when.judge(profile),
            reason @ (Relevance::Shown(_) | Relevance::Unknown(_)) => match question.when.judge(profile) {
                Relevance::Always => reason,
                own @ (Relevance::Shown(_) | Relevance::Hidden(_) | Relevance::Unknown(_)) => own,
            },
        }
    }
}

/// What of the curriculum closes a gap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosedBy {
    /// The step that treats the topic.
    pub step: StepId,
    /// What to read, in this order.
    pub lessons: Vec<LessonId>,
    /// What to do, in this order.
    pub actions: Vec<ActionId>,
}

/// Topics that are judged together: one corner of the chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Area {
    /// Stable id.
    pub id: CheckAreaId,
    /// Its topics by number.
    pub topics: Vec<Topic>,
}

/// Where a question stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Location {
    area: usize,
    topic: usize,
    question: usize,
}

/// All areas, with every question findable by its id. Questions have a position, counted through all areas.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Catalogue {
    quick_minutes: u32,
    areas: Vec<Area>,
    places: Vec<Location>,
    positions: BTreeMap<CheckQuestionId, usize>,
}

impl Catalogue {
    /// Puts areas together. Ids must differ; of two questions with one id the later is found.
    pub fn new(areas: Vec<Area>) -> Self {
        let mut places = Vec::new();
        let mut positions = BTreeMap::new();
        for (area, in_area) in areas.iter().enumerate() {
            for (topic, in_topic) in in_area.topics.iter().enumerate() {
                for (question, asked) in in_topic.questions.iter().enumerate() {
                    positions.insert(asked.id.clone(), places.len());
                    places.push(Location { area, topic, question });
                }
            }
        }
        Self { quick_minutes: 0, areas, places, positions }
    }

    /// The same, with the time a quick round takes, in minutes.
    pub fn quick_in(self, minutes: u32) -> Self {
        Self { quick_minutes: minutes, ..self }
    }

    /// How long a quick round takes, in minutes.
    pub fn quick_minutes(&self) -> u32 {
        self.quick_minutes
    }

    /// The areas in order.
    pub fn areas(&self) -> &[Area] {
        &self.areas
    }

    /// All topics in order.
    pub fn topics(&self) -> impl Iterator<Item = &Topic> {
        self.areas.iter().flat_map(|area| &area.topics)
    }

    /// The topic with this id.
    pub fn topic(&self, id: &CheckTopicId) -> Option<&Topic> {
        self.topics().find(|topic| &topic.id == id)
    }

    /// All questions in the order asked, each with its topic and area.
    pub fn questions(&self) -> impl Iterator<Item = (&Area, &Topic, &Question)> {
        self.places.iter().map(|place| {
            let area = &self.areas[place.area];
            let topic = &area.topics[place.topic];
            (area, topic, &topic.questions[place.question])
        })
    }

    /// The question with this id, with its topic and area.
    pub fn question(&self, id: &CheckQuestionId) -> Option<(&Area, &Topic, &Question)> {
        self.questions().nth(self.position(id)?)
    }

    /// How many questions there are.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Whether there is nothing to ask.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    fn position(&self, id: &CheckQuestionId) -> Option<usize> {
        self.positions.get(id).copied()
    }
}

#[cfg(test)]
pub(crate) mod example {
    use super::*;

    /// As many areas, topics and questions as the real catalogue: 6, 27 and 54; topics 1, 5, 11, 15 and 20 are TOP.
    pub fn catalogue() -> Catalogue {
        let mut areas: Vec<Area> = Vec::new();
        for (area, numbers) in [1..=7_u8, 8..=10, 11..=14, 15..=17, 18..=20, 21..=27].into_iter().enumerate() {
            let topics = numbers.map(topic).collect();
            areas.push(Area { id: CheckAreaId::new(format!("a{}", area + 1)), topics });
        }
        Catalogue::new(areas)
    }

    fn topic(number: u8) -> Topic {
        let top = [1, 5, 11, 15, 20].contains(&number);
        Topic {
            id: CheckTopicId::new(format!("t{number}")),
            number,
            top,
            weight: if top { Weight { met: 3, missed: -3 } } else { Weight { met: 1, missed: 0 } },
            when: When::default(),
            questions: (1..=1 + number % 3)
                .map(|part| Question { id: id(number, part), quick: part == 1, when: When::default() })
                .collect(),
            closed_by: ClosedBy { step: StepId::new("s"), lessons: Vec::new(), actions: Vec::new() },
        }
    }

    /// The id of a part of a topic, both from 1.
    pub fn id(number: u8, part: u8) -> CheckQuestionId {
        CheckQuestionId::new(format!("t{number}-{part}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::FactId;

    #[test]
    fn answers_keep_their_names() {
        for answer in Answer::ALL {
            assert_eq!(Answer::from_id(answer.id()), Some(answer));
        }
        assert_eq!(Answer::from_id("maybe"), None);
    }

    #[test]
    fn what_hides_a_topic_hides_its_questions() {
        let (wifi, guests) = (FactId::new("wifi"), FactId::new("guests"));
        let when = |fact: &FactId| When { any: vec![fact.clone()], ..When::default() };
        let mut topic = example::catalogue().topics().next().expect("a topic").clone();
        topic.when = when(&wifi);
        let all = topic.questions[0].clone();
        let one = Question { when: when(&guests), ..all.clone() };
        let firm = |facts: &[(&FactId, bool)]| Profile {
            facts: facts.iter().map(|(fact, yes)| ((*fact).clone(), *yes)).collect(),
            ..Profile::default()
        };
        for (question, facts, expected) in [
            (&all, vec![(&wifi, true)], Relevance::Shown(vec![wifi.clone()])),
            (&all, vec![(&wifi, false)], Relevance::Hidden(vec![wifi.clone()])),
            (&all, vec![], Relevance::Unknown(vec![wifi.clone()])),
            (&one, vec![(&wifi, false), (&guests, true)], Relevance::Hidden(vec![wifi.clone()])),
            (&one, vec![(&wifi, true), (&guests, false)], Relevance::Hidden(vec![guests.clone()])),
            (&one, vec![(&wifi, true)], Relevance::Unknown(vec![guests.clone()])),
        ] {
            assert_eq!(topic.relevance(question, &firm(&facts)), expected, "{facts:?}");
        }
    }

    #[test]
    fn a_question_is_found_with_its_topic_and_area() {
        let catalogue = example::catalogue();
        let (area, topic, question) = catalogue.question(&example::id(11, 2)).expect("there");
        assert_eq!((area.id.as_str(), topic.number, question.id.as_str()), ("a3", 11, "t11-2"));
        assert!(catalogue.question(&CheckQuestionId::new("t99-1")).is_none());
        assert_eq!(catalogue.questions().count(), catalogue.len());
    }
}
