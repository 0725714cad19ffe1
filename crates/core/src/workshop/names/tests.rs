use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

fn own(typed: &str) -> Result<String, Refused> {
    Name::own(typed).map(|name| name.0)
}

/// What holds of every name that is shown, whoever made it.
#[track_caller]
fn assert_inert(name: &str, typed: &str) {
    assert!(name.chars().count() <= LONGEST, "{typed:?} is long");
    assert_eq!(name.nfc().collect::<String>(), name, "{typed:?} is not composed");
    assert!(name.starts_with(char::is_alphanumeric), "{typed:?} begins with a sign that a spreadsheet may compute");
    let harmless = |sign: char| sign.is_alphanumeric() || is_combining_mark(sign) || " -.'\u{2019}".contains(sign);
    assert!(name.chars().all(harmless), "{typed:?} holds a sign that means something");
    assert!(!name.chars().any(|sign| sign.is_control() || is_unseen(sign)), "{typed:?} holds what is not seen");
    assert!(!overloaded(name), "{typed:?} towers");
    assert!(!name.contains("  ") && name.trim() == name, "{typed:?} has loose blanks");
    assert!(!insults(name), "{typed:?} insults");
}

#[test]
fn people_are_called_what_they_are_called() {
    for (typed, expected) in [
        ("Mara", "Mara"),
        ("  Mara   Berg ", "Mara Berg"),
        ("Mara\u{a0}Berg\n", "Mara Berg"),
        ("Jürgen", "Jürgen"),
        ("Ju\u{308}rgen", "Jürgen"),
        ("Anna-Lena 2", "Anna-Lena 2"),
        ("O’Neill", "O’Neill"),
        ("D'Angelo", "D'Angelo"),
        ("Dr. Groß", "Dr. Groß"),
        ("Nguyễn Thị Hương", "Nguyễn Thị Hương"),
        ("Łukasz", "Łukasz"),
        ("Ирина", "Ирина"),
        ("Ελένη", "Ελένη"),
        ("محمد", "محمد"),
        ("דוד", "דוד"),
        ("李小龙", "李小龙"),
        ("さくら", "さくら"),
        ("नेहा", "नेहा"),
        ("3b", "3b"),
    ] {
        assert_eq!(own(typed).as_deref(), Ok(expected), "{typed:?}");
    }
}

#[test]
fn what_is_no_name_is_refused_with_its_reason() {
    for (typed, why) in [
        ("", Refused::Empty),
        (" \t\n", Refused::Empty),
        ("42", Refused::Empty),
        ("…", Refused::Empty),
        ("😀", Refused::Empty),
        ("\u{301}", Refused::Empty),
        (&"a".repeat(31), Refused::Long),
        (&"a".repeat(100_000), Refused::Long),
        ("<b>Mara</b>", Refused::Signs),
        ("=SUM(A1)", Refused::Signs),
        ("-Mara", Refused::Signs),
        ("@Mara", Refused::Signs),
        ("Mara\u{0}", Refused::Signs),
        ("Mara\u{7}", Refused::Signs),
        ("Ma\u{200b}ra", Refused::Signs),
        ("\u{202e}araM", Refused::Signs),
        ("Mara\u{2066}", Refused::Signs),
        ("\u{feff}Mara", Refused::Signs),
        ("Mara\u{e0041}", Refused::Signs),
        ("Ma\u{301}\u{301}\u{301}ra", Refused::Signs),
        ("M\u{ad}ara", Refused::Signs),
        ("Mаra", Refused::Signs),
        ("𝐌𝐚𝐫𝐚", Refused::Signs),
        ("Ｍａｒａ", Refused::Signs),
        ("Mara 😀", Refused::Signs),
        ("Mara; rm", Refused::Signs),
        ("Mara\u{e000}", Refused::Signs),
        ("ﷺ", Refused::Signs),
        ("Arschloch", Refused::Insult),
        ("F-U-C-K", Refused::Insult),
    ] {
        assert_eq!(own(typed), Err(why), "{:?}", typed.chars().take(40).collect::<String>());
    }
}

#[test]
fn who_could_be_taken_for_another_is_the_other() {
    for (one, other, alike) in [
        ("Mara", "mara", true),
        ("Mara", "MARA", true),
        ("Mara Berg", "MaraBerg", true),
        ("Mara Berg", "Mara-Berg", true),
        ("Ina", "lna", true),
        ("Ina", "ina", true),
        ("Ina", "1na", true),
        ("Otto", "0tt0", true),
        ("Mara", "rnara", true),
        ("Mara", "Mira", false),
        ("Mara", "Mära", false),
        ("Mara 2", "Mara 3", false),
        ("Jürgen", "Jurgen", false),
        ("Έ", "έ", true),
        ("Έ", "É", true),
        ("έ", "é", false),
    ] {
        let named = |text: &str| Name(text.to_owned());
        let mut taken = Taken::default();
        assert!(taken.take(&named(one)));
        assert_eq!(taken.has(&named(other)), alike, "{one} {other}");
    }
    // a whole word in another alphabet is let through as a name, and known for what it looks like
    let (cyrillic, latin) = (Name::own("сор").expect("one alphabet"), Name::own("cop").expect("a name"));
    assert_eq!(cyrillic.keys(), latin.keys());
}

#[test]
fn a_name_is_taken_until_it_is_free() {
    let mut taken = Taken::default();
    let (mara, same) = (Name::own("Mara").expect("a name"), Name::own("MARA").expect("a name"));
    assert!(taken.take(&mara));
    assert!(taken.has(&same) && !taken.take(&same));
    taken.free(&same);
    assert!(taken.is_empty() && taken.take(&mara));
}

#[test]
fn word_lists_are_read_in_groups() {
    let pairs = Pairs::read("leiser, heller: Falke,\n Berg ; leise: Lärche").expect("two groups");
    let names: Vec<String> = pairs.all().map(|name| name.0).collect();
    assert_eq!(names, ["leiser Falke", "heller Falke", "leiser Berg", "heller Berg", "leise Lärche"]);
    assert_eq!(pairs.count(), 5);
    for lacking in ["", "leiser", "leiser:", ": Falke", "leiser: Falke;", "a: b; c"] {
        assert_eq!(Pairs::read(lacking), None, "{lacking:?}");
    }
}

#[test]
fn everybody_gets_a_name_of_their_own() {
    let pairs = Pairs::read("quiet, bright: Lark, Otter; calm: Lake").expect("groups");
    let mut taken = Taken::default();
    let mut names = Vec::new();
    let mut draw = pairs.shuffled(0);
    for _ in 0..17 {
        let name = draw.friendly(&taken);
        assert!(taken.take(&name), "{name:?} is there twice");
        names.push(name.0);
    }
    assert!(names[..5].iter().all(|name| !name.contains(char::is_numeric)), "{names:?}");
    assert!(names[5..10].iter().all(|name| name.ends_with(" 2")), "{names:?}");
    assert!(names[10..15].iter().all(|name| name.ends_with(" 3")), "{names:?}");
    assert!(names[15..].iter().all(|name| name.ends_with(" 4")), "{names:?}");
    let first = |seed| pairs.shuffled(seed).friendly(&Taken::default());
    let drawn: BTreeSet<String> = (0..100).map(|seed| first(seed).0).collect();
    assert_eq!(drawn.len(), 5, "chance reaches all");
    assert_eq!(first(7), first(7));
}

#[test]
fn who_was_there_before_keeps_their_name() {
    let pairs = Pairs::read("quiet: Lark, Otter").expect("a group");
    let mut taken = Taken::default();
    let lark = pairs.all().next().expect("a name");
    assert!(taken.take(&lark));
    let mut draw = pairs.shuffled(3);
    let drawn: Vec<String> = (0..2).map(|_| draw.friendly(&taken).0).collect();
    assert_eq!(drawn[0], "quiet Otter");
    assert!(drawn[1].ends_with(" 2"), "{drawn:?}");
}

#[test]
fn five_hundred_hostile_names_end_inert() {
    const PARTS: &[&str] = &[
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "\"><svg/onload=1>",
        "javascript:alert(1)",
        "{{7*7}}",
        "${jndi:ldap://x}",
        "=HYPERLINK(\"http://x\")",
        "+1",
        "-1+1",
        "@SUM(A1)",
        "\t=1",
        "\r\n",
        "\u{202e}",
        "\u{2066}",
        "\u{2069}",
        "\u{200b}",
        "\u{200d}",
        "\u{feff}",
        "\u{ad}",
        "\u{e0061}",
        "\u{0}",
        "\u{1b}[31m",
        "\u{9b}",
        "e\u{301}\u{302}\u{303}\u{304}\u{305}",
        "Z\u{324}\u{34a}\u{330}a",
        "\u{fdfd}",
        "𓂀",
        "👩‍👩‍👧",
        "Ⅷ",
        "½",
        "аdmin",
        "Τrainer",
        "ｔｒａｉｎｅｒ",
        "𝕱𝖚𝖈𝖐",
        "fuсk",
        "4rschl0ch",
        "N1GG3R",
        "'; DROP TABLE x; --",
        "#read(\"/etc/passwd\")",
        "$x$",
        "\\textbf",
        "../../etc",
        "%00",
        "CON",
        "\u{feff}\u{feff}",
        "\u{1160}",
        "\u{3164}",
        "\u{2800}",
        "Mara",
        " ",
        "ä",
        "\u{a0}",
        "שלום",
        "مرحبا",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    ];
    let (mut refused, mut clean) = (0, 0);
    for seed in 0..500 {
        let mut random = fastrand::Rng::with_seed(seed);
        let typed: String = (0..random.usize(1..4)).map(|_| PARTS[random.usize(..PARTS.len())]).collect();
        match Name::own(&typed) {
            Ok(name) => {
                clean += 1;
                assert_inert(name.as_str(), &typed);
            }
            Err(_) => refused += 1,
        }
    }
    assert_eq!(refused + clean, 500);
    assert!(refused > 300 && clean > 0, "{refused} refused, {clean} clean");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]
    #[test]
    fn whatever_is_typed_is_refused_or_inert(typed in "\\PC{0,40}|[ -~]{0,40}|[\\p{L}\\p{M}\\p{Cf}\\p{Cc} ]{1,12}") {
        if let Ok(name) = Name::own(&typed) {
            assert_inert(name.as_str(), &typed);
            prop_assert_eq!(Name::own(name.as_str()), Ok(name.clone()), "checked again it is the same");
            let mut taken = Taken::default();
            prop_assert!(taken.take(&name) && taken.has(&Name(name.0.to_lowercase())), "in small letters it is the same");
            taken.free(&name);
            prop_assert!(taken.is_empty());
        }
    }

    #[test]
    fn letters_alone_are_a_name_unless_they_insult(typed in "[A-Za-zÄÖÜäöüß]{1,30}") {
        prop_assert!(matches!(own(&typed), Ok(_) | Err(Refused::Insult)));
    }
}
