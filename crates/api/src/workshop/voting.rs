//! Cards to vote with where phones do not work. They are read by the eye, and counts are typed in.

use tritt_documents::emergency::modules;
use tritt_documents::{Face, FaceWord, Shape, VotingCards, voting_card_pages, voting_cards};
use tritt_i18n::{Marks, Words};

use super::wifi::sheet_of;
use crate::convert::local_day;
use crate::page::save_pdf;
use crate::wire::*;
use crate::{ApiError, App, Code, VERSION};

/// Most people cards are made for at once: a sheet each is paper enough. A larger room takes the next hundred after it.
const MOST: u32 = 100;
/// The highest number a first set has.
const LAST_FIRST: u32 = 1000;

/// The letters, each with its shape. From E on shapes come again: who holds those counts by the letter.
const LETTERS: [(&str, Shape); 8] = [
    ("A", Shape::Circle),
    ("B", Shape::Square),
    ("C", Shape::Triangle),
    ("D", Shape::Diamond),
    ("E", Shape::Circle),
    ("F", Shape::Square),
    ("G", Shape::Triangle),
    ("H", Shape::Diamond),
];
/// How many of them most rounds need: a sheet of four.
const FEW_LETTERS: usize = 4;

/// The first sheets as they will print.
///
/// # Errors
/// `request-invalid` for nobody or for too many people, or where cards are to lead to a session and none runs; `language-unknown`, `pdf-failed`, or what the
/// store says.
pub fn voting_cards_pages(app: &App, request: VotingCardsRequest) -> Result<Pages, ApiError> {
    Ok(voting_card_pages(&cards(app, &request)?)?.into())
}

/// Asks where to save the cards and saves them as PDF.
///
/// # Errors
/// As [`voting_cards_pages`], `folder-missing`, `file-special`, `file-read-only`, `file-unwritable`.
pub fn export_voting_cards(app: &App, request: VotingCardsRequest) -> Result<Exported, ApiError> {
    let bytes = voting_cards(&cards(app, &request)?)?;
    let words = app.locales.words(&app.language(&request.language)?, Marks::Plain);
    save_pdf(app, bytes, &words.voting_cards_file())
}

fn cards(app: &App, request: &VotingCardsRequest) -> Result<VotingCards, ApiError> {
    let invalid = |field: &str| Code::RequestInvalid.refused().arg("field", field);
    if !(1..=MOST).contains(&request.people) {
        return Err(invalid("people"));
    }
    if !(1..=LAST_FIRST).contains(&request.first) {
        return Err(invalid("first"));
    }
    let last = request.first + request.people - 1;
    let address = match (request.join, app.workshop_seen()) {
        (false, _) => None,
        (true, Some(running)) => Some(format!("http://{}/", running.address)),
        (true, None) => return Err(invalid("join")),
    };
    let tags = std::iter::once(request.language.as_str()).chain(request.second.as_deref());
    let spoken = tags.map(|tag| -> Result<_, ApiError> { Ok(app.locales.words(&app.language(tag)?, Marks::Plain)) });
    let spoken = spoken.collect::<Result<Vec<Words>, _>>()?;
    let words = spoken.first().ok_or_else(|| invalid("language"))?;
    let (year, month, day) = local_day(app.now());
    Ok(VotingCards {
        language: words.language().to_string(),
        title: words.voting_cards_title(),
        faces: faces(request.kind, &spoken, words, address.as_deref()),
        sets: (request.first..=last).map(|set| words.voting_cards_set(set, last)).collect(),
        hint: words.voting_cards_hint(),
        foot: words.checklist_version(&words.date(year, month, day), VERSION),
        paper: sheet_of(app)?,
        date: (year, month, day),
    })
}

fn faces(kind: VotingCardKind, spoken: &[Words], words: &Words, address: Option<&str>) -> Vec<Face> {
    // what a phone reads: the way into the session, or what is on the card, so that whoever sees little can find the right one
    let code = |says: String| match address {
        Some(address) => modules(address).map(|code| (code, words.voting_cards_join_alt())),
        None => modules(&says).map(|code| (code, words.voting_cards_says_alt(&says))),
    };
    let code_words = || if address.is_some() { words.voting_cards_join() } else { words.voting_cards_says() };
    let truth = |shape, word: fn(&Words) -> String| Face {
        letter: String::new(),
        words: spoken.iter().map(|one| FaceWord { language: one.language().to_string(), word: word(one) }).collect(),
        shape,
        code: code(word(words)),
        code_words: code_words(),
    };
    let letters = |count: usize| {
        let card = |(letter, shape): (&str, Shape)| Face {
            letter: letter.to_owned(),
            words: Vec::new(),
            shape,
            code: code(words.voting_cards_letter(letter)),
            code_words: code_words(),
        };
        LETTERS.into_iter().take(count).map(card).collect()
    };
    match kind {
        VotingCardKind::Letters => letters(FEW_LETTERS),
        VotingCardKind::AllLetters => letters(LETTERS.len()),
        VotingCardKind::Truth => {
            vec![
                truth(Shape::Tick, |words| words.voting_cards_true()),
                truth(Shape::Cross, |words| words.voting_cards_false()),
            ]
        }
    }
}
