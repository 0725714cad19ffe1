//! The Charter of Trust, as far as we know it: in our own words, with the publication it is taken from.

use tritt_core::charter::{Principle, PrinciplePage};

use crate::convert::Speaker;
use crate::wire::*;
use crate::{ApiError, App};

/// What there is to tell about the Charter.
///
/// # Errors
/// `language-unknown`.
pub fn charter(app: &App, request: InLanguage) -> Result<CharterPage, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let words = app.firm_words(speaker.words.language())?;
    let charter = app.firm_content()?.charter();
    let text = |id: &str, attribute: Option<&str>| words.text(id, attribute).unwrap_or_default();
    let principle = |one: &Principle| {
        let id = format!("charter-principle-{}", one.id);
        CharterPrinciple {
            number: one.number.into(),
            title: text(&id, None),
            text: text(&id, Some("text")),
            page: one.page.map(|page| match page {
                PrinciplePage::Steps => CharterTarget::Steps,
                PrinciplePage::Firm => CharterTarget::Firm,
                PrinciplePage::Suppliers => CharterTarget::Suppliers,
            }),
        }
    };
    Ok(CharterPage {
        objectives: charter
            .objectives
            .iter()
            .map(|id| format!("charter-objective-{id}"))
            .map(|id| CharterEntry { title: text(&id, None), text: text(&id, Some("text")) })
            .collect(),
        principles: charter.principles.iter().map(principle).collect(),
        source: charter.source.as_ref().and_then(|source| speaker.source(source)),
    })
}
