//! Small documents.

use tritt_documents::{
    Attachment, Block, Certificate, CheckRow, Document, Fact, Foot, Labels, Letterhead, Logo, Orientation, Other,
    Paper, Relationship, Tick, Wording,
};

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
        orientation: Orientation::Portrait,
        date: (2026, 3, 2),
        labels: Labels {
            initials: word("Kürzel", "Initials"),
            date: word("Datum", "Date"),
            done: word("Erledigt", "Done"),
            number: word("Nr.", "No."),
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
        letterhead: Letterhead::default(),
        other: None,
    }
}

/// A line to tick, not ticked, not to be signed, without help.
pub fn row(text: &str) -> CheckRow {
    CheckRow { text: text.to_owned(), help: None, signed: false, ticked: None, other: None }
}

/// A group of lines.
pub fn group(number: u32, heading: &str, rows: Vec<CheckRow>) -> Block {
    Block::CheckGroup { number: Some(number), heading: heading.to_owned(), other: None, rows }
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
                        ticked: Some(Tick::default()),
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
                        ticked: Some(Tick::default()),
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

/// A document in two languages, with a tick that says who and when, a line of one's own, a logo and a contact line.
pub fn bilingual() -> Document {
    let second = small("en");
    let mut document = small("de");
    document.blocks = document.blocks.split_off(2);
    let others = second.blocks.split_at(2).1;
    for (own, other) in document.blocks.iter_mut().zip(others) {
        let (Block::CheckGroup { other: beside, rows, .. }, Block::CheckGroup { heading, rows: theirs, .. }) =
            (own, other)
        else {
            panic!("a group")
        };
        *beside = Some(heading.clone());
        for (row, other) in rows.iter_mut().zip(theirs) {
            row.other = Some(Wording { text: other.text.clone(), help: other.help.clone() });
        }
    }
    let mut own = row("Schlüssel zählen");
    own.other = Some(Wording { text: "Count the keys".to_owned(), help: None });
    own.signed = true;
    let mut done = own.clone();
    done.ticked = Some(Tick {
        by: "Mara".to_owned(),
        on: Some((2026, 2, 28)),
        said: "Erledigt: Mara, 28. Februar 2026".to_owned(),
    });
    document.blocks.push(Block::CheckGroup {
        number: None,
        heading: "Eigene Zeilen".to_owned(),
        other: Some("Own lines".to_owned()),
        rows: vec![own, done],
    });
    document.letterhead = Letterhead {
        contact: "Bäckerei Sonnenschein, Tel. 0221 0000000, info@baeckerei.example".to_owned(),
        logo: Some(logo()),
        logo_name: "Logo".to_owned(),
    };
    document.other = Some(Box::new(Other {
        language: "en".to_owned(),
        title: second.title,
        subtitle: second.subtitle,
        intro: second.intro,
        labels: second.labels,
    }));
    document
}

/// A logo: a petrol square.
pub fn logo() -> Logo {
    Logo::read(include_bytes!("../logos/petrol.png")).expect("a logo")
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

/// A report of `count` rows, each cell with its place in it.
pub fn report(language: &str, count: usize, orientation: Orientation) -> Document {
    let german = language.starts_with("de");
    let heads = if german {
        ["Name", "Gruppe", "Lernpfad", "Abgeschlossen am", "Richtige Antworten", "Programm und Inhalte"]
    } else {
        ["Name", "Group", "Path", "Completed on", "Right answers", "Program and content"]
    };
    let row = |number: usize| {
        vec![
            format!("({number}) Name"),
            if number.is_multiple_of(5) { String::new() } else { format!("„Backstube“ [{number}]") },
            "“Once a year”".to_owned(),
            "28. Februar 2026".to_owned(),
            "23 von 25 (92 %)".to_owned(),
            "Trittsicher 0.9.0, 29.11.2026".to_owned(),
        ]
    };
    let caption = if german { "Abgeschlossene Lernpfade" } else { "Completed paths" };
    let table = Block::Table {
        caption: caption.to_owned(),
        heads: heads.map(str::to_owned).to_vec(),
        rows: (0..count).map(row).collect(),
    };
    let places = if german { ["Ort und Datum", "Unterschrift"] } else { ["Place and date", "Signature"] };
    let signature = Block::Signature { places: places.map(str::to_owned).to_vec() };
    Document { blocks: vec![table, signature], orientation, ..empty(language) }
}

/// A certificate as the program makes them, with so many objectives.
pub fn certificate(language: &str, objectives: usize) -> Certificate {
    let german = language.starts_with("de");
    let word = |de: &str, en: &str| if german { de.to_owned() } else { en.to_owned() };
    let fact = |label: String, value: String, code| Fact { label, value, code };
    let objective = |number| {
        let words = word(
            "Im Alltag ohne Administratorrechte arbeiten und unerwartete Passwortfragen abbrechen und melden",
            "Protect the important accounts with a second factor or a passkey, and know which kind holds best",
        );
        format!("[{number}] {words}")
    };
    Certificate {
        language: language.to_owned(),
        title: word("Zertifikat", "Certificate"),
        above_name: word("Hiermit wird bestätigt, dass", "This is to certify that"),
        names: vec![word("Katharina Brückner-Weiß", "Siobhán O’Sullivan")],
        below_name: word("den Lernpfad abgeschlossen hat:", "has completed this learning path:"),
        path: word("„Neu im Betrieb“", "“New in the business”"),
        below_path: word("Bäckerei Sonnenschein GmbH, 2. März 2026", "Sunshine Bakery Ltd, 2 March 2026"),
        objectives_heading: word("Das wurde erreicht", "What was reached"),
        objectives: (0..objectives).map(objective).collect(),
        ticked: true,
        facts: vec![
            fact(word("Abgeschlossen am", "Completed on"), word("2. März 2026", "2 March 2026"), false),
            fact(word("Ergebnis", "Result"), word("23 von 25 Fragen richtig", "23 of 25 questions right"), false),
            fact(word("Umfang", "Extent"), word("5 Lektionen, etwa 45 Minuten", "5 lessons, about 45 minutes"), false),
            fact(word("Stand", "Version"), "Trittsicher 0.9.0, 2026-11-29".to_owned(), false),
            fact(word("Nummer", "Number"), "urn:uuid:0b5f1c0a-93a1-4d6f-8a1e-3f1d8b2c7a90".to_owned(), true),
            fact(
                word("Fingerabdruck des Schlüssels", "Thumbprint of the key"),
                "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs".to_owned(),
                true,
            ),
        ],
        signature: String::new(),
        small_print: vec![
            word(
                "Belegt, dass wer den Schlüssel besitzt, diesen Text unterschrieben hat; es sagt nicht, wer das ist.",
                "Proves that whoever holds the key signed this text; it does not say who that is.",
            ),
            word("Geprüft wird unter „Zertifikat prüfen“.", "It is checked under “Check a certificate”."),
        ],
        page: ["<", " / ", ">"].map(str::to_owned),
        letterhead: Letterhead::default(),
        paper: Paper::A4,
        date: (2026, 3, 2),
        attachment: Some(Attachment {
            file_name: word("zertifikat.jwt", "certificate.jwt"),
            media_type: "application/jwt".to_owned(),
            relationship: Relationship::Alternative,
            description: word("Dasselbe als „Open Badge“", "The same as an “Open Badge”"),
            bytes: b"eyJhbGciOiJSUzI1NiJ9.e30.c2ln".to_vec(),
        }),
    }
}
