//! Cards to vote with where phones do not work: held up, and counted by the eye. Four on a sheet, to cut apart.

use serde_json::{Value, json};
use typst_layout::PagedDocument;
use typst_pdf::PdfStandard;
use typst_svg::SvgOptions;

use crate::emergency::{Modules, rows};
use crate::paged::{CACHE_AGE, Pages, compiled, paper, write};
use crate::printable::{printable, printable_heading};
use crate::world::PageWorld;
use crate::{DocumentError, Paper};

/// Sets of cards to vote with, finished but for their form.
#[derive(Debug, Clone, PartialEq)]
pub struct VotingCards {
    /// Language tag; decides the reading voice.
    pub language: String,
    /// The title of the file.
    pub title: String,
    /// The cards of a set, at least one.
    pub faces: Vec<Face>,
    /// What stands on the cards of each set to tell it from others; a set for each. Empty ones are told apart by nothing.
    pub sets: Vec<String>,
    /// What to do with the card.
    pub hint: String,
    /// Program, version, date.
    pub foot: String,
    /// Paper size.
    pub paper: Paper,
    /// Year, month, day, so that the same cards give the same bytes.
    pub date: (i32, u8, u8),
}

/// A card.
#[derive(Debug, Clone, PartialEq)]
pub struct Face {
    /// The large letter; empty where the shape says it.
    pub letter: String,
    /// What it says in words, once in each language; empty where the letter says it.
    pub words: Vec<FaceWord>,
    /// What it looks like to whoever sees no colours and no letters.
    pub shape: Shape,
    /// What a phone reads from it, and what somebody hears instead of the square.
    pub code: Option<(Modules, String)>,
    /// Under the square.
    pub code_words: String,
}

/// A word in a language.
#[derive(Debug, Clone, PartialEq)]
pub struct FaceWord {
    /// Language tag.
    pub language: String,
    /// The word.
    pub word: String,
}

/// The shape of a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A circle.
    Circle,
    /// A square.
    Square,
    /// A triangle.
    Triangle,
    /// A square on its tip.
    Diamond,
    /// A tick.
    Tick,
    /// A cross.
    Cross,
}

impl Shape {
    /// How the template calls it.
    fn id(self) -> &'static str {
        match self {
            Self::Circle => "circle",
            Self::Square => "square",
            Self::Triangle => "triangle",
            Self::Diamond => "diamond",
            Self::Tick => "tick",
            Self::Cross => "cross",
        }
    }
}

/// Sheets shown before anybody prints; the others look the same.
const SHOWN: usize = 2;

/// Cards on a sheet.
const ON_A_SHEET: usize = 4;

/// The cards as PDF/UA-1: tagged, with language and title, fonts embedded. The same cards give the same bytes.
///
/// # Errors
/// When the layout fails or the result would not conform.
pub fn voting_cards(cards: &VotingCards) -> Result<Vec<u8>, DocumentError> {
    let data = data(cards, cards.sets.len()).to_string();
    write(&laid_out(&data)?, data, &[PdfStandard::Ua_1])
}

/// The first sheets as pictures for the screen.
///
/// # Errors
/// When the layout fails.
pub fn voting_card_pages(cards: &VotingCards) -> Result<Pages, DocumentError> {
    let sets = (SHOWN * ON_A_SHEET).div_ceil(cards.faces.len().max(1));
    let pages = laid_out(&data(cards, sets).to_string())?;
    let svg = pages.pages().iter().take(SHOWN).map(|page| typst_svg::svg(page, &SvgOptions::default())).collect();
    typst::comemo::evict(CACHE_AGE);
    let (width_mm, height_mm) = cards.paper.size_mm();
    Ok(Pages { svg, width_mm, height_mm })
}

fn laid_out(data: &str) -> Result<PagedDocument, DocumentError> {
    compiled(PageWorld::of_voting_cards(data.as_bytes().to_vec()))
}

fn data(cards: &VotingCards, sets: usize) -> Value {
    let face = |face: &Face| {
        let tag = |language: &str| language.split('-').next().map(str::to_owned);
        let word = |one: &FaceWord| json!([tag(&one.language), printable(&one.word)]);
        json!({
            "letter": printable(&face.letter),
            "words": face.words.iter().map(word).collect::<Vec<_>>(),
            "shape": face.shape.id(),
            "code": face.code.as_ref().map(|(code, _)| rows(code)),
            "code-alt": face.code.as_ref().map(|(_, alt)| printable(alt)),
            "code-words": printable(&face.code_words),
        })
    };
    json!({
        "language": cards.language.split('-').next(),
        "title": printable_heading(&cards.title),
        "faces": cards.faces.iter().map(face).collect::<Vec<_>>(),
        "sets": cards.sets.iter().take(sets).map(|set| printable(set)).collect::<Vec<_>>(),
        "hint": printable(&cards.hint),
        "foot": printable(&cards.foot),
        "paper": paper(cards.paper),
        "date": [cards.date.0, cards.date.1, cards.date.2],
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::emergency::modules;
    use crate::paged::told;

    fn face(letter: &str, shape: Shape, words: &[&str]) -> Face {
        Face {
            letter: letter.to_owned(),
            words: words.iter().map(|word| FaceWord { language: "de".to_owned(), word: (*word).to_owned() }).collect(),
            shape,
            code: modules("http://192.168.1.20:8123/").map(|code| (code, "Square".to_owned())),
            code_words: "Join later".to_owned(),
        }
    }

    fn sample(faces: Vec<Face>, sets: usize) -> VotingCards {
        VotingCards {
            language: "de".to_owned(),
            title: "Abstimmkarten".to_owned(),
            faces,
            sets: (1..=sets).map(|set| format!("Satz {set}")).collect(),
            hint: "Hochhalten".to_owned(),
            foot: "Trittsicher".to_owned(),
            paper: Paper::A4,
            date: (2026, 11, 30),
        }
    }

    fn letters() -> Vec<Face> {
        let shapes = [Shape::Circle, Shape::Square, Shape::Triangle, Shape::Diamond];
        ["A", "B", "C", "D"].into_iter().zip(shapes).map(|(letter, shape)| face(letter, shape, &[])).collect()
    }

    fn truth() -> Vec<Face> {
        vec![face("", Shape::Tick, &["Richtig", "True"]), face("", Shape::Cross, &["Falsch", "False"])]
    }

    #[test]
    fn four_cards_stand_on_a_sheet_and_the_layout_settles() {
        for paper in [Paper::A4, Paper::Letter] {
            for (faces, sets, sheets) in [(letters(), 1, 1), (letters(), 5, 5), (truth(), 1, 1), (truth(), 5, 3)] {
                let cards = VotingCards { paper, ..sample(faces, sets) };
                let Some(world) = PageWorld::of_voting_cards(data(&cards, sets).to_string().into_bytes()) else {
                    panic!("no world")
                };
                let made = typst::compile::<PagedDocument>(&world);
                assert!(made.warnings.is_empty(), "{}", told(&made.warnings));
                assert_eq!(made.output.map(|pages| pages.pages().len()).map_err(|errors| told(&errors)), Ok(sheets));
            }
        }
    }

    #[test]
    fn words_without_end_stay_on_their_card() {
        let endless = "Wahrheitsbehauptung".repeat(20);
        let mut faces = vec![face("W", Shape::Cross, &[&endless, "\u{202e}\u{5d0}\u{5d1} #read(\"x\")"]); 2];
        faces[0].code_words.clone_from(&endless);
        let cards = VotingCards { hint: endless.clone(), foot: endless, ..sample(faces, 4) };
        assert_eq!(voting_cards(&cards).map(|bytes| bytes.starts_with(b"%PDF-")), Ok(true));
        assert_eq!(laid_out(&data(&cards, 4).to_string()).map(|made| made.pages().len()), Ok(2));
    }

    #[test]
    fn the_screen_shows_two_sheets_of_however_many() {
        for (faces, sets, shown) in [(letters(), 100, 2), (letters(), 1, 1), (truth(), 3, 2), (truth(), 60, 2)] {
            assert_eq!(voting_card_pages(&sample(faces, sets)).map(|pages| pages.svg.len()), Ok(shown));
        }
    }

    #[test]
    fn the_same_cards_give_the_same_bytes() {
        let cards = sample(letters(), 2);
        let first = voting_cards(&cards);
        assert!(first.is_ok() && first == voting_cards(&cards), "two files");
    }
}
