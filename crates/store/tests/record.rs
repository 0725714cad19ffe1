//! What the record promises: saved is saved, once is once, and everything that can be taken back is.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "a test says what broke by failing")]

use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

use proptest::prelude::*;
use tritt_core::curriculum::Audience;
use tritt_core::learning::Record;
use tritt_core::question::Answer;
use tritt_core::{ActionId, ItemId, LessonId, OccasionId, OptionId, QuestionId, Timestamp};
use tritt_store::bookmarks::Bookmark;
use tritt_store::{NewAttempt, Op, Store, StoreError, Topic, actions, attempts, bookmarks, lessons, settings, ticks};

const NOW: Timestamp = Timestamp(1_795_469_445_000);

fn open(folder: &Path) -> Store {
    let opened = Store::open(folder, NOW).expect("opens");
    assert!(opened.notices.is_empty(), "{:?}", opened.notices);
    opened.store
}

fn answer(store: &Store, key: &str, question: &str, options: &[&str], right: bool) -> Result<(), StoreError> {
    let answer = Answer(options.iter().map(|option| OptionId::new(*option)).collect());
    let question = QuestionId::new(question);
    let attempt = NewAttempt { key, question: &question, version: 1, answer: &answer, right, seconds: 20, at: NOW };
    store.write(Op::Answer, NOW, |tx| attempts::record(tx, &attempt)).map(drop)
}

#[test]
fn an_answer_sent_twice_counts_once_and_the_last_one_holds() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    answer(&store, "key-00000001", "q1", &["a"], false).unwrap();
    answer(&store, "key-00000002", "q1", &["b"], true).unwrap();
    answer(&store, "key-00000001", "q1", &["a"], false).expect("the same answer again is no mistake");
    assert_eq!(store.record().unwrap().right(&QuestionId::new("q1")), Some(true), "the later answer holds");
    let reused = answer(&store, "key-00000002", "q1", &["a"], false);
    assert!(matches!(reused, Err(StoreError::KeyReused)), "{reused:?}");
    let reused = answer(&store, "key-00000002", "q2", &["b"], true);
    assert!(matches!(reused, Err(StoreError::KeyReused)), "{reused:?}");
    drop(store);
    let again = open(folder.path()).record().unwrap();
    assert_eq!(again.last_answers.len(), 1, "nothing of the refused answers is there: {again:?}");
}

#[test]
fn everything_is_there_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let occasion = OccasionId::new("first-week");
    let store = open(folder.path());
    store.write(Op::FinishLesson, NOW, |tx| lessons::mark_read(tx, &LessonId::new("l1"), NOW)).unwrap();
    store.write(Op::SetAction, NOW, |tx| actions::set(tx, &ActionId::new("a1"), Some(NOW))).unwrap();
    store
        .write(Op::TickItem, NOW, |tx| ticks::set(tx, Audience::It, &occasion, &ItemId::new("i1"), Some(NOW)))
        .unwrap();
    store.write(Op::SaveSettings, NOW, |tx| settings::set(tx, "theme", "dark")).unwrap();
    answer(&store, "key-00000001", "q1", &["a", "b"], true).unwrap();
    let (before, ticked) = (store.record().unwrap(), store.ticks(Audience::It, &occasion).unwrap());
    assert_eq!(ticked.get(&ItemId::new("i1")), Some(&NOW), "a tick has its time to the millisecond");
    assert!(store.ticks(Audience::Everyone, &occasion).unwrap().is_empty(), "a tick belongs to one list");
    drop(store);
    let store = open(folder.path());
    assert_eq!(store.record().unwrap(), before);
    assert_eq!(store.ticks(Audience::It, &occasion).unwrap(), ticked);
    assert_eq!(store.settings().unwrap().get("theme").map(String::as_str), Some("dark"));
}

#[test]
fn a_write_that_fails_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let failed: Result<_, StoreError> = store.write(Op::FinishLesson, NOW, |tx| {
        lessons::mark_read(tx, &LessonId::new("l1"), NOW)?;
        actions::set(tx, &ActionId::new("a1"), Some(NOW))?;
        Err::<(), _>(StoreError::Busy)
    });
    assert!(matches!(failed, Err(StoreError::Busy)));
    assert_eq!(store.record().unwrap(), Record::default());
    assert_eq!(store.undo(NOW).unwrap().value, None, "there is nothing to take back");
}

#[test]
fn a_write_names_what_it_changed() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let written = store.write(Op::SaveSettings, NOW, |tx| settings::set(tx, "paper", "a4")).unwrap();
    assert_eq!(written.topics, [Topic::Settings]);
    let written = store.write(Op::FinishLesson, NOW, |tx| lessons::mark_read(tx, &LessonId::new("l"), NOW)).unwrap();
    assert_eq!(written.topics, [Topic::Learning]);
    assert_eq!(store.undo(NOW).unwrap().topics, [Topic::Learning]);
    assert!(store.undo(NOW).unwrap().topics.is_empty(), "settings are not taken back");
}

/// One of the changes that can be taken back, on few ids so that they meet.
#[derive(Debug, Clone)]
enum Change {
    Read(u8),
    Act(u8, bool),
    Tick(u8, bool),
    Mark(u8, bool),
    Answer(u8),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        (0..3_u8).prop_map(Change::Read),
        (0..3_u8, any::<bool>()).prop_map(|(id, done)| Change::Act(id, done)),
        (0..3_u8, any::<bool>()).prop_map(|(id, on)| Change::Tick(id, on)),
        (0..3_u8, any::<bool>()).prop_map(|(id, on)| Change::Mark(id, on)),
        (0..3_u8).prop_map(Change::Answer),
    ]
}

fn apply(store: &Store, change: &Change, turn: usize) {
    let at = Timestamp(NOW.0 + i64::try_from(turn).unwrap());
    let occasion = OccasionId::new("o");
    match change {
        Change::Read(id) => {
            store
                .write(Op::FinishLesson, at, |tx| lessons::mark_read(tx, &LessonId::new(format!("l{id}")), at))
                .unwrap();
        }
        Change::Act(id, done) => {
            let action = ActionId::new(format!("a{id}"));
            store.write(Op::SetAction, at, |tx| actions::set(tx, &action, done.then_some(at))).unwrap();
        }
        Change::Tick(id, on) => {
            let item = ItemId::new(format!("i{id}"));
            store
                .write(Op::TickItem, at, |tx| ticks::set(tx, Audience::Everyone, &occasion, &item, on.then_some(at)))
                .unwrap();
        }
        Change::Mark(id, on) => {
            let lesson = LessonId::new(format!("l{id}"));
            store.write(Op::SetBookmark, at, |tx| bookmarks::set(tx, &lesson, on.then_some(at))).unwrap();
        }
        Change::Answer(id) => answer(store, &format!("key-{turn:08}"), &format!("q{id}"), &["a"], true).unwrap(),
    }
}

/// Everything that can be taken back, with its times.
fn state(store: &Store) -> (Record, Vec<(ItemId, Timestamp)>, Vec<Bookmark>) {
    let mut record = store.record().unwrap();
    record.last_answers.clear();
    let ticks = store.ticks(Audience::Everyone, &OccasionId::new("o")).unwrap().into_iter().collect();
    (record, ticks, store.bookmarks().unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undo_goes_back_through_every_state(changes in prop::collection::vec(change(), 1..25)) {
        let store = Store::in_memory(None, NOW).unwrap();
        let mut states = vec![state(&store)];
        for (turn, change) in changes.iter().enumerate() {
            apply(&store, change, turn);
            let now = state(&store);
            if states.last() != Some(&now) {
                states.push(now);
            }
        }
        let answers = store.record().unwrap().last_answers;
        while let Some(before) = states.pop() {
            prop_assert_eq!(state(&store), before);
            let undone = store.undo(NOW).unwrap().value;
            prop_assert_eq!(undone.is_none(), states.is_empty());
        }
        prop_assert_eq!(store.record().unwrap().last_answers, answers, "answers stay");
    }
}

/// Names the folder for the child of the next test.
const CHILD: &str = "TRITT_STORE_CHILD";

/// Not a test of its own: what the child of the next test does until it is killed.
#[test]
fn writes_until_killed() {
    let Some(folder) = std::env::var_os(CHILD) else { return };
    let store = open(Path::new(&folder));
    let mut out = std::io::stdout();
    for turn in 0.. {
        answer(&store, &format!("key-{turn:08}"), &format!("q{turn}"), &["a"], true).unwrap();
        writeln!(out, "saved q{turn}").unwrap();
        out.flush().unwrap();
    }
}

#[test]
fn what_was_told_as_saved_is_there_after_a_kill() {
    for round in 0..6 {
        let folder = tempfile::tempdir().unwrap();
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "writes_until_killed", "--nocapture"])
            .env(CHILD, folder.path())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut told: BTreeSet<QuestionId> = BTreeSet::new();
        for line in lines.map_while(Result::ok) {
            if let Some((_, question)) = line.split_once("saved ") {
                told.insert(QuestionId::new(question.trim()));
            }
            // killed in the middle of a write, each round at another place; what it still managed to say counts too
            if told.len() == 5 + round * 7 {
                child.kill().unwrap();
            }
        }
        child.wait().unwrap();
        assert!(told.len() >= 5 + round * 7, "the child wrote: {}", told.len());
        let saved: BTreeSet<QuestionId> = open(folder.path()).record().unwrap().last_answers.into_keys().collect();
        let lost: Vec<_> = told.difference(&saved).collect();
        assert!(lost.is_empty(), "told as saved and lost: {lost:?}");
    }
}

/// Not a test of its own: what the child of the next test does until nothing fits on the disk any more.
#[test]
fn answers_until_the_disk_is_full() {
    let Some(folder) = std::env::var_os(FULL) else { return };
    let store = open(Path::new(&folder));
    let mut out = std::io::stdout();
    for turn in 0.. {
        let key = format!("key-{turn:08}");
        let answered = answer(&store, &key, &format!("q{turn}"), &["a"], true);
        let told = match &answered {
            Ok(()) => format!("saved q{turn}"),
            Err(StoreError::DiskFull) => format!("refused q{turn}"),
            Err(other) => format!("failed {other:?}"),
        };
        writeln!(out, "{told}").unwrap();
        if answered.is_err() {
            let again = answer(&store, &key, &format!("q{turn}"), &["a"], true);
            writeln!(out, "again {}", matches!(again, Err(StoreError::DiskFull))).unwrap();
            // what can be read is what was told
            writeln!(out, "reads {}", store.record().unwrap().last_answers.len()).unwrap();
            return;
        }
    }
}

/// Names the folder for that child.
const FULL: &str = "TRITT_STORE_FULL";

#[cfg(unix)]
#[test]
fn a_disk_that_fills_is_told_and_nothing_told_as_saved_is_lost() {
    // a limit on the size of files stands for the full disk: to the program both are a write that fails, here in the journal
    for kib in [48, 300, 1_500] {
        let folder = tempfile::tempdir().unwrap();
        drop(open(folder.path()));
        let size = std::fs::metadata(folder.path().join("trittsicher.db")).unwrap().len();
        let blocks = size / 512 + kib * 2;
        let limit = "trap '' XFSZ; ulimit -f \"$1\"; shift; exec \"$@\"";
        let child = Command::new("sh")
            .args(["-c", limit, "sh", &blocks.to_string()])
            .arg(std::env::current_exe().unwrap())
            .args(["--exact", "answers_until_the_disk_is_full", "--nocapture"])
            .env(FULL, folder.path())
            .output()
            .unwrap();
        let said = String::from_utf8(child.stdout).unwrap();
        let after = |word: &str| -> Vec<String> {
            said.lines().filter_map(|line| Some(line.split_once(word)?.1.trim().to_owned())).collect()
        };
        let told: BTreeSet<String> = after("saved ").into_iter().collect();
        let refused = after("refused ");
        assert_eq!(refused.len(), 1, "{kib} KiB: {said}{}", String::from_utf8_lossy(&child.stderr));
        assert!(!told.is_empty() && said.contains("again true"), "{kib} KiB: told every time: {said}");
        assert!(said.contains(&format!("reads {}", told.len())), "{kib} KiB: read while it is full: {said}");

        let store = open(folder.path());
        let saved: BTreeSet<String> =
            store.record().unwrap().last_answers.into_keys().map(|question| question.to_string()).collect();
        assert_eq!(saved, told, "{kib} KiB: what was told as saved, and nothing else");
        answer(&store, "key-again-0001", &refused[0], &["a"], true).expect("with room it can be answered again");
        assert_eq!(store.record().unwrap().last_answers.len(), told.len() + 1);
    }
}
