//! Notes and bookmarks: the newest first, gone when they are taken away, and back when that is undone.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "a test says what broke by failing")]

use tritt_core::{LessonId, Timestamp};
use tritt_store::notes::{self, LONGEST};
use tritt_store::{Op, Store, StoreError, Topic, bookmarks};

const NOW: Timestamp = Timestamp(1_795_469_445_000);
const LATER: Timestamp = Timestamp(1_795_555_845_000);

fn store() -> Store {
    Store::in_memory(None, NOW).unwrap()
}

fn mark(store: &Store, lesson: &str, at: Option<Timestamp>) {
    let written = store.write(Op::SetBookmark, NOW, |tx| bookmarks::set(tx, &LessonId::new(lesson), at)).unwrap();
    assert_eq!(written.topics, [Topic::Notes]);
}

fn marked(store: &Store) -> Vec<(String, Timestamp)> {
    store.bookmarks().unwrap().into_iter().map(|one| (one.lesson.to_string(), one.at)).collect()
}

fn write(store: &Store, lesson: &str, text: &str, at: Timestamp) -> Result<(), StoreError> {
    store.write(Op::WriteNote, at, |tx| notes::write(tx, &LessonId::new(lesson), text, at)).map(drop)
}

fn delete(store: &Store, lesson: &str) {
    store.write(Op::WriteNote, NOW, |tx| notes::delete(tx, &LessonId::new(lesson))).unwrap();
}

fn noted(store: &Store) -> Vec<(String, String, Timestamp)> {
    store.notes().unwrap().into_iter().map(|one| (one.lesson.to_string(), one.text, one.at)).collect()
}

#[test]
fn bookmarks_come_newest_first_and_come_back_with_their_time() {
    let store = store();
    mark(&store, "l1", Some(NOW));
    mark(&store, "l2", Some(LATER));
    mark(&store, "l1", Some(LATER));
    let both = [("l2".to_owned(), LATER), ("l1".to_owned(), NOW)];
    assert_eq!(marked(&store), both, "marked again is marked since the first time");
    assert!(store.is_bookmarked(&LessonId::new("l1")).unwrap() && !store.is_bookmarked(&LessonId::new("l3")).unwrap());
    mark(&store, "l1", None);
    assert_eq!(marked(&store), both[..1]);
    assert_eq!(store.undo(NOW).unwrap().value, Some(Op::SetBookmark));
    assert_eq!(marked(&store), both);
}

#[test]
fn a_note_is_written_over_and_comes_back_when_it_was_deleted() {
    let store = store();
    write(&store, "l1", "Ask Jo", NOW).unwrap();
    write(&store, "l2", "Router", NOW).unwrap();
    write(&store, "l1", "Ask Jo\nand Mia", LATER).unwrap();
    let both = [("l1".to_owned(), "Ask Jo\nand Mia".to_owned(), LATER), ("l2".to_owned(), "Router".to_owned(), NOW)];
    assert_eq!(noted(&store), both, "the one changed last comes first");
    assert_eq!(store.note_on(&LessonId::new("l2")).unwrap().unwrap().text, "Router");
    delete(&store, "l1");
    delete(&store, "l1");
    assert_eq!(noted(&store), both[1..]);
    assert_eq!(store.undo(NOW).unwrap().value, Some(Op::WriteNote));
    assert_eq!(noted(&store), both, "with the time it had");
    assert_eq!(store.undo(NOW).unwrap().value, None, "writing is not taken back: typing has its own undo");
}

#[test]
fn undo_loses_nothing_written_since() {
    let store = store();
    for (old, new, expected) in [
        ("old".to_owned(), "new".to_owned(), "old\n\nnew".to_owned()),
        ("o".repeat(3000), "n".repeat(2000), "n".repeat(2000)),
        ("ö".repeat(1999), "n".repeat(1999), format!("{}\n\n{}", "ö".repeat(1999), "n".repeat(1999))),
    ] {
        write(&store, "l1", &old, NOW).unwrap();
        delete(&store, "l1");
        write(&store, "l1", &new, LATER).unwrap();
        store.undo(NOW).unwrap();
        assert_eq!(noted(&store), [("l1".to_owned(), expected, LATER)]);
    }
}

#[test]
fn a_note_has_its_limits_and_a_failed_one_changes_nothing() {
    let store = store();
    write(&store, "l1", &"ß".repeat(LONGEST), NOW).unwrap();
    for text in [String::new(), "x".repeat(LONGEST + 1)] {
        assert!(write(&store, "l1", &text, LATER).is_err(), "{} characters", text.len());
    }
    assert_eq!(store.note_on(&LessonId::new("l1")).unwrap().unwrap().at, NOW);
}

#[test]
fn whoever_only_noted_something_has_something_to_lose() {
    for with_note in [true, false] {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path(), NOW).unwrap().store;
        store.daily_backup(NOW).unwrap();
        assert_eq!(store.backups().unwrap(), [], "nothing to lose yet");
        if with_note {
            write(&store, "l1", "Ask Jo", NOW).unwrap();
        } else {
            mark(&store, "l1", Some(NOW));
        }
        store.daily_backup(NOW).unwrap();
        assert_eq!(store.backups().unwrap().len(), 1, "note: {with_note}");
    }
}
