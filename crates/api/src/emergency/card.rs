//! The emergency card of a firm: poster, pocket card, picture for the phone.

use tritt_core::emergency::Contact;
use tritt_documents::emergency::{CardContact, CardSide, EmergencyCard, modules, phone_picture, pocket_cards, poster};
use tritt_documents::{Paper as Sheet, emergency as drawn};
use tritt_i18n::Marks;
use tritt_interop::vcard;
use tritt_store::firm::emergency::Called;

use super::firm_name;
use super::voice::Voice;
use crate::convert::{day_in_words, local_day};
use crate::wire::*;
use crate::{ApiError, App, page};

/// Whom a card names also where nobody has written them down: with a line to write on.
const ALWAYS: [&str; 4] = ["provider", "insurer", "bank", "police"];

/// The card as it will print.
///
/// # Errors
/// `firm-missing`, `language-unknown`, `pdf-failed`, or what the store says.
pub fn emergency_card_pages(app: &App, request: CardRequest) -> Result<Pages, ApiError> {
    let form = match request.form {
        CardForm::Poster => drawn::Form::Poster,
        CardForm::Pocket => drawn::Form::Pocket,
        CardForm::Phone => drawn::Form::Phone,
    };
    Ok(drawn::card_pages(&card(app, &request.language, request.second.as_deref())?, form)?.into())
}

/// Asks where to save the card and saves it: poster and pocket card as PDF, the picture as PNG.
///
/// # Errors
/// As [`emergency_card_pages`], `folder-missing`, `file-special`, `file-read-only`, `file-unwritable`.
pub fn export_emergency_card(app: &App, request: CardRequest) -> Result<Exported, ApiError> {
    let card = card(app, &request.language, request.second.as_deref())?;
    let words = app.locales.words(&app.language(&request.language)?, Marks::Plain);
    let dialog = app.locales.words(&app.present_language(), Marks::Plain);
    let pdf = |name: String| app.outside.save_target(&dialog, &format!("{name}.pdf"), Format::Pdf);
    let (bytes, path) = match request.form {
        CardForm::Poster => (poster(&card)?, pdf(words.emergency_poster_file())),
        CardForm::Pocket => (pocket_cards(&card, &[], None)?, pdf(words.emergency_pocket_file())),
        CardForm::Phone => {
            let name = format!("{}.png", words.emergency_phone_file());
            (phone_picture(&card)?, app.outside.save_copy_target(&dialog, &name, "png"))
        }
    };
    let Some(path) = path else { return Ok(Exported { path: None }) };
    page::write_bytes(&bytes, &path)?;
    Ok(Exported { path: Some(path.display().to_string()) })
}

/// The card of the open firm.
///
/// # Errors
/// `firm-missing`, `language-unknown`, or what the store says.
pub(super) fn card(app: &App, language: &str, second: Option<&str>) -> Result<EmergencyCard, ApiError> {
    let firm = app.firm()?;
    let voices = Voice::all(app, language, second)?;
    let catalogue = &app.firm_content()?.emergency;
    let called = app.kept().emergency_contacts(firm)?;
    let entry = |contact: &Contact| {
        let Called { name, phone, note, .. } = called.get(&contact.id).cloned().unwrap_or_default();
        let labels = voices.iter().map(|voice| voice.text(&format!("contact-{}", contact.id), None)).collect();
        CardContact { labels, name, phone, note }
    };
    let is_said = |contact: &&Contact| called.contains_key(&contact.id) || ALWAYS.contains(&contact.id.as_str());
    let (first, others): (Vec<&Contact>, Vec<&Contact>) = catalogue.contacts.iter().partition(|contact| contact.front);
    let first: Vec<CardContact> = first.into_iter().map(entry).collect();
    let oldest = called.values().filter(|called| !called.phone.is_empty()).filter_map(|called| called.checked).min();
    let name = firm_name(app, firm)?;
    let phones: Vec<&str> = first.iter().map(|contact| contact.phone.as_str()).collect();
    let entry_name = voices.first().map_or_else(String::new, |voice| {
        if name.is_empty() { voice.words.emergency_entry() } else { voice.words.emergency_entry_of(&name) }
    });
    Ok(EmergencyCard {
        sides: voices
            .iter()
            .map(|voice| {
                side(voice, &catalogue.steps, &catalogue.leave, oldest.map(|day| day_in_words(day, &voice.words)))
            })
            .collect(),
        code: vcard::card(&entry_name, &name, &phones).as_deref().and_then(modules),
        firm: name,
        first,
        others: others.into_iter().filter(is_said).map(entry).collect(),
        date: local_day(app.now()),
        paper: match app.settings()?.paper {
            Paper::A4 => Sheet::A4,
            Paper::Letter => Sheet::Letter,
        },
    })
}

fn side(voice: &Voice<'_>, steps: &[String], leave: &[String], dated: Option<String>) -> CardSide {
    let words = &voice.words;
    let step = |id: &String| {
        (format!("{}.", voice.text(&format!("card-{id}"), None)), voice.text(&format!("card-{id}"), Some("text")))
    };
    CardSide {
        language: voice.tag(),
        title: words.emergency_title(),
        motto: words.emergency_motto(),
        steps_heading: words.emergency_steps(),
        steps: steps.iter().map(step).collect(),
        leave_heading: words.emergency_leave(),
        leave: leave.iter().map(|id| voice.text(&format!("leave-{id}"), None)).collect(),
        others_heading: words.emergency_others(),
        code_words: words.emergency_code(),
        code_alt: words.emergency_code_alt(),
        dated: dated.map_or_else(|| words.emergency_undated(), |day| words.emergency_dated(&day)),
        holder: words.emergency_holder(),
    }
}
