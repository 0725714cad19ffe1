//! Several learners in one record: everyone has their own, and who is forgotten is gone to the last byte.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "a test says what broke by failing")]

use std::fs;
use std::path::{Path, PathBuf};

use tritt_core::curriculum::Audience;
use tritt_core::question::Answer;
use tritt_core::{ActionId, Day, ItemId, LessonId, OccasionId, OptionId, PathId, QuestionId, Timestamp};
use tritt_store::learners::{Filter, Standing};
use tritt_store::paths::{self, Completion};
use tritt_store::{
    BackupReason, LearnerId, NewAttempt, Op, Profile, Store, StoreError, Topic, actions, attempts, bookmarks, learners,
    lessons, notes, places, rounds, settings, ticks,
};

const NOW: Timestamp = Timestamp(1_795_469_445_000);
const DAY: i64 = 24 * 60 * 60 * 1000;

fn open(folder: &Path) -> Store {
    Store::open(folder, NOW).expect("opens").store
}

fn profile(name: &str) -> Profile {
    let email = format!("{}@firm.example", name.to_lowercase());
    Profile {
        name: name.to_owned(),
        email,
        role: Audience::It,
        colour: 3,
        team: "Werkstatt".to_owned(),
        sourced_id: String::new(),
    }
}

fn add(store: &Store, name: &str) -> LearnerId {
    store.write(Op::ChangeLearners, NOW, |tx| learners::add(tx, &profile(name), NOW)).unwrap().value
}

/// Every table in which something belongs to a learner, with how many rows it has.
fn tables_of_learners(folder: &Path) -> Vec<(String, i64)> {
    let connection = rusqlite::Connection::open(folder.join("trittsicher.db")).unwrap();
    let tables = "SELECT m.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c
        WHERE m.type = 'table' AND c.name = 'learner_id'";
    let mut query = connection.prepare(tables).unwrap();
    let names: Vec<String> = query.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let count = |name: &String| connection.query_row(&format!("SELECT count(*) FROM {name}"), [], |row| row.get(0));
    names.iter().map(|name| (name.clone(), count(name).unwrap())).collect()
}

/// Leaves a trace in every table, each holding `mark`.
fn use_everything(store: &Store, mark: &str) {
    let (answer, question) = (Answer(vec![OptionId::new(mark)]), QuestionId::new(format!("{mark}-question")));
    let key = format!("{mark}-key");
    let attempt =
        NewAttempt { key: &key, question: &question, version: 1, answer: &answer, right: true, seconds: 20, at: NOW };
    store.write(Op::Answer, NOW, |tx| attempts::record(tx, &attempt)).unwrap();
    store
        .write(Op::FinishLesson, NOW, |tx| lessons::mark_read(tx, &LessonId::new(format!("{mark}-lesson")), NOW))
        .unwrap();
    store
        .write(Op::SetAction, NOW, |tx| actions::set(tx, &ActionId::new(format!("{mark}-action")), Some(NOW)))
        .unwrap();
    let (occasion, item) = (OccasionId::new("week"), ItemId::new(format!("{mark}-item")));
    store.write(Op::TickItem, NOW, |tx| ticks::set(tx, Audience::It, &occasion, &item, Some(NOW))).unwrap();
    store.write(Op::SaveSettings, NOW, |tx| settings::set(tx, "theme", "dark")).unwrap();
    let (marked, noted) = (LessonId::new(format!("{mark}-marked")), LessonId::new(format!("{mark}-noted")));
    store.write(Op::SetBookmark, NOW, |tx| bookmarks::set(tx, &marked, Some(NOW))).unwrap();
    let text = format!("What {mark} noted about it");
    store.write(Op::WriteNote, NOW, |tx| notes::write(tx, &noted, &text, NOW)).unwrap();
    let (me, path) = (store.learner(), PathId::new(format!("{mark}-path")));
    let lesson = LessonId::new(format!("{mark}-lesson"));
    store
        .write(Op::ChangePaths, NOW, |tx| {
            paths::enrol(tx, me, &path, None, NOW)?;
            paths::complete(tx, me, &completion(mark))?;
            lessons::show(tx, &lesson, NOW)?;
            places::keep(tx, &lesson, 3, NOW)?;
            rounds::begin(tx, &format!("step {mark}"), std::slice::from_ref(&question), NOW)?;
            learners::set_pin(tx, me, &format!("{mark}-pin"), None)
        })
        .unwrap();
    store.write(Op::ChangeLearners, NOW, |tx| learners::set_pin(tx, me, "", None)).unwrap();
}

/// A path completed; its certificate has a number made of `mark`.
fn completion(mark: &str) -> Completion {
    Completion {
        path: PathId::new(format!("{mark}-path")),
        path_name: format!("Path of {mark}"),
        at: NOW,
        app_version: "0.1.0".to_owned(),
        content_version: "2026-11-29".to_owned(),
        right: 9,
        questions: 10,
        certificate: format!("{mark:-<36}"),
        lessons: vec![LessonId::new(format!("{mark}-lesson"))],
    }
}

/// The files of the data folder that hold `mark`.
fn holding(folder: &Path, mark: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(holding(&path, mark));
        } else if fs::read(&path).unwrap().windows(mark.len()).any(|bytes| bytes == mark.as_bytes()) {
            found.push(path);
        }
    }
    found
}

#[test]
fn everyone_has_their_own_record_and_settings() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let first = store.learner();
    assert_ne!(first, LearnerId::NOBODY, "whoever is alone needs no choice");
    use_everything(&store, "first");
    let second = add(&store, "Ayşe");
    store.learn_as(second).unwrap();
    assert_eq!(store.record().unwrap(), tritt_core::learning::Record::default());
    assert_eq!(store.settings().unwrap().get("theme").map(String::as_str), Some("dark"), "what was set last holds");
    store.write(Op::SaveSettings, NOW, |tx| settings::set(tx, "theme", "light")).unwrap();
    store.learn_as(first).unwrap();
    assert_eq!(store.record().unwrap().lessons_read.len(), 1);
    assert_eq!(store.settings().unwrap().get("theme").map(String::as_str), Some("dark"));
    drop(store);
    let store = open(folder.path());
    assert_eq!(store.learner(), LearnerId::NOBODY, "two learners: the program asks");
    let names: Vec<String> = store.learners().unwrap().into_iter().map(|one| one.profile.name).collect();
    assert_eq!(names, ["", "Ayşe"]);
}

#[test]
fn nobody_records_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    store.learn_as(LearnerId::NOBODY).unwrap();
    let refused = store.write(Op::FinishLesson, NOW, |tx| lessons::mark_read(tx, &LessonId::new("l1"), NOW));
    assert!(matches!(refused, Err(StoreError::NoLearner)), "{refused:?}");
    assert!(matches!(store.learn_as(LearnerId(99)), Err(StoreError::NoLearner)));
}

#[test]
fn what_one_did_another_cannot_take_back() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let first = store.learner();
    use_everything(&store, "first");
    let second = add(&store, "Second");
    store.learn_as(second).unwrap();
    assert_eq!(store.undo(NOW).unwrap().value, None);
    store.learn_as(first).unwrap();
    assert_eq!(store.record().unwrap().lessons_read.len(), 1);
}

#[test]
fn who_is_forgotten_is_in_no_file_any_more() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let first = store.learner();
    use_everything(&store, "stays");
    let second = add(&store, "Wilhelmine");
    store.learn_as(second).unwrap();
    use_everything(&store, "leaves");
    store.backup(BackupReason::Daily, NOW).unwrap();
    store.backup(BackupReason::Daily, Timestamp(NOW.0 + DAY)).unwrap();
    for mark in ["leaves", "Wilhelmine", "wilhelmine@firm.example", "What leaves noted", "leaves-marked"] {
        assert!(!holding(folder.path(), mark).is_empty(), "the search finds {mark} before");
    }
    let empty: Vec<_> = tables_of_learners(folder.path()).into_iter().filter(|(_, rows)| *rows < 2).collect();
    assert!(empty.is_empty(), "both have left a trace in every table: {empty:?}");
    let written = store.forget(second, NOW).unwrap();
    assert!(written.topics.contains(&Topic::Learners) && written.topics.contains(&Topic::Learning));
    for mark in ["leaves", "Wilhelmine", "wilhelmine@firm.example", "What leaves noted", "leaves-marked"] {
        assert_eq!(holding(folder.path(), mark), Vec::<PathBuf>::new(), "{mark}");
    }
    assert_eq!(store.learner(), first, "whoever is left alone goes on");
    assert_eq!(store.record().unwrap().lessons_read.len(), 1, "what is not theirs is there");
    let backups = store.backups().unwrap();
    assert_eq!(backups.len(), 2, "the backups are still there");
    store.restore(&backups[1].id, NOW).expect("and good");
    store.learn_as(first).unwrap();
    assert_eq!(store.record().unwrap().lessons_read.len(), 1);
    assert!(matches!(store.forget(second, NOW), Err(StoreError::NoLearner)), "only once");
}

#[test]
fn no_number_of_a_learner_is_given_twice() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let second = add(&store, "Second");
    store.forget(second, NOW).unwrap();
    assert_ne!(add(&store, "Third"), second);
    for one in store.learners().unwrap() {
        store.forget(one.id, NOW).unwrap();
    }
    assert!(store.learners().unwrap()[0].id.0 > second.0 + 1, "nor when nobody is left");
}

#[test]
fn somebody_else_with_the_same_number_stays_in_the_backups() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    store.backup(BackupReason::Daily, NOW).unwrap();
    let anna = add(&store, "Anna");
    store.learn_as(anna).unwrap();
    use_everything(&store, "anna");
    let with_anna = store.backup(BackupReason::Daily, Timestamp(NOW.0 + DAY)).unwrap().unwrap();
    // a backup from before Anna, after which Bert is the second one
    store.restore(&store.backups().unwrap().last().unwrap().id, NOW).unwrap();
    let later = Timestamp(NOW.0 + 2 * DAY);
    let bert = store.write(Op::ChangeLearners, later, |tx| learners::add(tx, &profile("Bert"), later)).unwrap().value;
    assert_eq!(bert, anna, "the same number");
    store.forget(bert, later).unwrap();
    store.restore(&with_anna.id, later).unwrap();
    assert!(store.learners().unwrap().iter().any(|one| one.profile.name == "Anna"), "she is still in her backup");
}

#[test]
fn a_backup_brought_back_seats_nobody_where_there_is_a_choice() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let anna = add(&store, "Anna");
    store.learn_as(anna).unwrap();
    store.write(Op::ChangeLearners, NOW, |tx| learners::set_pin(tx, anna, "$argon2id$", None)).unwrap();
    let made = store.backup(BackupReason::Daily, NOW).unwrap().unwrap();
    store.restore(&made.id, NOW).unwrap();
    assert_eq!(store.learner(), LearnerId::NOBODY, "her PIN is asked for");
}

#[test]
fn the_last_one_forgotten_leaves_room_for_somebody_new() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let first = store.learner();
    use_everything(&store, "leaves");
    store.forget(first, NOW).unwrap();
    assert_eq!(holding(folder.path(), "leaves"), Vec::<PathBuf>::new());
    assert_ne!(store.learner(), LearnerId::NOBODY);
    use_everything(&store, "begins");
    assert_eq!(store.learners().unwrap().len(), 1);
}

#[test]
fn a_backup_that_cannot_be_read_goes_with_the_learner() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let second = add(&store, "Second");
    store.learn_as(second).unwrap();
    use_everything(&store, "leaves");
    let made = store.backup(BackupReason::Daily, NOW).unwrap().unwrap();
    let file = folder.path().join("backups").join(format!("{}.sha256", made.id));
    fs::write(file, "0".repeat(64)).unwrap();
    store.forget(second, NOW).unwrap();
    assert_eq!(store.backups().unwrap(), Vec::new());
    assert_eq!(holding(folder.path(), "leaves"), Vec::<PathBuf>::new());
}

#[test]
fn a_pin_is_counted_and_forgotten() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let only = store.learner();
    store.write(Op::ChangeLearners, NOW, |tx| learners::set_pin(tx, only, "$argon2id$", None)).unwrap();
    store.write(Op::ChangeLearners, NOW, |tx| learners::count_wrong_pins(tx, only, 4, NOW)).unwrap();
    drop(store);
    let store = open(folder.path());
    assert_eq!(store.learner(), LearnerId::NOBODY, "a PIN is asked for, also of whoever is alone");
    let pin = store.pin(only).unwrap();
    assert_eq!((pin.hash.as_str(), pin.wrong, pin.wrong_at), ("$argon2id$", 4, NOW));
    store.write(Op::ChangeLearners, NOW, |tx| learners::set_pin(tx, only, "", Some(NOW))).unwrap();
    let learner = store.learners().unwrap().remove(0);
    assert_eq!((learner.has_pin, learner.pin_removed_at), (false, Some(NOW)));
    assert_eq!(store.pin(only).unwrap().wrong, 0);
}

#[test]
fn a_team_is_listed_by_name_and_by_how_it_stands() {
    let store = Store::in_memory(None, NOW).unwrap();
    let (path, today) = (PathId::new("new-employee"), Day(20_786));
    let join = |name: &str, team: &str| {
        let profile = Profile { team: team.to_owned(), ..profile(name) };
        store.write(Op::ChangeLearners, NOW, |tx| learners::add(tx, &profile, NOW)).unwrap().value
    };
    let enrol = |learner, due| {
        store.write(Op::ChangePaths, NOW, |tx| paths::enrol(tx, learner, &path, due, NOW)).unwrap();
    };
    let (zoe, aerial, ozge) = (join("Zoë", "Büro"), join("Ärial", "Werkstatt"), join("Özge", "Büro"));
    enrol(zoe, Some(Day(20_785)));
    enrol(aerial, Some(Day(20_786)));
    enrol(ozge, None);
    let check = |filter: Filter<'_>, expected: &[&str]| {
        let found = store.team(&filter, today, 0, 50).unwrap();
        assert_eq!(found.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), expected, "{filter:?}");
    };
    let all = Filter::default;
    check(all(), &["", "Ärial", "Özge", "Zoë"]);
    check(Filter { path: Some(&path), ..all() }, &["Ärial", "Özge", "Zoë"]);
    check(Filter { path: Some(&PathId::new("management")), ..all() }, &[]);
    check(Filter { standing: Some(Standing::Overdue), ..all() }, &["Zoë"]);
    check(Filter { standing: Some(Standing::Going), ..all() }, &["Ärial", "Özge"]);
    check(Filter { standing: Some(Standing::Completed), path: Some(&path), ..all() }, &[]);
    check(Filter { team: Some("Büro"), ..all() }, &["Özge", "Zoë"]);
    check(Filter { name: "OZG", ..all() }, &["Özge"]);
    check(Filter { name: "zoe", ..all() }, &["Zoë"]);
    assert_eq!(store.team(&all(), today, 2, 1).unwrap()[0].name, "Özge", "a page at a time");
    let everybody = store.team(&all(), today, 0, 50).unwrap().into_iter().map(|one| one.id).collect::<Vec<_>>();
    assert_eq!(store.team_ids(&all(), today, 50).unwrap(), everybody, "the same people in the same order");
    assert_eq!(store.team_ids(&all(), today, 2).unwrap(), everybody[..2], "and no more than asked for");
    assert_eq!((store.teams().unwrap(), store.learner_count().unwrap()), (vec!["Büro".into(), "Werkstatt".into()], 4));
    store.learn_as(ozge).unwrap();
    let done = Completion { path: path.clone(), ..completion("ozge") };
    store.write(Op::Answer, NOW, |tx| paths::complete(tx, ozge, &done)).unwrap();
    check(Filter { standing: Some(Standing::Completed), ..all() }, &["Özge"]);
    let later = Timestamp(NOW.0 + 1);
    let trained = store.trained(NOW, later).unwrap();
    assert_eq!((trained.len(), trained[0].name.as_str(), &trained[0].completion), (1, "Özge", &done));
    assert!(store.trained(later, Timestamp(later.0 + 1000)).unwrap().is_empty());
}
