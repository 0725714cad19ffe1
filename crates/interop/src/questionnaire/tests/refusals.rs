//! What is not taken, and what is.

use serde_json::json;
use tritt_core::Day;
use tritt_core::supplier::{Level, RequirementId, Verdict};

use super::{NUMBER, file, known, with};
use crate::questionnaire::{AnswersError, Field, Given, LARGEST, read};

#[track_caller]
fn check(bytes: &[u8], expected: &AnswersError) {
    let shown = String::from_utf8_lossy(&bytes[..bytes.len().min(300)]);
    assert_eq!(read(bytes, &known()).as_ref(), Err(expected), "{shown}");
}

fn continuity() -> RequirementId {
    RequirementId::new("continuity")
}

#[test]
fn answers_are_read_in_the_order_of_the_requirements() {
    let answers = read(file().to_string().as_bytes(), &known()).unwrap();
    assert_eq!((answers.number.as_str(), answers.firm.as_str()), (NUMBER, "Nordlicht IT GmbH"));
    assert_eq!((answers.filled_on, answers.level), (Some(Day(20_787)), Level::Assessment));
    let given = |requirement: &str, verdict, text: &str, evidence: &str| Given {
        requirement: RequirementId::new(requirement),
        verdict,
        text: text.to_owned(),
        evidence: evidence.to_owned(),
    };
    assert_eq!(
        answers.given,
        [
            given("data-designed", Some(Verdict::Met), "", "Plan, 2026"),
            given("continuity", Some(Verdict::Partly), "Backups daily.\nNo test yet.", ""),
        ]
    );
}

#[test]
fn half_filled_answers_are_taken_as_far_as_they_go() {
    let empty = with(|file| {
        file["answers"] = json!([]);
        file["filledOn"] = json!("");
        file["person"] = json!("");
    });
    let answers = read(&empty, &known()).unwrap();
    assert!(answers.given.is_empty() && answers.filled_on.is_none());
}

#[test]
fn words_without_a_verdict_are_kept_as_such() {
    let undecided = |text: &str, evidence: &str| {
        with(|file| {
            file["answers"] =
                json!([{ "requirement": "continuity", "verdict": "", "text": text, "evidence": evidence }]);
        })
    };
    for (text, evidence, kept) in [("Not sure yet.", "", 1), ("", "Plan, 2026", 1), ("", "", 0), (" \n", "\u{200b}", 0)]
    {
        let given = read(&undecided(text, evidence), &known()).unwrap().given;
        assert_eq!(given.len(), kept, "{text:?} {evidence:?}");
        assert!(given.iter().all(|one| one.verdict.is_none() && one.text == text && one.evidence == evidence));
    }
    let twice = with(|file| {
        file["answers"][1] = json!({ "requirement": "continuity", "verdict": "", "text": "", "evidence": "" });
    });
    check(&twice, &AnswersError::Twice(continuity()));
}

#[test]
fn what_is_malformed_says_where() {
    check(b"", &AnswersError::Malformed { line: 1, column: 1 });
    check(b"{\n\"format\": trittsicher", &AnswersError::Malformed { line: 2, column: 13 });
    let whole = file().to_string();
    let cut = &whole.as_bytes()[..whole.len() / 2];
    assert!(matches!(read(cut, &known()), Err(AnswersError::Malformed { .. })));
    let mut twice = whole.clone().into_bytes();
    twice.extend_from_slice(whole.as_bytes());
    assert!(matches!(read(&twice, &known()), Err(AnswersError::Malformed { .. })), "two files in one");
}

#[test]
fn what_is_no_text_is_refused() {
    check(b"\xff\xfe{\0}\0", &AnswersError::NotText);
    check(b"PK\x03\x04\0\0", &AnswersError::NotText);
    check("{}\0".as_bytes(), &AnswersError::NotText);
}

#[test]
fn what_is_too_large_is_not_even_looked_at() {
    check(&vec![b' '; LARGEST + 1], &AnswersError::TooLarge { bytes: LARGEST + 1 });
    let endless = with(|file| file["answers"][0]["text"] = json!("x".repeat(LARGEST)));
    assert!(matches!(read(&endless, &known()), Err(AnswersError::TooLarge { .. })));
}

#[test]
fn other_json_is_not_taken_for_answers() {
    for text in [
        "{}",
        "[]",
        "null",
        "\"trittsicher-supplier-answers\"",
        "{\"format\": \"other\", \"version\": 1}",
        "{\"format\": 7}",
    ] {
        check(text.as_bytes(), &AnswersError::NotAnswers);
    }
    check(&with(|file| file["version"] = json!("1")), &AnswersError::NotAnswers);
    check(&with(|file| file["version"] = json!(-1)), &AnswersError::NotAnswers);
}

#[test]
fn another_version_is_told_before_anything_else() {
    let later = json!({ "format": "trittsicher-supplier-answers", "version": 2, "new": { "things": [] } });
    check(later.to_string().as_bytes(), &AnswersError::OtherVersion { found: 2 });
    check(&with(|file| file["version"] = json!(0)), &AnswersError::OtherVersion { found: 0 });
}

#[test]
fn unknown_missing_and_doubled_keys_are_refused() {
    let unfit = |bytes: &[u8]| matches!(read(bytes, &known()), Err(AnswersError::Unfit { .. }));
    assert!(unfit(&with(|file| file["note"] = json!("hello"))));
    assert!(unfit(&with(|file| file["answers"][0]["html"] = json!("<b>"))));
    assert!(unfit(&with(|file| drop(file.as_object_mut().unwrap().remove("firm")))));
    assert!(unfit(&with(|file| file["firm"] = json!(7))));
    assert!(unfit(&with(|file| file["answers"] = json!({}))));
    assert!(unfit(file().to_string().replacen("\"firm\"", "\"firm\":\"a\",\"firm\"", 1).as_bytes()));
}

#[test]
fn depth_is_bounded_before_anything_is_built() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(matches!(read(deep.as_bytes(), &known()), Err(AnswersError::Unfit { line: 1, .. })));
    let brackets = with(|file| file["answers"][0]["text"] = json!("[[[[[[{{{{\"[[[[\\"));
    assert!(read(&brackets, &known()).is_ok(), "brackets in a text are text");
}

#[test]
fn values_that_cannot_be_are_named() {
    let row = |key: &str, value: &str| with(|file| file[key] = json!(value));
    check(&row("number", "42"), &AnswersError::BadValue(Field::Number));
    check(&row("number", &"Z".repeat(32)), &AnswersError::BadValue(Field::Number));
    for date in
        ["30.11.2026", "2026-02-30", "1969-12-31", "2200-01-01", "+002026-11-30", "2026-11-30T12:00", "tomorrow"]
    {
        check(&row("filledOn", date), &AnswersError::BadValue(Field::FilledOn));
    }
    check(&row("level", "highest"), &AnswersError::BadValue(Field::Level));
    let verdict = with(|file| file["answers"][0]["verdict"] = json!("yes"));
    check(&verdict, &AnswersError::BadValue(Field::Verdict(continuity())));
}

#[test]
fn what_was_not_asked_or_is_answered_twice_is_refused() {
    let other = with(|file| file["answers"][0]["requirement"] = json!("\u{202e}x<script>"));
    check(&other, &AnswersError::UnknownRequirement("x<script>".to_owned()));
    let twice = with(|file| file["answers"][1]["requirement"] = json!("continuity"));
    check(&twice, &AnswersError::Twice(continuity()));
}

#[test]
fn texts_longer_than_their_fields_are_refused() {
    let long = |key: &str, letters: usize| with(|file| file["answers"][0][key] = json!("ß".repeat(letters)));
    assert!(read(&long("text", 2_000), &known()).is_ok());
    check(&long("text", 2_001), &AnswersError::TooLong(Field::Text(continuity())));
    check(&long("evidence", 201), &AnswersError::TooLong(Field::Evidence(continuity())));
    check(&with(|file| file["firm"] = json!("x".repeat(5_000))), &AnswersError::TooLong(Field::Firm));
    check(&with(|file| file["person"] = json!("x".repeat(201))), &AnswersError::TooLong(Field::Person));
}

#[test]
fn script_is_text_and_what_turns_the_direction_is_gone() {
    let hostile = with(|file| {
        file["firm"] = json!("<script>alert(1)</script>\n\u{202e}moc.live\u{202c}");
        file["answers"][0]["text"] =
            json!("=cmd|' /C calc'!A0\r\n\u{2066}a\tb\u{0}\u{7}\u{200b}\u{feff}\u{2028}c".replace('\0', ""));
    });
    let answers = read(&hostile, &known()).unwrap();
    assert_eq!(answers.firm, "<script>alert(1)</script> moc.live");
    assert_eq!(answers.given[1].text, "=cmd|' /C calc'!A0\na b\nc");
}

#[test]
fn names_in_every_alphabet_are_kept() {
    for name in ["Ægir ehf.", "Müller & Söhne", "شركة الشمال", "北光株式会社"] {
        let named = with(|file| file["firm"] = json!(name));
        assert_eq!(read(&named, &known()).unwrap().firm, name);
    }
}
