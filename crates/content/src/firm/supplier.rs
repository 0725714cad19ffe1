//! What customers ask of suppliers: `content/firm/supplier.toml`.

use serde::Deserialize;
use toml::Spanned;
use tritt_core::supplier::{
    Catalogue, CategoryId, EvidenceKind, EvidenceKindId, Origin, Requirement, RequirementId, SampleEvidence, Verdict,
};
use tritt_core::{ActionId, StepId};

use super::Wanted;
use crate::structure::{Reader, Target};
use crate::{Rule, raw};

/// The file, from `content/`.
const FILE: &str = "firm/supplier.toml";

/// Its words, from `locales/<language>/firm/`.
const WORDS: &str = "supplier.ftl";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    source: Source,
    evidence: Vec<Kind>,
    category: Vec<Category>,
    requirement: Vec<Raw>,
    #[serde(default)]
    sample: Vec<RawSample>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSample {
    kind: Spanned<String>,
    days: u16,
    requirements: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    publisher: String,
    title: String,
    year: u16,
    via: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Kind {
    id: Spanned<String>,
    months: Option<u8>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Category {
    id: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    id: Spanned<String>,
    category: Spanned<String>,
    steps: Vec<Spanned<String>>,
    actions: Vec<Spanned<String>>,
    evidence: Vec<Spanned<String>>,
    sample: Option<Spanned<String>>,
    #[serde(default)]
    when: raw::When,
}

/// Reads the file. An author's folder from before there was one has none.
pub(super) fn read(reader: &mut Reader<'_>, wanted: &mut Wanted) -> Catalogue {
    if !reader.has(FILE) {
        return Catalogue::default();
    }
    let Some((file, text)) = reader.parse::<File>(FILE) else { return Catalogue::default() };
    let mut named = |reader: &mut Reader<'_>, key: &str, id: &Spanned<String>, attributes: &[&str]| {
        reader.introduce(key, id, "", FILE, &text);
        wanted.need(WORDS, key, attributes, &reader.places.of(key));
    };
    for kind in &file.evidence {
        named(reader, &format!("supplier-evidence-{}", kind.id.get_ref()), &kind.id, &[]);
    }
    for category in &file.category {
        named(reader, &format!("supplier-category-{}", category.id.get_ref()), &category.id, &[]);
    }
    let (mut requirements, mut lost) = (Vec::new(), Vec::<&Spanned<String>>::new());
    for one in &file.requirement {
        let rule = reader.when(&one.when, FILE, &text);
        // what can be left out needs words that say why
        let attributes: &[&str] = if rule.facts().next().is_none() {
            &["asks", "small", "example"]
        } else {
            &["asks", "small", "example", "without"]
        };
        named(reader, &format!("supplier-{}", one.id.get_ref()), &one.id, attributes);
        reader.refer_all(Target::Step, &one.steps, FILE, &text);
        reader.refer_all(Target::Action, &one.actions, FILE, &text);
        lost.extend(one.evidence.iter().filter(|id| !names(&file.evidence, id)));
        lost.extend(Some(&one.category).filter(|id| !names(&file.category, id)));
        let sample = one.sample.as_ref().map(|id| (id, Verdict::of(id.get_ref())));
        lost.extend(sample.filter(|(_, verdict)| verdict.is_none()).map(|(id, _)| id));
        requirements.push(Requirement {
            id: RequirementId::new(one.id.get_ref()),
            category: CategoryId::new(one.category.get_ref()),
            when: rule,
            steps: one.steps.iter().map(|id| StepId::new(id.get_ref())).collect(),
            actions: one.actions.iter().map(|id| ActionId::new(id.get_ref())).collect(),
            evidence: one.evidence.iter().map(|id| EvidenceKindId::new(id.get_ref())).collect(),
            sample: sample.and_then(|(_, verdict)| verdict),
        });
    }
    for one in &file.sample {
        lost.extend(Some(&one.kind).filter(|id| !names(&file.evidence, id)));
        lost.extend(one.requirements.iter().filter(|id| !names(&file.requirement, id)));
    }
    for id in lost {
        reader.mistake(Rule::C04, FILE, &text, id.span().start, id.get_ref());
    }
    for word in ["customer", "person", "planned", "it", "wood"] {
        wanted.need(WORDS, &format!("supplier-sample-{word}"), &[], &(format!("content/{FILE}"), 1));
    }
    Catalogue {
        source: Origin {
            publisher: file.source.publisher,
            title: file.source.title,
            year: file.source.year,
            via: file.source.via,
        },
        categories: file.category.iter().map(|one| CategoryId::new(one.id.get_ref())).collect(),
        requirements,
        kinds: file
            .evidence
            .iter()
            .map(|kind| EvidenceKind { id: EvidenceKindId::new(kind.id.get_ref()), months: kind.months })
            .collect(),
        sample: file
            .sample
            .iter()
            .map(|one| SampleEvidence {
                kind: EvidenceKindId::new(one.kind.get_ref()),
                days: one.days,
                requirements: one.requirements.iter().map(|id| RequirementId::new(id.get_ref())).collect(),
            })
            .collect(),
    }
}

/// What has an id.
trait Named {
    fn id(&self) -> &str;
}

impl Named for Kind {
    fn id(&self) -> &str {
        self.id.get_ref()
    }
}

impl Named for Category {
    fn id(&self) -> &str {
        self.id.get_ref()
    }
}

impl Named for Raw {
    fn id(&self) -> &str {
        self.id.get_ref()
    }
}

fn names<T: Named>(all: &[T], id: &Spanned<String>) -> bool {
    all.iter().any(|one| one.id() == id.get_ref())
}
