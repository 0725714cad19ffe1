//! Opening a data folder in whatever state it is: damaged, foreign, too new, in use, not writable; and getting a backup back.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "a test says what broke by failing")]

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use tritt_core::{LessonId, Timestamp};
use tritt_store::{BackupReason, Op, OpenNotice, Store, StoreError, lessons};

const NOW: Timestamp = Timestamp(1_795_469_445_000);
const LATER: Timestamp = Timestamp(1_795_469_445_000 + 3_600_000);

fn database(folder: &Path) -> PathBuf {
    folder.join("trittsicher.db")
}

fn read(store: &Store, lesson: &str) {
    store.write(Op::FinishLesson, NOW, |tx| lessons::mark_read(tx, &LessonId::new(lesson), NOW)).unwrap();
}

fn lessons_in(store: &Store) -> Vec<String> {
    store.record().unwrap().lessons_read.iter().map(ToString::to_string).collect()
}

/// A folder with one lesson read, one backup of that, closed again.
fn used_folder() -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path(), NOW).unwrap().store;
    read(&store, "first");
    let backup = store.backup(BackupReason::Daily, NOW).unwrap().expect("on disk").id;
    drop(store);
    (folder, backup)
}

/// Everything in a folder but the lock, to the byte.
fn bytes(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut all: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file() && path.extension().is_none_or(|ending| ending != "lock"))
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(&path).unwrap()))
        .collect();
    all.sort();
    all
}

#[test]
fn a_damaged_file_is_set_aside_and_the_backup_brings_everything_back() {
    let whole = used_folder();
    let length = fs::read(database(whole.0.path())).unwrap().len();
    type Damage = fn(&mut Vec<u8>);
    let damages: [(&str, Damage); 5] = [
        ("cut in the middle", |bytes| bytes.truncate(bytes.len() / 2)),
        ("garbage in every page", |bytes| bytes.iter_mut().skip(200).step_by(3).for_each(|byte| *byte ^= 0x5a)),
        ("garbage instead of the header", |bytes| bytes[..64].fill(0xee)),
        ("no database at all", |bytes| *bytes = b"hello".repeat(1000)),
        ("pages swapped", |bytes| bytes.rotate_left(4096)),
    ];
    assert!(length > 8192, "the damages reach into several pages: {length}");
    for (name, damage) in damages {
        let (folder, backup) = used_folder();
        let path = database(folder.path());
        let mut content = fs::read(&path).unwrap();
        damage(&mut content);
        fs::write(&path, &content).unwrap();

        let opened = Store::open(folder.path(), LATER).unwrap_or_else(|error| panic!("{name}: {error}"));
        let [OpenNotice::Damaged { set_aside, newest_good: Some(newest) }] = opened.notices.as_slice() else {
            panic!("{name}: {:?}", opened.notices)
        };
        assert!(fs::read(set_aside).unwrap() == content, "{name}: kept to the byte");
        assert_eq!(newest.id, backup, "{name}");
        assert!(lessons_in(&opened.store).is_empty(), "{name}: an empty record to go on with");
        opened.store.restore(&backup, LATER).unwrap();
        assert_eq!(lessons_in(&opened.store), ["first"], "{name}");
        read(&opened.store, "second");
        drop(opened);
        let again = Store::open(folder.path(), LATER).unwrap();
        assert!(again.notices.is_empty(), "{name}: sound again");
        assert_eq!(lessons_in(&again.store), ["first", "second"], "{name}");
    }
}

#[test]
fn a_damaged_backup_is_not_offered() {
    let (folder, backup) = used_folder();
    let opened = Store::open(folder.path(), LATER).unwrap();
    let newer = opened.store.backup(BackupReason::Restore, LATER).unwrap().unwrap();
    drop(opened);
    fs::write(folder.path().join("backups").join(format!("{}.db", newer.id)), b"hello".repeat(1000)).unwrap();
    fs::write(database(folder.path()), b"hello".repeat(1000)).unwrap();
    let opened = Store::open(folder.path(), LATER).unwrap();
    let [OpenNotice::Damaged { newest_good: Some(good), .. }] = opened.notices.as_slice() else {
        panic!("{:?}", opened.notices)
    };
    assert_eq!(good.id, backup, "the newest is not good");
}

#[test]
fn single_wrong_bytes_never_end_the_program() {
    let (folder, _) = used_folder();
    let content = fs::read(database(folder.path())).unwrap();
    // every 61st byte and each of the first hundred, one at a time
    for place in (0..100).chain((100..content.len()).step_by(61)) {
        let other = tempfile::tempdir().unwrap();
        let mut mutant = content.clone();
        mutant[place] ^= 0xff;
        fs::write(database(other.path()), &mutant).unwrap();
        match Store::open(other.path(), LATER) {
            Ok(opened) => drop(opened.store.record()),
            Err(StoreError::Foreign { .. } | StoreError::TooNew { .. }) => {
                assert!(fs::read(database(other.path())).unwrap() == mutant, "byte {place}: refused, untouched");
            }
            Err(error) => panic!("byte {place}: {error}"),
        }
    }
}

#[test]
fn a_file_of_another_program_is_refused_and_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let other = Connection::open(database(folder.path())).unwrap();
    other
        .execute_batch(
            "PRAGMA application_id = 252006674; CREATE TABLE song (title TEXT); INSERT INTO song VALUES ('x');",
        )
        .unwrap();
    drop(other);
    let before = bytes(folder.path());
    let refused = Store::open(folder.path(), NOW);
    assert!(matches!(refused, Err(StoreError::Foreign { .. })), "{refused:?}");
    assert!(bytes(folder.path()) == before, "untouched");

    let folder = tempfile::tempdir().unwrap();
    Connection::open(database(folder.path())).unwrap().execute_batch("CREATE TABLE song (title TEXT)").unwrap();
    let refused = Store::open(folder.path(), NOW);
    assert!(matches!(refused, Err(StoreError::Foreign { .. })), "without an id of its own: {refused:?}");
}

#[test]
fn a_file_of_a_later_version_is_refused_and_untouched() {
    let (folder, _) = used_folder();
    let later = Connection::open(database(folder.path())).unwrap();
    later
        .execute_batch("PRAGMA user_version = 999; CREATE TABLE of_tomorrow (a TEXT); PRAGMA journal_mode = DELETE;")
        .unwrap();
    drop(later);
    let before = bytes(folder.path());
    let refused = Store::open(folder.path(), NOW);
    assert!(matches!(refused, Err(StoreError::TooNew { found: 999, .. })), "{refused:?}");
    assert!(bytes(folder.path()) == before, "not even a journal beside it");
}

#[test]
fn a_record_of_the_first_version_goes_on_and_is_backed_up_before() {
    let folder = tempfile::tempdir().unwrap();
    let first = Connection::open(database(folder.path())).unwrap();
    first.execute_batch(include_str!("../migrations/0001_start.sql")).unwrap();
    first
        .execute_batch(
            "PRAGMA application_id = 0x54726974;
            PRAGMA user_version = 1;
            INSERT INTO learner (id, created_at) VALUES (1, '2026-11-01T08:00:00Z');
            INSERT INTO lesson_read (learner_id, lesson_id, read_at) VALUES (1, 'l1', '2026-11-01T08:10:00Z');
            INSERT INTO attempt (learner_id, key, question_id, question_version, answer, correct, answered_at)
            VALUES (1, 'key-00000001', 'q1', 1, 'a', 1, '2026-11-01T08:12:00Z');
            INSERT INTO setting (name, value) VALUES ('theme', 'dark');",
        )
        .unwrap();
    drop(first);
    let store = Store::open(folder.path(), NOW).unwrap().store;
    assert_eq!(lessons_in(&store), ["l1"], "nobody has to choose, and nothing is lost");
    assert_eq!(store.record().unwrap().last_answers.len(), 1);
    assert_eq!(store.settings().unwrap().get("theme").map(String::as_str), Some("dark"));
    let backups = store.backups().unwrap();
    assert_eq!(backups.iter().map(|one| one.reason).collect::<Vec<_>>(), [BackupReason::Migration]);
    read(&store, "l2");
    store.restore(&backups[0].id, LATER).expect("a backup of the first version can be brought back");
    assert_eq!(lessons_in(&store), ["l1"]);
    store.restore(&backups[0].id, LATER).unwrap();
    store.forget(store.learner(), LATER).expect("and holds nobody who is forgotten");
    assert!(store.backups().unwrap().len() >= 2);
    store.restore(&backups[0].id, LATER).unwrap();
    assert_eq!(lessons_in(&store), Vec::<String>::new());
}

#[test]
fn one_program_a_folder() {
    let folder = tempfile::tempdir().unwrap();
    let first = Store::open(folder.path(), NOW).unwrap();
    let second = Store::open(folder.path(), NOW);
    assert!(matches!(second, Err(StoreError::InUse)), "{second:?}");
    read(&first.store, "still works");
    drop(first);
    assert_eq!(lessons_in(&Store::open(folder.path(), NOW).unwrap().store), ["still works"]);
}

#[test]
fn where_nothing_can_be_written_the_program_works_in_memory() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("a file where the folder should be");
    fs::write(&folder, "x").unwrap();
    let opened = Store::open(&folder, NOW).unwrap();
    assert!(matches!(opened.notices.as_slice(), [OpenNotice::InMemory { .. }]), "{:?}", opened.notices);
    assert!(!opened.store.is_on_disk());
    read(&opened.store, "for now");
    assert_eq!(lessons_in(&opened.store), ["for now"]);
    assert_eq!(opened.store.backup(BackupReason::Daily, NOW).unwrap(), None, "nothing to copy from");
    assert!(opened.store.backups().unwrap().is_empty());
    assert!(matches!(opened.store.restore("any", NOW), Err(StoreError::ReadOnly)));
    assert_eq!(fs::read_to_string(&folder).unwrap(), "x", "the file is as it was");
}

#[test]
fn what_was_recorded_can_be_read_where_nothing_can_be_written() {
    let (folder, _) = used_folder();
    let store = Store::in_memory(Some(&database(folder.path())), NOW).unwrap();
    let before = bytes(folder.path());
    assert_eq!(lessons_in(&store), ["first"]);
    read(&store, "second");
    assert!(bytes(folder.path()) == before, "the file is as it was");
}

#[test]
fn what_is_still_in_the_journal_is_read_as_well() {
    let (folder, _) = used_folder();
    let store = Store::open(folder.path(), NOW).unwrap().store;
    read(&store, "second");
    // as if the program had been ended here: file and journal, on a stick that cannot be written
    let stick = tempfile::tempdir().unwrap();
    for ending in ["", "-wal"] {
        let name = format!("trittsicher.db{ending}");
        fs::copy(folder.path().join(&name), stick.path().join(&name)).unwrap();
    }
    let before = bytes(stick.path());
    let in_memory = Store::in_memory(Some(&database(stick.path())), NOW).unwrap();
    assert_eq!(lessons_in(&in_memory), ["first", "second"]);
    assert!(bytes(stick.path()) == before, "untouched");
}

#[test]
fn folders_may_have_any_name_the_system_allows() {
    let place = tempfile::tempdir().unwrap();
    let mut names = vec!["with space", "Übung für Anfänger", "per%20cent", "hash#tag", "日本語", "a'b"];
    if cfg!(unix) {
        names.extend(["question?mark", "back\\slash", "quote\"d"]);
    }
    for name in names {
        let folder = place.path().join(name);
        let store = Store::open(&folder, NOW).unwrap_or_else(|error| panic!("{name}: {error}")).store;
        read(&store, "here");
        let backup =
            store.backup(BackupReason::Daily, NOW).unwrap_or_else(|error| panic!("{name}: {error}")).unwrap().id;
        store.restore(&backup, LATER).unwrap_or_else(|error| panic!("{name}: {error}"));
        drop(store);
        let in_memory = Store::in_memory(Some(&database(&folder)), NOW).unwrap();
        assert_eq!(lessons_in(&in_memory), ["here"], "{name}");
    }
}

#[test]
fn a_backup_is_checked_before_it_is_used() {
    let (folder, backup) = used_folder();
    let path = folder.path().join("backups").join(format!("{backup}.db"));
    let store = Store::open(folder.path(), LATER).unwrap().store;
    read(&store, "second");
    // a flipped byte inside a text is nothing SQLite would notice
    let mut content = fs::read(&path).unwrap();
    let place = content.windows(5).position(|window| window == b"first").expect("the lesson is in it");
    content[place] = b'F';
    fs::write(&path, &content).unwrap();
    assert!(matches!(store.restore(&backup, LATER), Err(StoreError::BackupDamaged)));
    fs::remove_file(path.with_extension("sha256")).unwrap();
    assert!(matches!(store.restore(&backup, LATER), Err(StoreError::BackupDamaged)), "without its checksum");
    for id in ["2026-01-01T000000Z-daily", "../trittsicher", "..\\trittsicher", "", "/etc/passwd"] {
        assert!(matches!(store.restore(id, LATER), Err(StoreError::BackupMissing)), "{id}");
    }
    assert_eq!(lessons_in(&store), ["first", "second"], "the record is as before");
}

#[test]
fn restoring_backs_up_what_was_there() {
    let (folder, backup) = used_folder();
    let store = Store::open(folder.path(), LATER).unwrap().store;
    read(&store, "second");
    store.restore(&backup, LATER).unwrap();
    assert_eq!(lessons_in(&store), ["first"]);
    assert_eq!(store.undo(LATER).unwrap().value, None, "nothing of before can be taken back any more");
    let newest = store.backups().unwrap().remove(0);
    assert_eq!(newest.reason, BackupReason::Restore);
    store.restore(&newest.id, LATER).unwrap();
    assert_eq!(lessons_in(&store), ["first", "second"], "and it can be had back");
}

#[test]
fn one_backup_a_day_and_none_of_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path(), NOW).unwrap().store;
    store.daily_backup(NOW).unwrap();
    assert!(store.backups().unwrap().is_empty(), "nothing recorded, nothing to lose");
    read(&store, "first");
    store.daily_backup(NOW).unwrap();
    store.daily_backup(LATER).unwrap();
    assert_eq!(store.backups().unwrap().len(), 1);
    for day in 1..60 {
        store.daily_backup(Timestamp(NOW.0 + day * 24 * 3_600_000)).unwrap();
    }
    let kept = store.backups().unwrap().len();
    assert!((7..=12).contains(&kept), "seven days and four weeks: {kept}");
}

#[test]
fn what_a_crash_left_of_a_backup_goes_with_the_next_one() {
    let (folder, backup) = used_folder();
    let backups = folder.path().join("backups");
    for name in ["2026-11-23T080000Z-daily.part", "2026-11-23T080000Z-daily.sha256", "holiday.part"] {
        fs::write(backups.join(name), "half").unwrap();
    }
    let store = Store::open(folder.path(), LATER).unwrap().store;
    let newer = store.backup(BackupReason::Daily, LATER).unwrap().unwrap().id;
    let mut names: Vec<_> =
        fs::read_dir(&backups).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    let mut expected: Vec<String> =
        [&backup, &newer].iter().flat_map(|id| ["db", "sha256"].map(|ending| format!("{id}.{ending}"))).collect();
    expected.push("holiday.part".to_owned());
    expected.sort();
    assert_eq!(names, expected, "ours goes, what somebody else put there stays");
}

#[cfg(unix)]
#[test]
fn a_folder_we_make_is_for_this_account_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("above").join("data");
    drop(Store::open(&folder, NOW).unwrap());
    assert_eq!((mode(&folder), mode(folder.parent().unwrap())), (0o700, 0o700));

    let shared = place.path().join("shared");
    fs::create_dir(&shared).unwrap();
    fs::set_permissions(&shared, fs::Permissions::from_mode(0o755)).unwrap();
    drop(Store::open(&shared, NOW).unwrap());
    assert_eq!(mode(&shared), 0o755, "whoever made it decided");
}
