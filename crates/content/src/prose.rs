//! Lesson prose: a small part of Markdown and five directives, read into typed blocks (docs/content.md, "Lesson prose").

use pulldown_cmark::{Event, HeadingLevel, Parser, Tag, TagEnd};
use tritt_core::curriculum::{Curriculum, Lesson, Step};
use tritt_core::prose::{Block, Inline, plain_text};
use tritt_core::{ActionId, ExerciseId, FigureId, TermId};
use tritt_i18n::{Files, Language};

use crate::expected::folder;
use crate::mistake::line_at;
use crate::structure::Places;
use crate::words::untypographic;
use crate::{Mistake, Rule};

/// A lesson's words.
#[derive(Debug, Clone, PartialEq)]
pub struct Prose {
    /// Its title.
    pub title: String,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// Fewest and most words of a lesson: five to eight minutes with an exercise.
const WORDS: std::ops::RangeInclusive<usize> = 300..=500;

/// Where a lesson's words stand, below `locales/`.
pub fn path(language: &Language, step: &Step, lesson: &Lesson) -> String {
    format!("{language}/content/{}/{}.md", folder(step), lesson.id)
}

/// Reads one lesson in one language; checks C01, C04, C07, C14 and C15.
pub fn read(
    locales: &Files,
    language: &Language,
    curriculum: &Curriculum,
    step: &Step,
    lesson: &Lesson,
    places: &Places,
    mistakes: &mut Vec<Mistake>,
) -> Option<Prose> {
    let path = path(language, step, lesson);
    let file = format!("locales/{path}");
    let mut tell = |line: usize, rule: Rule, subject: &str| {
        mistakes.push(Mistake { file: file.clone(), line, rule, subject: subject.to_owned() });
    };
    let text = match locales.text(&path) {
        Some(Ok(text)) => text,
        Some(Err(why)) => {
            tell(1, Rule::C01, why);
            return None;
        }
        None => {
            let (from, line) = places.of(lesson.id.as_str());
            tell(1, Rule::C01, &format!("{} ({from}:{line})", lesson.id));
            return None;
        }
    };
    let (prose, problems) = parse(text);
    for (line, rule, subject) in problems {
        tell(line, rule, &subject);
    }
    for (place, line) in text.lines().enumerate() {
        if let Some(quoted) = untypographic(line) {
            tell(place + 1, Rule::C15, &quoted);
        }
    }
    let words = plain_text(&prose.blocks).split_whitespace().count();
    if !WORDS.contains(&words) {
        tell(1, Rule::C07, &format!("{}: {words} / {}–{}", lesson.id, WORDS.start(), WORDS.end()));
    }
    match prose.blocks.last() {
        Some(Block::Do { action, .. }) if *action == lesson.action => {}
        _ => tell(text.lines().count().max(1), Rule::C14, lesson.action.as_str()),
    }
    for unknown in unknown_references(&prose.blocks, curriculum) {
        let line = text.find(&unknown).map_or(1, |at| line_at(text, at));
        tell(line, Rule::C04, &unknown);
    }
    Some(prose)
}

type Problem = (usize, Rule, String);

/// Reads `text` without looking anything up.
pub fn parse(text: &str) -> (Prose, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut lines = text.lines().enumerate().peekable();
    let title = match lines.next() {
        Some((_, line)) if line.starts_with("# ") => line[2..].trim().to_owned(),
        _ => {
            problems.push((1, Rule::C14, "# …".to_owned()));
            String::new()
        }
    };
    let mut blocks = Vec::new();
    let mut run = String::new();
    let mut run_start = 2;
    while let Some((place, line)) = lines.next() {
        let number = place + 1;
        let Some(directive) = line.strip_prefix(":::") else {
            if run.is_empty() {
                run_start = number;
            }
            run.push_str(line);
            run.push('\n');
            continue;
        };
        blocks.extend(markdown(&run, run_start, &mut problems));
        run.clear();
        let mut inner = String::new();
        let mut closed = false;
        for (_, line) in lines.by_ref() {
            if line.trim() == ":::" {
                closed = true;
                break;
            }
            inner.push_str(line);
            inner.push('\n');
        }
        if !closed {
            problems.push((number, Rule::C14, ":::".to_owned()));
        }
        let inner = markdown(&inner, number + 1, &mut problems);
        match directive.split_whitespace().collect::<Vec<_>>().as_slice() {
            ["example"] => blocks.push(Block::Example(inner)),
            ["do", action] => blocks.push(Block::Do { action: ActionId::new(*action), blocks: inner }),
            ["figure", figure] if inner.is_empty() => blocks.push(Block::Figure(FigureId::new(*figure))),
            ["practise", exercise] if inner.is_empty() => blocks.push(Block::Practise(ExerciseId::new(*exercise))),
            _ => problems.push((number, Rule::C14, line.to_owned())),
        }
    }
    blocks.extend(markdown(&run, run_start, &mut problems));
    (Prose { title, blocks }, problems)
}

/// An open container while reading Markdown events.
enum Open {
    Paragraph(Vec<Inline>),
    Heading(Vec<Inline>),
    Strong(Vec<Inline>),
    Emphasis(Vec<Inline>),
    Term(String, Vec<Inline>),
    List(bool, Vec<Vec<Block>>),
    Item(Vec<Block>, Vec<Inline>),
}

fn markdown(text: &str, first_line: usize, problems: &mut Vec<Problem>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open: Vec<Open> = Vec::new();
    for (event, range) in Parser::new(text).into_offset_iter() {
        let line = first_line + line_at(text, range.start) - 1;
        match event {
            Event::Start(tag) => match tag {
                Tag::Paragraph => open.push(Open::Paragraph(Vec::new())),
                Tag::Heading { level: HeadingLevel::H2, .. } => open.push(Open::Heading(Vec::new())),
                Tag::Strong => open.push(Open::Strong(Vec::new())),
                Tag::Emphasis => open.push(Open::Emphasis(Vec::new())),
                Tag::List(start) => open.push(Open::List(start.is_some(), Vec::new())),
                Tag::Item => open.push(Open::Item(Vec::new(), Vec::new())),
                Tag::Link { dest_url, .. } => {
                    if !dest_url.starts_with("term:") {
                        problems.push((line, Rule::C14, dest_url.to_string()));
                    }
                    open.push(Open::Term(dest_url.trim_start_matches("term:").to_owned(), Vec::new()));
                }
                _ => {
                    problems.push((line, Rule::C14, text[range].lines().next().unwrap_or_default().to_owned()));
                    open.push(Open::Paragraph(Vec::new()));
                }
            },
            Event::End(end) => close(end, &mut open, &mut blocks),
            Event::Text(words) => put(&mut open, Inline::Text(words.to_string())),
            Event::Code(words) => put(&mut open, Inline::Code(words.to_string())),
            Event::SoftBreak | Event::HardBreak => put(&mut open, Inline::Text(" ".to_owned())),
            Event::Html(html) | Event::InlineHtml(html) => problems.push((line, Rule::C14, html.trim().to_owned())),
            Event::Rule
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_) => {
                problems.push((line, Rule::C14, text[range].to_owned()));
            }
        }
    }
    blocks
}

fn close(_end: TagEnd, open: &mut Vec<Open>, blocks: &mut Vec<Block>) {
    let Some(container) = open.pop() else { return };
    match container {
        Open::Paragraph(inlines) => put_block(open, blocks, Block::Paragraph(joined(inlines))),
        Open::Heading(inlines) => put_block(open, blocks, Block::Heading(joined(inlines))),
        Open::Strong(inlines) => put(open, Inline::Strong(joined(inlines))),
        Open::Emphasis(inlines) => put(open, Inline::Emphasis(joined(inlines))),
        Open::Term(term, inlines) => {
            let text = plain_text(&[Block::Paragraph(inlines)]).trim_end().to_owned();
            put(open, Inline::Term { term: TermId::new(term), text });
        }
        Open::List(ordered, items) => put_block(open, blocks, Block::List { ordered, items }),
        Open::Item(mut inner, inlines) => {
            if !inlines.is_empty() {
                inner.insert(0, Block::Paragraph(joined(inlines)));
            }
            if let Some(Open::List(_, items)) = open.last_mut() {
                items.push(inner);
            }
        }
    }
}

/// Puts text side by side together, so that a line break in the source makes no seam.
fn joined(inlines: Vec<Inline>) -> Vec<Inline> {
    let mut out: Vec<Inline> = Vec::new();
    for inline in inlines {
        match (out.last_mut(), inline) {
            (Some(Inline::Text(before)), Inline::Text(text)) => before.push_str(&text),
            (_, inline) => out.push(inline),
        }
    }
    out
}

fn put(open: &mut [Open], inline: Inline) {
    match open.last_mut() {
        Some(
            Open::Paragraph(inlines)
            | Open::Heading(inlines)
            | Open::Strong(inlines)
            | Open::Emphasis(inlines)
            | Open::Term(_, inlines)
            | Open::Item(_, inlines),
        ) => inlines.push(inline),
        Some(Open::List(..)) | None => {}
    }
}

fn put_block(open: &mut [Open], blocks: &mut Vec<Block>, block: Block) {
    match open.last_mut() {
        Some(Open::Item(inner, _)) => inner.push(block),
        _ => blocks.push(block),
    }
}

/// Figures, actions and glossary words that do not exist.
pub(crate) fn unknown_references(blocks: &[Block], curriculum: &Curriculum) -> Vec<String> {
    let mut unknown = Vec::new();
    for block in blocks {
        match block {
            Block::Heading(inlines) | Block::Paragraph(inlines) => unknown_terms(inlines, curriculum, &mut unknown),
            Block::List { items, .. } => {
                items.iter().for_each(|item| unknown.extend(unknown_references(item, curriculum)));
            }
            Block::Example(blocks) => unknown.extend(unknown_references(blocks, curriculum)),
            Block::Do { action, blocks } => {
                if curriculum.action(action).is_none() {
                    unknown.push(action.to_string());
                }
                unknown.extend(unknown_references(blocks, curriculum));
            }
            Block::Figure(figure) => {
                if curriculum.figure(figure).is_none() {
                    unknown.push(figure.to_string());
                }
            }
            Block::Practise(exercise) => {
                if !curriculum.exercises.knows(exercise) {
                    unknown.push(exercise.to_string());
                }
            }
        }
    }
    unknown
}

fn unknown_terms(inlines: &[Inline], curriculum: &Curriculum, unknown: &mut Vec<String>) {
    for inline in inlines {
        match inline {
            Inline::Term { term, .. } if curriculum.term(term).is_none() => unknown.push(term.to_string()),
            Inline::Strong(inner) | Inline::Emphasis(inner) => unknown_terms(inner, curriculum, unknown),
            Inline::Term { .. } | Inline::Text(_) | Inline::Code(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Inline {
        Inline::Text(text.to_owned())
    }

    #[test]
    fn the_five_directives_become_blocks() {
        let (prose, problems) = parse(
            "# Title\n\nA [manager](term:password-manager) **helps**\na lot.\n\n::: example\nA bakery.\n:::\n\n::: figure hit\n:::\n\n::: practise sorting-data\n:::\n\n- one\n- two\n\n::: do sign-in-act\nNow.\n:::\n",
        );
        assert_eq!(problems, Vec::new());
        assert_eq!(prose.title, "Title");
        let paragraph = Block::Paragraph(vec![
            text("A "),
            Inline::Term { term: TermId::new("password-manager"), text: "manager".to_owned() },
            text(" "),
            Inline::Strong(vec![text("helps")]),
            text(" a lot."),
        ]);
        let entry = |words: &str| vec![Block::Paragraph(vec![text(words)])];
        assert_eq!(
            prose.blocks,
            vec![
                paragraph,
                Block::Example(entry("A bakery.")),
                Block::Figure(FigureId::new("hit")),
                Block::Practise(ExerciseId::new("sorting-data")),
                Block::List { ordered: false, items: vec![entry("one"), entry("two")] },
                Block::Do { action: ActionId::new("sign-in-act"), blocks: entry("Now.") },
            ]
        );
    }

    #[test]
    fn what_is_not_listed_is_a_mistake_with_its_line() {
        for (source, line) in [
            ("No title\n", 1),
            ("# T\n\n<script>alert(1)</script>\n", 3),
            ("# T\n\ntext\n\n[out](https://example.test)\n", 5),
            ("# T\n\n![picture](a.png)\n", 3),
            ("# T\n\n::: poem\nx\n:::\n", 3),
            ("# T\n\n::: example\nnever closed\n", 3),
            ("# T\n\n### too deep\n", 3),
            ("# T\n\na\n\n---\n", 5),
        ] {
            let (_, problems) = parse(source);
            assert!(
                problems.iter().any(|problem| problem.0 == line && problem.1 == Rule::C14),
                "{source:?} gives {problems:?}"
            );
        }
    }
}
