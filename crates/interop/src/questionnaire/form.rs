//! The form as one file of HTML. Every text is escaped where it is written; the script and the style are constants, and their hashes are the only ones the
//! content security policy lets run.

use std::fmt::Write as _;

use base64::Engine as _;
use tritt_core::supplier::{LONGEST_ANSWER, LONGEST_NAME, Level, RequirementId, Verdict};

use super::VERSION;

const SCRIPT: &str = include_str!("form.js");
const STYLE: &str = include_str!("form.css");

/// A questionnaire to send. Lists of words have an entry for each language, in the order of `words`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// 128 bits as hexadecimal digits: the answers bring it back.
    pub number: String,
    /// The firm that is asked; may be empty, then the supplier fills it in.
    pub supplier: String,
    /// How much is asked.
    pub level: Level,
    /// The languages, the first shown first.
    pub words: Vec<FormWords>,
    /// The requirements by category.
    pub groups: Vec<Group>,
}

/// A category.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Its name.
    pub heading: Vec<String>,
    /// Its requirements.
    pub questions: Vec<Question>,
}

/// A requirement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its id.
    pub id: RequirementId,
    /// Its number, as shown.
    pub number: String,
    /// What it is about.
    pub title: Vec<String>,
    /// What is asked.
    pub asks: Vec<String>,
}

/// The words of the form in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormWords {
    /// The tag of the language.
    pub language: String,
    /// Its name in itself.
    pub name: String,
    /// The title.
    pub title: String,
    /// Who asks, and why.
    pub intro: String,
    /// What to do, step by step.
    pub steps: Vec<String>,
    /// That nothing is sent.
    pub private: String,
    /// Heading over the fields about who answers.
    pub about: String,
    /// Label: name of the firm.
    pub firm: String,
    /// Label: who answers.
    pub person: String,
    /// Label: day.
    pub day: String,
    /// Label over the verdicts, for those who hear it.
    pub verdict: String,
    /// The verdicts, in the order of [`Verdict::ALL`].
    pub verdicts: [String; 5],
    /// Label: answer in words.
    pub text: String,
    /// When words are needed at this level.
    pub text_hint: String,
    /// Label: document.
    pub evidence: String,
    /// Before the numbers of answers given and asked.
    pub answered: String,
    /// Button: save.
    pub save: String,
    /// After saving.
    pub saved: String,
    /// When something is open.
    pub open: String,
    /// When the name of the firm is missing.
    pub nameless: String,
    /// Label: go on with a saved file.
    pub resume: String,
    /// When the file is not one of this form.
    pub foreign: String,
    /// Where the requirements come from.
    pub source: String,
    /// When scripts are off.
    pub no_script: String,
}

/// The file.
pub fn form(form: &Form) -> String {
    let mut page = String::with_capacity(64 * 1024);
    let first = form.words.first().map_or("en", |words| words.language.as_str());
    let title = form.words.first().map_or("", |words| words.title.as_str());
    let _ = write!(
        page,
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
         <title>{}</title>\n<style>{STYLE}</style>\n</head>\n",
        escaped(first),
        policy(),
        escaped(title),
    );
    let _ = writeln!(
        page,
        "<body data-number=\"{}\" data-version=\"{VERSION}\" data-level=\"{}\">",
        escaped(&form.number),
        form.level.id()
    );
    head(&mut page, form);
    let _ = write!(page, "<main>\n<form id=\"form\" autocomplete=\"off\" novalidate>\n");
    about(&mut page, form);
    for group in &form.groups {
        let _ = write!(
            page,
            "<section class=\"group\">\n<h2>{}</h2>\n",
            spoken(form, |place, _| part(&group.heading, place))
        );
        for one in &group.questions {
            question(&mut page, form, one);
        }
        page.push_str("</section>\n");
    }
    foot(&mut page, form);
    let _ = write!(page, "</form>\n</main>\n<script>{SCRIPT}</script>\n</body>\n</html>\n");
    page
}

/// The only script and the only style that may run, by their hashes; nothing is loaded, nothing is sent.
fn policy() -> String {
    let hash = |text: &str| {
        let digest = ring::digest::digest(&ring::digest::SHA256, text.as_bytes());
        base64::engine::general_purpose::STANDARD.encode(digest)
    };
    format!(
        "default-src 'none'; script-src 'sha256-{}'; style-src 'sha256-{}'; base-uri 'none'; form-action 'none'",
        hash(SCRIPT),
        hash(STYLE),
    )
}

fn head(page: &mut String, form: &Form) {
    page.push_str("<header>\n<div class=\"mark\" aria-hidden=\"true\"></div>\n");
    if form.words.len() > 1 {
        page.push_str("<div class=\"languages\" role=\"group\" aria-label=\"Sprache / Language\">");
        for (place, words) in form.words.iter().enumerate() {
            let _ = write!(
                page,
                "<button type=\"button\" data-language=\"{0}\" lang=\"{0}\" aria-pressed=\"{1}\">{2}</button>",
                escaped(&words.language),
                place == 0,
                escaped(&words.name),
            );
        }
        page.push_str("</div>\n");
    }
    let _ = write!(
        page,
        "<h1>{}</h1>\n<p class=\"intro\">{}</p>\n<ol>\n",
        spoken(form, |_, words| &words.title),
        spoken(form, |_, words| &words.intro)
    );
    let steps = form.words.iter().map(|words| words.steps.len()).max().unwrap_or_default();
    for step in 0..steps {
        let _ = writeln!(page, "<li>{}</li>", spoken(form, |_, words| part(&words.steps, step)));
    }
    let _ = write!(
        page,
        "</ol>\n<p class=\"private\">{}</p>\n<noscript><p class=\"warn\">{}</p></noscript>\n</header>\n",
        spoken(form, |_, words| &words.private),
        // nothing can switch the language here: all of them
        form.words
            .iter()
            .map(|words| format!("<span lang=\"{}\">{}</span> ", escaped(&words.language), escaped(&words.no_script)))
            .collect::<String>(),
    );
}

fn about(page: &mut String, form: &Form) {
    let _ = write!(
        page,
        "<section class=\"group\">\n<h2>{}</h2>\n<div class=\"who\">\n",
        spoken(form, |_, words| &words.about)
    );
    field(page, form, "firm", "text", &form.supplier, |words| &words.firm);
    field(page, form, "person", "text", "", |words| &words.person);
    field(page, form, "day", "date", "", |words| &words.day);
    let _ = write!(
        page,
        "</div>\n<p class=\"resume\"><label for=\"resume\">{}</label> <input id=\"resume\" type=\"file\" accept=\".json,application/json\"></p>\n</section>\n",
        spoken(form, |_, words| &words.resume),
    );
}

fn field(page: &mut String, form: &Form, id: &str, kind: &str, value: &str, label: impl Fn(&FormWords) -> &String) {
    let bound = if kind == "text" { format!(" maxlength=\"{LONGEST_NAME}\"") } else { String::new() };
    let _ = writeln!(
        page,
        "<p><label for=\"{id}\">{}</label><input id=\"{id}\" type=\"{kind}\"{bound} value=\"{}\"></p>",
        spoken(form, |_, words| label(words)),
        escaped(value),
    );
}

fn question(page: &mut String, form: &Form, one: &Question) {
    let id = escaped(one.id.as_str());
    let _ = write!(
        page,
        "<fieldset data-requirement=\"{id}\">\n<legend><span class=\"number\">{}</span> {}</legend>\n<p id=\"asks-{id}\">{}</p>\n\
         <div class=\"verdicts\" role=\"radiogroup\" aria-describedby=\"asks-{id}\" aria-labelledby=\"verdict-{id}\">\n<span class=\"unseen\" id=\"verdict-{id}\">{}</span>\n",
        escaped(&one.number),
        spoken(form, |place, _| part(&one.title, place)),
        spoken(form, |place, _| part(&one.asks, place)),
        spoken(form, |_, words| &words.verdict),
    );
    for (place, verdict) in Verdict::ALL.into_iter().enumerate() {
        let _ = writeln!(
            page,
            "<label><input type=\"radio\" name=\"verdict-{id}\" value=\"{}\"><span>{}</span></label>",
            verdict.id(),
            spoken(form, |_, words| part(&words.verdicts, place)),
        );
    }
    let _ = write!(
        page,
        "</div>\n<p><label for=\"text-{id}\">{}</label><span class=\"hint\" id=\"hint-{id}\">{}</span>\
         <textarea id=\"text-{id}\" rows=\"3\" maxlength=\"{LONGEST_ANSWER}\" aria-describedby=\"hint-{id}\"></textarea></p>\n",
        spoken(form, |_, words| &words.text),
        spoken(form, |_, words| &words.text_hint),
    );
    let hidden = if form.level == Level::Proof { "" } else { " hidden" };
    let _ = write!(
        page,
        "<p{hidden}><label for=\"evidence-{id}\">{}</label><input id=\"evidence-{id}\" type=\"text\" maxlength=\"{LONGEST_NAME}\"></p>\n</fieldset>\n",
        spoken(form, |_, words| &words.evidence),
    );
}

fn foot(page: &mut String, form: &Form) {
    let _ = write!(
        page,
        "<section class=\"send\">\n<p>{} <output id=\"count\"></output></p>\n<p><button type=\"button\" id=\"save\">{}</button></p>\n\
         <div role=\"status\" id=\"status\">\n",
        spoken(form, |_, words| &words.answered),
        spoken(form, |_, words| &words.save),
    );
    for (id, words) in [
        ("saved", spoken(form, |_, words| &words.saved)),
        ("open", spoken(form, |_, words| &words.open)),
        ("nameless", spoken(form, |_, words| &words.nameless)),
        ("foreign", spoken(form, |_, words| &words.foreign)),
    ] {
        let _ = writeln!(
            page,
            "<p id=\"{id}\" class=\"{}\" hidden>{words}</p>",
            if id == "saved" { "good" } else { "warn" }
        );
    }
    let _ = write!(page, "</div>\n</section>\n<footer>{}</footer>\n", spoken(form, |_, words| &words.source));
}

/// A text in every language; the script shows one of them.
fn spoken<'a>(form: &'a Form, text: impl Fn(usize, &'a FormWords) -> &'a String) -> String {
    let mut out = String::new();
    for (place, words) in form.words.iter().enumerate() {
        let hidden = if place == 0 { "" } else { " hidden" };
        let _ = write!(
            out,
            "<span class=\"l\" lang=\"{}\"{hidden}>{}</span>",
            escaped(&words.language),
            escaped(text(place, words))
        );
    }
    out
}

static NOTHING: String = String::new();

fn part(texts: &[String], place: usize) -> &String {
    texts.get(place).unwrap_or(&NOTHING)
}

/// Text that stays text in an element and in a quoted attribute.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\0' => {}
            letter => out.push(letter),
        }
    }
    out
}
