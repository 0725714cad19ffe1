//! Reading addresses: which part of a link says whose it is.
//!
//! Links are made from a seed. What is right is computed with the Public Suffix List and the URL standard, never by splitting text ourselves.

use std::ops::Range;

use url::{Host, Url};

/// How many links a round has.
pub const ROUND: usize = 8;

/// What makes an address hard to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trick {
    /// None: the firm's own address, with something before its name.
    Plain,
    /// The firm's name stands before another name.
    Subdomain,
    /// A name that looks like the firm's.
    LookAlike,
    /// The firm's name with a hyphen and a word: another name.
    Hyphen,
    /// Letters of another alphabet, written in the form the web uses for them (Punycode, RFC 3492).
    Punycode,
    /// The firm's name before an @, where a user name would stand.
    UserInfo,
    /// The firm's name in the path.
    LongPath,
    /// A short address that does not tell where it leads.
    Shortener,
    /// A port behind the name.
    Port,
    /// A number instead of a name.
    IpHost,
}

impl Trick {
    /// All tricks.
    pub const ALL: [Self; 10] = [
        Self::Plain,
        Self::Subdomain,
        Self::LookAlike,
        Self::Hyphen,
        Self::Punycode,
        Self::UserInfo,
        Self::LongPath,
        Self::Shortener,
        Self::Port,
        Self::IpHost,
    ];

    /// The id under which answers are recorded and words stand.
    pub fn id(self) -> &'static str {
        match self {
            Self::Plain => "link-plain",
            Self::Subdomain => "link-subdomain",
            Self::LookAlike => "link-look-alike",
            Self::Hyphen => "link-hyphen",
            Self::Punycode => "link-punycode",
            Self::UserInfo => "link-user-info",
            Self::LongPath => "link-long-path",
            Self::Shortener => "link-shortener",
            Self::Port => "link-port",
            Self::IpHost => "link-ip-host",
        }
    }

    /// The trick with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|trick| trick.id() == id)
    }
}

/// Names to make links from; all of them are made up.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Names {
    /// Names of firms, lower-case letters only.
    pub firms: Vec<String>,
    /// Words that stand before or behind them.
    pub words: Vec<String>,
    /// Names of strangers.
    pub strangers: Vec<String>,
}

/// A link to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Puzzle {
    /// What makes it hard.
    pub trick: Trick,
    /// The firm it pretends to lead to, or leads to.
    pub firm: String,
    /// The link cut into the pieces shown.
    pub tokens: Vec<Token>,
    /// Which pieces, from the first to behind the last, say whose link it is.
    pub answer: Range<usize>,
    /// What they say.
    pub owner: String,
    /// The owner in the letters it stands for, where that differs from how it is written.
    pub spoken: Option<String>,
    /// Whether the link leads to the firm.
    pub genuine: bool,
}

/// A piece of a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// What is shown.
    pub text: String,
    /// Whether it can be chosen; signs between pieces cannot.
    pub choosable: bool,
}

/// Which tricks a round has: first what was never read, then what was misread; `last` says how the last answer to a trick was.
pub fn round(last: impl Fn(Trick) -> Option<bool>, seed: u64) -> Vec<Trick> {
    let mut random = fastrand::Rng::with_seed(seed);
    let mut tricks = Trick::ALL.to_vec();
    random.shuffle(&mut tricks);
    tricks.sort_by_key(|trick| match last(*trick) {
        None => 0,
        Some(false) => 1,
        Some(true) => 2,
    });
    tricks.truncate(ROUND);
    random.shuffle(&mut tricks);
    tricks
}

/// Kinds of links for a whole room, from the plain one to the one that most people fall for.
pub const FOR_ROOM: [Trick; 4] = [Trick::Plain, Trick::Subdomain, Trick::Hyphen, Trick::LongPath];

/// Makes a link. The same trick, names and seed make the same link. Nothing when there are no names.
pub fn puzzle(trick: Trick, names: &Names, seed: u64) -> Option<Puzzle> {
    let mut random = fastrand::Rng::with_seed(seed);
    let mut pick = |list: &[String]| random.choice(list).cloned();
    let (firm, word, page) = (pick(&names.firms)?, pick(&names.words)?, pick(&names.words)?);
    let stranger = pick(&names.strangers)?;
    let firm_name = format!("{firm}.example");
    let written = match trick {
        Trick::Plain => format!("https://{word}.{firm_name}/{page}"),
        Trick::Subdomain => format!("https://{firm_name}.{stranger}.test/{word}/{page}"),
        Trick::LookAlike => format!("https://{word}.{}.example/{page}", look_alike(&firm, &mut random)),
        Trick::Hyphen => format!("https://{firm}-{word}.test/{page}"),
        Trick::Punycode => format!("https://{word}.{}.example/{page}", foreign_letter(&firm)),
        Trick::UserInfo => format!("https://{firm_name}@{stranger}.test/{word}"),
        Trick::LongPath => {
            format!("https://{stranger}.test/{firm_name}/{word}/{page}/{}", random.u32(100_000..999_999))
        }
        Trick::Shortener => format!("https://{stranger}.invalid/{}", short(&mut random)),
        Trick::Port => format!("https://{word}.{firm_name}:{}/{page}", random.u16(8000..9000)),
        // 192.0.2.0/24, 198.51.100.0/24, 203.0.113.0/24: kept for documentation (RFC 5737)
        Trick::IpHost => {
            let net = ["192.0.2", "198.51.100", "203.0.113"][random.usize(0..3)];
            format!("http://{net}.{}/{firm_name}/{page}", random.u8(10..250))
        }
    };
    read(trick, firm, &Url::parse(&written).ok()?)
}

/// Cuts a link into pieces and finds whose it is.
fn read(trick: Trick, firm: String, url: &Url) -> Option<Puzzle> {
    let mut tokens = vec![sign(&format!("{}://", url.scheme()))];
    if !url.username().is_empty() {
        for (place, piece) in url.username().split('.').enumerate() {
            tokens.extend((place > 0).then(|| sign(".")));
            tokens.push(choosable(piece));
        }
        tokens.push(sign("@"));
    }
    let host = url.host_str()?;
    let (owner, labels) = match url.host()? {
        Host::Domain(name) => {
            let owner = owner_of(name)?;
            (owner.to_owned(), owner.split('.').count())
        }
        Host::Ipv4(_) | Host::Ipv6(_) => (host.to_owned(), host.split('.').count()),
    };
    let first = tokens.len();
    for (place, label) in host.split('.').enumerate() {
        tokens.extend((place > 0).then(|| sign(".")));
        tokens.push(choosable(label));
    }
    // labels and the dots between them, counted from the end of the host
    let answer = tokens.len() - (labels * 2 - 1)..tokens.len();
    debug_assert!(answer.start >= first, "the owner is part of the host");
    if let Some(port) = url.port() {
        tokens.push(sign(":"));
        tokens.push(choosable(&port.to_string()));
    }
    for segment in url.path_segments()?.filter(|segment| !segment.is_empty()) {
        tokens.push(sign("/"));
        tokens.push(choosable(segment));
    }
    let spoken = idna::domain_to_unicode(&owner).0;
    let genuine = owner == format!("{firm}.example");
    Some(Puzzle { trick, firm, tokens, answer, spoken: (spoken != owner).then_some(spoken), owner, genuine })
}

/// Top-level names nobody can own anything above (RFC 2606); all links are made of them.
const RESERVED: [&str; 3] = ["example", "test", "invalid"];

/// Whose a name under a reserved one is: that name and the label before it, since no registry divides it further. Nothing for every other name, of which
/// only the Public Suffix List could tell; the tests compare with it.
fn owner_of(name: &str) -> Option<&str> {
    let (before, top) = name.rsplit_once('.')?;
    let label = before.rsplit('.').next()?;
    RESERVED.contains(&top).then(|| &name[name.len() - label.len() - 1 - top.len()..])
}

fn sign(text: &str) -> Token {
    Token { text: text.to_owned(), choosable: false }
}

fn choosable(text: &str) -> Token {
    Token { text: text.to_owned(), choosable: true }
}

/// The name with one thing changed that the eye passes over.
fn look_alike(firm: &str, random: &mut fastrand::Rng) -> String {
    const CHANGES: &[(&str, &str)] = &[
        ("m", "rn"),
        ("w", "vv"),
        ("l", "1"),
        ("o", "0"),
        ("i", "l"),
        ("d", "cl"),
        ("nn", "n"),
        ("ll", "l"),
        ("e", "ee"),
    ];
    let possible: Vec<String> =
        CHANGES.iter().filter(|(from, _)| firm.contains(from)).map(|(from, to)| firm.replacen(from, to, 1)).collect();
    random.choice(&possible).cloned().unwrap_or_else(|| format!("{firm}s"))
}

/// The name with its first a, e or o taken from the Cyrillic alphabet, which looks the same; without one, with an accent on its last letter but one.
fn foreign_letter(firm: &str) -> String {
    for (latin, cyrillic) in [('a', 'а'), ('e', 'е'), ('o', 'о')] {
        if firm.contains(latin) {
            return firm.replacen(latin, &cyrillic.to_string(), 1);
        }
    }
    format!("{firm}é")
}

fn short(random: &mut fastrand::Rng) -> String {
    (0..6).map(|_| random.alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn names() -> Names {
        let list = |text: &str| text.split_whitespace().map(str::to_owned).collect();
        Names {
            firms: list("musterbank paketwelle hofladen"),
            words: list("service login konto"),
            strangers: list("pruefung kurzlink"),
        }
    }

    #[track_caller]
    fn made(trick: Trick, seed: u64) -> Puzzle {
        let Some(puzzle) = puzzle(trick, &names(), seed) else { panic!("{trick:?} with seed {seed} makes no link") };
        puzzle
    }

    #[test]
    fn the_owner_is_what_the_standard_and_the_list_say() {
        for (written, expected) in [
            ("https://service.musterbank.example/konto", "musterbank.example"),
            ("https://musterbank.example.pruefung.test/login", "pruefung.test"),
            ("https://musterbank.example@pruefung.test/login", "pruefung.test"),
            ("https://pruefung.test/musterbank.example/login", "pruefung.test"),
            ("https://musterbank.example:8443/konto", "musterbank.example"),
            ("http://192.0.2.7/musterbank.example", "192.0.2.7"),
        ] {
            let url = Url::parse(written).unwrap_or_else(|error| panic!("{written}: {error}"));
            let Some(found) = read(Trick::Plain, "musterbank".to_owned(), &url) else { panic!("{written}") };
            let marked: String = found.tokens[found.answer.clone()].iter().map(|token| token.text.as_str()).collect();
            assert_eq!((found.owner.as_str(), marked.as_str()), (expected, expected), "{written}");
        }
        // of whose it is only the list knows: no puzzle is made of it
        assert_eq!(owner_of("shop.example.co.uk"), None);
        assert_eq!(owner_of("test"), None);
    }

    #[test]
    fn only_the_firms_own_addresses_are_genuine() {
        for trick in Trick::ALL {
            for seed in 0..100 {
                let puzzle = made(trick, seed);
                let expected = matches!(trick, Trick::Plain | Trick::Port);
                assert_eq!(puzzle.genuine, expected, "{trick:?} with seed {seed}: {}", puzzle.owner);
            }
        }
    }

    #[test]
    fn foreign_letters_are_told() {
        let puzzle = made(Trick::Punycode, 3);
        assert!(puzzle.owner.starts_with("xn--"), "{}", puzzle.owner);
        assert!(puzzle.spoken.is_some_and(|spoken| !spoken.is_ascii()));
    }

    proptest! {
        #[test]
        fn pieces_make_the_link_and_the_answer_makes_the_owner(seed: u64, trick in 0..Trick::ALL.len()) {
            let trick = Trick::ALL[trick];
            let puzzle = made(trick, seed);
            let whole: String = puzzle.tokens.iter().map(|token| token.text.as_str()).collect();
            let url = Url::parse(&whole).expect("a link");
            let owner = match url.host().expect("a host") {
                Host::Domain(name) => psl::domain_str(name).expect("a name").to_owned(),
                address => address.to_string(),
            };
            prop_assert_eq!(&owner, &puzzle.owner);
            let marked: String = puzzle.tokens[puzzle.answer.clone()].iter().map(|token| token.text.as_str()).collect();
            prop_assert_eq!(marked, owner);
            prop_assert!(puzzle.tokens[puzzle.answer.start].choosable && puzzle.tokens[puzzle.answer.end - 1].choosable);
            prop_assert_eq!(made(trick, seed), puzzle);
        }
    }
}
