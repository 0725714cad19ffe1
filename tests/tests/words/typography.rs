//! The signs of each language, in messages and in lessons.

use crate::read::{ARGUMENT, fluent, languages, lessons, readings, texts};

const NO_BREAK: char = '\u{A0}';

/// What kind of text it is.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// What the program says; it does not shout.
    Label,
    /// A title or a line of a list in the curriculum.
    Title,
    /// Running text of the curriculum, which may quote what frauds write.
    Content,
}

impl Kind {
    /// The kind of a text by its file and key.
    fn of(file: &str, key: &str) -> Self {
        let listed = ["step", "actions", "checklist", "glossary", "curriculum"];
        match file
            .strip_prefix("content/")
            .or_else(|| file.strip_prefix("firm/"))
            .and_then(|file| file.rsplit('/').next()?.strip_suffix(".ftl"))
        {
            None => Self::Label,
            Some(name) if listed.contains(&name) && !key.contains('.') => Self::Title,
            Some(_) => Self::Content,
        }
    }
}

/// A rule: what is wrong, the language it is about (all when empty), and whether a text breaks it.
struct Rule(&'static str, &'static str, fn(&str, Kind) -> bool);

const RULES: &[Rule] = &[
    Rule("a straight quote", "", |text, _| text.contains(['"', '\''])),
    Rule("three dots for an ellipsis", "", |text, _| text.contains("...")),
    Rule("two spaces", "", |text, _| pairs(text).any(|(a, b)| a.is_whitespace() && b.is_whitespace())),
    Rule("a space at an end", "", |text, _| {
        text.starts_with(char::is_whitespace) || text.ends_with(char::is_whitespace)
    }),
    Rule("a space before a mark", "", |text, _| pairs(text).any(|(a, b)| a.is_whitespace() && ",;:!?.)".contains(b))),
    Rule("a hyphen for a dash", "", |text, _| text.contains(" - ") || text.contains("--") && !text.contains(" --")),
    Rule("a dash that is too long", "", |text, _| text.contains('—')),
    Rule("a dash without a space", "", |text, _| pairs(text).any(|(a, b)| a == '–' && b.is_alphabetic())),
    Rule("an exclamation mark", "", |text, kind| kind != Kind::Content && text.contains('!')),
    Rule("a full stop after a title", "", |text, kind| kind == Kind::Title && text.ends_with('.')),
    Rule("a sign of another language", "de", |text, _| text.contains(['”', '«', '»', '‹', '›'])),
    Rule("a sign of another language", "en", |text, _| text.contains(['„', '‚', '«', '»', '‹', '›'])),
    Rule("quotes that do not match", "de", |text, _| !matched(text, '„', '“') || count(text, '‚') != count(text, '‘')),
    // the closing single quote is the apostrophe as well
    Rule("quotes that do not match", "en", |text, _| !matched(text, '“', '”') || count(text, '‘') > count(text, '’')),
    Rule("no space before the ellipsis", "de", |text, kind| kind == Kind::Label && before_ellipsis(text, false)),
    Rule("a space before the ellipsis", "en", |text, kind| kind == Kind::Label && before_ellipsis(text, true)),
    Rule("a space in an abbreviation that is not narrow", "de", |text, _| loose_abbreviation(text)),
    Rule("a number that can part from its unit", "de", |text, _| {
        loose_unit(text, &["%", "Min", "KiB", "MiB", "Uhr", "Euro", "Mrd", "Milliarden"])
    }),
    Rule("a number that can part from its unit", "en", |text, _| {
        loose_unit(text, &["min", "KiB", "MiB", "pm", "am", "p.m", "a.m", "billion", "million", "euros"])
    }),
    Rule("no space before %", "de", |text, _| pairs(text).any(|(a, b)| is_number(a) && b == '%')),
    Rule("a space before %", "en", |text, _| pairs(text).any(|(a, b)| a.is_whitespace() && b == '%')),
];

fn pairs(text: &str) -> impl Iterator<Item = (char, char)> {
    text.chars().zip(text.chars().skip(1))
}

fn count(text: &str, sign: char) -> usize {
    text.chars().filter(|one| *one == sign).count()
}

fn is_number(sign: char) -> bool {
    sign.is_ascii_digit() || sign == ARGUMENT
}

/// Whether every quote opens before a word and closes after one.
fn matched(text: &str, opening: char, closing: char) -> bool {
    let signs: Vec<char> = text.chars().collect();
    let mut open = false;
    for (place, sign) in signs.iter().enumerate() {
        let before = place.checked_sub(1).map_or(' ', |place| signs[place]);
        let after = signs.get(place + 1).copied().unwrap_or(' ');
        if *sign == opening {
            if open || before.is_alphanumeric() || after.is_whitespace() {
                return false;
            }
            open = true;
        } else if *sign == closing {
            if !open || before.is_whitespace() || after.is_alphanumeric() {
                return false;
            }
            open = false;
        }
    }
    !open
}

/// Whether an ellipsis follows a space, or a letter.
fn before_ellipsis(text: &str, space: bool) -> bool {
    pairs(text).any(|(before, sign)| sign == '…' && if space { before.is_whitespace() } else { before.is_alphabetic() })
}

/// `z. B.` with a space that can break or is too wide, or with none.
fn loose_abbreviation(text: &str) -> bool {
    let signs: Vec<char> = text.chars().collect();
    let at = |place: usize| signs.get(place).copied().unwrap_or(' ');
    let short = |place: usize| at(place).is_alphabetic() && at(place + 1) == '.';
    (0..signs.len()).any(|place| {
        let begins = place.checked_sub(1).is_none_or(|before| !at(before).is_alphanumeric());
        let second = if at(place + 2).is_alphabetic() { place + 2 } else { place + 3 };
        begins && short(place) && short(second) && [' ', '.', NO_BREAK].contains(&at(second - 1))
    })
}

/// A number, a space that can break, and its unit.
fn loose_unit(text: &str, units: &[&str]) -> bool {
    text.match_indices(' ').any(|(place, _)| {
        let after = &text[place + 1..];
        let unit = |unit: &&str| after.strip_prefix(*unit).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
        text[..place].ends_with(is_number) && units.iter().any(unit)
    })
}

fn faults(language: &str, kind: Kind, text: &str) -> Vec<&'static str> {
    RULES
        .iter()
        .filter(|Rule(_, only, broken)| (only.is_empty() || *only == language) && broken(text, kind))
        .map(|Rule(fault, ..)| *fault)
        .collect()
}

/// Signs of Markdown and HTML, which a message shows as they are.
fn markup(text: &str) -> bool {
    text.contains(['`', '*', '<', '>']) || text.contains("](")
}

/// A line of a lesson without its marks; nothing for a directive. Addresses and file names follow no rule.
fn prose(line: &str) -> Option<String> {
    if line.starts_with(":::") {
        return None;
    }
    let line = line.trim_start_matches('#').trim_start_matches("- ");
    let numbered = line.split_once(". ").filter(|(number, _)| number.chars().all(|sign| sign.is_ascii_digit()));
    let line = numbered.map_or(line, |(_, rest)| rest);
    let mut text = String::new();
    for (place, part) in line.split('`').enumerate() {
        text.push_str(if place % 2 == 0 { part } else { "x" });
    }
    while let Some((before, rest)) = text.split_once("](") {
        let (_, after) = rest.split_once(')').unwrap_or(("", rest));
        text = format!("{before}{after}");
    }
    Some(text.replace(['*', '['], "").trim_start().to_owned())
}

#[test]
fn messages_use_the_signs_of_their_language() {
    let mut found = Vec::new();
    for language in languages() {
        for (name, file) in fluent(&language) {
            for text in texts(&file) {
                let kind = Kind::of(&name, &text.key);
                for reading in readings(&text.pattern) {
                    let mut faults = faults(&language, kind, &reading);
                    faults.extend(markup(&reading).then_some("markup"));
                    found.extend(
                        faults
                            .iter()
                            .map(|fault| format!("{language}/{name}:{} {}: {fault}: {reading}", text.line, text.key)),
                    );
                }
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn lessons_use_the_signs_of_their_language() {
    let mut found = Vec::new();
    for language in languages() {
        for (name, file) in lessons(&language) {
            for (place, line) in file.lines().enumerate() {
                let Some(text) = prose(line) else { continue };
                let faults = faults(&language, Kind::Content, &text);
                found.extend(faults.iter().map(|fault| format!("{language}/{name}:{}: {fault}: {text}", place + 1)));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn each_fault_is_found() {
    for (language, text, expected) in [
        ("de", "Sie sagt: „Das ist ‚unser‘ Weg.“ Stimmt’s?", None),
        ("en", "She says: “This is ‘our’ way.” Isn’t it?", None),
        ("de", "z.\u{202F}B. um 17\u{A0}Uhr – oder später …", None),
        ("en", "About 3\u{A0}min, 5%, see trittsicher --help", None),
        ("de", "ein \"Wort\"", Some("a straight quote")),
        ("en", "it's", Some("a straight quote")),
        ("en", "and so on...", Some("three dots for an ellipsis")),
        ("en", "two  spaces", Some("two spaces")),
        ("en", "ends with one ", Some("a space at an end")),
        ("de", "Fehler : hier", Some("a space before a mark")),
        ("de", "hier - dort", Some("a hyphen for a dash")),
        ("en", "here — there", Some("a dash that is too long")),
        ("en", "here –there", Some("a dash without a space")),
        ("de", "Achtung!", Some("an exclamation mark")),
        ("de", "ein “Wort”", Some("a sign of another language")),
        ("en", "a „word“", Some("a sign of another language")),
        ("de", "ein “Wort„", Some("quotes that do not match")),
        ("de", "ein „Wort", Some("quotes that do not match")),
        ("de", "ein ‚Wort", Some("quotes that do not match")),
        ("en", "a ”word“", Some("quotes that do not match")),
        ("en", "a “ word”", Some("quotes that do not match")),
        ("de", "Drucken…", Some("no space before the ellipsis")),
        ("en", "Print …", Some("a space before the ellipsis")),
        ("de", "z. B. hier", Some("a space in an abbreviation that is not narrow")),
        ("de", "(z.B. hier)", Some("a space in an abbreviation that is not narrow")),
        ("de", "um 17 Uhr", Some("a number that can part from its unit")),
        ("en", "\u{FFFC} min", Some("a number that can part from its unit")),
        ("de", "100% sicher", Some("no space before %")),
        ("en", "5 % of them", Some("a space before %")),
    ] {
        let faults = faults(language, Kind::Label, text);
        match expected {
            None => assert!(faults.is_empty(), "{language} {text:?}: {faults:?}"),
            Some(fault) => assert!(faults.contains(&fault), "{language} {text:?}: {faults:?}"),
        }
    }
    assert!(faults("en", Kind::Title, "Lock the screen.").contains(&"a full stop after a title"));
    for (file, key, kind) in [
        ("ui/app.ftl", "app-close", Kind::Label),
        ("content/04-sign-in/actions.ftl", "sign-in-lock-screens", Kind::Title),
        ("content/04-sign-in/actions.ftl", "sign-in-lock-screens.why", Kind::Content),
        ("content/04-sign-in/questions.ftl", "sign-in-q07", Kind::Content),
    ] {
        assert!(Kind::of(file, key) == kind, "{file} {key}");
    }
    assert!(["`code`", "**strong**", "<b>", "[word](term:word)"].into_iter().all(markup));
    assert_eq!(prose("2. **Ein** [Wort](term:wort): `a - b`").as_deref(), Some("Ein Wort: x"));
    assert_eq!(prose("::: example"), None);
}
