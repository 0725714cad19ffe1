//! `content/firm/charter.toml`: what there is to tell about the Charter of Trust.

use serde::Deserialize;
use toml::Spanned;
use tritt_core::charter::{Charter, Principle, PrinciplePage};
use tritt_core::{PartId, SourceId};

use super::Wanted;
use crate::Rule;
use crate::mistake::line_at;
use crate::structure::{Reader, Target};

const FILE: &str = "firm/charter.toml";
const WORDS: &str = "charter.ftl";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    source: Spanned<String>,
    objectives: Vec<Spanned<String>>,
    principle: Vec<PrincipleEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PrincipleEntry {
    id: Spanned<String>,
    number: u8,
    page: Option<Page>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Page {
    Steps,
    Firm,
    Suppliers,
}

/// Reads the file; without it there is nothing to tell.
pub(super) fn read(reader: &mut Reader<'_>, wanted: &mut Wanted) -> Charter {
    if !reader.has(FILE) {
        return Charter::default();
    }
    let Some((file, text)) = reader.parse::<File>(FILE) else { return Charter::default() };
    reader.refer(Target::Source, &file.source, FILE, &text);
    reader.parts(file.objectives.iter().chain(file.principle.iter().map(|one| &one.id)), FILE, &text);
    let mut need = |kind: &str, id: &Spanned<String>| {
        let from = (format!("content/{FILE}"), line_at(&text, id.span().start));
        wanted.need(WORDS, &format!("charter-{kind}-{}", id.get_ref()), &["text"], &from);
    };
    file.objectives.iter().for_each(|id| need("objective", id));
    file.principle.iter().for_each(|one| need("principle", &one.id));
    for (place, one) in file.principle.iter().enumerate() {
        if usize::from(one.number) != place + 1 {
            reader.mistake(Rule::C03, FILE, &text, one.id.span().start, one.id.get_ref());
        }
    }
    let principle = |one: &PrincipleEntry| Principle {
        id: PartId::new(one.id.get_ref()),
        number: one.number,
        page: one.page.map(|page| match page {
            Page::Steps => PrinciplePage::Steps,
            Page::Firm => PrinciplePage::Firm,
            Page::Suppliers => PrinciplePage::Suppliers,
        }),
    };
    Charter {
        source: Some(SourceId::new(file.source.get_ref())),
        objectives: file.objectives.iter().map(|id| PartId::new(id.get_ref())).collect(),
        principles: file.principle.iter().map(principle).collect(),
    }
}
