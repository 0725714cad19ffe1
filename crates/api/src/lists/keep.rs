//! Saving, ticking, finishing and throwing away a list of the firm.

use tritt_core::ItemId;
use tritt_core::letter::turns_direction;
use tritt_store::Op;
use tritt_store::lists::{self, LONGEST_LINE, LONGEST_LIST_NAME, ListId, ListLine, ListVersion, MOST_LINES};

use super::{find, rhythm_in};
use crate::convert::{audience_in, not_found};
use crate::firm::number;
use crate::learners::not_for_guests;
use crate::wire::*;
use crate::{ApiError, App, Code};

/// What keys of one's own lines begin with; no id of the curriculum does.
const OWN: &str = "own-";

/// How much of a line that is too long is told.
const TOLD: usize = 40;

/// Saves a list: a new one, or a new version of one that is there. The versions before stay.
///
/// # Errors
/// `guest-refused`, `firm-missing`, `list-missing`, `list-unnamed`, `list-line-too-long`, `list-too-long`, `checklist-empty`, `not-found` for a line nobody
/// knows, or what the store says. Then nothing is saved.
pub fn keep_list(app: &App, request: ListDraft) -> Result<ListNumber, ApiError> {
    not_for_guests(app)?;
    let (firm, now) = (app.firm()?, app.now());
    let list = request.list.map(|list| ListId(list.into()));
    let name = readable(&request.name);
    if name.is_empty() {
        return Err(Code::ListUnnamed.refused());
    }
    if name.chars().count() > LONGEST_LIST_NAME {
        return Err(Code::RequestInvalid.refused().arg("field", "name"));
    }
    let last = list.map(|list| app.kept().last_own_line(list)).transpose()?.unwrap_or_default();
    let lines = lines_in(app, &request.lines, last)?;
    let version = ListVersion {
        list: list.unwrap_or(ListId(0)),
        version: 0,
        name,
        audience: audience_in(request.audience),
        rhythm: rhythm_in(request.rhythm),
        by: String::new(),
        at: now,
    };
    let written = app.kept().write(Op::ChangeFirm, now, |tx| lists::keep_list(tx, firm, list, &version, &lines))?;
    Ok(ListNumber { list: number(app.written(written).0) })
}

/// The lines as they are kept: each key once, those of one's own with a text and a key, which counts on from the `last` one ever given.
fn lines_in(app: &App, drafts: &[DraftLine], last: u32) -> Result<Vec<ListLine>, ApiError> {
    if drafts.len() > MOST_LINES {
        return Err(Code::ListTooLong.refused().arg("limit", MOST_LINES));
    }
    let mut next = last;
    let mut lines: Vec<ListLine> = Vec::new();
    for draft in drafts {
        let text = readable(&draft.text);
        if text.chars().count() > LONGEST_LINE {
            let begin: String = text.chars().take(TOLD).collect();
            return Err(Code::ListLineTooLong.refused().arg("limit", LONGEST_LINE).arg("begin", format!("{begin}…")));
        }
        let is_own = draft.key.is_empty() || draft.key.starts_with(OWN);
        // an empty line of one's own was begun and left
        if is_own && text.is_empty() {
            continue;
        }
        let key = if draft.key.is_empty() {
            next = next.saturating_add(1);
            format!("{OWN}{next}")
        } else {
            draft.key.clone()
        };
        let known = is_own || app.content.curriculum.item(&ItemId::new(&key)).is_some();
        let given = |number: &str| number.parse::<u32>().is_ok_and(|number| number > 0 && number <= next);
        let is_key = !is_own || key.strip_prefix(OWN).is_some_and(given);
        if !known || !is_key || lines.iter().any(|line| line.key == key) {
            return Err(not_found(&key));
        }
        lines.push(ListLine { key, text: if is_own { text } else { String::new() }, duty: draft.duty });
    }
    if lines.is_empty() { Err(Code::ChecklistEmpty.refused()) } else { Ok(lines) }
}

/// Text in one line, without what cannot be seen or turns the direction of reading; letters of every script stay.
pub(crate) fn readable(text: &str) -> String {
    let kept = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter });
    let kept: String = kept.filter(|letter| !turns_direction(*letter)).collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Ticks a line of a list or clears it, with the name of whoever learns now. The first tick begins a run.
///
/// # Errors
/// `guest-refused`, `firm-missing`, `list-missing`, `not-found` for a line the newest version does not have, or what the store says.
pub fn tick_line(app: &App, request: LineTick) -> Result<Saved, ApiError> {
    not_for_guests(app)?;
    let (firm, now) = (app.firm()?, app.now());
    let found = find(app, firm, request.list, None)?;
    if !found.lines.iter().any(|line| line.key == request.line) {
        return Err(not_found(&request.line));
    }
    let (list, ticked) = (found.version.list, request.ticked.then_some(now));
    let written = app.kept().write(Op::TickLine, now, |tx| lists::tick_line(tx, firm, list, &request.line, ticked))?;
    app.written(written);
    Ok(Saved { undoable: true })
}

/// Finishes the run of a list that is open: it stands in the history, and the next tick begins another.
///
/// # Errors
/// `guest-refused`, `firm-missing`, `list-missing`, or what the store says.
pub fn finish_list(app: &App, request: ListNumber) -> Result<Nothing, ApiError> {
    not_for_guests(app)?;
    let (firm, now, list) = (app.firm()?, app.now(), ListId(request.list.into()));
    let written = app.kept().write(Op::ChangeFirm, now, |tx| lists::finish_run(tx, firm, list, now))?;
    app.written(written);
    Ok(Nothing {})
}

/// Throws a list away. It can be undone.
///
/// # Errors
/// `guest-refused`, `firm-missing`, `list-missing`, or what the store says.
pub fn remove_list(app: &App, request: ListNumber) -> Result<Saved, ApiError> {
    not_for_guests(app)?;
    let (firm, now, list) = (app.firm()?, app.now(), ListId(request.list.into()));
    let written = app.kept().write(Op::RemoveList, now, |tx| lists::remove_list(tx, firm, list, now))?;
    app.written(written);
    Ok(Saved { undoable: true })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_ones_own_is_one_line_that_reads_as_it_looks() {
        for (text, expected) in [
            ("  Schlüssel \n zählen\t", "Schlüssel zählen"),
            ("invoice\u{202e}fdp.exe", "invoicefdp.exe"),
            ("قائمة التحقق", "قائمة التحقق"),
            ("\u{200f}\u{2066}", ""),
            ("a\0b", "a b"),
        ] {
            assert_eq!(readable(text), expected, "{text:?}");
        }
    }
}
