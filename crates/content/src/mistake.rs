//! What can be wrong with content.

/// The rules of docs/content.md by number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the numbers are explained in docs/content.md and in locales/*/check.ftl")]
pub enum Rule {
    C01,
    C02,
    C03,
    C04,
    C05,
    C06,
    C07,
    C08,
    C09,
    C10,
    C11,
    C12,
    C13,
    C14,
    C15,
    C16,
    C17,
    C18,
    C19,
    C20,
    C21,
    C22,
    C23,
    C24,
    C25,
    C26,
    C27,
}

impl Rule {
    /// All rules.
    pub const ALL: [Self; 27] = [
        Self::C01,
        Self::C02,
        Self::C03,
        Self::C04,
        Self::C05,
        Self::C06,
        Self::C07,
        Self::C08,
        Self::C09,
        Self::C10,
        Self::C11,
        Self::C12,
        Self::C13,
        Self::C14,
        Self::C15,
        Self::C16,
        Self::C17,
        Self::C18,
        Self::C19,
        Self::C20,
        Self::C21,
        Self::C22,
        Self::C23,
        Self::C24,
        Self::C25,
        Self::C26,
        Self::C27,
    ];

    /// `c01` to `c27`: the ending of the message id in `check.ftl`.
    pub fn id(self) -> String {
        format!("{self:?}").to_lowercase()
    }
}

/// A mistake in the content.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mistake {
    /// The file, from the root with `content/` and `locales/`, with forward slashes.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// Which rule is broken.
    pub rule: Rule,
    /// What it is about: an id, a reference, a piece of text, what the parser says.
    pub subject: String,
}

/// The line of a byte offset.
pub(crate) fn line_at(text: &str, offset: usize) -> usize {
    memchr::memchr_iter(b'\n', &text.as_bytes()[..offset.min(text.len())]).count() + 1
}
