//! Small documents.

use tritt_documents::{Block, CheckRow, Document, Foot, Labels, Paper};

/// A document with nothing in it but its form.
pub fn empty(language: &str) -> Document {
    let german = language.starts_with("de");
    let word = |de: &str, en: &str| if german { de.to_owned() } else { en.to_owned() };
    Document {
        language: language.to_owned(),
        title: word("Checkliste für jeden Monat", "Checklist for every month"),
        subtitle: word("Für die Leitung", "For the management"),
        intro: None,
        blocks: Vec::new(),
        foot: Foot {
            source_line: word("Beruht auf: BSI 2024; ENISA 2021", "Based on: BSI 2024; ENISA 2021"),
            version_line: word("Trittsicher 0.1.0, 2. März 2026", "Trittsicher 0.1.0, 2 March 2026"),
        },
        paper: Paper::A4,
        date: (2026, 3, 2),
        labels: Labels {
            initials: word("Kürzel", "Initials"),
            date: word("Datum", "Date"),
            done: word("Erledigt", "Done"),
            step: word("Etappe", "Step"),
            item: word("Punkt", "Item"),
            help: word("So geht es", "How to"),
            duty: word("Mit Unterschrift", "To be signed"),
            yes: word("ja", "yes"),
            no: word("nein", "no"),
            page: if german {
                ["Seite ", " von ", ""].map(str::to_owned)
            } else {
                ["Page ", " of ", ""].map(str::to_owned)
            },
        },
    }
}

/// A line to tick, not ticked, not to be signed, without help.
pub fn row(text: &str) -> CheckRow {
    CheckRow { text: text.to_owned(), help: None, signed: false, ticked: false }
}

/// A group of lines.
pub fn group(number: u32, heading: &str, rows: Vec<CheckRow>) -> Block {
    Block::CheckGroup { number, heading: heading.to_owned(), rows }
}

/// A document as the program makes them, with every kind of part in it.
pub fn small(language: &str) -> Document {
    let mut document = empty(language);
    if language.starts_with("de") {
        document.intro = Some("Was getan ist, abhaken. Pflichten mit Kürzel und Datum bestätigen.".to_owned());
        document.blocks = vec![
            Block::Heading { level: 2, text: "Vor dem Anfang".to_owned() },
            Block::Paragraph("Rechnen Sie mit einer halben Stunde; „später“ heißt meist nie.".to_owned()),
            group(
                9,
                "Sicherungen, die tragen",
                vec![
                    CheckRow {
                        help: Some("Eine Datei vom letzten Freitag zurückholen & öffnen.".to_owned()),
                        signed: true,
                        ticked: true,
                        ..row("Wiederherstellung geprobt")
                    },
                    row("Datenträger Nr. 2 liegt außer Haus"),
                ],
            ),
            group(4, "Anmelden", vec![row("Konten früherer Mitarbeiter gesperrt"), row("Kennwörter > 12 Zeichen")]),
        ];
    } else {
        document.intro = Some("Tick what is done. Confirm duties with initials and date.".to_owned());
        document.blocks = vec![
            Block::Heading { level: 2, text: "Before you start".to_owned() },
            Block::Paragraph("Allow half an hour; “later” mostly means never.".to_owned()),
            group(
                9,
                "Backups that hold",
                vec![
                    CheckRow {
                        help: Some("Fetch a file of last Friday & open it.".to_owned()),
                        signed: true,
                        ticked: true,
                        ..row("Restoring rehearsed")
                    },
                    row("Disk no. 2 is kept elsewhere"),
                ],
            ),
            group(4, "Signing in", vec![row("Accounts of former staff closed"), row("Passwords > 12 characters")]),
        ];
    }
    document
}

/// `count` lines in one group; every line begins with its number and ends with it, long enough in between that a page could end within.
pub fn long(count: usize, signed: bool) -> Document {
    let sentence = "A sentence that says how it is done, long enough to need a second line on paper in either size. ";
    let rows = (0..count)
        .map(|number| CheckRow {
            help: Some(format!("{}To [{number}]", sentence.repeat(4))),
            signed,
            ..row(&format!("({number}) something to be looked at"))
        })
        .collect();
    Document { blocks: vec![group(1, "Everything at once", rows)], ..empty("en") }
}
