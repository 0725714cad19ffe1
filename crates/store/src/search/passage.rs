//! A piece of text with what was found in it.

use std::collections::BTreeSet;
use std::ops::Range;

use super::fold::fold;
use super::needle::{Needle, Share};

/// Bytes a passage is long, about two lines of a list.
const LENGTH: usize = 180;

/// Bytes of them before the first match, so that it is read in its sentence.
const LEAD: usize = 50;

/// A piece of text with what was found in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// The piece, as it stands in the document; may hold line breaks.
    pub text: String,
    /// Bytes of `text` that match, in order; they never touch and always lie between characters.
    pub matches: Vec<Range<usize>>,
    /// Whether the document has more before it.
    pub cut_before: bool,
    /// Whether the document has more after it.
    pub cut_after: bool,
}

impl Passage {
    /// The text in pieces, each with whether it matches. Joined they are the whole text, and none is empty.
    pub fn pieces(&self) -> impl Iterator<Item = (&str, bool)> {
        let starts = self.matches.iter().map(|range| range.start).chain([self.text.len()]);
        let ends = [0].into_iter().chain(self.matches.iter().map(|range| range.end));
        let between = ends.zip(starts).map(|(start, end)| (start..end, false));
        let mut matches = self.matches.iter().map(|range| (range.clone(), true));
        let ranges = between.flat_map(move |plain| [Some(plain), matches.next()]);
        ranges
            .flatten()
            .filter_map(|(range, matched)| Some((self.text.get(range)?, matched)))
            .filter(|(text, _)| !text.is_empty())
    }

    /// All of `text`.
    pub(super) fn whole(text: &str, needles: &[Needle]) -> Self {
        Self::cut(text, 0..text.len(), &marks(text, needles))
    }

    /// What of `text` shows best that it was found: the piece with the most of the words, and of those the first with
    /// the wholest. Without a match its beginning.
    pub(super) fn best(text: &str, needles: &[Needle]) -> Self {
        let marks = marks(text, needles);
        let mut best = (0, 0);
        let mut around = 0..0;
        for (place, mark) in marks.iter().enumerate() {
            let near = marks.iter().skip(place).take_while(|other| other.range.end <= mark.range.start + LENGTH - LEAD);
            let words: BTreeSet<_> = near.clone().map(|mark| mark.needle).collect();
            let worth = (words.len(), near.map(|mark| mark.share as usize).max().unwrap_or_default());
            if worth > best {
                (best, around) = (worth, mark.range.clone());
            }
        }
        Self::cut(text, window(text, &around), &marks)
    }

    fn cut(text: &str, window: Range<usize>, marks: &[Mark]) -> Self {
        let mut matches: Vec<Range<usize>> = Vec::new();
        for mark in marks.iter().filter(|mark| window.start <= mark.range.start && mark.range.end <= window.end) {
            let range = mark.range.start - window.start..mark.range.end - window.start;
            match matches.last_mut() {
                Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
                _ => matches.push(range),
            }
        }
        Self {
            matches,
            cut_before: window.start > 0,
            cut_after: window.end < text.len(),
            text: text.get(window).unwrap_or_default().to_owned(),
        }
    }
}

/// A place that matches.
struct Mark {
    range: Range<usize>,
    /// Which word of the query.
    needle: usize,
    share: Share,
}

/// Every place of `text` that matches, in order. Where a text holds a word itself, what is inside of others is chance:
/// “ich” in “nicht”.
fn marks(text: &str, needles: &[Needle]) -> Vec<Mark> {
    let folded = fold(text);
    let mut marks = Vec::new();
    for (place, needle) in needles.iter().enumerate() {
        let places = needle.places(&folded, text);
        let whole = places.iter().any(|(_, share)| *share == Share::Whole);
        let meant = places.into_iter().filter(|(_, share)| !whole || *share != Share::Inside);
        marks.extend(meant.map(|(range, share)| Mark { range, needle: place, share }));
    }
    marks.sort_by_key(|mark| (mark.range.start, mark.range.end));
    marks
}

/// A piece of `text` around a match, from the beginning of a word to the end of one where there are words.
fn window(text: &str, around: &Range<usize>) -> Range<usize> {
    let mut start = text.floor_char_boundary(around.start.saturating_sub(LEAD));
    if start > 0
        && let Some(before) = text.get(start..around.start)
        && let Some((blank, letter)) = before.char_indices().find(|(_, letter)| letter.is_whitespace())
    {
        start += blank + letter.len_utf8();
    }
    let mut end = text.floor_char_boundary(start + LENGTH).max(around.end);
    if end < text.len()
        && let Some(after) = text.get(around.end..end)
        && let Some(blank) = after.rfind(char::is_whitespace)
    {
        end = around.end + blank;
    }
    start..end
}
