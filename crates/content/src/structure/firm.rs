//! What is asked about a firm, and the rules that hang on it.

use tritt_core::curriculum::Curriculum;
use tritt_core::firm::{Catalogue, Profile, Size, When};
use tritt_core::{FactId, SectorId};

use super::{Reader, Target};
use crate::raw;

/// The file, from `content/`.
const FILE: &str = "firm.toml";

impl Reader<'_> {
    pub(super) fn read_firm(&mut self, curriculum: &mut Curriculum) {
        // an author's folder from before there was a firm's side has none
        if self.files.text(FILE).is_none() {
            return;
        }
        let Some((file, text)) = self.parse::<raw::FirmFile>(FILE) else { return };
        for sector in &file.sector {
            self.introduce(&format!("sector-{}", sector.id.get_ref()), &sector.id, "", FILE, &text);
        }
        for fact in &file.fact {
            self.introduce(&format!("fact-{}", fact.id.get_ref()), &fact.id, "", FILE, &text);
        }
        self.refer(Target::Sector, &file.sample.sector, FILE, &text);
        self.refer_all(Target::Fact, &file.sample.facts, FILE, &text);
        let facts: Vec<FactId> = file.fact.iter().map(|fact| FactId::new(fact.id.get_ref())).collect();
        let so = |fact: &FactId| file.sample.facts.iter().any(|id| id.get_ref() == fact.as_str());
        curriculum.firm = Catalogue {
            sectors: file.sector.iter().map(|sector| SectorId::new(sector.id.get_ref())).collect(),
            sample: Profile {
                size: Some(match file.sample.size {
                    raw::Size::Micro => Size::Micro,
                    raw::Size::Small => Size::Small,
                    raw::Size::Medium => Size::Medium,
                }),
                sector: Some(SectorId::new(file.sample.sector.get_ref())),
                sites: Some(file.sample.sites),
                facts: facts.iter().map(|fact| (fact.clone(), so(fact))).collect(),
            },
            facts,
        };
    }

    /// A rule; every fact it names has to exist.
    pub(crate) fn when(&mut self, raw: &raw::When, at: &str, text: &str) -> When {
        let mut ids = |ids: &[toml::Spanned<String>]| {
            self.refer_all(Target::Fact, ids, at, text);
            ids.iter().map(|id| FactId::new(id.get_ref())).collect()
        };
        When { any: ids(&raw.any), all: ids(&raw.all), none: ids(&raw.none) }
    }
}
