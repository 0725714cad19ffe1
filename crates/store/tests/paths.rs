//! Paths, rounds and places: who goes what, what was completed, and where somebody stopped.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "a test says what broke by failing")]

use tritt_core::curriculum::Audience;
use tritt_core::question::Answer;
use tritt_core::{Day, LessonId, OptionId, PathId, QuestionId, Timestamp};
use tritt_store::issuers::{self, IssuerKey};
use tritt_store::paths::{self, Completion};
use tritt_store::{LearnerId, NewAttempt, Op, Store, StoreError, attempts, lessons, places, rounds};

const NOW: Timestamp = Timestamp(1_795_469_445_000);
const LATER: Timestamp = Timestamp(1_795_555_845_000);
const ME: LearnerId = LearnerId(1);

fn store() -> Store {
    Store::in_memory(None, NOW).unwrap()
}

fn ids(text: &str) -> Vec<LessonId> {
    text.split_whitespace().map(LessonId::new).collect()
}

fn save(store: &Store, id: Option<&PathId>, name: &str, of: &str) -> Result<PathId, StoreError> {
    let saved = store.write(Op::ChangePaths, NOW, |tx| paths::save(tx, id, name, Audience::It, &ids(of), NOW))?;
    Ok(saved.value)
}

fn enrol(store: &Store, path: &str, due: Option<Day>, at: Timestamp) {
    store.write(Op::ChangePaths, at, |tx| paths::enrol(tx, ME, &PathId::new(path), due, at)).unwrap();
}

fn completion(certificate: u32) -> Completion {
    Completion {
        path: PathId::new("new-employee"),
        path_name: String::new(),
        at: NOW,
        app_version: "0.1.0".to_owned(),
        content_version: "2026-11-29".to_owned(),
        right: 20,
        questions: 24,
        certificate: format!("00000000-0000-4000-8000-{certificate:012}"),
        lessons: ids("l1 l2"),
    }
}

#[test]
fn an_own_path_is_kept_in_its_order_changed_and_removed() {
    let store = store();
    let id = save(&store, None, "Werkstatt", "l3 l1 l2").unwrap();
    assert_eq!(id, PathId::new("own-1"));
    save(&store, None, "Büro", "l1").unwrap();
    let all = store.own_paths().unwrap();
    assert_eq!(all.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["Büro", "Werkstatt"]);
    assert_eq!((all[1].path.role, &all[1].path.lessons), (Audience::It, &ids("l3 l1 l2")));
    save(&store, Some(&id), "Werkstatt 2", "l2 l3").unwrap();
    assert_eq!(store.own_paths().unwrap()[1].path.lessons, ids("l2 l3"));
    enrol(&store, "own-1", None, NOW);
    store.write(Op::ChangePaths, NOW, |tx| paths::remove(tx, &id)).unwrap();
    assert_eq!(store.own_paths().unwrap().len(), 1);
    assert!(store.enrolments(ME).unwrap().is_empty(), "nobody goes a path that is not there");
    for gone in ["own-1", "own-x", "new-employee"] {
        let refused = save(&store, Some(&PathId::new(gone)), "x", "l1");
        assert!(matches!(refused, Err(StoreError::NoPath)), "{gone}: {refused:?}");
    }
    let twice = save(&store, None, "Doppelt", "l1 l1");
    assert!(twice.is_err(), "no lesson twice");
    assert_eq!(store.own_paths().unwrap().len(), 1, "and nothing of it is left");
}

#[test]
fn a_path_completed_can_be_gone_again_and_the_first_time_stays() {
    let store = store();
    enrol(&store, "new-employee", Some(Day(20_786)), NOW);
    enrol(&store, "management", None, NOW);
    let open = store.enrolments(ME).unwrap();
    assert_eq!(open[0].path, PathId::new("new-employee"), "what is due comes first: {open:?}");
    assert_eq!((open[0].due_on, open[0].completed_at), (Some(Day(20_786)), None));
    assert!(open[0].counts_from < NOW, "answers given before count");
    store.write(Op::Answer, NOW, |tx| paths::complete(tx, ME, &completion(1))).unwrap();
    let done = store.enrolments(ME).unwrap();
    assert_eq!((&done[1].path, done[1].completed_at), (&PathId::new("new-employee"), Some(NOW)), "{done:?}");

    enrol(&store, "new-employee", Some(Day(21_000)), LATER);
    let again = store.enrolments(ME).unwrap().remove(0);
    assert_eq!((again.counts_from, again.completed_at, again.due_on), (LATER, None, Some(Day(21_000))));
    // another due date does not begin anew
    enrol(&store, "new-employee", None, Timestamp(LATER.0 + 1000));
    let again = store.enrolments(ME).unwrap().into_iter().find(|one| one.path.as_str() == "new-employee").unwrap();
    assert_eq!((again.counts_from, again.enrolled_at), (LATER, LATER));
    assert_eq!(again.due_on, Some(Day(21_000)), "nor does somebody lose the day by being given the path without one");
    assert_eq!(store.completions(ME).unwrap(), [completion(1)]);
    store.write(Op::ChangePaths, LATER, |tx| paths::withdraw(tx, ME, &again.path)).unwrap();
    assert_eq!((store.enrolments(ME).unwrap().len(), store.completions(ME).unwrap().len()), (1, 1));
    let even_later = Timestamp(LATER.0 + 2000);
    enrol(&store, "new-employee", None, even_later);
    let anew = store.enrolments(ME).unwrap().into_iter().find(|one| one.path.as_str() == "new-employee").unwrap();
    assert_eq!(anew.counts_from, even_later, "left and taken again, a path that was completed is learned again too");
}

#[test]
fn a_path_begun_again_while_the_clock_ran_ahead_counts_from_now() {
    let store = store();
    enrol(&store, "new-employee", None, NOW);
    store.write(Op::Answer, NOW, |tx| paths::complete(tx, ME, &completion(1))).unwrap();
    enrol(&store, "new-employee", None, LATER);
    store.write(Op::Answer, NOW, |tx| paths::count_from(tx, NOW)).unwrap();
    assert_eq!(store.enrolments(ME).unwrap()[0].counts_from, NOW);
    store.write(Op::Answer, LATER, |tx| paths::count_from(tx, LATER)).unwrap();
    assert_eq!(store.enrolments(ME).unwrap()[0].counts_from, NOW, "and stays so");
}

#[test]
fn no_number_of_a_path_is_given_twice() {
    let store = store();
    let first = save(&store, None, "Werkstatt", "l1").unwrap();
    store.write(Op::ChangePaths, NOW, |tx| paths::remove(tx, &first)).unwrap();
    assert_ne!(save(&store, None, "Büro", "l1").unwrap(), first);
}

#[test]
fn what_completed_a_path_is_not_taken_back() {
    let store = store();
    enrol(&store, "new-employee", None, NOW);
    store.write(Op::FinishLesson, NOW, |tx| lessons::mark_read(tx, &LessonId::new("l1"), NOW)).unwrap();
    let last = |tx: &tritt_store::Tx<'_>| {
        lessons::mark_read(tx, &LessonId::new("l2"), NOW)?;
        paths::complete(tx, ME, &completion(1))
    };
    store.write(Op::FinishLesson, NOW, last).unwrap();
    assert_eq!(store.undo(NOW).unwrap().value, None);
    assert_eq!(store.record().unwrap().lessons_read.len(), 2);
}

#[test]
fn a_certificate_number_is_given_once() {
    let store = store();
    store.write(Op::Answer, NOW, |tx| paths::complete(tx, ME, &completion(1))).unwrap();
    assert!(store.write(Op::Answer, NOW, |tx| paths::complete(tx, ME, &completion(1))).is_err());
    assert_eq!(store.completions(ME).unwrap().len(), 1);
}

#[test]
fn a_round_goes_on_where_it_was_left() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path(), NOW).unwrap().store;
    let questions = ["q1", "q2", "q3"].map(QuestionId::new);
    store.write(Op::BeginRound, NOW, |tx| rounds::begin(tx, "step sign-in", &questions, NOW)).unwrap();
    let advance = |store: &Store, question: &str, right| {
        store.write(Op::Answer, NOW, |tx| rounds::advance(tx, &QuestionId::new(question), right)).unwrap().value
    };
    assert_eq!(advance(&store, "q1", true), None);
    assert_eq!(advance(&store, "q1", true), None, "the same answer again does not count");
    assert_eq!(advance(&store, "q3", true), None, "nor one of another place");
    drop(store);
    let store = Store::open(folder.path(), NOW).unwrap().store;
    let round = store.rounds().unwrap().remove(0);
    assert_eq!((round.answered, round.right, round.next()), (1, 1, Some(&questions[1])));
    assert_eq!(advance(&store, "q2", false), None);
    let done = advance(&store, "q3", true).unwrap();
    assert_eq!((done.answered, done.right, done.about.as_str()), (3, 2, "step sign-in"));
    assert_eq!(store.rounds().unwrap(), [], "it is over");
    assert_eq!(advance(&store, "q1", true), None);
    store.write(Op::BeginRound, NOW, |tx| rounds::begin(tx, "a", &questions, NOW)).unwrap();
    store.write(Op::BeginRound, NOW, |tx| rounds::begin(tx, "b", &questions[..1], LATER)).unwrap();
    let abouts = || store.rounds().unwrap().into_iter().map(|one| one.about).collect::<Vec<_>>();
    assert_eq!(abouts(), ["b", "a"], "the one opened last comes first");
    store.write(Op::BeginRound, LATER, |tx| rounds::open(tx, "a")).unwrap();
    assert_eq!(advance(&store, "q1", true), None);
    let rounds = store.rounds().unwrap();
    assert_eq!((rounds[0].about.as_str(), rounds[0].answered), ("a", 1), "the answer is its");
    assert_eq!((rounds[1].about.as_str(), rounds[1].answered), ("b", 0), "not the other one's");
    store.write(Op::BeginRound, NOW, |tx| rounds::begin(tx, "a", &[], LATER)).unwrap();
    assert_eq!(abouts(), ["b"]);
    let much_later = Timestamp(LATER.0 + rounds::LASTS + 1);
    store.write(Op::BeginRound, NOW, |tx| rounds::begin(tx, "c", &questions, much_later)).unwrap();
    assert_eq!(abouts(), ["c"], "nobody goes on with a round of last week");
}

#[test]
fn the_place_in_a_lesson_is_kept_until_it_is_read() {
    let store = store();
    let lesson = LessonId::new("l1");
    let keep = |id: &str, block, at| {
        store.write(Op::KeepPlace, at, |tx| places::keep(tx, &LessonId::new(id), block, at)).unwrap();
    };
    keep("l1", 4, NOW);
    keep("l2", 7, LATER);
    keep("l1", 5, NOW);
    assert_eq!(store.place_in(&lesson).unwrap(), Some(5));
    let all: Vec<_> =
        store.lesson_places().unwrap().into_iter().map(|one| (one.lesson.to_string(), one.block)).collect();
    assert_eq!(all, [("l2".to_owned(), 7), ("l1".to_owned(), 5)]);
    store.write(Op::FinishLesson, LATER, |tx| places::drop(tx, &lesson)).unwrap();
    keep("l2", 0, LATER);
    assert_eq!(store.lesson_places().unwrap(), []);
}

#[test]
fn lessons_shown_are_part_of_the_record() {
    let store = store();
    let lesson = LessonId::new("l1");
    for _ in 0..2 {
        store.write(Op::Answer, NOW, |tx| lessons::show(tx, &lesson, NOW)).unwrap();
    }
    let record = store.record().unwrap();
    assert!(record.covers(&lesson) && record.lessons_read.is_empty(), "{record:?}");
}

#[test]
fn only_the_newest_keys_are_kept_and_the_last_answer_holds_without_them() {
    let store = store();
    let (question, answer) = (QuestionId::new("q1"), Answer(vec![OptionId::new("a")]));
    let record = |turn: u32, right: bool| {
        let key = format!("key-{turn:08}");
        let attempt =
            NewAttempt { key: &key, question: &question, version: 1, answer: &answer, right, seconds: 9, at: NOW };
        store.write(Op::Answer, NOW, |tx| attempts::record(tx, &attempt)).map(drop)
    };
    for turn in 0..250 {
        record(turn, turn % 2 == 0).unwrap();
    }
    record(249, false).expect("sent again it counts once");
    assert_eq!(store.attempts().unwrap().len(), 250);
    assert_eq!(store.record().unwrap().right(&question), Some(false));
    assert!(store.attempts().unwrap().iter().all(|attempt| attempt.seconds == 9));
}

#[test]
fn keys_of_certificates_are_known_by_their_thumbprint() {
    let store = store();
    let key = |thumbprint: char, name: &str, own, known_since| IssuerKey {
        thumbprint: thumbprint.to_string().repeat(43),
        name: name.to_owned(),
        own,
        known_since,
    };
    let note = |key: &IssuerKey| store.write(Op::ChangeLearners, NOW, |tx| issuers::note(tx, key)).map(drop);
    note(&key('b', "Bäckerei", false, LATER)).unwrap();
    note(&key('a', "Wir", true, NOW)).unwrap();
    note(&key('b', "Bäckerei Süd", false, NOW)).unwrap();
    assert_eq!(store.issuer_keys().unwrap(), [key('a', "Wir", true, NOW), key('b', "Bäckerei Süd", false, LATER)]);
    store.write(Op::ChangeLearners, NOW, |tx| issuers::forget(tx, &"b".repeat(43))).unwrap();
    assert_eq!(store.issuer_keys().unwrap().len(), 1);
    assert!(note(&IssuerKey { thumbprint: "short".to_owned(), ..key('c', "x", false, NOW) }).is_err());
}
