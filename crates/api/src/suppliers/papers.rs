//! Papers for customers and insurers: self-declaration, self-assessment, “What we do”.

use tritt_core::supplier::{CategoryId, Requirement, Verdict, validity};
use tritt_core::{Day, Timestamp};
use tritt_documents::{Block, Document, Orientation};
use tritt_store::firm::Document as Kept;

use super::{Asked, Said};
use crate::convert::{day_in_words, day_of, iso_day, whole};
use crate::page::{Says, framed, save, save_as};
use crate::wire::*;
use crate::{ApiError, App};

/// “What we do” has so many pages: what is longer is not read by an insurer.
const PAGES: usize = 2;

/// How many letters of an answer “What we do” shows; the next shorter one when it would not fit on [`PAGES`].
const LETTERS: [usize; 6] = [320, 240, 180, 130, 90, 50];

/// A paper as it will print.
///
/// # Errors
/// `firm-missing`, `language-unknown`, `pdf-failed`, or what the store says.
pub fn readiness_pages(app: &App, request: ReadinessRequest) -> Result<Pages, ApiError> {
    let (_, document) = document(app, &request)?;
    Ok(tritt_documents::pages(&document)?.into())
}

/// Asks where to save a paper and saves it.
///
/// # Errors
/// As [`readiness_pages`], `folder-missing`, `file-special`, `file-read-only`, `file-unwritable`.
pub fn export_readiness(app: &App, request: ReadinessExport) -> Result<Exported, ApiError> {
    let (name, document) = document(app, &request.paper)?;
    // a spreadsheet says what its own paper says: the declaration is sent to those who are to see no more than that
    if request.format != Format::Csv || request.paper.paper == ReadinessPaper::Declaration {
        return save(app, &document, &name, request.format);
    }
    save_as(app, &name, Format::Csv, || {
        let (asked, said) = (Asked::new(app, &request.paper.language)?, Said::of(app)?);
        let is_whole = request.paper.paper == ReadinessPaper::Assessment;
        let lines = if is_whole { lines(&asked, &said) } else { doing_lines(&asked, &said) };
        Ok(tritt_documents::table(&request.paper.language, &lines).into_bytes())
    })
}

/// The paper with the name of its file, without ending.
fn document(app: &App, request: &ReadinessRequest) -> Result<(String, Document), ApiError> {
    let asked = Asked::new(app, &request.language)?;
    let said = Said::of(app)?;
    Ok(match request.paper {
        ReadinessPaper::Declaration => {
            (asked.plain.supplier_declaration_file(), framed(app, &asked.plain, declaration(&asked, &said))?)
        }
        ReadinessPaper::Assessment => (asked.plain.supplier_assessment_file(), assessment(&asked, &said)?),
        ReadinessPaper::Doing => (asked.plain.supplier_doing_file(), doing(&asked, &said)?),
    })
}

/// The firm, for whom the paper is, and the day.
fn subtitle(asked: &Asked<'_>, said: &Said) -> String {
    let name = if said.name.is_empty() { asked.plain.supplier_unnamed() } else { said.name.clone() };
    let customer = &said.about.customer;
    let whom = if customer.is_empty() { String::new() } else { asked.plain.supplier_for(customer) };
    let today = day_in_words(day_of(asked.app.now()), &asked.plain);
    [name, whom, today].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn intro(asked: &Asked<'_>, said: &Said, what: &str) -> String {
    let open = asked.catalogue.requirements.iter().filter(|one| said.answer(&one.id).is_none()).count();
    let draft = if open == 0 { String::new() } else { asked.plain.supplier_draft(whole(open)) };
    [what, &asked.plain.supplier_is_self(), &draft]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

fn signature(asked: &Asked<'_>, said: &Said) -> Block {
    let person = &said.about.person;
    let signs = if person.is_empty() { asked.plain.supplier_signs() } else { asked.plain.supplier_signs_as(person) };
    Block::Signature { places: vec![asked.plain.supplier_place_and_day(), signs] }
}

fn declaration(asked: &Asked<'_>, said: &Said) -> Says {
    let words = &asked.plain;
    let row = |one: &Requirement| {
        let answer = said.answer(&one.id);
        vec![
            asked.number(&one.id),
            asked.title(&one.id),
            asked.verdict(answer.map(|answer| answer.verdict)),
            answer.map(|answer| answer.text.clone()).unwrap_or_default(),
        ]
    };
    Says {
        title: words.supplier_declaration_title(),
        subtitle: subtitle(asked, said),
        intro: intro(asked, said, &words.supplier_declaration_intro()),
        blocks: vec![
            Block::Table {
                caption: String::new(),
                heads: vec![
                    words.supplier_number(),
                    words.supplier_requirement(),
                    words.supplier_answer(),
                    words.supplier_remark(),
                ],
                rows: asked.catalogue.requirements.iter().map(row).collect(),
            },
            Block::Paragraph(words.supplier_declaration_signed()),
            signature(asked, said),
        ],
        source_line: asked.source(words),
        orientation: Orientation::Portrait,
    }
}

/// The self-assessment, which also lies in the evidence folder.
pub(super) fn assessment(asked: &Asked<'_>, said: &Said) -> Result<Document, ApiError> {
    let words = &asked.plain;
    let row = |one: &Requirement| {
        let answer = said.answer(&one.id);
        vec![
            asked.number(&one.id),
            asked.text(one.id.as_str(), Some("asks")),
            asked.verdict(answer.map(|answer| answer.verdict)),
            answer.map(|answer| answer.text.clone()).unwrap_or_default(),
            proofs(asked, said, one),
        ]
    };
    let table = |category: &CategoryId| Block::Table {
        caption: asked.text(&format!("category-{category}"), None),
        heads: vec![
            words.supplier_number(),
            words.supplier_question(),
            words.supplier_answer(),
            words.supplier_remark(),
            words.supplier_evidence(),
        ],
        rows: asked.catalogue.requirements.iter().filter(|one| one.category == *category).map(row).collect(),
    };
    let mut blocks: Vec<Block> = asked.catalogue.categories.iter().map(table).collect();
    blocks.push(signature(asked, said));
    framed(
        asked.app,
        words,
        Says {
            title: words.supplier_assessment_title(),
            subtitle: subtitle(asked, said),
            intro: intro(asked, said, &words.supplier_assessment_intro()),
            blocks,
            source_line: asked.source(words),
            orientation: Orientation::Landscape,
        },
    )
}

/// The documents that prove a requirement, a line each.
fn proofs(asked: &Asked<'_>, said: &Said, one: &Requirement) -> String {
    let today = day_of(asked.app.now());
    let line = |document: &&Kept| {
        let Some(until) = document.counts.valid_until else { return document.title.clone() };
        let day = day_in_words(until, &asked.plain);
        let counts = validity(document.counts.issued, document.counts.valid_until, today).counts();
        if counts {
            asked.plain.supplier_evidence_until(&day, &document.title)
        } else {
            asked.plain.supplier_evidence_over(&day, &document.title)
        }
    };
    let proves = |document: &&Kept| document.counts.requirements.contains(&one.id);
    said.documents.iter().filter(proves).map(|document| line(&document)).collect::<Vec<_>>().join("\n")
}

/// The self-assessment for a spreadsheet: a line for each requirement and document, days as such.
pub(super) fn lines(asked: &Asked<'_>, said: &Said) -> Vec<Vec<String>> {
    let words = &asked.plain;
    let mut lines = vec![vec![
        words.supplier_number(),
        words.supplier_category(),
        words.supplier_requirement(),
        words.supplier_question(),
        words.supplier_answer(),
        words.supplier_remark(),
        words.supplier_evidence(),
        words.supplier_valid_until(),
    ]];
    for one in &asked.catalogue.requirements {
        let answer = said.answer(&one.id);
        let says = vec![
            asked.number(&one.id),
            asked.text(&format!("category-{}", one.category), None),
            asked.title(&one.id),
            asked.text(one.id.as_str(), Some("asks")),
            asked.verdict(answer.map(|answer| answer.verdict)),
            answer.map(|answer| answer.text.clone()).unwrap_or_default(),
        ];
        let documents: Vec<Vec<String>> = said
            .documents
            .iter()
            .filter(|document| document.counts.requirements.contains(&one.id))
            .map(|document| vec![document.title.clone(), document.counts.valid_until.map(iso_day).unwrap_or_default()])
            .collect();
        let none = || vec![vec![String::new(), String::new()]];
        let documents = if documents.is_empty() { none() } else { documents };
        lines.extend(documents.into_iter().map(|document| [says.clone(), document].concat()));
    }
    lines
}

/// “What we do” for a spreadsheet, in the order of the paper: a line for each requirement that has an answer.
fn doing_lines(asked: &Asked<'_>, said: &Said) -> Vec<Vec<String>> {
    let words = &asked.plain;
    let heads = [
        words.supplier_doing_what(),
        words.supplier_answer(),
        words.supplier_doing_how(),
        words.supplier_doing_shown(),
    ];
    let parts = [&[Verdict::Met, Verdict::Partly][..], &[Verdict::Planned, Verdict::NotMet], &[Verdict::NotApplicable]];
    let line = |one: &Requirement, wanted: &[Verdict]| {
        let answer = said.answer(&one.id).filter(|answer| wanted.contains(&answer.verdict))?;
        // the paper names what shows something for what is there alone
        let shown = if answer.verdict.claims() { proofs(asked, said, one) } else { String::new() };
        Some(vec![asked.title(&one.id), asked.verdict(Some(answer.verdict)), answer.text.clone(), shown])
    };
    let lines = parts.into_iter().flat_map(|part| {
        asked.catalogue.requirements.iter().filter_map(move |one| line(one, part)).collect::<Vec<_>>()
    });
    std::iter::once(heads.to_vec()).chain(lines).collect()
}

/// “What we do”: as much of each answer as fits on two pages.
fn doing(asked: &Asked<'_>, said: &Said) -> Result<Document, ApiError> {
    let mut shorter = LETTERS.iter();
    let mut letters = shorter.next().copied().unwrap_or(usize::MAX);
    loop {
        let made = framed(asked.app, &asked.plain, told(asked, said, letters))?;
        match shorter.next() {
            Some(next) if tritt_documents::pages(&made)?.svg.len() > PAGES => letters = *next,
            Some(_) | None => return Ok(made),
        }
    }
}

fn told(asked: &Asked<'_>, said: &Said, letters: usize) -> Says {
    let words = &asked.plain;
    let with = |wanted: &[Verdict]| {
        let requirements = asked.catalogue.requirements.iter();
        let answered = requirements.filter_map(|one| Some((one, said.answer(&one.id)?)));
        answered.filter(|(_, answer)| wanted.contains(&answer.verdict)).collect::<Vec<_>>()
    };
    let title = |one: &Requirement, in_part: bool| {
        let title = asked.title(&one.id);
        if in_part { words.supplier_doing_partly(&words.supplier_doing_parts(), &title) } else { title }
    };
    let done = with(&[Verdict::Met, Verdict::Partly]);
    let mut blocks = vec![if done.is_empty() {
        Block::Paragraph(words.supplier_doing_nothing())
    } else {
        Block::Table {
            caption: words.supplier_doing_done(),
            heads: vec![words.supplier_doing_what(), words.supplier_doing_how(), words.supplier_doing_shown()],
            rows: done
                .iter()
                .map(|(one, answer)| {
                    let shown = shortened(&proofs(asked, said, one).replace('\n', "; "), letters);
                    vec![title(one, answer.verdict == Verdict::Partly), shortened(&answer.text, letters), shown]
                })
                .collect(),
        }
    }];
    let open = with(&[Verdict::Planned, Verdict::NotMet]);
    blocks.push(Block::Heading { level: 2, text: words.supplier_doing_open() });
    let listed = |(one, answer): &(&Requirement, &tritt_core::supplier::Answer)| {
        let state = if answer.verdict == Verdict::Planned {
            words.supplier_doing_planned()
        } else {
            words.supplier_doing_not()
        };
        let says = shortened(&answer.text, letters);
        let says = if says.is_empty() { state } else { format!("{state}. {says}") };
        format!("{}: {says}", asked.title(&one.id))
    };
    if open.is_empty() {
        blocks.push(Block::Paragraph(words.supplier_doing_open_none()));
    }
    blocks.extend(open.iter().map(|one| Block::Paragraph(listed(one))));
    let without = with(&[Verdict::NotApplicable]);
    if !without.is_empty() {
        // the same reason once, however many it is the reason for
        let mut reasons: Vec<String> = Vec::new();
        for (one, answer) in &without {
            let reason = shortened(&answer.text, letters);
            let reason = if reason.is_empty() { asked.title(&one.id) } else { reason };
            if !reasons.contains(&reason) {
                reasons.push(reason);
            }
        }
        blocks.push(Block::Heading { level: 2, text: words.supplier_doing_without() });
        blocks.extend(reasons.into_iter().map(Block::Paragraph));
    }
    blocks.push(Block::Heading { level: 2, text: words.supplier_doing_basis() });
    let newest = said.answers.values().map(|(_, at)| *at).max();
    let as_of = newest.map(|at: Timestamp| {
        let day: Day = day_of(at);
        words.supplier_doing_as_of(&day_in_words(day, words))
    });
    blocks
        .push(Block::Paragraph([words.supplier_is_self(), as_of.unwrap_or_default()].join(" ").trim_end().to_owned()));
    if !said.about.person.is_empty() {
        blocks.push(Block::Paragraph(format!("{}: {}", words.supplier_doing_contact(), said.about.person)));
    }
    Says {
        title: words.supplier_doing_title(),
        subtitle: subtitle(asked, said),
        intro: intro_of_doing(asked, said),
        blocks,
        source_line: asked.source(words),
        orientation: Orientation::Portrait,
    }
}

fn intro_of_doing(asked: &Asked<'_>, said: &Said) -> String {
    let open = asked.catalogue.requirements.iter().filter(|one| said.answer(&one.id).is_none()).count();
    let what = asked.plain.supplier_doing_intro();
    if open == 0 { what } else { format!("{what} {}", asked.plain.supplier_draft(whole(open))) }
}

/// At most so many letters of a text, in one line, ending with a whole word.
fn shortened(text: &str, letters: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= letters {
        return line;
    }
    let cut: String = line.chars().take(letters).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole);
    format!("{} …", whole.trim_end_matches([',', ';', ':', '.', ' ']))
}

#[cfg(test)]
mod tests {
    use super::shortened;

    #[test]
    fn what_is_too_long_ends_with_a_whole_word() {
        for (text, letters, expected) in [
            ("", 10, ""),
            ("short", 10, "short"),
            ("one\n two", 10, "one two"),
            ("one two three", 8, "one two …"),
            ("one, two", 5, "one …"),
            ("endlesslylong", 4, "endl …"),
            ("äöü äöü", 5, "äöü …"),
        ] {
            assert_eq!(shortened(text, letters), expected, "{text:?}, {letters}");
        }
    }
}
