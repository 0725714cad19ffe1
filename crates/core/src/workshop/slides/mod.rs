//! Slides made of the prose of a lesson while it is presented: never a second copy of the text.
//!
//! A slide shows one thought. It is bounded, so that its type can be read from ten metres; what does not fit stands in the notes of whoever presents. Slide and
//! notes together hold every word of the lesson. Several languages are cut together: the same slide says the same in each.

mod passage;
mod spread;
#[cfg(test)]
mod tests;
mod text;

use std::ops::Range;

use crate::prose::{Block, Inline};
use crate::{ActionId, ExerciseId, FigureId};
use passage::{Passage, Told, Unit, passages};
use spread::{spread, spread_over};
use text::{is_strong, piece, plain, sentences, shortened, signs};

/// How much a slide holds in one language. A line counts by its signs, and at least as [`LINE`].
///
/// Drawn 1920 wide, letters are 44 high at least, also with two languages beside each other: on a picture two metres wide a capital is then 3 cm high, seen
/// from ten metres under 10 minutes of arc, twice what a good eye needs.
pub const SIGNS: usize = 300;

/// What a line counts at least, however short: it takes a row. So six of them fit.
pub const LINE: usize = 50;

/// How many signs a heading has at most.
pub const HEADING: usize = 80;

/// A paragraph or an entry shows what is most important of it, up to about so many signs.
const THOUGHT: usize = 150;

/// What is shorter than this is a lead: the next sentence is shown with it.
const LEAD: usize = 60;

/// A slide.
#[derive(Debug, Clone, PartialEq)]
pub struct Slide {
    /// What is on it.
    pub kind: Kind,
    /// Which part of its passage it is, from 1, and how many there are.
    pub part: (usize, usize),
    /// The slide in each language, in the order given; of languages cut otherwise nothing.
    pub sides: Vec<Side>,
}

/// What is on a slide.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// The title of a lesson.
    Title,
    /// A thought, or entries of a list.
    Points,
    /// A scene from a small firm.
    Example,
    /// What is done now.
    Do(ActionId),
    /// A figure.
    Figure(FigureId),
    /// An exercise for the whole room.
    Practise(ExerciseId),
}

/// A slide in one language.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Side {
    /// Its heading, at most [`HEADING`] signs.
    pub heading: Vec<Inline>,
    /// What it shows, at most [`SIGNS`].
    pub lines: Vec<Line>,
    /// What is said to it: the passage in full.
    pub notes: Vec<Block>,
}

/// How large the words of a slide are set: the less there is, the larger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// A sentence or two.
    Large,
    /// Some.
    Middle,
    /// As much as fits.
    Small,
}

impl Size {
    /// The largest size at which all of these sides fit, alone and beside each other. `part` is how much of the room is for words, in percent: a figure or an
    /// address takes some.
    pub fn of<'a>(sides: impl Iterator<Item = &'a [Line]> + Clone, part: usize) -> Self {
        // signs in a row, and tenths of rows in the room: alone, and beside another language; a gap between lines is four tenths of a row
        const LARGE: [(usize, usize); 2] = [(38, 61), (26, 90)];
        const MIDDLE: [(usize, usize); 2] = [(48, 75), (30, 104)];
        let fits = |lines: &[Line], (signs_in, rows): (usize, usize)| {
            let taken: usize = lines.iter().map(|line| signs(line.text()).div_ceil(signs_in).max(1) * 10 + 4).sum();
            taken.saturating_sub(4) * 100 <= rows * part
        };
        let all_fit =
            |looks: [(usize, usize); 2]| sides.clone().all(|lines| looks.into_iter().all(|look| fits(lines, look)));
        if all_fit(LARGE) {
            Self::Large
        } else if all_fit(MIDDLE) {
            Self::Middle
        } else {
            Self::Small
        }
    }
}

/// A line of a slide.
#[derive(Debug, Clone, PartialEq)]
pub enum Line {
    /// Running text.
    Text(Vec<Inline>),
    /// An entry of a list.
    Point(Vec<Inline>),
    /// An entry of a numbered list, with its number.
    Numbered(u32, Vec<Inline>),
}

impl Line {
    /// Its words.
    pub fn text(&self) -> &[Inline] {
        match self {
            Self::Text(text) | Self::Point(text) | Self::Numbered(_, text) => text,
        }
    }

    /// What it counts against [`SIGNS`].
    pub fn weight(&self) -> usize {
        signs(self.text()).max(LINE)
    }

    fn with(&self, text: Vec<Inline>) -> Self {
        match self {
            Self::Text(_) => Self::Text(text),
            Self::Point(_) => Self::Point(text),
            Self::Numbered(number, _) => Self::Numbered(*number, text),
        }
    }
}

/// The slides of a lesson: its title and its prose in each language. The first language decides what slides there are; one whose prose is built otherwise has no
/// side on them.
pub fn slides(lesson: &[(&str, &[Block])]) -> Vec<Slide> {
    let Some((first, others)) = lesson.split_first() else { return Vec::new() };
    let mut sides = vec![passages(first.0, first.1)];
    for (title, blocks) in others {
        let other = passages(title, blocks);
        let alike = other.len() == sides[0].len() && other.iter().zip(&sides[0]).all(|(one, two)| one.is_like(two));
        if alike {
            sides.push(other);
        }
    }
    let titles = lesson.iter().take(sides.len()).map(|(title, _)| {
        let (heading, notes) = headed(&[Inline::Text((*title).to_owned())]);
        Side { heading, lines: Vec::new(), notes: notes.into_iter().collect() }
    });
    let mut out = vec![Slide { kind: Kind::Title, part: (1, 1), sides: titles.collect() }];
    for place in 0..sides[0].len() {
        let beside: Vec<&Passage> = sides.iter().filter_map(|side| side.get(place)).collect();
        out.extend(of_passage(&beside));
    }
    out
}

/// Lines of a text that no lesson has, spread over slides: for each slide its lines in each language. What one slide cannot hold goes on at a sentence.
pub fn paged(sides: &[Vec<Line>]) -> Vec<Vec<Vec<Line>>> {
    let cut: Vec<Vec<Line>> = sides.iter().map(|lines| lines.iter().flat_map(fitting).collect()).collect();
    let alone = |lines: &[Line]| lines.iter().map(|line| vec![line.weight()]).collect::<Vec<_>>();
    let same = cut.windows(2).all(|pair| pair[0].len() == pair[1].len());
    if same {
        // as many lines in each: the same lines stand on the same slide
        let count = cut.first().map_or(0, Vec::len);
        let weights: Vec<Vec<usize>> =
            (0..count).map(|place| cut.iter().map(|lines| lines[place].weight()).collect()).collect();
        let pages = spread(&weights);
        return pages.into_iter().map(|page| cut.iter().map(|lines| lines[page.clone()].to_vec()).collect()).collect();
    }
    let slides = cut.iter().map(|lines| spread(&alone(lines)).len()).max().unwrap_or_default();
    // a language that says it in fewer lines has some on every slide all the same
    let cut: Vec<Vec<Line>> = cut.into_iter().map(|lines| at_least(slides, lines)).collect();
    let pages: Vec<_> = cut.iter().map(|lines| spread_over(&alone(lines), slides)).collect();
    (0..slides)
        .map(|slide| cut.iter().zip(&pages).map(|(lines, pages)| lines[pages[slide].clone()].to_vec()).collect())
        .collect()
}

/// A heading as it is shown; where it had to be shortened, the whole of it for the notes.
fn headed(text: &[Inline]) -> (Vec<Inline>, Option<Block>) {
    let shown = shortened(text, HEADING);
    let whole = (shown != text).then(|| Block::Heading(text.to_vec()));
    (shown, whole)
}

/// The slides of a passage, which says the same in each language.
fn of_passage(sides: &[&Passage]) -> Vec<Slide> {
    let Some(first) = sides.first() else { return Vec::new() };
    let pages: Vec<Vec<(Vec<Line>, Vec<Block>)>> = match &first.told {
        Told::Units(_) => of_units(&sides.iter().map(|side| side.units()).collect::<Vec<_>>()),
        Told::Scene(_) => {
            let lines: Vec<Vec<Line>> = sides.iter().map(|side| side.scene_lines()).collect();
            let whole = |page: Vec<Vec<Line>>| page.into_iter().zip(sides).map(|(lines, side)| (lines, side.scene()));
            let pages: Vec<_> = paged(&lines).into_iter().map(|page| whole(page).collect()).collect();
            // a scene of a figure alone shows nothing, and is told all the same
            if pages.is_empty() { vec![whole(vec![Vec::new(); sides.len()]).collect()] } else { pages }
        }
        Told::Alone(block) => vec![sides.iter().map(|_| (Vec::new(), vec![block.clone()])).collect()],
    };
    let of = pages.len();
    let slide = |(place, page): (usize, Vec<Page>)| {
        let side = |(side, (lines, said)): (&&Passage, (Vec<Line>, Vec<Block>))| {
            let (heading, whole) = headed(&side.heading);
            Side { heading, lines, notes: whole.into_iter().chain(said).collect() }
        };
        let sides = sides.iter().zip(page).map(side).collect();
        Slide { kind: first.kind.clone(), part: (place + 1, of), sides }
    };
    pages.into_iter().enumerate().map(slide).collect()
}

/// What stands together on the slides of a run of paragraphs and entries: for each slide its lines and notes in each language.
fn of_units(sides: &[&[Unit]]) -> Vec<Vec<(Vec<Line>, Vec<Block>)>> {
    let rows = passage::beside(sides);
    if rows.is_empty() {
        return vec![vec![Default::default(); sides.len()]];
    }
    let weight = |unit: Option<&Unit>| unit.map_or(0, |unit| shown(unit).weight());
    let of_row = |row: &passage::Row<'_>| row.iter().map(|unit| weight(*unit)).collect::<Vec<_>>();
    // an announcement stays with what it announces, where both fit
    let mut groups: Vec<(usize, Vec<usize>)> = Vec::new();
    for (place, row) in rows.iter().enumerate() {
        let weights = of_row(row);
        let announced = place > 0 && rows[place - 1].iter().flatten().any(|unit| unit.announces());
        match groups.last_mut() {
            Some((count, sums)) if announced && sums.iter().zip(&weights).all(|(sum, one)| sum + one <= SIGNS) => {
                *count += 1;
                sums.iter_mut().zip(&weights).for_each(|(sum, one)| *sum += one);
            }
            _ => groups.push((1, weights)),
        }
    }
    let mut begin = 0;
    let weights: Vec<Vec<usize>> = groups.iter().map(|(_, sums)| sums.clone()).collect();
    let pages = spread(&weights).into_iter().map(|page| {
        let count: usize = groups[page].iter().map(|(count, _)| count).sum();
        let rows = &rows[begin..begin + count];
        begin += count;
        let side = |place: usize| {
            let units: Vec<&Unit> = rows.iter().filter_map(|row| row[place]).collect();
            (units.iter().map(|unit| shown(unit)).collect(), passage::said(&units))
        };
        (0..sides.len()).map(side).collect()
    });
    pages.collect()
}

/// What a slide shows of a paragraph or an entry.
fn shown(unit: &Unit) -> Line {
    let line = unit.line();
    line.with(thought(line.text()))
}

/// What is most important of a text: all of it where it is short, else the sentence that is emphasised, else the first, with what it leads to.
fn thought(text: &[Inline]) -> Vec<Inline> {
    if signs(text) <= THOUGHT {
        return text.to_vec();
    }
    let parts = sentences(text);
    let begin = parts.iter().position(|part| is_strong(&piece(text, part))).unwrap_or_default();
    let Some(first) = parts.get(begin) else { return Vec::new() };
    let mut range = first.clone();
    for next in &parts[begin + 1..] {
        if range.len() >= LEAD || next.end - range.start > THOUGHT {
            break;
        }
        range.end = next.end;
    }
    shortened(&piece(text, &range), SIGNS)
}

/// A line in pieces that fit on a slide: cut at sentences, and where one is too long, at words.
fn fitting(line: &Line) -> Vec<Line> {
    if line.weight() <= SIGNS {
        return vec![line.clone()];
    }
    let text = line.text();
    let letters: Vec<char> = plain(text).chars().collect();
    // only the first piece bears the mark of the entry
    let marked = |(place, range): (usize, &Range<usize>)| {
        let text = piece(text, range);
        if place == 0 { line.with(text) } else { Line::Text(text) }
    };
    packed(sentences(text).into_iter().flat_map(|sentence| words(&letters, sentence)))
        .iter()
        .enumerate()
        .map(marked)
        .collect()
}

/// At least so many lines, as far as there are words: the longest that can be halved is, again and again.
fn at_least(count: usize, mut lines: Vec<Line>) -> Vec<Line> {
    while lines.len() < count {
        let halved = lines.iter().enumerate().filter_map(|(place, line)| Some((place, halves(line)?)));
        let Some((place, halves)) = halved.max_by_key(|(place, _)| signs(lines[*place].text())) else { break };
        lines.splice(place..=place, halves);
    }
    lines
}

/// A line in two: between the sentences nearest to its middle, and where it is one, between words.
fn halves(line: &Line) -> Option<[Line; 2]> {
    let text = line.text();
    let letters: Vec<char> = plain(text).chars().collect();
    let from_middle = |end: &usize| end.abs_diff(letters.len() / 2);
    let sentences = sentences(text);
    let between = sentences.split_last().and_then(|(_, all)| all.iter().map(|one| one.end).min_by_key(from_middle));
    let inside = 1..letters.len().saturating_sub(1);
    let end = between.or_else(|| inside.filter(|at| letters[*at].is_whitespace()).min_by_key(from_middle))?;
    let rest = piece(text, &(end..letters.len()));
    let begin = letters[end..].iter().position(|letter| !letter.is_whitespace())?;
    Some([line.with(piece(text, &(0..end))), Line::Text(piece(&rest, &(begin..letters.len())))])
}

/// A sentence in pieces of at most [`SIGNS`] signs, cut between words where there are any.
fn words(letters: &[char], sentence: Range<usize>) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    let mut begin = sentence.start;
    while sentence.end - begin > SIGNS {
        let blank = (begin + 1..=begin + SIGNS).rev().find(|place| letters[*place].is_whitespace());
        let end = blank.unwrap_or(begin + SIGNS);
        out.push(begin..end);
        begin = end + usize::from(blank.is_some());
    }
    out.push(begin..sentence.end);
    out
}

/// Pieces put together as long as they fit.
fn packed(pieces: impl Iterator<Item = Range<usize>>) -> Vec<Range<usize>> {
    let mut out: Vec<Range<usize>> = Vec::new();
    for piece in pieces {
        match out.last_mut() {
            Some(last) if piece.end - last.start <= SIGNS => last.end = piece.end,
            _ => out.push(piece),
        }
    }
    out
}

/// What is on a slide in one language, and what its notes say.
type Page = (Vec<Line>, Vec<Block>);
