//! Requests nobody would send: each is answered with a code that has words, and nothing ends the program.

use proptest::prelude::*;
use serde_json::{Map, Value, json};
use tritt_api::{COMMANDS, Code};
use tritt_i18n::{Language, Locales, Marks};
use tritt_tests::LANGUAGES;
use tritt_tests::dispatch;

use crate::program::Program;

/// Names and values of real requests, so that not everything fails at the first name.
fn request() -> impl Strategy<Value = Value> {
    let names = prop::sample::select(vec![
        "language",
        "step",
        "lesson",
        "action",
        "done",
        "attempt",
        "question",
        "options",
        "audience",
        "occasion",
        "steps",
        "depth",
        "checklist",
        "format",
        "item",
        "ticked",
        "backup",
        "source",
        "theme",
        "textSize",
        "purpose",
        "paper",
        "spacing",
        "motion",
        "marked",
        "text",
        "firm",
        "report",
        "about",
        "from",
        "until",
        "pseudonymous",
        "reminders",
        "certificate",
        "thumbprint",
        "passphrase",
        "insteadOf",
        "name",
        "surprise",
    ]);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,40}".prop_map(Value::from),
        prop::sample::select(vec![
            "de",
            "en",
            "sign-in",
            "sign-in-q01",
            "sign-in-password-manager",
            "everyone",
            "first-week",
            "short",
            "pdf",
            "a",
            "true",
            "../x",
            "",
        ])
        .prop_map(Value::from),
    ];
    let value = leaf.prop_recursive(3, 24, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((".{0,8}", inner), 0..4).prop_map(|all| Value::Object(all.into_iter().collect())),
        ]
    });
    prop_oneof![
        4 => prop::collection::vec((names, value.clone()), 0..6)
            .prop_map(|all| Value::Object(all.into_iter().map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>())),
        1 => value,
    ]
}

#[test]
fn no_request_ends_the_program_and_every_refusal_has_words() {
    let program = Program::new();
    let locales = Locales::embedded().expect("the words are sound");
    let words = LANGUAGES.map(|tag| locales.words(&Language::from_tag(tag).unwrap(), Marks::Plain));
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
        cases: 1500,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    runner
        .run(&(prop::sample::select(COMMANDS.to_vec()), request()), |(name, request)| {
            if let Err(error) = dispatch(&program.app, name, request.clone()) {
                let code = Code::from_id(&error.code);
                prop_assert!(code.is_some_and(|code| code != Code::Internal), "{name} {request}: {error:?}");
                for words in &words {
                    for part in error.tell(words) {
                        prop_assert!(!part.is_empty() && part != error.code, "{name} {request}: {error:?}");
                    }
                }
            }
            Ok(())
        })
        .unwrap();
}

#[test]
fn a_request_with_more_or_less_than_it_takes_is_refused() {
    let program = Program::new();
    for (name, request) in [
        ("today", json!({})),
        ("today", json!({ "language": "en", "more": 1 })),
        ("today", json!({ "language": 1 })),
        ("today", json!("en")),
        ("answer", json!({ "language": "en", "attempt": "short", "question": "sign-in-q01", "options": ["a"] })),
        ("answer", json!({ "language": "en", "attempt": "x".repeat(65), "question": "sign-in-q01", "options": ["a"] })),
    ] {
        assert_eq!(program.refused(name, request.clone()), "request-invalid", "{name} {request}");
    }
    assert_eq!(program.refused("no_such_command", json!({})), "not-found");
    for options in [json!([]), json!(["a", "a"]), json!(["z"]), json!(["a", "b", "c", "d", "e", "f"])] {
        let request =
            json!({ "language": "en", "attempt": "attempt-1", "question": "sign-in-q01", "options": options });
        assert_eq!(program.refused("answer", request), "answer-refused", "{options}");
    }
    assert_eq!(program.step("sign-in")["step"]["questions"]["done"], 0, "nothing was recorded");
}
