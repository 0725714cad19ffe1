//! Texts that are markup, code or formulas somewhere. They come out as they went in, and do nothing.

mod page;
mod paper;
mod table;
mod wiki;

use tritt_documents::{Block, CheckRow, Document, Other, Tick, Wording};

use crate::sample::{empty, group};

/// Texts that mean something to one of the forms.
pub const TEXTS: &[&str] = &[
    // typst
    "#import \"@preview/cetz:0.4.0\": *",
    "#read(\"/etc/passwd\")",
    "#eval(\"1 + 1\") #panic() #while true {}",
    "$x$ @ref <label> = heading #[x] // gone /* gone */",
    "\\u{41} \\ ~ -- --- ... ]])}",
    // Markdown
    "*a* _b_ **c** __d__ ~~e~~ `f` ``g``",
    "[a](javascript:alert(1)) ![b](https://example.org/x.png) [^1] [[c]] <https://example.org>",
    "# heading #",
    "- item",
    "+ item",
    "1. item",
    "12) item",
    "---",
    "===",
    "***",
    ":-:",
    ": definition",
    "> quote",
    "    code",
    "\tcode",
    "```",
    "~~~",
    "| a | b |",
    "--- | ---",
    "- [x] done",
    "&lt;b&gt; &amp; &#65; \\*",
    "back\\",
    // HTML
    "<b>bold</b>",
    "<script>alert(1)</script>",
    "</title></style></label><script src=//example.org></script>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)",
    "<!-- gone --> <![CDATA[ gone ]]> <?gone?>",
    "<svg onload=alert(1)>",
    // spreadsheets
    "=cmd|' /C calc'!A0",
    "=HYPERLINK(\"https://example.org\")",
    "+1+1",
    "-2+3",
    "@SUM(1)",
    "＝1+1",
    "\u{a0}=1",
    "safe\n=1",
    "safe\r=1",
    "a;b,c\td",
    "she said \"no\"; '",
    // lines, blanks, controls
    "two\nlines",
    "two\r\n\r\nlines",
    "a\u{b}b\u{c}c\u{85}d\u{2028}e\u{2029}f",
    "a\u{a0}b\u{2009}c\u{202f}d\u{3000}e\u{1680}f\u{205f}g",
    "nul \0 bell \u{7} escape \u{1b}[31m delete \u{7f}",
    "\0",
    "",
    "   ",
    // what cannot be seen, and what turns the direction of reading
    "\u{202e}gpj.exe\u{202c} \u{2066}a\u{2069} \u{200f}b",
    "a\u{200b}b\u{feff}c\u{2060}d\u{ad}e\u{200d}f",
    // letters far away
    "😀 👨\u{200d}👩\u{200d}👧 🇩🇪 ❤\u{fe0f}",
    "Ж 中 العربية עברית → ☐ \u{e000} \u{fffd} \u{10ffff}",
    "e\u{301} z\u{300}\u{301}\u{302}\u{303} ﬁ ẞ",
    // long
    "Donaudampfschifffahrtsgesellschaftskapitaensmuetzenfabrikantinnenverbandsvorsitzende",
];

/// The text in every place a text can have.
pub fn everywhere(text: &str, language: &str) -> Document {
    let all = || text.to_owned();
    let line = |signed: bool| CheckRow {
        text: all(),
        help: Some(all()),
        signed,
        ticked: signed.then(Tick::default),
        other: None,
    };
    let mut document = Document {
        title: all(),
        subtitle: all(),
        intro: Some(all()),
        blocks: vec![
            Block::Heading { level: 2, text: all() },
            Block::Paragraph(all()),
            group(1, text, vec![line(true)]),
            group(2, text, vec![line(false)]),
        ],
        ..empty(language)
    };
    document.foot.source_line = all();
    document.foot.version_line = all();
    document.labels.initials = all();
    document.labels.date = all();
    document
}

/// The text in every place of a page in two languages: the second one, who ticked, whose paper it is.
pub fn in_both(text: &str) -> Document {
    let all = || text.to_owned();
    let mut document = everywhere(text, "de");
    let labels = document.labels.clone();
    for block in &mut document.blocks {
        if let Block::CheckGroup { other, rows, .. } = block {
            *other = Some(all());
            for row in rows {
                row.other = Some(Wording { text: all(), help: Some(all()) });
                row.ticked =
                    row.ticked.take().map(|_| Tick { by: all(), on: Some((2026, 3, 2)), said: format!("said {text}") });
            }
        }
    }
    document.letterhead.contact = format!("contact {text}");
    let (title, subtitle, intro) = (all(), all(), Some(all()));
    document.other = Some(Box::new(Other { language: "en".to_owned(), title, subtitle, intro, labels }));
    document
}

/// The text in every place of a table.
pub fn in_table(text: &str, language: &str) -> Document {
    let all = || text.to_owned();
    let table = Block::Table { caption: all(), heads: vec![all(); 2], rows: vec![vec![all(); 2]; 2] };
    Document { blocks: vec![table], ..empty(language) }
}
