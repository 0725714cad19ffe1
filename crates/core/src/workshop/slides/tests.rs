//! The laws of slides: nothing is lost, nothing is too much; and how some lessons are cut.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::TermId;
use crate::prose::plain_text;

fn text(words: &str) -> Vec<Inline> {
    vec![Inline::Text(words.to_owned())]
}

fn paragraph(words: &str) -> Block {
    Block::Paragraph(text(words))
}

fn list(entries: &[&str]) -> Block {
    Block::List { ordered: true, items: entries.iter().map(|one| vec![paragraph(one)]).collect() }
}

fn words(text: &str) -> BTreeMap<String, usize> {
    let mut out = BTreeMap::new();
    for word in text.split_whitespace() {
        *out.entry(word.to_owned()).or_default() += 1;
    }
    out
}

/// Every word of `lesson` is on a slide of this language, on its heading or in its notes; nothing is too much for a slide.
#[track_caller]
fn check_laws(title: &str, blocks: &[Block], slides: &[Slide], side: usize) {
    let mut told = String::new();
    for slide in slides {
        let side = &slide.sides[side];
        assert!(signs(&side.heading) <= HEADING, "{:?}", side.heading);
        let weight: usize = side.lines.iter().map(Line::weight).sum();
        assert!(weight <= SIGNS, "{weight}: {:?}", side.lines);
        told.push_str(&plain_text(&side.notes));
        if slide.part.0 == 1 {
            told.push_str(&plain(&side.heading));
            told.push('\n');
        }
        // what is shown is said, too: whoever listens hears it
        let said = words(&(plain_text(&side.notes) + title));
        for word in side
            .lines
            .iter()
            .flat_map(|line| plain(line.text()).split_whitespace().map(str::to_owned).collect::<Vec<_>>())
        {
            let whole = word.trim_end_matches('…');
            assert!(said.keys().any(|known| known.contains(whole)), "{word} is not in the notes: {said:?}");
        }
    }
    let told = words(&told);
    for (word, count) in words(&(format!("{title}\n") + &plain_text(blocks))) {
        assert!(told.get(&word).is_some_and(|there| *there >= count), "{word} {count} times: {told:?}");
    }
}

fn inlines() -> impl Strategy<Value = Vec<Inline>> {
    let sentence = prop_oneof![
        6 => "[A-Z][a-zäö ]{0,80}[.!?]( |)",
        1 => "[a-z]{0,400}",
        1 => "([A-Za-z]{1,12} ){0,60}",
        1 => "„[A-Z][a-z ]{0,30}[.?]“ ",
    ];
    let inline = prop_oneof![
        4 => sentence.clone().prop_map(Inline::Text),
        1 => sentence.clone().prop_map(|words| Inline::Strong(vec![Inline::Text(words)])),
        1 => sentence.clone().prop_map(|words| Inline::Emphasis(vec![Inline::Text(words)])),
        1 => "[a-z.]{1,40}".prop_map(Inline::Code),
        1 => "[a-z]{1,20}".prop_map(|words| Inline::Term { term: TermId::new("term"), text: words }),
    ];
    prop::collection::vec(inline, 0..8)
}

fn blocks() -> impl Strategy<Value = Vec<Block>> {
    let leaf = prop_oneof![
        3 => inlines().prop_map(Block::Paragraph),
        2 => inlines().prop_map(Block::Heading),
        1 => Just(Block::Figure(FigureId::new("figure"))),
        1 => Just(Block::Practise(ExerciseId::new("inbox"))),
    ];
    let block = leaf.prop_recursive(2, 24, 5, |inner| {
        let some = prop::collection::vec(inner.clone(), 0..4);
        prop_oneof![
            (any::<bool>(), prop::collection::vec(some.clone(), 0..9))
                .prop_map(|(ordered, items)| Block::List { ordered, items }),
            some.clone().prop_map(Block::Example),
            some.prop_map(|blocks| Block::Do { action: ActionId::new("act"), blocks }),
        ]
    });
    prop::collection::vec(block, 0..10)
}

#[test]
fn a_language_with_fewer_lines_has_some_on_every_slide() {
    let text = |words: &str| Line::Text(vec![Inline::Text(words.to_owned())]);
    let english = vec![text(&"long ".repeat(40)), text(&"long ".repeat(40))];
    let pages = paged(&[english.clone(), vec![text("Kurz. Und gut so.")]]);
    let german: Vec<_> =
        pages.iter().map(|page| page[1].iter().map(|line| plain(line.text())).collect::<Vec<_>>()).collect();
    assert_eq!(german, [["Kurz."], ["Und gut so."]]);
    let pages = paged(&[english, vec![text("Kurz und gut")]]);
    assert_eq!(pages[0][1], [text("Kurz")]);
    assert_eq!(pages[1][1], [text("und gut")]);
}

proptest! {
    // trees are large: a case takes as long as some of what else is tried
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn slides_and_notes_hold_the_whole_lesson_and_no_slide_too_much(title in "[A-Z][a-z ]{0,120}", blocks in blocks()) {
        let made = slides(&[(&title, &blocks)]);
        check_laws(&title, &blocks, &made, 0);
    }

    #[test]
    fn both_languages_are_whole_where_they_are_cut_alike(one in blocks(), two in blocks()) {
        // paragraphs of the second language in the frame of the first: the same kinds, other words
        let mut other = one.clone();
        let mut spare = two.iter().filter(|block| matches!(block, Block::Paragraph(_)));
        for block in &mut other {
            if let (Block::Paragraph(_), Some(words)) = (&*block, spare.next()) {
                *block = words.clone();
            }
        }
        let made = slides(&[("Eins", &one), ("Two", &other)]);
        prop_assert!(made.iter().all(|slide| slide.sides.len() == 2));
        check_laws("Eins", &one, &made, 0);
        check_laws("Two", &other, &made, 1);
    }

    #[test]
    fn text_that_no_lesson_has_is_shown_in_full(sides in prop::collection::vec(prop::collection::vec(inlines().prop_map(Line::Point), 0..9), 1..3)) {
        let pages = paged(&sides);
        for (place, lines) in sides.iter().enumerate() {
            let of = |lines: &[Line]| lines.iter().map(|line| plain(line.text()) + " ").collect::<String>();
            let shown: Vec<Line> = pages.iter().flat_map(|page| page[place].clone()).collect();
            let letters = |text: String| text.split_whitespace().collect::<String>();
            prop_assert_eq!(letters(of(&shown)), letters(of(lines)));
            let words = of(lines).split_whitespace().count();
            for page in &pages {
                prop_assert!(page[place].iter().map(Line::weight).sum::<usize>() <= SIGNS);
                prop_assert!(!page[place].is_empty() || words < pages.len(), "a language has nothing on a slide");
            }
        }
    }
}

/// What is on the slides of a lesson: kind, part, and how many lines.
fn outline(slides: &[Slide]) -> Vec<String> {
    let one = |slide: &Slide| {
        let kind = match &slide.kind {
            Kind::Title => "title",
            Kind::Points => "points",
            Kind::Example => "example",
            Kind::Do(_) => "do",
            Kind::Figure(_) => "figure",
            Kind::Practise(_) => "practise",
        };
        let lines: Vec<String> = slide.sides.iter().map(|side| side.lines.len().to_string()).collect();
        format!("{kind} {}/{} {} {}", slide.part.0, slide.part.1, plain(&slide.sides[0].heading), lines.join("|"))
    };
    slides.iter().map(one).collect()
}

#[test]
fn a_lesson_is_cut_at_headings_and_long_lists_go_on_under_theirs() {
    let lesson = [
        paragraph("Ein Anfang."),
        Block::Figure(FigureId::new("figure")),
        Block::Heading(text("Regeln")),
        paragraph("Sieben Regeln:"),
        list(&["eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben"]),
        Block::Example(vec![paragraph("Eine Bäckerei.")]),
        paragraph("Danach."),
        Block::Practise(ExerciseId::new("links")),
        Block::Do { action: ActionId::new("act"), blocks: vec![paragraph("Tun Sie es.")] },
    ];
    let made = slides(&[("Titel", &lesson)]);
    assert_eq!(
        outline(&made),
        [
            "title 1/1 Titel 0",
            "points 1/1 Titel 1",
            "figure 1/1 Titel 0",
            "points 1/2 Regeln 4",
            "points 2/2 Regeln 4",
            "example 1/1 Regeln 1",
            "points 1/1 Regeln 1",
            "practise 1/1 Regeln 0",
            "do 1/1 Regeln 1",
        ]
    );
    assert_eq!(made[4].sides[0].lines[0], Line::Numbered(4, text("vier")), "numbers go on");
}

#[test]
fn a_slide_shows_the_emphasised_sentence_and_the_notes_say_it_all() {
    let long = "Wer drängt, will etwas, und wer lange genug drängt, bekommt es meistens auch, denn Geduld ist im Alltag knapp. ";
    let lesson = [Block::Paragraph(vec![
        Inline::Text(long.to_owned()),
        Inline::Strong(text("Legen Sie auf.")),
        Inline::Text(" Rufen Sie dann unter einer Nummer zurück, die Sie schon hatten.".to_owned()),
    ])];
    let made = slides(&[("Titel", &lesson)]);
    let shown = made[1].sides[0].lines[0].text();
    assert_eq!(plain(shown), "Legen Sie auf. Rufen Sie dann unter einer Nummer zurück, die Sie schon hatten.");
    assert_eq!(made[1].sides[0].notes, lesson);
}

#[test]
fn languages_stand_beside_each_other_and_one_that_differs_stays_away() {
    let german = [Block::Heading(text("Regeln")), list(&["eins", "zwei"]), paragraph("Ende.")];
    let more = [Block::Heading(text("Rules")), paragraph("Two of them."), list(&["one", "two"]), paragraph("End.")];
    let other = [paragraph("Something else."), Block::Figure(FigureId::new("figure"))];
    let both = slides(&[("Titel", &german), ("Title", &more)]);
    assert_eq!(outline(&both), ["title 1/1 Titel 0|0", "points 1/1 Regeln 3|4"]);
    let one = slides(&[("Titel", &german), ("Title", &other)]);
    assert!(one.iter().all(|slide| slide.sides.len() == 1), "{one:?}");
}

#[test]
fn the_less_there_is_the_larger_it_is_set() {
    let line = |signs: usize| Line::Point(text(&"x".repeat(signs)));
    for (one, two, part, expected) in [
        (vec![], vec![], 100, Size::Large),
        (vec![40, 40], vec![30], 100, Size::Large),
        (vec![40, 40, 40], vec![30], 100, Size::Middle),
        (vec![250], vec![250], 100, Size::Middle),
        (vec![250], vec![250], 50, Size::Small),
        (vec![70], vec![70], 50, Size::Large),
        (vec![73, 110, 105, 17], vec![], 100, Size::Small),
    ] {
        let sides = [&one, &two].map(|side| side.iter().map(|signs| line(*signs)).collect::<Vec<_>>());
        assert_eq!(Size::of(sides.iter().map(Vec::as_slice), part), expected, "{one:?} and {two:?}");
    }
}
