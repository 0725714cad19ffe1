//! The guide for trainers: sound in both languages, saying the same in both, and each fault in it is told with its line.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "a test says what broke by failing")]

use std::path::Path;

use tritt_content::{Care, Content, GUIDE_FOLDER, Guide, Mistake, Rule};
use tritt_core::prose::{Block, plain_text};
use tritt_i18n::{Files, Language, Locales};

fn languages() -> Vec<Language> {
    ["de", "en"].map(|tag| Language::from_tag(tag).unwrap()).to_vec()
}

fn content() -> Content {
    Content::load(&Content::embedded_files(), &Locales::embedded_files(), &languages(), Care::Trusted).0
}

fn guide() -> Guide {
    content().guide(&Guide::embedded_files(), &languages(), Care::Checked).0
}

fn told(mistakes: &[Mistake]) -> Vec<String> {
    mistakes.iter().map(|one| format!("{}:{} {:?} {}", one.file, one.line, one.rule, one.subject)).collect()
}

#[test]
fn the_guide_of_the_program_has_no_mistakes_and_every_chapter_in_both_languages() {
    let (guide, mistakes) = content().guide(&Guide::embedded_files(), &languages(), Care::Checked);
    assert_eq!(told(&mistakes), Vec::<String>::new());
    assert_eq!(guide.chapters().len(), 16);
    for language in languages() {
        let words: usize = guide
            .chapters()
            .iter()
            .map(|chapter| {
                let prose = guide.prose(&language, &chapter.id).expect("every chapter in every language");
                assert!(!prose.title.is_empty() && prose.blocks.len() > 3, "{language}: {}", chapter.id);
                plain_text(&prose.blocks).split_whitespace().count()
            })
            .sum();
        assert!((2_500..=5_000).contains(&words), "{language}: {words} words: read on an evening, useful in a room");
    }
}

#[test]
fn what_is_built_in_is_what_the_folder_holds() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let (files, packed) = (Files::read(&root.join(GUIDE_FOLDER)).unwrap(), Guide::embedded_files());
    assert!(packed.paths().eq(files.paths()), "the same files");
    for path in packed.paths() {
        assert_eq!(packed.text(path), files.text(path), "{path}");
    }
}

/// The numbers written in digits, in order of size.
fn numbers(text: &str) -> Vec<u32> {
    let mut numbers: Vec<u32> =
        text.split(|sign: char| !sign.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect();
    numbers.sort_unstable();
    numbers
}

#[test]
fn both_languages_name_the_same_numbers() {
    let guide = guide();
    for chapter in guide.chapters() {
        let [de, en] = [0, 1].map(|place| {
            let prose = guide.prose(&languages()[place], &chapter.id).unwrap();
            numbers(&plain_text(&prose.blocks))
        });
        assert_eq!(de, en, "{}", chapter.id);
    }
}

/// The entries of the longest list of a run sheet.
fn entries(guide: &Guide, language: &Language, id: &str) -> Vec<String> {
    let chapter = guide.chapters().iter().find(|chapter| chapter.id.as_str() == id).unwrap();
    let lists = guide.prose(language, &chapter.id).unwrap().blocks.iter().filter_map(|block| match block {
        Block::List { items, .. } => Some(items.iter().map(|item| plain_text(item)).collect::<Vec<_>>()),
        _ => None,
    });
    lists.max_by_key(Vec::len).unwrap()
}

#[test]
fn the_minutes_of_a_run_sheet_add_up() {
    let guide = guide();
    for language in languages() {
        for minutes in [45, 90, 180] {
            let id = format!("run-{minutes}");
            let mut now = 0;
            for entry in entries(&guide, &language, &id) {
                let (from, rest) = entry.split_once('–').unwrap();
                let until = rest.split_once(' ').unwrap().0;
                assert_eq!(from.parse(), Ok(now), "{language} {id}: {entry}");
                now = until.parse().unwrap();
            }
            assert_eq!(now, minutes, "{language} {id}");
        }
        let day: Vec<u32> = entries(&guide, &language, "run-360")
            .iter()
            .map(|entry| {
                let (hour, rest) = entry.split_once(':').unwrap();
                let hour: u32 = hour.parse().unwrap();
                hour * 60 + rest[..2].parse::<u32>().unwrap()
            })
            .collect();
        assert!(day.is_sorted(), "{language}: {day:?}");
        assert_eq!(day.first(), Some(&(9 * 60)), "{language}");
        assert_eq!(day.last(), Some(&(9 * 60 + 350)), "{language}: the last ten minutes are the end");
    }
}

/// What is done to a file, and the rule that finds it. The line told is that of the change plus `off`.
type Case = (Rule, &'static str, &'static str, &'static str, usize);

const CASES: [Case; 14] = [
    (Rule::C02, "guide.toml", "id = \"room\"", "id = \"before\"", 0),
    (Rule::C02, "guide.toml", "page = \"plan\"", "page = \"moon\"", 0),
    (Rule::C03, "guide.toml", "id = \"room\"", "id = \"The Room\"", 0),
    (Rule::C04, "guide.toml", "\"smith-2009\"", "\"nobody-2009\"", 0),
    (Rule::C04, "en/07-teaching.md", "\n\n", "\n\nA [word](term:nothing-known).\n\n", 2),
    (Rule::C06, "en/05-rounds.md", "## Poll\n", "Poll\n", 0),
    (Rule::C07, "de/02-room.md", "\n\nSie brauchen", "\n\nSie brauchen LONG", 2),
    (Rule::C14, "de/02-room.md", "\n\n", "\n\n<script>alert(1)</script>\n\n", 2),
    (Rule::C14, "en/02-room.md", "\n\n", "\n\n[out](https://example.com)\n\n", 2),
    (Rule::C14, "en/03-start.md", "\n\n", "\n\n::: practise inbox\n:::\n\n", 0),
    (Rule::C15, "de/04-presenting.md", "\n\n", "\n\nSagen Sie \"Hallo\".\n\n", 2),
    (Rule::C20, "en/01-before.md", "\n\n", "\n\nHARD\n\n", 0),
    (Rule::C21, "en/08-privacy.md", "\n\n", "\n\n60% of small firms close within six months.\n\n", 2),
    (Rule::C22, "de/12-trouble.md", "\n\n", "\n\nSiehe www.hotspot.de.\n\n", 2),
];

#[test]
fn each_fault_is_told_with_its_line_and_the_rest_stays_usable() {
    let content = content();
    for (rule, file, from, to, off) in CASES {
        let long = "auch Kabel und ein Netz, ".repeat(25);
        let hard = "Organisational responsibilities necessitate comprehensive documentation. ".repeat(60);
        let to = to.replace("LONG", &long).replace("HARD", &hard);
        let mut files = Guide::embedded_files();
        let text = files.text(file).unwrap().unwrap().to_owned();
        let at = text.find(from).unwrap_or_else(|| panic!("{file} holds no {from:?}"));
        files.set(file, text.replacen(from, &to, 1));
        let line = text[..at].matches('\n').count() + 1 + off;
        let (guide, mistakes) = content.guide(&files, &languages(), Care::Checked);
        let found = mistakes.iter().any(|one| {
            let there = one.file == format!("{GUIDE_FOLDER}/{file}");
            // what is about a whole file is told at its head
            there && one.rule == rule && (one.line == line || one.line == 1)
        });
        assert!(found, "{rule:?}: {from:?} in {file}:{line} is told as\n{}", told(&mistakes).join("\n"));
        if file != "guide.toml" {
            assert_eq!(guide.chapters().len(), 16, "{rule:?}: the rest is usable");
        }
    }
}

#[test]
fn a_missing_chapter_and_one_too_many_are_told() {
    let content = content();
    let mut files = Guide::embedded_files();
    files.remove("en/03-start.md");
    files.set("de/17-more.md", "# Mehr\n\nMehr.\n");
    let (guide, mistakes) = content.guide(&files, &languages(), Care::Checked);
    let expected = [
        (Rule::C06, "docs/trainer-guide/de/17-more.md".to_owned()),
        (Rule::C01, "docs/trainer-guide/en/03-start.md".to_owned()),
    ];
    let found: Vec<(Rule, String)> = mistakes.iter().map(|one| (one.rule, one.file.clone())).collect();
    assert_eq!(found, expected, "{}", told(&mistakes).join("\n"));
    let start = &guide.chapters()[2].id;
    assert!(guide.prose(&languages()[0], start).is_some() && guide.prose(&languages()[1], start).is_none());
}

#[test]
fn a_language_without_a_folder_misses_nothing() {
    let mut all = languages();
    all.push(Language::from_tag("nl").unwrap());
    let (_, mistakes) = content().guide(&Guide::embedded_files(), &all, Care::Checked);
    assert_eq!(told(&mistakes), Vec::<String>::new());
}
