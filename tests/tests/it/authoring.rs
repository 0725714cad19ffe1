//! For authors: counts, and everything in one document.

use tritt_api::{content_stats, export_content};
use tritt_tests::LANGUAGES;

#[test]
fn the_counts_are_those_of_the_content() {
    let stats = content_stats(None).unwrap();
    assert_eq!((&stats["mistakes"], &stats["completeSteps"]), (&0.into(), &14.into()));
    let least = |pointer: &str, least: u64| {
        let found = stats.pointer(pointer).and_then(serde_json::Value::as_u64).unwrap_or_default();
        assert!(found >= least, "{pointer}: {found}, at least {least}");
    };
    for (pointer, count) in [
        ("/lessons", 28),
        ("/questions/all", 140),
        ("/actions", 56),
        ("/messages/all", 24),
        ("/scenarios/all", 6),
        ("/scenarios/endings", 18),
        ("/sortings/all", 3),
        ("/places/risks", 24),
        ("/terms", 80),
        ("/sources/all", 40),
        ("/charts", 9),
    ] {
        least(pointer, count);
    }
    let (all, safe) = (stats["messages"]["all"].as_u64().unwrap(), stats["messages"]["legitimate"].as_u64().unwrap());
    assert!(safe * 100 >= all * 40, "{safe} of {all} messages are safe");
    for language in LANGUAGES {
        least(&format!("/words/{language}"), 50_000);
    }
    let by_step = stats["questions"]["byStep"].as_object().unwrap();
    assert!(by_step.len() == 14 && by_step.values().all(|count| count.as_u64() >= Some(10)), "{by_step:?}");
    assert_eq!(stats["questions"]["byKind"].as_object().unwrap().len(), 6);
}

#[test]
fn the_export_holds_structure_words_and_prose_of_every_language() {
    let export = export_content(None).unwrap();
    let steps = export["curriculum"]["steps"].as_array().unwrap();
    assert_eq!(steps.len(), 14);
    for language in LANGUAGES {
        let words = export["words"][language].as_object().unwrap();
        let missing: Vec<&String> = words.iter().filter(|(_, text)| text.is_null()).map(|(id, _)| id).collect();
        assert!(missing.is_empty(), "{language} has no words for {missing:?}");
        for lesson in steps.iter().flat_map(|step| step["lessons"].as_array().unwrap()) {
            let text = &export["prose"][language][lesson["id"].as_str().unwrap()]["text"];
            assert!(text.as_str().is_some_and(|text| text.len() > 1_000), "{} in {language}", lesson["id"]);
        }
    }
}
