//! Search over everything the curriculum says. The index of a language is made at its first search and kept while the program runs.

use std::sync::{Arc, PoisonError};

use tritt_core::curriculum::Life;
use tritt_core::prose::plain_text;
use tritt_core::{ActionId, ItemId};
use tritt_store::search::{Document, Index, Kind, Passage};

use crate::convert::Speaker;
use crate::steps::lesson_title;
use crate::wire::*;
use crate::workshop::chapter_words;
use crate::{ApiError, App};

/// How many hits are shown: what fits beside the question without scrolling far.
const SHOWN: usize = 20;

/// What fits the query, best first; nothing for an empty one.
///
/// # Errors
/// `language-unknown`, or what the store says.
pub fn search(app: &App, request: SearchRequest) -> Result<Found, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let index = index(app, &speaker)?;
    let curriculum = &app.content.curriculum;
    let hits = index.find(&request.query, SHOWN)?.into_iter().map(|hit| {
        let step = match hit.kind {
            Kind::Action => curriculum.action(&ActionId::new(&hit.id)).map(|(step, _)| step),
            Kind::Item => curriculum.item(&ItemId::new(&hit.id)).map(|(step, _)| step),
            Kind::Step | Kind::Lesson | Kind::Term | Kind::Exercise | Kind::Guide => None,
        };
        SearchHit {
            kind: match hit.kind {
                Kind::Step => HitKind::Step,
                Kind::Lesson => HitKind::Lesson,
                Kind::Action => HitKind::Action,
                Kind::Term => HitKind::Term,
                Kind::Item => HitKind::Item,
                Kind::Exercise => HitKind::Exercise,
                Kind::Guide => HitKind::Guide,
            },
            step: step.map(|step| step.id.to_string()),
            title: pieces(&hit.title),
            passage: pieces(&hit.passage),
            id: hit.id,
        }
    });
    Ok(Found { hits: hits.collect() })
}

fn index(app: &App, speaker: &Speaker<'_>) -> Result<Arc<Index>, ApiError> {
    let language = speaker.words.language();
    let mut indexes = app.indexes.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(index) = indexes.get(language) {
        return Ok(Arc::clone(index));
    }
    let index = Arc::new(Index::build(documents(app, speaker)?)?);
    indexes.insert(language.clone(), Arc::clone(&index));
    Ok(index)
}

fn documents(app: &App, speaker: &Speaker<'_>) -> Result<Vec<Document>, ApiError> {
    let curriculum = &app.content.curriculum;
    let of = |kind, id: &str, key: &str, attributes: &[&str]| Document {
        kind,
        id: id.to_owned(),
        title: speaker.text(key, None),
        text: texts(speaker, key, attributes),
    };
    let mut documents = Vec::new();
    for step in &curriculum.steps {
        let title = format!("{}-title", step.id);
        documents.push(of(Kind::Step, step.id.as_str(), &title, &["summary", "reason"]));
        documents.extend(step.live_lessons().map(|lesson| Document {
            kind: Kind::Lesson,
            id: lesson.id.to_string(),
            title: lesson_title(speaker, lesson),
            text: speaker.prose(&lesson.id).map(|prose| plain_text(&prose.blocks)).unwrap_or_default(),
        }));
        documents.extend(step.live_actions().map(|action| {
            let id = action.id.as_str();
            of(Kind::Action, id, id, &["why", "how", "windows", "macos", "done"])
        }));
        let live = step.checklist.iter().filter(|item| item.life == Life::Live);
        documents.extend(live.map(|item| of(Kind::Item, item.id.as_str(), item.id.as_str(), &["how"])));
    }
    documents.extend(curriculum.glossary.iter().map(|term| {
        let key = format!("glossary-{}", term.id);
        of(Kind::Term, term.id.as_str(), &key, &["meaning"])
    }));
    let exercises = &curriculum.exercises;
    let scenarios = exercises.scenarios.iter().map(|one| (one.life, &one.id));
    let others = exercises.sortings.iter().map(|one| (one.life, &one.id));
    let places = exercises.places.iter().map(|one| (one.life, &one.id));
    let live = scenarios.chain(others).chain(places).filter(|(life, _)| *life == Life::Live);
    documents.extend(live.map(|(_, id)| of(Kind::Exercise, id.as_str(), id.as_str(), &["summary"])));
    documents.extend(chapter_words(app, speaker.words.language())?.into_iter().map(|(chapter, prose)| Document {
        kind: Kind::Guide,
        id: chapter.id.to_string(),
        title: prose.title.clone(),
        text: plain_text(&prose.blocks),
    }));
    Ok(documents)
}

fn texts(speaker: &Speaker<'_>, key: &str, attributes: &[&str]) -> String {
    let texts = attributes.iter().filter_map(|attribute| speaker.content.text(key, Some(attribute)));
    texts.collect::<Vec<_>>().join(" ")
}

/// A passage in pieces, with dots where it was cut.
fn pieces(passage: &Passage) -> Vec<Piece> {
    let dots = |cut: bool| cut.then(|| Piece { text: "…".to_owned(), matched: false });
    let words = passage.pieces().map(|(text, matched)| Piece { text: text.to_owned(), matched });
    dots(passage.cut_before).into_iter().chain(words).chain(dots(passage.cut_after)).collect()
}
