//! Rounds: messages, addresses and passwords. The same room gets the same ones, so that what is printed is what is shown.

use tritt_core::StepId;
use tritt_core::curriculum::Step;
use tritt_core::exercise::inbox::{self, Channel, Message, Part, PartKind, Verdict as Rule};
use tritt_core::exercise::link::{self, Puzzle};
use tritt_core::exercise::password;
use tritt_core::prose::{Block, Inline};
use tritt_core::workshop::slides::Line;

use super::super::cut::text;
use super::super::shown::Shown;
use super::{Says, lettered, note, pages};
use crate::convert::Speaker;
use crate::exercises::{links, passwords as waits};
use crate::wire::*;

/// What links and passphrases for a room are made from.
const SEED: u64 = 11;

/// How many words the passphrase has.
const WORDS: usize = 5;

/// Messages to judge.
pub(super) fn inbox(speakers: &[Speaker<'_>], step: Option<&Step>) -> Vec<Shown> {
    let Some(first) = speakers.first() else { return Vec::new() };
    let about = step.map_or_else(|| StepId::new("deception"), |step| step.id.clone());
    let messages = inbox::for_room(&first.app.content.curriculum.exercises.messages, &about);
    messages.into_iter().flat_map(|message| message_slides(speakers, message)).collect()
}

fn message_slides(speakers: &[Speaker<'_>], message: &Message) -> Vec<Shown> {
    let id = message.id.as_str();
    let asked = |speaker: &Speaker<'_>| Says {
        label: channel(speaker, message.channel),
        heading: speaker.words.slides_inbox_ask(),
        lines: message.parts.iter().map(|part| Line::Text(shown_part(speaker, id, part))).collect(),
        notes: note(&speaker.words.slides_note_ask()),
    };
    let told = |speaker: &Speaker<'_>| {
        let cue = |part: &Part| speaker.text(id, Some(&format!("{}-cue", part.id)));
        let why = Line::Text(text(&speaker.text(id, Some("why"))));
        let said = |part: &Part| {
            let piece = vec![Inline::Strong(shown_part(speaker, id, part))];
            vec![Block::Paragraph(piece), Block::Paragraph(text(&cue(part)))]
        };
        Says {
            label: speaker.words.slides_solution(),
            heading: verdict(speaker, message.verdict),
            lines: std::iter::once(why).chain(message.cues().map(|part| Line::Point(text(&cue(part))))).collect(),
            notes: vec![Block::List { ordered: false, items: message.cues().map(said).collect() }],
        }
    };
    let mut out = pages(speakers, SlideKind::Task, None, asked);
    out.extend(pages(speakers, SlideKind::Solution, None, told));
    out
}

fn shown_part(speaker: &Speaker<'_>, message: &str, part: &Part) -> Vec<Inline> {
    let words = &speaker.words;
    let said = speaker.text(message, Some(part.id.as_str()));
    let target = || speaker.text(message, Some(&format!("{}-target", part.id)));
    text(&match part.kind {
        PartKind::Sender => words.slides_message_from(&said),
        PartKind::Address => words.slides_message_address(&said),
        PartKind::Subject => words.slides_message_subject(&said),
        PartKind::Text => said,
        PartKind::You => words.slides_message_you(&said),
        PartKind::Link => words.slides_message_link(&target(), &said),
        PartKind::Attachment => words.slides_message_file(&said),
        PartKind::Qr => words.slides_message_qr(&target(), &said),
    })
}

fn channel(speaker: &Speaker<'_>, channel: Channel) -> String {
    let words = &speaker.words;
    match channel {
        Channel::Mail => words.slides_channel_mail(),
        Channel::Sms => words.slides_channel_sms(),
        Channel::Chat => words.slides_channel_chat(),
        Channel::Letter => words.slides_channel_letter(),
        Channel::Call => words.slides_channel_call(),
    }
}

fn verdict(speaker: &Speaker<'_>, verdict: Rule) -> String {
    let words = &speaker.words;
    match verdict {
        Rule::Safe => words.slides_verdict_safe(),
        Rule::Report => words.slides_verdict_report(),
        Rule::Ask => words.slides_verdict_ask(),
    }
}

/// Addresses to read.
pub(super) fn links(speakers: &[Speaker<'_>]) -> Vec<Shown> {
    let Some(first) = speakers.first() else { return Vec::new() };
    let names = &first.app.content.curriculum.exercises.links;
    let puzzles = link::FOR_ROOM.iter().zip(SEED..).filter_map(|(trick, seed)| link::puzzle(*trick, names, seed));
    puzzles.flat_map(|puzzle| link_slides(speakers, &puzzle)).collect()
}

fn link_slides(speakers: &[Speaker<'_>], puzzle: &Puzzle) -> Vec<Shown> {
    let pieces = |told: bool| {
        let piece = |(place, token): (usize, &link::Token)| LinkPiece {
            text: token.text.clone(),
            owner: told && puzzle.answer.contains(&place),
        };
        SlidePicture::Link { pieces: puzzle.tokens.iter().enumerate().map(piece).collect() }
    };
    let asked = |speaker: &Speaker<'_>| Says {
        label: speaker.words.slides_task(),
        heading: speaker.words.slides_links_ask(),
        lines: Vec::new(),
        notes: note(&speaker.words.slides_note_ask()),
    };
    let told = |speaker: &Speaker<'_>| Says {
        label: speaker.words.slides_solution(),
        heading: speaker.words.slides_link_owner(&puzzle.owner),
        lines: vec![Line::Text(text(&links::why(&speaker.words, puzzle)))],
        notes: Vec::new(),
    };
    let mut out = pages(speakers, SlideKind::Task, Some(pieces(false)), asked);
    out.extend(pages(speakers, SlideKind::Solution, Some(pieces(true)), told));
    out
}

/// Passwords to compare: a common one, one that follows the rules, one by chance, and a passphrase.
pub(super) fn passwords(speakers: &[Speaker<'_>]) -> Vec<Shown> {
    let examples = |speaker: &Speaker<'_>| {
        let list = speaker.app.content.passphrase_words(speaker.words.language());
        let [chance, words] = password::to_look_at(list, WORDS, SEED);
        [speaker.words.slides_password_common(), speaker.words.slides_password_rules(), chance, words]
    };
    let numbered = |lines: Vec<Vec<Inline>>| -> Vec<Line> {
        (1..).zip(lines).map(|(number, text)| Line::Numbered(number, text)).collect()
    };
    let asked = |speaker: &Speaker<'_>| Says {
        label: speaker.words.slides_task(),
        heading: speaker.words.slides_passwords_ask(),
        lines: numbered(examples(speaker).into_iter().map(|one| vec![Inline::Code(one)]).collect()),
        notes: note(&speaker.words.slides_note_passwords()),
    };
    let told = |speaker: &Speaker<'_>| {
        let known = &speaker.app.content.curriculum.exercises.known_passwords;
        let known: Vec<&str> = known.iter().map(String::as_str).collect();
        let lasts = |one: &String| {
            let wait = waits::wait(&speaker.words, password::measure(one, &known).slow);
            text(&speaker.words.slides_password_lasts(one, &wait))
        };
        Says {
            label: speaker.words.slides_solution(),
            heading: speaker.words.slides_passwords_told(),
            lines: numbered(examples(speaker).iter().map(lasts).collect()),
            notes: note(&speaker.words.slides_note_passwords()),
        }
    };
    let mut out = pages(speakers, SlideKind::Task, None, asked);
    out.extend(pages(speakers, SlideKind::Solution, None, told));
    lettered(out)
}
