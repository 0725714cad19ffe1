//! Sessions in a record.

use std::collections::BTreeMap;

use super::*;
use crate::{BackupReason, Store};

const NOW: Timestamp = Timestamp(1_795_000_000_000);

fn held() -> (Store, i64) {
    let store = Store::in_memory(None, NOW).unwrap();
    let languages = ["de".to_owned(), "en".to_owned()];
    let new = NewSession {
        title: "Workshop",
        languages: &languages,
        address: "10.0.0.2",
        port: 8123,
        code: "A23456",
        key: "00",
        allowed: Allowed { names: true, ..Allowed::default() },
    };
    let id = write(&store, |tx| begin(tx, new, NOW));
    (store, id)
}

fn write<T>(store: &Store, change: impl FnOnce(&Tx<'_>) -> Result<T, StoreError>) -> T {
    store.write(Op::ChangeWorkshop, NOW, change).unwrap().value
}

fn seat(participant: u32) -> Seat {
    Seat {
        participant,
        token: [participant as u8; 32],
        name: format!("Name {participant}"),
        own_name: false,
        points: 0,
    }
}

fn question(number: u32) -> NewRound<'static> {
    NewRound { number, kind: Kind::Question, about: "q", part: Part::Once, shown: true, title: "", options: &[] }
}

fn answer(participant: u32, value: &str) -> Entry {
    Entry::Answered { participant, round: 1, value: value.to_owned() }
}

#[test]
fn the_last_answer_counts_once_and_a_repeated_one_changes_nothing() {
    let (store, id) = held();
    write(&store, |tx| open_round(tx, id, question(1), NOW));
    let seat = seat(1);
    write(&store, |tx| keep(tx, id, &[Entry::Joined(seat.clone()), answer(1, "a"), answer(1, "b"), answer(1, "b")]));
    assert_eq!(store.round_answers(id, 1).unwrap(), BTreeMap::from([(1, "b".to_owned())]));
}

#[test]
fn an_answer_of_nobody_or_to_nothing_is_not_kept_and_spoils_no_other() {
    let (store, id) = held();
    write(&store, |tx| open_round(tx, id, question(1), NOW));
    let seat = seat(1);
    let stray = Entry::Answered { participant: 1, round: 9, value: "a".to_owned() };
    write(&store, |tx| keep(tx, id, &[answer(7, "a"), stray, Entry::Joined(seat.clone()), answer(1, "a")]));
    assert_eq!(store.round_answers(id, 1).unwrap(), BTreeMap::from([(1, "a".to_owned())]));
    assert_eq!(store.round_answers(id, 9).unwrap(), BTreeMap::new());
}

#[test]
fn two_sessions_are_never_open() {
    let (store, _) = held();
    let new = NewSession {
        title: "",
        languages: &["de".to_owned()],
        address: "",
        port: 0,
        code: "",
        key: "",
        allowed: Allowed::default(),
    };
    assert!(store.write(Op::ChangeWorkshop, NOW, |tx| begin(tx, new, NOW)).is_err());
}

#[test]
fn at_the_end_only_sums_and_those_who_agreed_stay() {
    let (store, id) = held();
    write(&store, |tx| open_round(tx, id, question(1), NOW));
    let (one, two) = (seat(1), seat(2));
    let attends = Entry::Attends { participant: 2, name: "Mara Berg".to_owned() };
    write(&store, |tx| {
        keep(tx, id, &[Entry::Joined(one.clone()), Entry::Joined(two.clone()), answer(1, "a"), attends])
    });
    let sums = vec![Sum { round: 1, option: "a".to_owned(), text: String::new(), count: 1 }];
    let outcome = Outcome { round: 1, answers: 1, correct: Some(1), sums: sums.clone() };
    let gained = Gained { step: StepId::new("backup"), people: 2, once: 0, before: 1, after: 2, compared: 2 };
    let held = Held { people: 2, outcomes: vec![outcome], gains: vec![gained.clone()] };
    write(&store, |tx| end(tx, id, &held, NOW));
    assert_eq!(store.gains(id).unwrap(), [gained]);
    assert_eq!(store.open_session().unwrap(), None);
    assert_eq!(store.seats(id).unwrap(), []);
    assert_eq!(store.round_answers(id, 1).unwrap(), BTreeMap::new());
    assert_eq!(store.sums(id).unwrap(), sums);
    assert_eq!(store.attendees(id).unwrap(), [(2, "Mara Berg".to_owned())]);
    let kept = store.session(id).unwrap().unwrap();
    assert_eq!((kept.people, kept.code.as_str(), kept.key.as_str(), kept.port), (2, "", "", 0));
    write(&store, |tx| remove(tx, id));
    assert_eq!((store.sessions().unwrap(), store.attendees(id).unwrap()), (vec![], vec![]));
}

#[test]
fn whoever_is_removed_goes_with_answers_and_name_and_their_number_is_not_given_again() {
    let (store, id) = held();
    write(&store, |tx| open_round(tx, id, question(1), NOW));
    let one = seat(1);
    let attends = Entry::Attends { participant: 1, name: "Mara Berg".to_owned() };
    write(&store, |tx| keep(tx, id, &[Entry::Joined(one.clone()), answer(1, "a"), attends]));
    write(&store, |tx| keep(tx, id, &[Entry::Removed { participant: 1 }]));
    assert_eq!((store.seats(id).unwrap(), store.attendees(id).unwrap()), (vec![], vec![]));
    assert_eq!(store.round_answers(id, 1).unwrap(), BTreeMap::new());
    assert_eq!(store.open_session().unwrap().unwrap().last_participant, 1);
}

#[test]
fn what_the_trainer_wrote_comes_back_in_its_order() {
    let (store, id) = held();
    let options = ["Gut".to_owned(), "Naja".to_owned()];
    let poll = NewRound { kind: Kind::Poll, about: "", title: "Wie geht’s?", options: &options, ..question(1) };
    write(&store, |tx| open_round(tx, id, poll, NOW));
    write(&store, |tx| open_round(tx, id, question(2), NOW));
    write(&store, |tx| set_phase(tx, id, 2, Phase::Revealed, false));
    let rounds = store.session_rounds(id).unwrap();
    let seen: Vec<_> = rounds.iter().map(|one| (one.number, one.kind, one.is_on, one.phase, one.shown)).collect();
    assert_eq!(seen, [(1, Kind::Poll, false, Phase::Open, true), (2, Kind::Question, true, Phase::Revealed, false)]);
    assert_eq!(store.round_options(id, 1).unwrap(), options);
}

#[test]
fn nobody_comes_in_or_into_the_list_after_the_end_or_when_they_were_removed() {
    let (store, id) = held();
    let attends = |participant| Entry::Attends { participant, name: "Mara Berg".to_owned() };
    write(&store, |tx| keep(tx, id, &[Entry::Joined(seat(1)), Entry::Removed { participant: 1 }, attends(1)]));
    assert_eq!(store.attendees(id).unwrap(), Vec::new());
    write(&store, |tx| end(tx, id, &Held::default(), NOW));
    write(&store, |tx| keep(tx, id, &[Entry::Joined(seat(2)), attends(2)]));
    assert_eq!((store.seats(id).unwrap(), store.attendees(id).unwrap()), (Vec::new(), Vec::new()));
}

#[test]
fn after_the_end_no_file_holds_who_was_there_and_what_they_said_and_after_the_removal_no_name() {
    let folder = tempfile::tempdir().unwrap();
    let files = |marker: &str| {
        let mut found = Vec::new();
        let mut folders = vec![folder.path().to_owned()];
        while let Some(next) = folders.pop() {
            for entry in std::fs::read_dir(next).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if std::fs::read(&path).unwrap().windows(marker.len()).any(|part| part == marker.as_bytes()) {
                    found.push(path);
                }
            }
        }
        found
    };
    let store = Store::open(folder.path(), NOW).unwrap().store;
    let languages = ["de".to_owned()];
    let new = NewSession {
        title: "Workshop",
        languages: &languages,
        address: "10.0.0.2",
        port: 8123,
        code: "A23456",
        key: "00",
        allowed: Allowed::default(),
    };
    let id = write(&store, |tx| begin(tx, new, NOW));
    write(&store, |tx| open_round(tx, id, question(1), NOW));
    let seat = Seat { name: "Nickname-Marker".to_owned(), ..seat(1) };
    let attends = Entry::Attends { participant: 1, name: "Fullname-Marker".to_owned() };
    write(&store, |tx| keep(tx, id, &[Entry::Joined(seat), attends, answer(1, "Answer-Marker")]));
    store.backup(BackupReason::Import, NOW).unwrap();
    for marker in ["Nickname-Marker", "Answer-Marker", "Fullname-Marker"] {
        assert!(files(marker).len() >= 2, "{marker} is in the record or its journal, and in the backup");
    }
    store.end_session(id, &Held::default(), NOW).unwrap();
    for marker in ["Nickname-Marker", "Answer-Marker"] {
        assert_eq!(files(marker), Vec::<std::path::PathBuf>::new(), "{marker}");
    }
    assert!(!files("Fullname-Marker").is_empty(), "whoever stands in the list agreed");
    store.remove_session(id, NOW).unwrap();
    assert_eq!(files("Fullname-Marker"), Vec::<std::path::PathBuf>::new());
    assert_eq!(store.backups().unwrap().len(), 1, "the backup is there");
}
