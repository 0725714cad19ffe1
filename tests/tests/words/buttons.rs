//! What stands on a button is short in every language.

use std::collections::{BTreeMap, BTreeSet};
use tritt_tests::root;

use crate::read::{files, languages, readings, rows, texts};
use crate::used::calls;

/// Longest text of a button, in characters.
const LONGEST: usize = 24;

/// What stands between `<Button …>` and `</Button`, for every button of a component.
fn contents(component: &str) -> Vec<&str> {
    let mut contents = Vec::new();
    for (start, _) in component.match_indices("<Button") {
        let mut depth = 0_usize;
        let mut previous = ' ';
        let opening = component[start..].char_indices().find(|(_, sign)| {
            match sign {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            let ends = *sign == '>' && depth == 0 && previous != '=';
            previous = *sign;
            ends
        });
        let (length, _) = opening.expect("a tag ends");
        let inner = &component[start + length + 1..];
        contents.push(&inner[..inner.find("</Button").expect("a button is closed")]);
    }
    contents
}

/// Script names of the messages that stand on buttons.
fn on_buttons() -> BTreeSet<String> {
    let components = files(&root().join("ui/src"), &[".svelte"]);
    components.iter().flat_map(|(_, text)| contents(text)).flat_map(|inner| calls(inner, "msg.")).collect()
}

#[test]
fn a_button_has_at_most_24_characters() {
    let buttons = on_buttons();
    assert!(buttons.contains("quizConfirm") && buttons.contains("checklistsPdf"), "buttons were found: {buttons:?}");
    for language in languages() {
        let rows: BTreeMap<String, String> = rows(&language)
            .into_iter()
            .filter(|row| row.file.starts_with("ui/") && buttons.contains(&row.script_name()))
            .map(|row| (row.key(), row.file))
            .collect();
        assert_eq!(rows.len(), buttons.len(), "every button of the window has its message in {language}");
        for file in rows.values().collect::<BTreeSet<_>>() {
            let text = std::fs::read_to_string(root().join("locales").join(&language).join(file)).unwrap();
            for text in texts(&text.replace("\r\n", "\n")).iter().filter(|text| rows.contains_key(&text.key)) {
                for reading in readings(&text.pattern) {
                    let length = reading.chars().count();
                    assert!(length <= LONGEST, "{language}/{file} {}: {length} characters: {reading}", text.key);
                }
            }
        }
    }
}

#[test]
fn the_content_of_a_button_is_found() {
    let component = "<Button look=\"quiet\" onclick={() => (a = b > c)}\n  label={msg.long()}>{a ? msg.one() : msg.two()}</Button\n><Button>x</Button>";
    assert_eq!(contents(component), ["{a ? msg.one() : msg.two()}", "x"]);
}
