//! The guide for trainers: `docs/trainer-guide/`, one file for each chapter and language in the Markdown of lessons, and `guide.toml` for their order.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use toml::Spanned;
use tritt_core::prose::{Block, plain_text};
use tritt_core::{PartId, SourceId, is_well_formed};
use tritt_i18n::{Files, Language};

use crate::mistake::line_at;
use crate::words::untypographic;
use crate::{Care, Content, Mistake, Prose, Rule, prose};

static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/guide.tar.br"));

/// Where the files of the guide stand, from the root.
pub const GUIDE_FOLDER: &str = "docs/trainer-guide";
const INDEX: &str = "guide.toml";
/// Most words of a paragraph: what is looked up in a room has to be found at a glance.
const PARAGRAPH: usize = 90;

/// The guide for trainers in every language it is written in.
#[derive(Debug, Clone, Default)]
pub struct Guide {
    chapters: Vec<Chapter>,
    prose: BTreeMap<(Language, PartId), Prose>,
}

/// A chapter of the guide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chapter {
    /// Its id, the same in every language.
    pub id: PartId,
    /// The page of the program it is about.
    pub page: Option<GuidePage>,
    /// The publications it leans on.
    pub sources: Vec<SourceId>,
}

/// A page of the program that a chapter is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GuidePage {
    /// Where workshops are planned.
    Plan,
    /// Where one is presented.
    Present,
    /// Where the room is opened and asked.
    Room,
    /// Sets of questions.
    Sets,
    /// The check of the network.
    Network,
    /// What was kept of workshops.
    Records,
}

impl Guide {
    /// The files of the guide built into the program.
    pub fn embedded_files() -> Files {
        Files::packed(PACKED)
    }

    /// The chapters, in order.
    pub fn chapters(&self) -> &[Chapter] {
        &self.chapters
    }

    /// A chapter in this language; nothing for a language the guide is not written in.
    pub fn prose(&self, language: &Language, chapter: &PartId) -> Option<&Prose> {
        self.prose.get(&(language.clone(), chapter.clone()))
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct IndexFile {
    chapter: Vec<ChapterEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ChapterEntry {
    id: Spanned<String>,
    page: Option<GuidePage>,
    #[serde(default)]
    sources: Vec<Spanned<String>>,
}

impl Content {
    /// Reads the guide from `files`, the folder [`GUIDE_FOLDER`], in those of `languages` that have a folder there; its references lead into this
    /// content. Gives what can be used, and every mistake.
    pub fn guide(&self, files: &Files, languages: &[Language], care: Care) -> (Guide, Vec<Mistake>) {
        let mut reader = Reader { content: self, files, care, mistakes: Vec::new() };
        let chapters = reader.index();
        let mut read = BTreeMap::new();
        for language in languages {
            let folder = format!("{language}/");
            if !files.paths().any(|path| path.starts_with(&folder)) {
                continue;
            }
            for (place, chapter) in chapters.iter().enumerate() {
                let path = path(language, place, chapter);
                if let Some(found) = reader.chapter(language, &path) {
                    read.insert((language.clone(), chapter.id.clone()), found);
                }
            }
        }
        let guide = Guide { chapters, prose: read };
        if care == Care::Checked {
            reader.check_left_over(&guide, languages);
            reader.check_same(&guide, languages);
        }
        let mut mistakes = reader.mistakes;
        mistakes.sort();
        (guide, mistakes)
    }
}

/// Where a chapter stands: `de/05-rounds.md`.
fn path(language: &Language, place: usize, chapter: &Chapter) -> String {
    format!("{language}/{:02}-{}.md", place + 1, chapter.id)
}

struct Reader<'a> {
    content: &'a Content,
    files: &'a Files,
    care: Care,
    mistakes: Vec<Mistake>,
}

impl Reader<'_> {
    fn tell(&mut self, path: &str, line: usize, rule: Rule, subject: impl Into<String>) {
        self.mistakes.push(Mistake { file: format!("{GUIDE_FOLDER}/{path}"), line, rule, subject: subject.into() });
    }

    /// The text of a file that has to be there.
    fn text(&mut self, path: &str) -> Option<String> {
        let why = match self.files.text(path) {
            Some(Ok(text)) => return Some(text.to_owned()),
            Some(Err(why)) => why.to_owned(),
            None => path.to_owned(),
        };
        self.tell(path, 1, Rule::C01, why);
        None
    }

    fn index(&mut self) -> Vec<Chapter> {
        let Some(text) = self.text(INDEX) else { return Vec::new() };
        let file: IndexFile = match toml::from_str(&text) {
            Ok(file) => file,
            Err(error) => {
                let line = error.span().map_or(1, |span| line_at(&text, span.start));
                self.tell(INDEX, line, Rule::C02, error.message());
                return Vec::new();
            }
        };
        let mut chapters: Vec<Chapter> = Vec::new();
        for entry in file.chapter {
            let line = line_at(&text, entry.id.span().start);
            let id = PartId::new(entry.id.get_ref());
            if !is_well_formed(entry.id.get_ref()) {
                self.tell(INDEX, line, Rule::C03, entry.id.get_ref());
            }
            if chapters.iter().any(|chapter| chapter.id == id) {
                self.tell(INDEX, line, Rule::C02, entry.id.get_ref());
                continue;
            }
            for source in &entry.sources {
                if self.content.curriculum.source(&SourceId::new(source.get_ref())).is_none() {
                    self.tell(INDEX, line_at(&text, source.span().start), Rule::C04, source.get_ref());
                }
            }
            let sources = entry.sources.iter().map(|source| SourceId::new(source.get_ref())).collect();
            chapters.push(Chapter { id, page: entry.page, sources });
        }
        chapters
    }

    fn chapter(&mut self, language: &Language, path: &str) -> Option<Prose> {
        let text = self.text(path)?;
        let (read, problems) = prose::parse(&text);
        for (line, rule, subject) in problems {
            self.tell(path, line, rule, subject);
        }
        if self.care == Care::Checked {
            self.check(language, path, &text, &read);
        }
        Some(read)
    }

    /// What every text is held to: signs, references, length of paragraphs, readability, claims, addresses.
    fn check(&mut self, language: &Language, path: &str, text: &str, read: &Prose) {
        for (place, line) in text.lines().enumerate() {
            if let Some(quoted) = untypographic(line) {
                self.tell(path, place + 1, Rule::C15, quoted);
            }
        }
        for unknown in prose::unknown_references(&read.blocks, &self.content.curriculum) {
            let line = text.find(&unknown).map_or(1, |at| line_at(text, at));
            self.tell(path, line, Rule::C04, unknown);
        }
        for block in &read.blocks {
            match block {
                Block::Do { action, .. } => self.tell(path, 1, Rule::C14, action.as_str()),
                Block::Practise(exercise) => self.tell(path, 1, Rule::C14, exercise.as_str()),
                Block::Paragraph(_) => {
                    let words = plain_text(std::slice::from_ref(block));
                    let count = words.split_whitespace().count();
                    if count > PARAGRAPH {
                        let begins: String = words.chars().take(30).collect();
                        let line = text.find(&begins).map_or(1, |at| line_at(text, at));
                        self.tell(path, line, Rule::C07, format!("{begins}…: {count} / {PARAGRAPH}"));
                    }
                }
                Block::Heading(_) | Block::List { .. } | Block::Example(_) | Block::Figure(_) => {}
            }
        }
        let file = format!("{GUIDE_FOLDER}/{path}");
        let words = self.content.words(language);
        self.content.rules.check_lines(&file, text, words, &mut self.mistakes);
        self.content.rules.check_readability(&file, language, &plain_text(&read.blocks), &mut self.mistakes);
    }

    /// Files of a language that no chapter names.
    fn check_left_over(&mut self, guide: &Guide, languages: &[Language]) {
        let named: BTreeSet<String> = languages
            .iter()
            .flat_map(|language| {
                guide.chapters.iter().enumerate().map(move |(place, chapter)| path(language, place, chapter))
            })
            .collect();
        let left_over: Vec<String> =
            self.files.paths().filter(|path| *path != INDEX && !named.contains(*path)).map(str::to_owned).collect();
        for path in left_over {
            self.tell(&path, 1, Rule::C06, path.as_str());
        }
    }

    /// A chapter has the same headings in every language: as many, so that what one says is said in the other.
    fn check_same(&mut self, guide: &Guide, languages: &[Language]) {
        for (place, chapter) in guide.chapters.iter().enumerate() {
            let counted: Vec<(&Language, usize)> = languages
                .iter()
                .filter_map(|language| Some((language, headings(guide.prose(language, &chapter.id)?))))
                .collect();
            let Some((first, expected)) = counted.first() else { continue };
            for (language, count) in &counted {
                if count != expected {
                    let subject = format!("## {count} ({language}) / {expected} ({first})");
                    self.tell(&path(language, place, chapter), 1, Rule::C06, subject);
                }
            }
        }
    }
}

fn headings(prose: &Prose) -> usize {
    prose.blocks.iter().filter(|block| matches!(block, Block::Heading(_))).count()
}
