//! The questionnaire for a supplier: one HTML file in every language of the program.

use tritt_core::supplier::{CategoryId, Level, Requirement};
use tritt_i18n::{Language, Marks};
use tritt_interop::folder::file_name;
use tritt_interop::questionnaire::{Form, FormWords, Group, Question, form};
use tritt_store::{Op, firm};

use super::{Asked, Said};
use crate::learners::not_for_guests;
use crate::page::write_bytes;
use crate::wire::*;
use crate::{ApiError, App, Code};

/// Asks where to save the questionnaire for a supplier and saves it.
///
/// # Errors
/// `guest-refused`, `firm-missing`, `supplier-missing`, `language-unknown`, `folder-missing`, `file-special`, `file-read-only`, `file-unwritable`, or what the
/// store says.
pub fn send_questionnaire(app: &App, request: SupplierRequest) -> Result<Exported, ApiError> {
    not_for_guests(app)?;
    let said = Said::of(app)?;
    let first = app.language(&request.language)?;
    let suppliers = app.kept().suppliers(said.firm)?;
    let supplier = suppliers.into_iter().find(|one| one.id == i64::from(request.id));
    let supplier = supplier.ok_or_else(|| Code::SupplierMissing.refused())?;
    let languages = std::iter::once(&first).chain(app.locales.languages().iter().filter(|one| **one != first));
    let all = languages.map(|one| Asked::new(app, &one.to_string())).collect::<Result<Vec<_>, _>>()?;
    let level = supplier.criticality.level();
    let page = form(&Form {
        number: supplier.form_number.clone(),
        supplier: supplier.name.clone(),
        level,
        words: all.iter().map(|asked| words(asked, &said.name, &supplier.name, level)).collect(),
        groups: groups(&all),
    });
    let dialog = app.locales.words(&app.present_language(), Marks::Plain);
    let plain = app.locales.words(&first, Marks::Plain);
    let name = file_name(&plain.supplier_form_file(&supplier.name));
    let Some(path) = app.outside.save_copy_target(&dialog, &format!("{name}.html"), "html") else {
        return Ok(Exported { path: None });
    };
    write_bytes(page.as_bytes(), &path)?;
    let now = app.now();
    let written = app.kept().write(Op::ChangeFirm, now, |tx| firm::sent_form(tx, said.firm, supplier.id, now))?;
    app.written(written);
    Ok(Exported { path: Some(path.display().to_string()) })
}

fn groups(all: &[Asked<'_>]) -> Vec<Group> {
    let Some(first) = all.first() else { return Vec::new() };
    let every =
        |id: &str, attribute: Option<&str>| all.iter().map(|asked| asked.text(id, attribute)).collect::<Vec<_>>();
    let question = |one: &Requirement| Question {
        id: one.id.clone(),
        number: first.number(&one.id),
        title: every(one.id.as_str(), None),
        asks: every(one.id.as_str(), Some("asks")),
    };
    let group = |category: &CategoryId| Group {
        heading: every(&format!("category-{category}"), None),
        questions: first.catalogue.requirements.iter().filter(|one| one.category == *category).map(question).collect(),
    };
    first.catalogue.categories.iter().map(group).collect()
}

fn words(asked: &Asked<'_>, customer: &str, supplier: &str, level: Level) -> FormWords {
    let words = asked.app.locales.words(asked.speaker.words.language(), Marks::Isolated);
    let customer = if customer.is_empty() { asked.plain.supplier_unnamed() } else { customer.to_owned() };
    let language: &Language = words.language();
    FormWords {
        language: language.to_string(),
        name: words.language_name(),
        title: words.supplier_form_title(),
        intro: words.supplier_form_intro(&customer, supplier),
        steps: vec![words.supplier_form_fill(), words.supplier_form_save(), words.supplier_form_send()],
        private: words.supplier_form_private(),
        about: words.supplier_form_about(),
        firm: words.supplier_form_firm(),
        person: words.supplier_form_person(),
        day: words.supplier_form_day(),
        verdict: words.supplier_form_verdict(),
        verdicts: [
            words.supplier_verdict_met(),
            words.supplier_verdict_partly(),
            words.supplier_verdict_planned(),
            words.supplier_verdict_not_met(),
            words.supplier_verdict_not_applicable(),
        ],
        text: words.supplier_form_text(),
        text_hint: match level {
            Level::Declaration => words.supplier_form_text_declaration(),
            Level::Assessment | Level::Proof => words.supplier_form_text_assessment(),
        },
        evidence: words.supplier_form_evidence(),
        answered: words.supplier_form_answered(),
        save: words.supplier_form_save_button(),
        saved: words.supplier_form_saved(),
        open: words.supplier_form_open(),
        nameless: words.supplier_form_nameless(),
        resume: words.supplier_form_resume(),
        foreign: words.supplier_form_foreign(),
        source: asked.source(&words),
        no_script: words.supplier_form_no_script(),
    }
}
