//! What is printed before a table-top exercise: the script of the moderator, and the cards of the roles.

use serde_json::{Value, json};
use typst_layout::PagedDocument;
use typst_pdf::PdfStandard;

use crate::paged::{compiled, paper, write};
use crate::printable::{printable, printable_heading};
use crate::world::PageWorld;
use crate::{DocumentError, Paper, without_shape};

/// The script of an exercise, finished but for its form. All its words come from here.
#[derive(Debug, Clone, PartialEq)]
pub struct Script {
    /// Language tag; decides the reading voice.
    pub language: String,
    /// The name of the exercise.
    pub title: String,
    /// What paper this is and how long the exercise takes.
    pub subtitle: String,
    /// What it is about, read by the moderator.
    pub aim: String,
    /// What to do before, during and after, a line each.
    pub before: List,
    /// Who plays what: the role, and who; an empty name leaves a line to write on.
    pub cast: Vec<(String, String)>,
    /// Over the cast.
    pub cast_heading: String,
    /// Over what is read aloud at the beginning.
    pub story_heading: String,
    /// What is read aloud at the beginning.
    pub story: String,
    /// What happens, in order.
    pub scenes: Vec<Scene>,
    /// What to do in the debrief.
    pub debrief: List,
    /// What is rated then, with boxes for these ratings.
    pub statements: Vec<String>,
    /// The ratings.
    pub ratings: Vec<String>,
    /// Words of the form.
    pub labels: ScriptLabels,
    /// What it is based on, and program, version, date.
    pub foot: Vec<String>,
    /// Paper size.
    pub paper: Paper,
    /// Year, month, day, so that the same script gives the same bytes.
    pub date: (i32, u8, u8),
}

/// Lines under a heading.
#[derive(Debug, Clone, PartialEq)]
pub struct List {
    /// The heading.
    pub heading: String,
    /// The lines.
    pub lines: Vec<String>,
}

/// Something that happens.
#[derive(Debug, Clone, PartialEq)]
pub struct Scene {
    /// When: “Minute 5”.
    pub minute: String,
    /// When in the story: “Monday, 07:25”.
    pub story_time: String,
    /// Its name.
    pub title: String,
    /// What is read aloud.
    pub read: String,
    /// What kind of thing is shown, and what it says.
    pub material: Option<(String, String)>,
    /// Questions to the room.
    pub asks: Vec<String>,
    /// What is to be decided; empty where nothing is.
    pub decide: String,
    /// What can be decided, and what follows.
    pub options: Vec<(String, String)>,
    /// What good looks like.
    pub good: Vec<String>,
}

/// Words of the form of a script.
#[derive(Debug, Clone, PartialEq)]
pub struct ScriptLabels {
    /// Over what is read aloud.
    pub read: String,
    /// Over the questions.
    pub asks: String,
    /// Before what follows from a decision.
    pub then: String,
    /// Over what good looks like.
    pub good: String,
    /// Over the lines for notes.
    pub notes: String,
    /// Over the column of what is rated.
    pub rate: String,
    /// Over the table of what is rated.
    pub rated: String,
    /// “Page {} of {}”: what stands before, between and after the numbers.
    pub page: [String; 3],
}

/// The cards of the roles: four on a page, to cut out.
#[derive(Debug, Clone, PartialEq)]
pub struct RoleCards {
    /// Language tag.
    pub language: String,
    /// The title of the file, and over the first page.
    pub title: String,
    /// The name of the exercise, on each card.
    pub exercise: String,
    /// The cards.
    pub cards: Vec<RoleCard>,
    /// Over what only this card tells.
    pub secret: String,
    /// Over the questions.
    pub asks: String,
    /// Over the lines for notes.
    pub notes: String,
    /// Program, version, date.
    pub foot: String,
    /// Paper size.
    pub paper: Paper,
    /// Year, month, day.
    pub date: (i32, u8, u8),
}

/// The card of a role.
#[derive(Debug, Clone, PartialEq)]
pub struct RoleCard {
    /// The role.
    pub role: String,
    /// Who plays it; empty leaves a line to write on.
    pub name: String,
    /// What it is about.
    pub task: String,
    /// What to ask oneself.
    pub asks: Vec<String>,
    /// What only this card tells.
    pub secret: String,
}

/// The script as PDF/UA-1: tagged, with language and title, fonts embedded.
///
/// # Errors
/// When the layout fails or the result would not conform.
pub fn script(script: &Script) -> Result<Vec<u8>, DocumentError> {
    let data = script_data(script).to_string();
    write(&script_pages(&data)?, data, &[PdfStandard::Ua_1])
}

/// The cards as PDF/UA-1.
///
/// # Errors
/// As [`script`].
pub fn role_cards(cards: &RoleCards) -> Result<Vec<u8>, DocumentError> {
    let data = cards_data(cards).to_string();
    write(&cards_pages(&data)?, data, &[PdfStandard::Ua_1])
}

fn script_pages(data: &str) -> Result<PagedDocument, DocumentError> {
    compiled(PageWorld::of_script(data.as_bytes().to_vec()))
}

fn cards_pages(data: &str) -> Result<PagedDocument, DocumentError> {
    compiled(PageWorld::of_role_cards(data.as_bytes().to_vec()))
}

fn script_data(script: &Script) -> Value {
    let labels = &script.labels;
    json!({
        "language": script.language.split('-').next(),
        "title": printable_heading(&script.title),
        "subtitle": printable(&script.subtitle),
        "aim": printable(&script.aim),
        "before": list(&script.before),
        "cast-heading": printable_heading(&script.cast_heading),
        "cast": script.cast.iter().map(|(role, name)| [printable(role), shortened(name)]).collect::<Vec<_>>(),
        "story-heading": printable_heading(&script.story_heading),
        "story": printable(&script.story),
        "scenes": script.scenes.iter().map(scene).collect::<Vec<_>>(),
        "debrief": list(&script.debrief),
        "statements": all(&script.statements),
        "ratings": all(&script.ratings),
        "labels": {
            "read": printable(&labels.read),
            "asks": printable(&labels.asks),
            "then": printable(&labels.then),
            "good": printable(&labels.good),
            "notes": printable(&labels.notes),
            "rate": printable(&labels.rate),
            "rated": printable_heading(&labels.rated),
            "page": labels.page.each_ref().map(|words| printable(words)),
        },
        "foot": all(&script.foot),
        "paper": paper(script.paper),
        "date": [script.date.0, script.date.1, script.date.2],
    })
}

fn scene(scene: &Scene) -> Value {
    json!({
        "minute": printable(&scene.minute),
        "story-time": printable(&scene.story_time),
        "title": printable_heading(&scene.title),
        "read": printable(&scene.read),
        "material": scene.material.as_ref().map(|(kind, text)| [printable(kind), printable(text)]),
        "asks": all(&scene.asks),
        "decide": printable(&scene.decide),
        "options": scene.options.iter().map(|(option, then)| [printable(option), printable(then)]).collect::<Vec<_>>(),
        "good": all(&scene.good),
    })
}

fn cards_data(cards: &RoleCards) -> Value {
    let card = |card: &RoleCard| {
        json!({
            "role": printable_heading(&card.role),
            "name": shortened(&card.name),
            "task": printable(&card.task),
            "asks": all(&card.asks),
            "secret": printable(&card.secret),
        })
    };
    json!({
        "language": cards.language.split('-').next(),
        "title": printable_heading(&cards.title),
        "exercise": printable(&cards.exercise),
        "cards": cards.cards.iter().map(card).collect::<Vec<_>>(),
        "secret": printable(&cards.secret),
        "asks": printable(&cards.asks),
        "notes": printable(&cards.notes),
        "foot": printable(&cards.foot),
        "paper": paper(cards.paper),
        "date": [cards.date.0, cards.date.1, cards.date.2],
    })
}

fn list(list: &List) -> Value {
    json!({ "heading": printable_heading(&list.heading), "lines": all(&list.lines) })
}

fn all(texts: &[String]) -> Vec<String> {
    texts.iter().map(|text| printable(text)).collect()
}

/// Most letters of a name on a card: it is a name to be called by, not to be proven.
const NAME: usize = 40;

/// A name of at most [`NAME`] letters; a longer one ends in an ellipsis. One our typefaces cannot write at all is left to a pen.
fn shortened(name: &str) -> String {
    let without = without_shape(name);
    if name.chars().all(|letter| without.contains(&letter) || !letter.is_alphanumeric()) {
        return String::new();
    }
    if name.chars().count() <= NAME {
        return printable(name);
    }
    let begin: String = name.chars().take(NAME).collect();
    printable(&format!("{}…", begin.trim_end()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paged::told;

    fn words(count: usize) -> String {
        "Some words. ".repeat(count).trim_end().to_owned()
    }

    fn sample(scenes: usize) -> Script {
        let word = || "Word".to_owned();
        let list = || List { heading: word(), lines: vec![words(4); 5] };
        let scene = |place: usize| Scene {
            minute: format!("Minute {}", place * 5),
            story_time: word(),
            title: word(),
            read: words(20),
            material: place.is_multiple_of(2).then(|| (word(), words(30))),
            asks: vec![words(6); 2],
            decide: if place.is_multiple_of(3) { String::new() } else { words(2) },
            options: if place.is_multiple_of(3) { Vec::new() } else { vec![(words(4), words(14)); 3] },
            good: vec![words(8); 3],
        };
        Script {
            language: "en".to_owned(),
            title: word(),
            subtitle: word(),
            aim: words(8),
            before: list(),
            cast: vec![(word(), String::new()), (word(), "x".repeat(5000))],
            cast_heading: word(),
            story_heading: word(),
            story: words(20),
            scenes: (0..scenes).map(scene).collect(),
            debrief: list(),
            statements: vec![words(5); 11],
            ratings: vec![word(); 4],
            labels: ScriptLabels {
                read: word(),
                asks: word(),
                then: word(),
                good: word(),
                notes: word(),
                rate: word(),
                rated: word(),
                page: ["", " of ", ""].map(str::to_owned),
            },
            foot: vec![word(); 2],
            paper: Paper::A4,
            date: (2026, 11, 29),
        }
    }

    fn sample_cards(count: usize, name: &str) -> RoleCards {
        let word = || "Word".to_owned();
        let card = RoleCard {
            role: word(),
            name: name.to_owned(),
            task: words(8),
            asks: vec![words(5); 3],
            secret: words(10),
        };
        RoleCards {
            language: "de".to_owned(),
            title: word(),
            exercise: word(),
            cards: vec![card; count],
            secret: word(),
            asks: word(),
            notes: word(),
            foot: word(),
            paper: Paper::Letter,
            date: (2026, 11, 29),
        }
    }

    #[test]
    fn a_script_settles_and_is_the_same_twice() {
        for scenes in [0, 1, 8] {
            let data = script_data(&sample(scenes)).to_string();
            let Some(world) = PageWorld::of_script(data.into_bytes()) else { panic!("no world") };
            let made = typst::compile::<PagedDocument>(&world);
            assert!(made.warnings.is_empty(), "{scenes}: {}", told(&made.warnings));
            assert!(made.output.is_ok());
        }
        assert_eq!(script(&sample(4)), script(&sample(4)));
    }

    #[test]
    fn a_name_is_printed_as_far_as_it_can_be() {
        for (name, expected) in [
            ("Ümit Yıldız", "Ümit Yıldız"),
            ("\u{5e9}\u{5dc}\u{5d5}\u{5dd} \u{5db}", ""),
            ("李小龍", ""),
            ("\u{202e}Li 李", "Li \u{200b}?"),
            ("", ""),
        ] {
            assert_eq!(shortened(name), expected, "{name:?}");
        }
        assert_eq!(shortened(&"a b ".repeat(50)).chars().count(), NAME, "a blank before the ellipsis goes");
    }

    #[test]
    fn four_cards_stand_on_a_page_whatever_the_names_are() {
        for (count, pages) in [(1, 1), (4, 1), (5, 2), (6, 2)] {
            for name in ["", "Ümit", &"x".repeat(5000), "\u{202e}\u{5d0}\u{5d1} \u{5d2}"] {
                let data = cards_data(&sample_cards(count, name)).to_string();
                assert_eq!(cards_pages(&data).map(|made| made.pages().len()), Ok(pages), "{count} cards");
            }
        }
    }
}
