//! The guide for trainers.

use tritt_content::{Chapter, GuidePage as Page, Prose};
use tritt_i18n::Language;

use crate::convert::Speaker;
use crate::wire::*;
use crate::{ApiError, App};

/// The whole guide, chapter by chapter.
///
/// # Errors
/// `language-unknown`, or `content-broken` for an author's folder that cannot be read.
pub fn trainer_guide(app: &App, request: InLanguage) -> Result<TrainerGuide, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let chapters = chapter_words(app, speaker.words.language())?;
    let wire = |(chapter, prose): (&Chapter, &Prose)| GuideChapter {
        id: chapter.id.to_string(),
        title: prose.title.clone(),
        page: chapter.page.map(page),
        blocks: speaker.blocks(&prose.blocks),
        sources: chapter.sources.iter().filter_map(|source| speaker.source(source)).collect(),
    };
    Ok(TrainerGuide { chapters: chapters.into_iter().map(wire).collect() })
}

/// The chapters with their words in a language; where it has none, those of another one, English first.
///
/// # Errors
/// `content-broken` for an author's folder that cannot be read.
pub(crate) fn chapter_words<'a>(app: &'a App, language: &Language) -> Result<Vec<(&'a Chapter, &'a Prose)>, ApiError> {
    let guide = app.guide()?;
    let english = Language::english();
    let order: Vec<&Language> = [language, &english].into_iter().chain(app.locales.languages()).collect();
    let words = |chapter: &'a Chapter| {
        order.iter().find_map(|language| guide.prose(language, &chapter.id)).map(|prose| (chapter, prose))
    };
    Ok(guide.chapters().iter().filter_map(words).collect())
}

fn page(page: Page) -> GuidePage {
    match page {
        Page::Plan => GuidePage::Plan,
        Page::Present => GuidePage::Present,
        Page::Room => GuidePage::Room,
        Page::Sets => GuidePage::Sets,
        Page::Network => GuidePage::Network,
        Page::Records => GuidePage::Records,
    }
}
