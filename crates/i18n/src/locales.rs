//! The words of all languages.

mod compare;

use std::collections::BTreeMap;

use crate::{Bundle, Files, Language, Marks, Words};

static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/locales.tar.br"));

/// Files that Rust speaks from; `ui/` is the window's, `phone.ftl` the phone page's, `content/` and `firm/` are the curriculum's.
fn is_spoken(path: &str) -> bool {
    path.ends_with(".ftl") && !is_content(path) && !path.starts_with("ui/") && path != "phone.ftl"
}

/// Words of the curriculum and of the firm's side: `tritt_content` reads them and checks them by rules of its own.
pub(crate) fn is_content(path: &str) -> bool {
    path.starts_with("content/") || path.starts_with("firm/")
}

/// Why the words cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LocaleError {
    /// There is no folder with words at all.
    #[error("no language found")]
    NoLanguage,
    /// A language lacks a file another one has.
    #[error("{language}/{file}: missing")]
    FileMissing {
        /// The language.
        language: Language,
        /// The file, relative to its folder.
        file: String,
    },
    /// A file cannot be read.
    #[error("{language}/{file}: {why}")]
    Unreadable {
        /// The language.
        language: Language,
        /// The file, relative to its folder.
        file: String,
        /// What the system says.
        why: String,
    },
    /// A file has a mistake.
    #[error("{language}/{mistake}")]
    Broken {
        /// The language.
        language: Language,
        /// Where and what.
        mistake: crate::BundleError,
    },
    /// A message, a term or an attribute another language has.
    #[error("{language}/{file}:{line}: {key} is missing, see {other}")]
    MessageMissing {
        /// The language.
        language: Language,
        /// The file, relative to its folder.
        file: String,
        /// Where it belongs: the line of its message, or 1.
        line: usize,
        /// `id`, `id.attribute` or `-term`.
        key: String,
        /// Where another language has it, from the root.
        other: String,
    },
    /// A message does not use an argument that it uses in another language.
    #[error("{language}/{file}:{line}: {key} does not use ${argument}, see {other}")]
    ArgumentMissing {
        /// The language.
        language: Language,
        /// The file, relative to its folder.
        file: String,
        /// The line of the message.
        line: usize,
        /// `id`, `id.attribute` or `-term`.
        key: String,
        /// The name of the argument.
        argument: String,
        /// Where another language uses it, from the root.
        other: String,
    },
    /// A message stands twice; which of them is shown nobody knows.
    #[error("{language}/{file}:{line}: {key} stands in {other} already")]
    Twice {
        /// The language.
        language: Language,
        /// The file, relative to its folder.
        file: String,
        /// The line of the second one.
        line: usize,
        /// The id.
        key: String,
        /// Where the first one is, from the root.
        other: String,
    },
}

impl LocaleError {
    /// The file, with the language before it, and the line; nothing where there is no file.
    pub fn place(&self) -> Option<(String, usize)> {
        let (language, file, line) = match self {
            Self::NoLanguage => return None,
            Self::FileMissing { language, file } | Self::Unreadable { language, file, .. } => (language, file, 1),
            Self::Broken { language, mistake } => (language, &mistake.file, mistake.line),
            Self::MessageMissing { language, file, line, .. }
            | Self::ArgumentMissing { language, file, line, .. }
            | Self::Twice { language, file, line, .. } => (language, file, *line),
        };
        Some((format!("{language}/{file}"), line))
    }
}

/// The words of all languages. A new language is a new folder.
#[derive(Debug, Clone)]
pub struct Locales {
    files: Files,
    languages: Vec<Language>,
    bundles: BTreeMap<(Language, Marks), Bundle>,
}

impl Locales {
    /// The words built into the program.
    ///
    /// # Errors
    /// All mistakes; the tests keep this from happening in a released program.
    pub fn embedded() -> Result<Self, Vec<LocaleError>> {
        Self::new(Files::packed(PACKED))
    }

    /// The files built into the program, for tests that change one of them.
    pub fn embedded_files() -> Files {
        Files::packed(PACKED)
    }

    /// The languages built into the program; those are the ones the window has words for.
    pub fn embedded_languages() -> Vec<Language> {
        languages_in(&Self::embedded_files())
    }

    /// Reads the languages from `files`, whose first path component is the language tag.
    ///
    /// # Errors
    /// All mistakes in all languages.
    pub fn new(files: Files) -> Result<Self, Vec<LocaleError>> {
        let languages = languages_in(&files);
        if languages.is_empty() {
            return Err(vec![LocaleError::NoLanguage]);
        }
        let mut mistakes = missing_files(&files, &languages);
        let mut bundles = BTreeMap::new();
        for language in &languages {
            let spoken = match spoken_files(&files, language) {
                Ok(spoken) => spoken,
                Err(unreadable) => {
                    mistakes.extend(unreadable);
                    continue;
                }
            };
            for marks in [Marks::Isolated, Marks::Plain] {
                match Bundle::new(language, marks == Marks::Isolated, spoken.iter().copied()) {
                    Ok(bundle) => {
                        bundles.insert((language.clone(), marks), bundle);
                    }
                    // both bundles have the same mistakes: tell them once
                    Err(broken) if marks == Marks::Isolated => mistakes.extend(
                        broken.into_iter().map(|mistake| LocaleError::Broken { language: language.clone(), mistake }),
                    ),
                    Err(_) => {}
                }
            }
        }
        if mistakes.is_empty() { Ok(Self { files, languages, bundles }) } else { Err(mistakes) }
    }

    /// Everything that is wrong with the words of the program, those of the window and of documents included: what is not Fluent, and what one language
    /// says and another does not. For whoever writes them; [`Locales::new`] asks for less, because English stands in for a missing message.
    pub fn compare(files: &Files) -> Vec<LocaleError> {
        compare::compare(files)
    }

    /// Every language, in the order of the tags.
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// All files, `content/` of every language included.
    pub fn files(&self) -> &Files {
        &self.files
    }

    /// The words of one language; those of the best other one where it is unknown. English stands in for a message it lacks, then any other.
    pub fn words(&self, language: &Language, marks: Marks) -> Words {
        let wanted = Language::choose(std::slice::from_ref(language), &self.languages).unwrap_or(language).clone();
        let english = Language::english();
        let first = [&wanted, &english];
        let others = self.languages.iter().filter(|other| !first.contains(other));
        let bundles = std::iter::once(&wanted)
            .chain((wanted != english).then_some(&english))
            .chain(others)
            .filter_map(|one| self.bundles.get(&(one.clone(), marks)).cloned())
            .collect();
        Words::new(wanted, bundles)
    }
}

fn languages_in(files: &Files) -> Vec<Language> {
    let mut languages: Vec<Language> =
        files.paths().filter_map(|path| Language::from_tag(path.split_once('/')?.0)).collect();
    languages.sort();
    languages.dedup();
    languages
}

/// Every language must have the same files.
fn missing_files(files: &Files, languages: &[Language]) -> Vec<LocaleError> {
    let mut names: Vec<&str> = files
        .paths()
        .filter_map(|path| path.split_once('/'))
        .map(|(_, name)| name)
        .filter(|name| is_spoken(name))
        .collect();
    names.sort_unstable();
    names.dedup();
    let lacks = |language: &Language, name: &str| files.text(&format!("{language}/{name}")).is_none();
    languages
        .iter()
        .flat_map(|language| {
            names
                .iter()
                .filter(|name| lacks(language, name))
                .map(|name| LocaleError::FileMissing { language: language.clone(), file: (*name).to_owned() })
        })
        .collect()
}

fn spoken_files<'a>(files: &'a Files, language: &Language) -> Result<Vec<(&'a str, &'a str)>, Vec<LocaleError>> {
    let prefix = format!("{language}/");
    let mut spoken = Vec::new();
    let mut unreadable = Vec::new();
    for path in files.paths() {
        let Some(name) = path.strip_prefix(&prefix).filter(|name| is_spoken(name)) else { continue };
        match files.text(path) {
            Some(Ok(text)) => spoken.push((name, text)),
            Some(Err(why)) => unreadable.push(LocaleError::Unreadable {
                language: language.clone(),
                file: name.to_owned(),
                why: why.to_owned(),
            }),
            None => {}
        }
    }
    if unreadable.is_empty() { Ok(spoken) } else { Err(unreadable) }
}
