//! From the curriculum to a round: the words in every language of the room, the rule of the answers, and what is right.

use std::collections::BTreeMap;

use tritt_core::exercise::{inbox, scenario};
use tritt_core::question::{self, Question};
use tritt_core::workshop::round::{Field, Kind, Task};
use tritt_core::{CheckQuestionId, ExerciseId, OptionId, PartId, QuestionId, StepId, check, quiz};
use tritt_i18n::Words;
use tritt_live::{Face, Lead, Round};
use tritt_store::workshop::session::Part;

use crate::convert::{Speaker, not_found};
use crate::wire::*;
use crate::{ApiError, App, Code};

/// The longest question a trainer writes, in characters.
const LONGEST_TITLE: usize = 300;
/// The longest option, in characters.
const LONGEST_OPTION: usize = 120;
/// How many options a poll has.
const OPTIONS: std::ops::RangeInclusive<usize> = 2..=8;
/// How many words somebody may say.
const WORDS: usize = 3;

/// What is asked, as the record keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Asked {
    pub kind: Kind,
    /// What of the curriculum; empty where the trainer has written it.
    pub about: String,
    pub part: Part,
    pub title: String,
    pub options: Vec<String>,
}

impl Asked {
    /// What a request asks, checked as far as it can be without the curriculum.
    pub fn of(about: RoundAbout) -> Result<Self, ApiError> {
        let known = |kind, about| Self { kind, about, part: Part::Once, title: String::new(), options: Vec::new() };
        Ok(match about {
            RoundAbout::Question { question } => known(Kind::Question, question),
            RoundAbout::Test { question, after } => {
                Self { part: if after { Part::After } else { Part::Before }, ..known(Kind::Test, question) }
            }
            RoundAbout::Message { message } => known(Kind::Message, message),
            RoundAbout::Check { question } => known(Kind::Check, question),
            RoundAbout::Decision { scenario, situation } => known(Kind::Decision, format!("{scenario} {situation}")),
            RoundAbout::Poll { title, options, several } => {
                let options: Vec<String> = options.iter().map(|text| text.trim().to_owned()).collect();
                let fits = |text: &String| (1..=LONGEST_OPTION).contains(&text.chars().count());
                let twice = options.iter().enumerate().any(|(place, text)| options[..place].contains(text));
                if !OPTIONS.contains(&options.len()) || !options.iter().all(fits) || twice {
                    return Err(Code::RequestInvalid.refused().arg("field", "options"));
                }
                let about = if several { SEVERAL } else { "" };
                Self { title: written(&title)?, options, ..known(Kind::Poll, about.to_owned()) }
            }
            RoundAbout::Words { title } => Self { title: written(&title)?, ..known(Kind::Words, String::new()) },
            RoundAbout::Confidence { step } => known(Kind::Confidence, step),
            RoundAbout::Feedback => known(Kind::Feedback, String::new()),
        })
    }
}

/// Says of a poll that several options may be chosen.
const SEVERAL: &str = "several";

fn written(title: &str) -> Result<String, ApiError> {
    let title = title.trim();
    if !(1..=LONGEST_TITLE).contains(&title.chars().count()) {
        return Err(Code::RequestInvalid.refused().arg("field", "title"));
    }
    Ok(title.to_owned())
}

/// A round in the languages of the room. `seed` decides the order of options, so that it is the same whenever the round is made again.
pub(super) fn round(app: &App, asked: &Asked, number: u32, seed: u64, languages: &[String]) -> Result<Round, ApiError> {
    let curriculum = &app.content.curriculum;
    let exercises = &curriculum.exercises;
    let missing = || not_found(&asked.about);
    let asks = match asked.kind {
        Kind::Question | Kind::Test => {
            let (_, question) = curriculum.question(&QuestionId::new(&asked.about)).ok_or_else(missing)?;
            Asks::Question(question, quiz::once(question, seed))
        }
        Kind::Message => Asks::Message(exercises.message(&ExerciseId::new(&asked.about)).ok_or_else(missing)?),
        Kind::Check => {
            let catalogue = &app.firm_content()?.check;
            let id = CheckQuestionId::new(&asked.about);
            let (_, topic, question) = catalogue.questions().find(|(_, _, one)| one.id == id).ok_or_else(missing)?;
            Asks::Check(topic, question)
        }
        Kind::Decision => {
            let (id, place) = asked.about.split_once(' ').ok_or_else(missing)?;
            let scenario = exercises.scenario(&ExerciseId::new(id)).ok_or_else(missing)?;
            let place = PartId::new(place);
            let situation = scenario.situations.iter().find(|one| one.id == place).ok_or_else(missing)?;
            Asks::Decision(scenario, situation)
        }
        Kind::Confidence => Asks::Confidence(curriculum.step(&StepId::new(&asked.about)).ok_or_else(missing)?),
        Kind::Poll => Asks::Poll,
        Kind::Words => Asks::Words,
        Kind::Feedback => Asks::Feedback,
    };
    let mut faces = BTreeMap::new();
    for language in languages {
        let speaker = Speaker::new(app, language)?;
        faces.insert(language.clone(), asks.face(asked, &speaker)?);
    }
    let (task, key) = asks.task(asked);
    Ok(Round { number, kind: asked.kind, task, key, faces })
}

/// What is asked, found in the curriculum.
enum Asks<'a> {
    Question(&'a Question, quiz::Asked),
    Message(&'a inbox::Message),
    Check(&'a check::Topic, &'a check::Question),
    Decision(&'a scenario::Scenario, &'a scenario::Situation),
    Confidence(&'a tritt_core::curriculum::Step),
    Poll,
    Words,
    Feedback,
}

/// The verdicts on a message, in the order offered.
const VERDICTS: [(inbox::Verdict, &str); 3] =
    [(inbox::Verdict::Safe, "safe"), (inbox::Verdict::Report, "report"), (inbox::Verdict::Ask, "ask")];

/// The fields of the form about the workshop.
const FEEDBACK: [(&str, Field); 4] =
    [("useful", Field::Grade), ("understood", Field::Grade), ("takes", Field::Text), ("missing", Field::Text)];

impl Asks<'_> {
    fn task(&self, asked: &Asked) -> (Task, Option<Vec<OptionId>>) {
        let ids = |ids: &[&str]| ids.iter().map(|id| OptionId::new(*id)).collect::<Vec<_>>();
        match self {
            Self::Question(question, shown) => {
                let key = question.task.key().0;
                let options = shown.options.clone();
                let task = match &question.task {
                    question::Task::Single { .. } | question::Task::TrueFalse { .. } | question::Task::Spot { .. } => {
                        Task::Choose { options, most: 1 }
                    }
                    question::Task::Multiple { .. } => Task::Choose { most: options.len(), options },
                    question::Task::Order { .. } => Task::Order { options },
                    question::Task::Match { .. } => Task::Match { options },
                };
                // pairs are answered in the order in which the left sides are shown
                let key = if matches!(task, Task::Match { .. }) { shown.options.clone() } else { key };
                (task, Some(key))
            }
            Self::Message(message) => {
                let right = VERDICTS.iter().filter(|(verdict, _)| message.accepts(*verdict));
                let key = right.map(|(_, id)| OptionId::new(*id)).collect();
                (Task::Choose { options: ids(&VERDICTS.map(|(_, id)| id)), most: 1 }, Some(key))
            }
            Self::Check(..) => {
                let options = check::Answer::ALL.map(check::Answer::id);
                (Task::Choose { options: ids(&options), most: 1 }, None)
            }
            Self::Decision(_, situation) => {
                let options = situation.choices.iter().map(|choice| OptionId::new(choice.id.as_str())).collect();
                (Task::Choose { options, most: 1 }, None)
            }
            Self::Confidence(_) => (Task::Scale, None),
            Self::Poll => {
                let options: Vec<OptionId> = (1..=asked.options.len()).map(poll_option).collect();
                let most = if asked.about == SEVERAL { options.len() } else { 1 };
                (Task::Choose { options, most }, None)
            }
            Self::Words => (Task::Words { most: WORDS }, None),
            Self::Feedback => (Task::Form { fields: FEEDBACK.map(|(_, field)| field).to_vec() }, None),
        }
    }

    fn face(&self, asked: &Asked, speaker: &Speaker<'_>) -> Result<Face, ApiError> {
        let words = &speaker.words;
        Ok(match self {
            Self::Question(question, shown) => question_face(speaker, question, shown),
            Self::Message(message) => message_face(speaker, message),
            Self::Check(topic, question) => {
                let firm = speaker.app.firm_words(words.language())?;
                let text = |id: &str, attribute| firm.text(id, attribute).unwrap_or_default();
                let id = question.id.as_str();
                let option = |answer: check::Answer| (answer.id().to_owned(), check_answer(words, answer));
                Face {
                    title: text(id, None),
                    lead: vec![
                        Lead { label: String::new(), text: text(topic.id.as_str(), None) },
                        Lead { label: String::new(), text: text(id, Some("help")) },
                    ],
                    options: check::Answer::ALL.into_iter().map(option).collect(),
                    ..Face::default()
                }
            }
            Self::Decision(scenario, situation) => {
                let place = format!("{}-{}", scenario.id, situation.id);
                let choice = |id: &str| (id.to_owned(), speaker.text(&place, Some(id)));
                let then = |id: &str| (id.to_owned(), speaker.text(&place, Some(&format!("{id}-then"))));
                let ids = || situation.choices.iter().map(|choice| choice.id.as_str());
                Face {
                    title: words.workshop_decision(),
                    lead: vec![Lead {
                        label: speaker.text(scenario.id.as_str(), None),
                        text: speaker.text(&place, None),
                    }],
                    options: ids().map(choice).collect(),
                    why: ids().map(then).collect(),
                    ..Face::default()
                }
            }
            Self::Confidence(step) => Face {
                title: words.workshop_confidence(&speaker.text(&format!("{}-title", step.id), None)),
                ..Face::default()
            },
            Self::Poll => Face {
                title: asked.title.clone(),
                options: (1..)
                    .zip(&asked.options)
                    .map(|(place, text)| (poll_option(place).to_string(), text.clone()))
                    .collect(),
                ..Face::default()
            },
            Self::Words => Face { title: asked.title.clone(), ..Face::default() },
            Self::Feedback => Face {
                title: words.workshop_feedback(),
                options: FEEDBACK.iter().map(|(id, _)| ((*id).to_owned(), feedback(words, id))).collect(),
                ..Face::default()
            },
        })
    }
}

fn poll_option(place: usize) -> OptionId {
    OptionId::new(format!("option-{place}"))
}

fn question_face(speaker: &Speaker<'_>, question: &Question, shown: &quiz::Asked) -> Face {
    let id = question.id.as_str();
    let option = |option: &OptionId| {
        let text = match option.as_str() {
            question::TRUE => speaker.words.workshop_true(),
            question::FALSE => speaker.words.workshop_false(),
            known => speaker.text(id, Some(known)),
        };
        (option.to_string(), text)
    };
    let matched = |option: &OptionId| (option.to_string(), speaker.text(id, Some(&format!("{option}-match"))));
    let why = |option: &OptionId| (option.to_string(), speaker.text(id, Some(&format!("{option}-why"))));
    Face {
        title: speaker.text(id, None),
        lead: Vec::new(),
        options: shown.options.iter().map(option).collect(),
        matches: shown.matches.iter().map(matched).collect(),
        why: shown.options.iter().map(why).collect(),
    }
}

fn message_face(speaker: &Speaker<'_>, message: &inbox::Message) -> Face {
    let (id, words) = (message.id.as_str(), &speaker.words);
    let lines = message.parts.iter().flat_map(|part| {
        let label = match part.kind {
            inbox::PartKind::Sender => words.workshop_message_sender(),
            inbox::PartKind::Address => words.workshop_message_address(),
            inbox::PartKind::Subject => words.workshop_message_subject(),
            inbox::PartKind::Link => words.workshop_message_link(),
            inbox::PartKind::Attachment => words.workshop_message_attachment(),
            inbox::PartKind::Qr => words.workshop_message_qr(),
            inbox::PartKind::You => words.workshop_message_you(),
            inbox::PartKind::Text => String::new(),
        };
        let target = part.kind.has_target().then(|| Lead {
            label: words.workshop_message_target(),
            text: speaker.text(id, Some(&format!("{}-target", part.id))),
        });
        std::iter::once(Lead { label, text: speaker.text(id, Some(part.id.as_str())) }).chain(target)
    });
    let why = |verdict: &str| {
        // one text explains the message; it stands with everything that is right, so that whoever was right reads why
        let right = VERDICTS.iter().any(|(one, name)| *name == verdict && message.accepts(*one));
        right.then(|| (verdict.to_owned(), speaker.text(id, Some("why"))))
    };
    let verdict = |name: &str| match name {
        "safe" => words.workshop_verdict_safe(),
        "report" => words.workshop_verdict_report(),
        _ => words.workshop_verdict_ask(),
    };
    Face {
        title: words.workshop_message(),
        lead: lines.collect(),
        options: VERDICTS.iter().map(|(_, name)| ((*name).to_owned(), verdict(name))).collect(),
        matches: Vec::new(),
        why: VERDICTS.iter().filter_map(|(_, name)| why(name)).collect(),
    }
}

fn check_answer(words: &Words, answer: check::Answer) -> String {
    match answer {
        check::Answer::Yes => words.workshop_check_yes(),
        check::Answer::Partly => words.workshop_check_partly(),
        check::Answer::No => words.workshop_check_no(),
        check::Answer::NotApplicable => words.workshop_check_not_applicable(),
        check::Answer::DontKnow => words.workshop_check_dont_know(),
    }
}

fn feedback(words: &Words, id: &str) -> String {
    match id {
        "useful" => words.workshop_feedback_useful(),
        "understood" => words.workshop_feedback_understood(),
        "takes" => words.workshop_feedback_takes(),
        _ => words.workshop_feedback_missing(),
    }
}
