//! What rounds come to: as the trainer sees them, and as sums that stay in the record.

use std::collections::BTreeMap;

use tritt_core::workshop::gain::{self, Reply, When};
use tritt_core::workshop::hands;
use tritt_core::workshop::round::{FieldTally, Given, Kind, Phase, Tally, Task, cloud_key};
use tritt_core::{ExerciseId, OptionId, PartId, QuestionId};
use tritt_live::{Face, Round, RoundView, unwritten};
use tritt_store::workshop::session::{Gained, Held, Outcome, Part, Round as Kept, Session, Sum};

use super::choices;
use super::room::seed;
use super::rounds::{Asked, round};
use crate::convert::{Speaker, whole};
use crate::wire::*;
use crate::{ApiError, App};

/// What a kept round asks.
pub(super) fn asked(app: &App, session: i64, kept: &Kept) -> Result<Asked, ApiError> {
    let options = if kept.kind == Kind::Poll { app.kept().round_options(session, kept.number)? } else { Vec::new() };
    Ok(Asked { kind: kept.kind, about: kept.about.clone(), part: kept.part, title: kept.title.clone(), options })
}

/// What hands counted in a round come to; nothing where none were.
pub(super) fn by_hand(round: &Round, people: u32, counts: Option<&BTreeMap<OptionId, u32>>) -> Option<Tally> {
    // they were checked when they were typed in
    hands::tally(&round.task, round.key.as_deref(), people, counts?).ok()
}

/// A kept round, made again from the curriculum; nothing when what it asked is not there any more.
pub(super) fn again(
    app: &App,
    session: &Session,
    kept: &Kept,
    languages: &[String],
) -> Result<Option<Round>, ApiError> {
    let asked = asked(app, session.id, kept)?;
    Ok(round(app, &asked, kept.number, seed(session.id, kept.number), languages).ok())
}

/// A round there was, in one line.
pub(super) fn entry(app: &App, session: &Session, kept: &Kept, language: &str) -> Result<RoundEntry, ApiError> {
    let title = match subject(&Speaker::new(app, language)?, kept) {
        Some(subject) => subject,
        None => again(app, session, kept, &[language.to_owned()])?
            .and_then(|round| Some(face(&round, language)?.title.clone()))
            .unwrap_or_default(),
    };
    Ok(RoundEntry { number: kept.number, kind: kind(kept.kind), title, answers: kept.answers, right: kept.correct })
}

/// What a message or a scenario is known by: what is asked about it is the same for all of them.
pub(super) fn subject(speaker: &Speaker<'_>, kept: &Kept) -> Option<String> {
    let exercises = &speaker.app.content.curriculum.exercises;
    match kept.kind {
        Kind::Message => {
            let message = exercises.messages.iter().find(|message| message.id.as_str() == kept.about)?;
            Some(choices::name(speaker, message))
        }
        Kind::Decision => Some(speaker.text(kept.about.split_once(' ')?.0, None)).filter(|title| !title.is_empty()),
        Kind::Question | Kind::Test | Kind::Check | Kind::Confidence | Kind::Poll | Kind::Words | Kind::Feedback => {
            None
        }
    }
}

fn face<'a>(round: &'a Round, language: &str) -> Option<&'a Face> {
    round.faces.get(language).or_else(|| round.faces.values().next())
}

/// What a round has asked, by its ids.
pub(super) fn was_asked(kept: &Kept) -> RoundAsked {
    let after = match kept.part {
        Part::Once => None,
        Part::Before => Some(false),
        Part::After => Some(true),
    };
    RoundAsked { kind: kind(kept.kind), about: kept.about.clone(), after }
}

/// How many phones have answered; hands have none.
pub(super) fn by_phone(on: &RoundView) -> u32 {
    on.tally.answers.saturating_sub(on.hands.as_ref().map_or(0, |hands| hands.answers))
}

/// The round that is on, as the trainer and the projector see it. `waiting` phones are connected and have not answered.
pub(super) fn shown(
    app: &App,
    on: &RoundView,
    waiting: u32,
    rounds: &[Kept],
    language: &str,
) -> Result<RoomRound, ApiError> {
    let then = (on.round.kind == Kind::Decision && on.phase == Phase::Revealed)
        .then(|| then(app, on, rounds, language))
        .transpose()?
        .flatten();
    let first_test = rounds.iter().any(|one| one.number == on.round.number && one.part == Part::Before);
    let standing = Standing { phase: on.phase, ends: on.ends, shown: on.shown, first_test };
    let mut drawn = drawn(&on.round, &on.tally, &standing, language);
    drawn.of = drawn.of.saturating_add(waiting);
    if let Some(hands) = &on.hands {
        for option in &mut drawn.options {
            option.hands = hands.options.get(&OptionId::new(&option.id)).copied().unwrap_or_default();
        }
        drawn.hands = rounds.iter().find(|one| one.number == on.round.number).map_or(0, |kept| kept.hands);
        drawn.of = drawn.of.saturating_add(drawn.hands.saturating_sub(hands.answers));
    }
    Ok(RoomRound { then, ..drawn })
}

/// A round as the wall may show it: what is right, and why, only once it is revealed; what people chose then, or at once where nothing is right or wrong and
/// nobody has said that it stays hidden.
pub(super) fn for_the_wall(round: RoomRound) -> (RoomRound, bool) {
    let revealed = round.phase == RoundPhase::Revealed;
    let results = round.shown && (revealed || (round.right.is_none() && round.kind != RoundKind::Decision));
    let options = round.options.into_iter().map(|option| RoundOption {
        right: option.right.filter(|_| revealed),
        place: option.place.filter(|_| revealed),
        other: if revealed { option.other } else { String::new() },
        why: if revealed { option.why } else { String::new() },
        count: if results { option.count } else { 0 },
        hands: if results { option.hands } else { 0 },
        // what people wrote is for the trainer to read out, then too
        texts: Vec::new(),
        ..option
    });
    let round = RoomRound {
        options: options.collect(),
        right: round.right.filter(|_| revealed),
        scale: if results { round.scale } else { Vec::new() },
        average: round.average.filter(|_| results),
        words: if results { round.words } else { Vec::new() },
        then: round.then.filter(|_| results),
        ..round
    };
    (round, results)
}

/// Where a round stands.
pub(super) struct Standing {
    pub phase: Phase,
    pub ends: Option<u32>,
    pub shown: bool,
    /// Whether it is the first time of a test.
    pub first_test: bool,
}

/// A round with what came of it.
pub(super) fn drawn(round: &Round, tally: &Tally, standing: &Standing, language: &str) -> RoomRound {
    let empty = Face::default();
    let face = face(round, language).unwrap_or(&empty);
    let why = |id: &str| face.why.iter().find(|(one, _)| one == id).map(|(_, text)| text.clone()).unwrap_or_default();
    let placed = matches!(round.task, Task::Order { .. } | Task::Match { .. });
    let option = |(place, (id, text)): (usize, &(String, String))| {
        let option = OptionId::new(id);
        let field = tally.form.get(place);
        RoundOption {
            count: tally.options.get(&option).copied().unwrap_or_default(),
            hands: 0,
            // every place of an order is right somewhere
            right: round.key.as_ref().filter(|_| !placed).map(|key| key.contains(&option)),
            place: place_in(&round.task, round.key.as_deref(), &option),
            // both halves have the same id
            other: face.matches.iter().find(|(half, _)| half == id).map(|(_, text)| text.clone()).unwrap_or_default(),
            why: why(id),
            grades: field.map(|field| field.grades.to_vec()).unwrap_or_default(),
            texts: field.map(|field| field.texts.clone()).unwrap_or_default(),
            id: id.clone(),
            text: text.clone(),
        }
    };
    let mut words: Vec<CloudWord> =
        tally.words.values().map(|(text, count)| CloudWord { text: text.clone(), count: *count }).collect();
    words.sort_by(|one, other| other.count.cmp(&one.count).then_with(|| one.text.cmp(&other.text)));
    let lead = |(label, text): (&String, &String)| RoundLead { label: label.clone(), text: text.clone() };
    RoomRound {
        number: round.number,
        kind: kind(round.kind),
        task: match &round.task {
            Task::Choose { most: 1, .. } => RoundTask::One,
            Task::Choose { .. } => RoundTask::Several,
            Task::Order { .. } => RoundTask::Order,
            Task::Match { .. } => RoundTask::Match,
            Task::Scale => RoundTask::Scale,
            Task::Words { .. } => RoundTask::Words,
            Task::Form { .. } => RoundTask::Form,
        },
        phase: match standing.phase {
            Phase::Open => RoundPhase::Open,
            Phase::Closed => RoundPhase::Closed,
            Phase::Revealed => RoundPhase::Revealed,
        },
        title: face.title.clone(),
        lead: face.lead.iter().map(|line| lead((&line.label, &line.text))).collect(),
        options: face.options.iter().enumerate().map(option).collect(),
        matches: face.matches.iter().map(|(id, text)| lead((id, text))).collect(),
        ends: standing.ends,
        shown: standing.shown,
        answers: tally.answers,
        of: tally.answers,
        hands: 0,
        right: round.key.as_ref().map(|_| tally.right),
        scale: if round.task == Task::Scale { tally.scale.to_vec() } else { Vec::new() },
        average: if round.task == Task::Scale { tally.average() } else { None },
        words,
        first_test: standing.first_test,
        then: None,
    }
}

/// The place of an option in the right order, from 1.
fn place_in(task: &Task, key: Option<&[OptionId]>, option: &OptionId) -> Option<u32> {
    let Task::Order { .. } = task else { return None };
    let place = key?.iter().position(|one| one == option)?;
    u32::try_from(place + 1).ok()
}

/// What most chose, in the order shown: several where as many chose each of them, nothing where nobody has.
fn most_chosen(task: &Task, tally: &Tally) -> Vec<OptionId> {
    let Task::Choose { options, .. } = task else { return Vec::new() };
    let count = |option: &OptionId| tally.options.get(option).copied().unwrap_or_default();
    let most = options.iter().map(count).max().unwrap_or_default();
    options.iter().filter(|option| most > 0 && count(option) == most).cloned().collect()
}

/// Where most want to go.
fn then(app: &App, on: &RoundView, rounds: &[Kept], language: &str) -> Result<Option<DecisionThen>, ApiError> {
    let about =
        rounds.iter().find(|one| one.number == on.round.number).map(|one| one.about.clone()).unwrap_or_default();
    let Some((id, place)) = about.split_once(' ') else { return Ok(None) };
    let Some(scenario) = app.content.curriculum.exercises.scenario(&ExerciseId::new(id)) else { return Ok(None) };
    let place = PartId::new(place);
    let Some(situation) = scenario.situations.iter().find(|one| one.id == place) else { return Ok(None) };
    let speaker = Speaker::new(app, language)?;
    let at = format!("{id}-{place}");
    let leads = |option: &OptionId| {
        let chosen = situation.choices.iter().find(|one| one.id.as_str() == option.as_str())?;
        let ending = scenario.endings.iter().any(|one| one.id == chosen.to);
        Some(DecisionChoice {
            id: option.to_string(),
            choice: speaker.text(&at, Some(option.as_str())),
            text: speaker.text(&at, Some(&format!("{option}-then"))),
            situation: (!ending).then(|| chosen.to.to_string()),
            ending: ending.then(|| speaker.text(&format!("{id}-{}", chosen.to), Some("text"))),
        })
    };
    let choices: Vec<DecisionChoice> = most_chosen(&on.round.task, &on.tally).iter().filter_map(leads).collect();
    Ok((!choices.is_empty()).then(|| DecisionThen { scenario: id.to_owned(), choices }))
}

pub(super) fn kind(kind: Kind) -> RoundKind {
    match kind {
        Kind::Question => RoundKind::Question,
        Kind::Poll => RoundKind::Poll,
        Kind::Words => RoundKind::Words,
        Kind::Message => RoundKind::Message,
        Kind::Check => RoundKind::Check,
        Kind::Decision => RoundKind::Decision,
        Kind::Confidence => RoundKind::Confidence,
        Kind::Feedback => RoundKind::Feedback,
        Kind::Test => RoundKind::Test,
    }
}

/// What a session comes to: for every round its sums, for every topic of the test what was gained. After it no answer is needed any more.
///
/// # Errors
/// What the store says.
pub(super) fn held(app: &App, session: &Session) -> Result<Held, ApiError> {
    let store = app.kept();
    let seats = whole(store.seats(session.id)?.len());
    let mut held = Held { people: seats, ..Held::default() };
    let counted = store.hands(session.id)?;
    let mut replies = Vec::new();
    for kept in store.session_rounds(session.id)? {
        // who raises a hand has no seat, and is there all the same
        held.people = held.people.max(seats.saturating_add(kept.hands));
        let answers = store.round_answers(session.id, kept.number)?;
        let answers: Vec<(u32, Given)> =
            answers.into_iter().filter_map(|(who, text)| Some((who, unwritten(&text)?))).collect();
        // of content that is not there any more only how many answered is known
        let Some(round) = again(app, session, &kept, &session.languages)? else {
            held.outcomes.push(Outcome {
                round: kept.number,
                answers: whole(answers.len()),
                correct: None,
                sums: Vec::new(),
            });
            continue;
        };
        let mut tally = Tally::of(&round.task, round.key.as_deref(), answers.iter().map(|(_, given)| given));
        by_hand(&round, kept.hands, counted.get(&kept.number)).iter().for_each(|hands| tally.add(hands));
        if kept.kind == Kind::Test {
            replies.extend(replies_of(app, &kept, &round, &answers));
        }
        held.outcomes.push(Outcome {
            round: kept.number,
            answers: tally.answers,
            correct: round.key.is_some().then_some(tally.right),
            sums: sums(kept.number, &round.task, &tally),
        });
    }
    held.gains = gain::by_topic(&replies)
        .into_iter()
        .map(|(step, gain)| Gained {
            step,
            people: gain.people,
            once: gain.once,
            before: gain.before.right,
            after: gain.after.right,
            compared: gain.before.of,
        })
        .collect();
    Ok(held)
}

fn replies_of(app: &App, kept: &Kept, round: &Round, answers: &[(u32, Given)]) -> Vec<Reply> {
    let question = QuestionId::new(&kept.about);
    let Some((step, _)) = app.content.curriculum.question(&question) else { return Vec::new() };
    let when = if kept.part == Part::After { When::After } else { When::Before };
    let right = |given: &Given| Tally::of(&round.task, round.key.as_deref(), [given]).right == 1;
    let reply = |(who, given): &(u32, Given)| Reply {
        who: *who,
        topic: step.id.clone(),
        question: question.clone(),
        when,
        right: right(given),
    };
    answers.iter().map(reply).collect()
}

/// The name of the sum of a scale.
const SUM: &str = "sum";

/// A tally as rows of the record.
fn sums(round: u32, task: &Task, tally: &Tally) -> Vec<Sum> {
    let sum = |option: String, text: &str, count| Sum { round, option, text: text.to_owned(), count };
    match task {
        Task::Choose { .. } | Task::Order { .. } | Task::Match { .. } => {
            tally.options.iter().map(|(option, count)| sum(option.to_string(), "", *count)).collect()
        }
        Task::Scale => {
            let tenths = tally.scale.iter().enumerate().map(|(tenth, count)| sum(tenth.to_string(), "", *count));
            tenths.chain([sum(SUM.to_owned(), "", tally.sum)]).collect()
        }
        Task::Words { .. } => tally.words.values().map(|(text, count)| sum("word".to_owned(), text, *count)).collect(),
        Task::Form { .. } => {
            let field = |(place, field): (usize, &FieldTally)| {
                let grades = (1..).zip(field.grades).map(|(grade, count)| sum(format!("{place} {grade}"), "", count));
                let texts = field.texts.iter().map(|text| sum(place.to_string(), text, 1));
                grades.chain(texts).collect::<Vec<_>>()
            };
            tally.form.iter().enumerate().flat_map(field).collect()
        }
    }
}

/// The tally of a round in the record.
pub(super) fn tally(task: &Task, kept: &Kept, sums: &[Sum]) -> Tally {
    let mut tally = Tally::of(task, None, []);
    tally.answers = kept.answers;
    tally.right = kept.correct.unwrap_or_default();
    for sum in sums.iter().filter(|sum| sum.round == kept.number) {
        match task {
            Task::Choose { .. } | Task::Order { .. } | Task::Match { .. } => {
                tally.options.insert(OptionId::new(&sum.option), sum.count);
            }
            Task::Scale if sum.option == SUM => tally.sum = sum.count,
            Task::Scale => {
                if let Some(tenth) = sum.option.parse().ok().and_then(|place: usize| tally.scale.get_mut(place)) {
                    *tenth = sum.count;
                }
            }
            Task::Words { .. } => {
                tally.words.insert(cloud_key(&sum.text), (sum.text.clone(), sum.count));
            }
            Task::Form { .. } => {
                let (place, grade) = sum.option.split_once(' ').unwrap_or((&sum.option, ""));
                let Some(field) = place.parse().ok().and_then(|place: usize| tally.form.get_mut(place)) else {
                    continue;
                };
                match grade.parse::<usize>().ok().and_then(|grade| field.grades.get_mut(grade.checked_sub(1)?)) {
                    Some(count) => *count = sum.count,
                    None => field.texts.push(sum.text.clone()),
                }
            }
        }
    }
    tally
}

#[cfg(test)]
mod tests {
    use super::*;
    use tritt_core::workshop::round::{Entry, Field};

    fn kept(answers: u32, correct: Option<u32>) -> Kept {
        Kept {
            number: 1,
            kind: Kind::Question,
            about: String::new(),
            part: Part::Once,
            phase: Phase::Revealed,
            shown: true,
            is_on: false,
            title: String::new(),
            answers,
            correct,
            hands: 0,
        }
    }

    #[test]
    fn most_is_one_choice_or_all_that_are_as_many() {
        let ids = |text: &str| text.split_whitespace().map(OptionId::new).collect::<Vec<_>>();
        let task = Task::Choose { options: ids("a b c"), most: 1 };
        for (answers, expected) in [("b a b", "b"), ("c a", "a c"), ("a b c", "a b c"), ("", "")] {
            let given: Vec<Given> = ids(answers).into_iter().map(|id| Given::Picked(vec![id])).collect();
            assert_eq!(most_chosen(&task, &Tally::of(&task, None, &given)), ids(expected), "{answers:?}");
        }
    }

    fn drawn_decision(shown: bool) -> RoomRound {
        let task = Task::Choose { options: vec![OptionId::new("a")], most: 1 };
        let face = Face { options: vec![("a".to_owned(), "Anrufen".to_owned())], ..Face::default() };
        let faces = BTreeMap::from([("de".to_owned(), face)]);
        let tally = Tally::of(&task, None, &[Given::Picked(vec![OptionId::new("a")])]);
        let round = Round { number: 1, kind: Kind::Decision, task, key: None, faces };
        let standing = Standing { phase: Phase::Revealed, ends: None, shown, first_test: false };
        let then = DecisionThen { scenario: "s".to_owned(), choices: Vec::new() };
        RoomRound { then: Some(then), ..drawn(&round, &tally, &standing, "de") }
    }

    #[test]
    fn a_hidden_decision_keeps_on_the_wall_where_most_want_to_go() {
        let (hidden, results) = for_the_wall(drawn_decision(false));
        assert_eq!((hidden.then.is_some(), hidden.options[0].count, results), (false, 0, false));
        let (open, results) = for_the_wall(drawn_decision(true));
        assert_eq!((open.then.is_some(), open.options[0].count, results), (true, 1, true));
    }

    #[test]
    fn what_is_kept_of_a_round_says_the_same_as_its_answers() {
        let ids = |text: &str| text.split(' ').map(OptionId::new).collect::<Vec<_>>();
        let picked = |text: &str| Given::Picked(ids(text));
        let form = |grade, text: &str| Given::Form(vec![Entry::Grade(grade), Entry::Text(text.to_owned())]);
        for (task, key, answers) in [
            (
                Task::Choose { options: ids("a b c"), most: 1 },
                Some(ids("b")),
                vec![picked("b"), picked("a"), picked("b")],
            ),
            (Task::Choose { options: ids("a b c"), most: 3 }, Some(ids("a c")), vec![picked("a c"), picked("a b")]),
            (Task::Order { options: ids("b a") }, Some(ids("a b")), vec![picked("a b"), picked("b a")]),
            (Task::Scale, None, vec![Given::Scale(0), Given::Scale(64), Given::Scale(100)]),
            (
                Task::Words { most: 3 },
                None,
                vec![Given::Words(vec!["Mut".to_owned()]), Given::Words(vec!["mut!".to_owned()])],
            ),
            (Task::Form { fields: vec![Field::Grade, Field::Text] }, None, vec![form(4, "Gut"), form(5, "Besser")]),
        ] {
            let before = Tally::of(&task, key.as_deref(), &answers);
            let kept = kept(before.answers, key.as_ref().map(|_| before.right));
            assert_eq!(tally(&task, &kept, &sums(1, &task, &before)), before, "{task:?}");
        }
    }
}
