//! Answers of suppliers: shown first, taken over when somebody agrees.

use std::sync::PoisonError;

use tritt_core::supplier::RequirementId;
use tritt_i18n::Marks;
use tritt_interop::questionnaire::{Answers, AnswersError, Field, LARGEST, VERSION, read};
use tritt_store::firm::{self, Reply, ReplyAnswer};
use tritt_store::{FirmId, Op};

use super::{Asked, own, verdict};
use crate::convert::iso_day;
use crate::firm::number;
use crate::learners::not_for_guests;
use crate::opened::begin_of;
use crate::wire::*;
use crate::{ApiError, App, Code};

/// The ending of answers, as the dialog offers it.
const ENDINGS: [&str; 1] = ["json"];

/// Answers that were shown and not taken over yet.
pub(crate) struct Shown {
    firm: FirmId,
    answers: Answers,
}

/// Asks for a file with answers and shows what is in it. Nothing is changed.
///
/// # Errors
/// `firm-missing`, `language-unknown`, `file-unreadable`, `answers-too-large`, `answers-malformed`, `answers-foreign`, `answers-version`, `answers-unfit`, or
/// what the store says.
pub fn preview_supplier_answers(app: &App, request: InLanguage) -> Result<AnswersPreview, ApiError> {
    let asked = Asked::new(app, &request.language)?;
    let firm = app.firm()?;
    let dialog = app.locales.words(asked.speaker.words.language(), Marks::Plain);
    let Some(path) = app.outside.open_target(&dialog, &ENDINGS) else {
        return Ok(AnswersPreview {
            file: None,
            firm: String::new(),
            person: String::new(),
            filled: None,
            supplier: None,
            too_little_for: Vec::new(),
            rows: Vec::new(),
        });
    };
    let known: Vec<RequirementId> = asked.catalogue.requirements.iter().map(|one| one.id.clone()).collect();
    let answers = read(&begin_of(&path, LARGEST)?, &known).map_err(|error| refused(&asked, error))?;
    let suppliers = app.kept().suppliers(firm)?;
    let from = suppliers.iter().find(|one| one.form_number == answers.number).map(|one| one.id);
    let replies = app.kept().supplier_replies(firm)?;
    let before = replies.iter().find(|reply| Some(reply.supplier) == from);
    let reply = reply_of(&answers, from.unwrap_or_default(), app);
    let preview = AnswersPreview {
        file: Some(path.file_name().unwrap_or_default().to_string_lossy().into_owned()),
        firm: answers.firm.clone(),
        person: answers.person.clone(),
        filled: answers.filled_on.map(iso_day),
        supplier: from.map(number),
        too_little_for: suppliers
            .iter()
            .filter(|one| !answers.level.suffices(one.criticality))
            .map(|one| number(one.id))
            .collect(),
        rows: rows(&asked, &reply, before),
    };
    *app.shown_answers.lock().unwrap_or_else(PoisonError::into_inner) = Some(Shown { firm, answers });
    Ok(preview)
}

/// Takes over the answers that were shown, for a supplier. The very same reply twice is one.
///
/// # Errors
/// `guest-refused`, `firm-missing`, `answers-missing`, `supplier-missing`, or what the store says; then nothing was changed.
pub fn take_supplier_answers(app: &App, request: SupplierNumber) -> Result<Nothing, ApiError> {
    not_for_guests(app)?;
    let firm = app.firm()?;
    // held to the end: whoever agrees twice takes them over once
    let mut shown = app.shown_answers.lock().unwrap_or_else(PoisonError::into_inner);
    let answers = shown.as_ref().filter(|shown| shown.firm == firm).map(|shown| &shown.answers);
    let Some(answers) = answers else { return Err(Code::AnswersMissing.refused()) };
    let id = i64::from(request.id);
    if !app.kept().suppliers(firm)?.iter().any(|one| one.id == id) {
        return Err(Code::SupplierMissing.refused());
    }
    let reply = reply_of(answers, id, app);
    let replies = app.kept().supplier_replies(firm)?;
    let newest = replies.iter().find(|one| one.supplier == id);
    let same = |one: &Reply| Reply { id: 0, taken_at: reply.taken_at, answers: sorted(&one.answers), ..one.clone() };
    let is_same = newest.is_some_and(|one| same(one) == Reply { answers: sorted(&reply.answers), ..reply.clone() });
    if !is_same {
        let written = app.kept().write(Op::ChangeFirm, app.now(), |tx| firm::take_reply(tx, firm, &reply))?;
        app.written(written);
    }
    *shown = None;
    Ok(Nothing {})
}

/// Forgets the answers that were shown: they were shown to somebody else.
pub(crate) fn forget_shown(app: &App) {
    *app.shown_answers.lock().unwrap_or_else(PoisonError::into_inner) = None;
}

/// What a supplier has replied, the newest in full.
///
/// # Errors
/// `firm-missing`, `supplier-missing`, `language-unknown`, or what the store says.
pub fn supplier_replies(app: &App, request: SupplierRequest) -> Result<SupplierReplies, ApiError> {
    let asked = Asked::new(app, &request.language)?;
    let firm = app.firm()?;
    let id = i64::from(request.id);
    let supplier = app.kept().suppliers(firm)?.into_iter().find(|one| one.id == id);
    let supplier = supplier.ok_or_else(|| Code::SupplierMissing.refused())?;
    let all = app.kept().supplier_replies(firm)?;
    let mine: Vec<&Reply> = all.iter().filter(|one| one.supplier == id).collect();
    let of = asked.catalogue.requirements.len();
    Ok(SupplierReplies {
        name: supplier.name,
        rows: mine.first().map(|newest| rows(&asked, newest, mine.get(1).copied())).unwrap_or_default(),
        replies: mine.into_iter().map(|reply| own::reply_entry(reply, of)).collect(),
    })
}

/// Every requirement with what a reply says about it, and what the one before said.
fn rows(asked: &Asked<'_>, reply: &Reply, before: Option<&Reply>) -> Vec<ReplyRow> {
    let of = |reply: &Reply, id: &RequirementId| reply.answers.iter().find(|one| one.requirement == *id).cloned();
    let row = |id: &RequirementId| {
        let answer = of(reply, id);
        ReplyRow {
            number: asked.number(id),
            title: asked.title(id),
            verdict: answer.as_ref().and_then(|one| one.verdict.map(verdict)),
            text: answer.as_ref().map(|one| one.text.clone()).unwrap_or_default(),
            evidence: answer.map(|one| one.evidence).unwrap_or_default(),
            before: before.and_then(|before| of(before, id)).and_then(|one| one.verdict.map(verdict)),
        }
    };
    asked.catalogue.requirements.iter().map(|one| row(&one.id)).collect()
}

fn reply_of(answers: &Answers, supplier: i64, app: &App) -> Reply {
    Reply {
        id: 0,
        supplier,
        said_firm: answers.firm.clone(),
        person: answers.person.clone(),
        level: answers.level,
        filled_on: answers.filled_on,
        taken_at: app.now(),
        answers: answers
            .given
            .iter()
            .map(|given| ReplyAnswer {
                requirement: given.requirement.clone(),
                verdict: given.verdict,
                text: given.text.clone(),
                evidence: given.evidence.clone(),
            })
            .collect(),
    }
}

fn sorted(answers: &[ReplyAnswer]) -> Vec<ReplyAnswer> {
    let mut answers = answers.to_vec();
    answers.sort_by(|one, other| one.requirement.cmp(&other.requirement));
    answers
}

fn refused(asked: &Asked<'_>, error: AnswersError) -> ApiError {
    let line = |line: usize, column: usize| Code::AnswersMalformed.refused().arg("line", line).arg("column", column);
    let at = |place: String| Code::AnswersUnfit.refused().arg("place", place);
    let field = |field: &Field| match field {
        Field::Number => "number".to_owned(),
        Field::Firm => "firm".to_owned(),
        Field::Person => "person".to_owned(),
        Field::FilledOn => "filledOn".to_owned(),
        Field::Level => "level".to_owned(),
        Field::Verdict(id) | Field::Text(id) | Field::Evidence(id) => asked.number(id),
    };
    let made = match &error {
        AnswersError::TooLarge { .. } => Code::AnswersTooLarge.refused().arg("mib", LARGEST / (1024 * 1024)),
        AnswersError::NotText => Code::AnswersForeign.refused(),
        AnswersError::NotAnswers => Code::AnswersForeign.refused(),
        AnswersError::Malformed { line: row, column } | AnswersError::Unfit { line: row, column } => {
            line(*row, *column)
        }
        AnswersError::OtherVersion { found } => {
            Code::AnswersVersion.refused().arg("found", *found).arg("known", VERSION)
        }
        AnswersError::BadValue(place) | AnswersError::TooLong(place) => at(field(place)),
        AnswersError::UnknownRequirement(id) => at(id.clone()),
        AnswersError::Twice(id) => at(asked.number(id)),
    };
    made.because(error)
}
