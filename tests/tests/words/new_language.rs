//! A new language is a new folder: nothing else has to know of it.

use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Attribute, Entry, Expression, Pattern, PatternElement};
use tempfile::TempDir;
use tritt_api::wire::{
    Audience, ChecklistRequest, Depth, ExportRequest, Format, InLanguage, LessonRequest, Nothing, SettingsChange,
};
use tritt_api::{ApiError, App, Letterhead, Opening, Unattended};
use tritt_core::Timestamp;
use tritt_i18n::{Files, Language, Locales, Marks};
use tritt_tests::root;

use crate::read::files;

/// The tag of the new language; its dates and numbers are those of Dutch, its words are English with points on the vowels.
const NEW: &str = "nl";

/// The same text, but no longer English.
fn other(text: &str) -> String {
    let pointed = |sign| match sign {
        'a' => 'ä',
        'e' => 'ë',
        'i' => 'ï',
        'o' => 'ö',
        'u' => 'ü',
        same => same,
    };
    text.chars().map(pointed).collect()
}

/// A folder of an author: the curriculum, German, English and the new language.
struct Author(TempDir);

impl Author {
    fn new() -> Self {
        let author = Self(tempfile::tempdir().unwrap());
        for folder in ["content", "locales"] {
            for (name, text) in files(&root().join(folder), &[".toml", ".ftl", ".md", ".txt"]) {
                author.write(&format!("{folder}/{name}"), &text);
                if let Some(name) = name.strip_prefix("en/") {
                    let text = match name.rsplit('.').next() {
                        Some("md") => lesson(&text),
                        Some("ftl") => fluent(&text),
                        _ => text,
                    };
                    author.write(&format!("{folder}/{NEW}/{name}"), &text);
                }
            }
        }
        author
    }

    fn folder(&self) -> &Path {
        self.0.path()
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.folder().join(name)).unwrap()
    }

    fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.folder().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn remove(&self, name: &str) {
        fs::remove_file(self.folder().join(name)).unwrap();
    }

    fn open(&self) -> Result<App, ApiError> {
        let opening = Opening {
            data_folder: self.folder().join("data"),
            from: Some(self.folder().to_owned()),
            clock: || Timestamp(1_795_435_200_000), // noon of 23 November 2026 in UTC
        };
        App::open(opening, Box::new(Unattended))
    }
}

/// A Fluent file in the new language.
fn fluent(text: &str) -> String {
    let mut resource = fluent_syntax::parser::parse(text.to_owned()).unwrap();
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) => {
                message.value.iter_mut().for_each(pattern);
                attributes(&mut message.attributes);
            }
            Entry::Term(term) => attributes(&mut term.attributes),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
        }
    }
    fluent_syntax::serializer::serialize(&resource)
}

fn attributes(attributes: &mut [Attribute<String>]) {
    attributes.iter_mut().for_each(|attribute| pattern(&mut attribute.value));
}

fn pattern(pattern_: &mut Pattern<String>) {
    for element in &mut pattern_.elements {
        match element {
            PatternElement::TextElement { value } => *value = other(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter_mut().for_each(|variant| pattern(&mut variant.value));
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

/// A lesson in the new language: its directives, glossary ids and addresses stay.
fn lesson(text: &str) -> String {
    let mut lines = Vec::new();
    for line in text.lines() {
        if line.starts_with(":::") {
            lines.push(line.to_owned());
            continue;
        }
        let mut translated = String::new();
        for (place, part) in line.split('`').enumerate() {
            let sign = if place > 0 { "`" } else { "" };
            let code = place % 2 == 1;
            translated.push_str(sign);
            translated.push_str(&if code { part.to_owned() } else { around_links(part) });
        }
        lines.push(translated);
    }
    lines.join("\n") + "\n"
}

fn around_links(text: &str) -> String {
    let Some((before, rest)) = text.split_once("](") else { return other(text) };
    let (target, after) = rest.split_once(')').unwrap_or((rest, ""));
    format!("{}]({target}){}", other(before), around_links(after))
}

#[test]
fn a_new_folder_is_a_new_language() {
    let author = Author::new();
    let app = author.open().expect("a third language changes nothing for the others");
    let start = tritt_api::start(&app, Nothing {}).unwrap();
    assert_eq!(
        start.languages,
        ["de", "en"],
        "the window's own words are built in: it offers no language it cannot speak"
    );
    let menu = app.menu_words();
    assert_eq!(menu.languages.iter().map(|(one, _)| one.to_string()).collect::<Vec<_>>(), start.languages);
    let change = SettingsChange { language: Some(NEW.to_owned()), ..SettingsChange::default() };
    assert_eq!(tritt_api::save_settings(&app, change).unwrap_err().code, "language-unknown");

    let wanted = [Language::from_tag("nl-BE").unwrap()];
    let locales = Locales::new(Files::read(&author.folder().join("locales")).unwrap()).unwrap();
    let chosen = Language::choose(&wanted, locales.languages()).unwrap();
    assert_eq!(chosen.to_string(), NEW, "who speaks it gets it");

    let (new, english) = (app.words(chosen), app.words(&Language::english()));
    assert_eq!(new.menu_print(), other(&english.menu_print()));
    assert_ne!(new.menu_print(), english.menu_print());
    assert_eq!(new.date(2026, 11, 23), "23 november 2026", "dates follow from the tag");
    let mistakes = new.cli_content_mistakes(1234.5);
    assert!(mistakes.contains("1.234,5") && mistakes.ends_with(&other("mistakes")), "numbers too: {mistakes}");

    let lesson = |language: &str| {
        let request = LessonRequest { language: language.to_owned(), lesson: "sign-in-password-manager".to_owned() };
        tritt_api::lesson(&app, request).unwrap()
    };
    assert_eq!(lesson(NEW).title, other(&lesson("en").title));
    assert_eq!(lesson(NEW).action.title, other(&lesson("en").action.title));
    assert_eq!(lesson(NEW).blocks.len(), lesson("en").blocks.len());

    let glossary = |language: &str| tritt_api::glossary(&app, InLanguage { language: language.to_owned() }).unwrap();
    assert_eq!(glossary(NEW).terms.len(), glossary("de").terms.len());
}

#[test]
fn a_new_language_comes_out_on_paper() {
    let author = Author::new();
    let app = author.open().unwrap();
    let save = |format: Format, name: &str| {
        let checklist = ChecklistRequest {
            language: NEW.to_owned(),
            audience: Audience::Everyone,
            occasion: "phishing-week".to_owned(),
            steps: Vec::new(),
            depth: Depth::Long,
            beside: None,
            empty: false,
        };
        let path = author.folder().join(name);
        tritt_api::write_checklist(&app, &ExportRequest { checklist, format }, Letterhead::default(), &path, false)
            .unwrap();
        fs::read(path).unwrap()
    };
    let page = String::from_utf8(save(Format::Html, "list.html")).unwrap();
    assert!(page.contains("lang=\"nl\""), "{page}");
    for part in [other("Checklist: Phishing week"), other("For: Everyone"), "november 2026".to_owned()] {
        assert!(page.contains(&part), "{part:?} in {page}");
    }
    let pdf = save(Format::Pdf, "list.pdf");
    let text = String::from_utf8_lossy(&pdf);
    assert!(text.starts_with("%PDF-"));
    assert!(text.contains("/Lang (nl)") || text.contains("/Lang(nl)"), "the page says its language");
}

/// What is wrong in the folder, the code, and what the error names.
type Case = (&'static str, fn(&Author), &'static str, &'static str);

#[test]
fn a_folder_with_a_mistake_is_told_with_file_and_line() {
    let cases: &[Case] = &[
        (
            "a file of the program",
            |author| author.remove("locales/nl/error.ftl"),
            "locale-broken",
            "nl/error.ftl: missing",
        ),
        (
            "a broken line",
            |author| author.write("locales/nl/menu.ftl", "menu-file = File\nmenu-save-pdf = { $\n"),
            "locale-broken",
            "nl/menu.ftl:2",
        ),
        (
            "not text",
            |author| author.write("locales/nl/units.ftl", b"unit-percent = \xFF\n"),
            "locale-broken",
            "nl/units.ftl",
        ),
        (
            "a lesson",
            |author| author.remove("locales/nl/content/04-sign-in/sign-in-password-manager.md"),
            "content-broken",
            "locales/nl/content/04-sign-in/sign-in-password-manager.md:1 C01",
        ),
        (
            "a message of the curriculum",
            |author| {
                let name = "locales/nl/content/04-sign-in/step.ftl";
                author.write(name, author.read(name).replace("sign-in-title", "sign-in-titel"));
            },
            "content-broken",
            "locales/nl/content/04-sign-in/step.ftl:1 C06 sign-in-title (content/steps/04-sign-in/step.toml:",
        ),
        (
            "a message too many",
            |author| {
                author.write(
                    "locales/nl/content/figures.ftl",
                    author.read("locales/nl/content/figures.ftl") + "left-over = Y\n",
                )
            },
            "content-broken",
            "locales/nl/content/figures.ftl:",
        ),
    ];
    let words = Locales::embedded().unwrap();
    for (what, spoil, code, place) in cases {
        let author = Author::new();
        spoil(&author);
        // words of the program keep it from starting; of the curriculum it shows the rest and says what is wrong
        let error = match author.open() {
            Err(error) => error,
            Ok(app) => app.notices().first().cloned().unwrap_or_else(|| panic!("{what} is not noticed")),
        };
        assert_eq!(error.code, *code, "{what}: {error}");
        let detail = error.detail.clone().unwrap_or_default();
        assert!(detail.contains(place), "{what}: {place} is not in {detail}");
        for tag in ["de", "en"] {
            let [what_happened, ..] = error.tell(&words.words(&Language::from_tag(tag).unwrap(), Marks::Plain));
            assert!(what_happened.contains("nl/"), "{what}: the sentence names the file: {what_happened}");
        }
        let made = author.folder().join("data").exists();
        assert_eq!(made, *code == "content-broken", "{what}: nothing is made of what cannot be used");
    }
}

/// Of what Rust says, a single missing message stops nobody: English stands in, not the first language by name.
#[test]
fn english_stands_in_for_a_missing_message() {
    let author = Author::new();
    let name = "locales/nl/menu.ftl";
    let without: String = author
        .read(name)
        .lines()
        .filter(|line| !line.starts_with("menu-quit"))
        .map(|line| format!("{line}\n"))
        .collect();
    author.write(name, without);
    let app = author.open().expect("the rest is there");
    let new = app.words(&Language::from_tag(NEW).unwrap());
    assert_eq!(new.menu_quit(), app.words(&Language::english()).menu_quit());
    assert_ne!(new.menu_edit(), app.words(&Language::english()).menu_edit());
}

/// Dutch with one step, as somebody writes it who begins (tests/fixtures/third-language, docs/authoring.md).
#[test]
fn a_language_that_has_one_step_shows_it_and_english_for_the_rest() {
    let author = Author::new();
    fs::remove_dir_all(author.folder().join("locales/nl/content")).unwrap();
    for (name, text) in files(&root().join("tests/fixtures/third-language"), &[".ftl", ".md"]) {
        author.write(&format!("locales/{name}"), text);
    }
    let app = author.open().unwrap();
    let notice = app.notices().first().cloned().expect("what is missing is told");
    let told = notice.detail.unwrap_or_default();
    for line in told.lines() {
        assert!(line.starts_with("locales/nl/content/"), "only Dutch is incomplete: {line}");
        let written = ["nl/content/09-backup/", "nl/content/curriculum.ftl"].iter().any(|part| line.contains(part));
        assert!(!written, "what is written is right: {line}");
    }
    let lesson = |language: &str, id: &str| {
        let request = LessonRequest { language: language.to_owned(), lesson: id.to_owned() };
        tritt_api::lesson(&app, request).unwrap()
    };
    let (dutch, english) = (lesson(NEW, "backup-three-two-one"), lesson("en", "backup-three-two-one"));
    assert_ne!(dutch.title, english.title);
    assert_ne!(dutch.action.title, english.action.title);
    let missing = lesson(NEW, "sign-in-password-manager");
    assert_eq!(missing.title, lesson("en", "sign-in-password-manager").title, "English stands in");
    let steps = tritt_api::steps(&app, InLanguage { language: NEW.to_owned() }).unwrap();
    let titles: Vec<&str> =
        steps.stages.iter().flat_map(|stage| &stage.steps).map(|step| step.title.as_str()).collect();
    assert_eq!(titles.len(), 14);
    assert!(titles.iter().all(|title| !title.is_empty()), "no step without a title: {titles:?}");
}
