//! From TOML to the curriculum, with the place of every id.

mod exercises;
mod firm;
mod steps;
mod top;
mod workshops;

pub(crate) use exercises::minutes_after_midnight;

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use toml::Spanned;
use tritt_core::curriculum::{Audience, Curriculum, Life, Mark};
use tritt_i18n::Files;

use crate::mistake::line_at;
use crate::{Mistake, Rule, raw};

/// Where ids and references stand: `(file, line)` by id, and every reference with what it points to.
#[derive(Debug, Clone, Default)]
pub struct Places {
    by_id: BTreeMap<String, (String, usize)>,
    /// References in the order read: kind of the target, its id, where it is written.
    pub references: Vec<(Target, String, String, usize)>,
}

/// What a reference points to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    Stage,
    Step,
    Lesson,
    Source,
    Figure,
    Objective,
    Action,
    Occasion,
    Term,
    Fact,
    Sector,
    Exercise,
}

impl Places {
    /// Where `id` was introduced; the first line of the curriculum for an id nobody introduced.
    pub fn of(&self, id: &str) -> (String, usize) {
        self.by_id.get(id).cloned().unwrap_or_else(|| ("content/curriculum.toml".to_owned(), 1))
    }

    /// Notes where `key` is introduced, without asking whether it is new.
    fn note(&mut self, key: &str, at: &str, text: &str, id: &Spanned<String>) {
        self.by_id.insert(key.to_owned(), (format!("content/{at}"), line_at(text, id.span().start)));
    }

    /// A mistake at the place of `id`.
    pub fn mistake(&self, id: &str, rule: Rule, subject: impl Into<String>) -> Mistake {
        let (file, line) = self.of(id);
        Mistake { file, line, rule, subject: subject.into() }
    }
}

/// Reads TOML files, and notes every id and every mistake with its place.
pub(crate) struct Reader<'a> {
    files: &'a Files,
    pub(crate) places: Places,
    mistakes: &'a mut Vec<Mistake>,
}

/// Reads everything below `content/`.
pub fn read(files: &Files, mistakes: &mut Vec<Mistake>) -> (Curriculum, Places) {
    let mut reader = Reader::new(files, mistakes);
    let mut curriculum = Curriculum::default();
    reader.read_top(&mut curriculum);
    reader.read_firm(&mut curriculum);
    for folder in step_folders(files) {
        if let Some(step) = reader.read_step(&folder) {
            curriculum.steps.push(step);
        }
    }
    curriculum.steps.sort_by_key(|step| step.number);
    reader.read_exercises(&mut curriculum.exercises);
    reader.read_workshops(&mut curriculum);
    (curriculum, reader.places)
}

fn step_folders(files: &Files) -> Vec<String> {
    let mut folders: Vec<String> =
        files.paths().filter_map(|path| Some(path.strip_prefix("steps/")?.split_once('/')?.0.to_owned())).collect();
    folders.sort();
    folders.dedup();
    folders
}

impl<'a> Reader<'a> {
    pub(crate) fn new(files: &'a Files, mistakes: &'a mut Vec<Mistake>) -> Self {
        Self { files, places: Places::default(), mistakes }
    }

    /// The files below a folder, in order.
    pub(crate) fn below(&self, folder: &str) -> Vec<String> {
        let mut files: Vec<String> =
            self.files.paths().filter(|path| path.starts_with(folder)).map(str::to_owned).collect();
        files.sort();
        files
    }

    /// Whether a file is there.
    pub(crate) fn has(&self, at: &str) -> bool {
        self.files.text(at).is_some()
    }

    pub(crate) fn parse<T: DeserializeOwned>(&mut self, at: &str) -> Option<(T, String)> {
        let (rule, line, why) = match self.files.text(at) {
            Some(Ok(text)) => match toml::from_str(text) {
                Ok(file) => return Some((file, text.to_owned())),
                Err(error) => {
                    let line = error.span().map_or(1, |span| line_at(text, span.start));
                    (Rule::C02, line, error.message().to_owned())
                }
            },
            Some(Err(why)) => (Rule::C01, 1, why.to_owned()),
            None => (Rule::C01, 1, at.to_owned()),
        };
        self.mistakes.push(Mistake { file: format!("content/{at}"), line, rule, subject: why });
        None
    }

    /// Notes where an id stands; it must be well-formed, new, and begin with the id of its step.
    pub(crate) fn introduce(&mut self, key: &str, id: &Spanned<String>, step: &str, at: &str, text: &str) {
        let of_step = step.is_empty() || id.get_ref().strip_prefix(step).is_some_and(|rest| rest.starts_with('-'));
        if !tritt_core::is_well_formed(id.get_ref()) || !of_step {
            self.mistake(Rule::C03, at, text, id.span().start, id.get_ref());
        }
        let place = (format!("content/{at}"), line_at(text, id.span().start));
        if self.places.by_id.insert(key.to_owned(), place).is_some() {
            self.mistake(Rule::C02, at, text, id.span().start, id.get_ref());
        }
    }

    pub(crate) fn refer(&mut self, target: Target, id: &Spanned<String>, at: &str, text: &str) {
        let line = line_at(text, id.span().start);
        self.places.references.push((target, id.get_ref().clone(), format!("content/{at}"), line));
    }

    pub(crate) fn refer_all(&mut self, target: Target, ids: &[Spanned<String>], at: &str, text: &str) {
        ids.iter().for_each(|id| self.refer(target, id, at, text));
    }

    pub(crate) fn mistake(&mut self, rule: Rule, at: &str, text: &str, offset: usize, subject: &str) {
        let file = format!("content/{at}");
        self.mistakes.push(Mistake { file, line: line_at(text, offset), rule, subject: subject.to_owned() });
    }
}

fn life(status: Option<raw::Status>) -> Life {
    match status {
        Some(raw::Status::Retired) => Life::Retired,
        None => Life::Live,
    }
}

fn mark(raw: raw::Mark) -> Mark {
    match raw {
        raw::Mark::Seen => Mark::Seen,
        raw::Mark::Secondary => Mark::Secondary,
        raw::Mark::Recall => Mark::Recall,
    }
}

fn audience(raw: raw::Audience) -> Audience {
    match raw {
        raw::Audience::Everyone => Audience::Everyone,
        raw::Audience::Management => Audience::Management,
        raw::Audience::It => Audience::It,
    }
}

fn audiences(raw: &[raw::Audience]) -> Vec<Audience> {
    raw.iter().copied().map(audience).collect()
}
