//! The firm: what it is like, and what that makes relevant.

use std::collections::BTreeMap;

use crate::{FactId, SectorId};

/// How large a firm is, by its staff alone: money is asked for only where a law does.
///
/// Source of the limits: EU Recommendation 2003/361/EC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Size {
    /// Fewer than 10 people.
    Micro,
    /// 10 to 49.
    Small,
    /// 50 to 249.
    Medium,
}

impl Size {
    /// All sizes, the smallest first.
    pub const ALL: [Self; 3] = [Self::Micro, Self::Small, Self::Medium];

    /// The id in content, database and messages.
    pub fn id(self) -> &'static str {
        match self {
            Self::Micro => "micro",
            Self::Small => "small",
            Self::Medium => "medium",
        }
    }

    /// The size with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|size| size.id() == id)
    }
}

/// What is asked about a firm.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Catalogue {
    /// What firms live on.
    pub sectors: Vec<SectorId>,
    /// What is so or not, in the order it is asked.
    pub facts: Vec<FactId>,
    /// The firm that can be opened to look around.
    pub sample: Profile,
}

impl Catalogue {
    /// Whether a rule may name this fact: one that is asked for, or one that follows from size, sector or sites.
    pub fn knows(&self, fact: &FactId) -> bool {
        let derived =
            |prefix: &str, known: &dyn Fn(&str) -> bool| fact.as_str().strip_prefix(prefix).is_some_and(known);
        self.facts.contains(fact)
            || fact.as_str() == SEVERAL_SITES
            || derived(SIZE, &|id| Size::from_id(id).is_some())
            || derived(SECTOR, &|id| self.sectors.contains(&SectorId::new(id)))
    }
}

/// The beginning of facts about the size.
const SIZE: &str = "size-";
/// The beginning of facts about the sector.
const SECTOR: &str = "sector-";
/// The fact that there is more than one site.
const SEVERAL_SITES: &str = "several-sites";

/// What is known about a firm. What was not answered is not known; nothing is assumed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Profile {
    /// How large it is.
    pub size: Option<Size>,
    /// What it lives on.
    pub sector: Option<SectorId>,
    /// How many sites it has.
    pub sites: Option<u32>,
    /// What was said to be so or not.
    pub facts: BTreeMap<FactId, bool>,
}

impl Profile {
    /// Whether a fact is so; nothing where nobody has said.
    pub fn says(&self, fact: &FactId) -> Option<bool> {
        let id = fact.as_str();
        if id == SEVERAL_SITES {
            return self.sites.map(|sites| sites > 1);
        }
        if let Some(size) = id.strip_prefix(SIZE) {
            return self.size.map(|own| own.id() == size);
        }
        if let Some(sector) = id.strip_prefix(SECTOR) {
            return self.sector.as_ref().map(|own| own.as_str() == sector);
        }
        self.facts.get(fact).copied()
    }

    /// How many of the catalogue's questions are answered, size, sector and sites among them.
    pub fn answered(&self, catalogue: &Catalogue) -> usize {
        usize::from(self.size.is_some())
            + usize::from(self.sector.is_some())
            + usize::from(self.sites.is_some())
            + catalogue.facts.iter().filter(|fact| self.facts.contains_key(fact)).count()
    }
}

/// A rule in the content: for which firms something is relevant. Without a condition it is for all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct When {
    /// At least one of these is so.
    pub any: Vec<FactId>,
    /// All of these are so.
    pub all: Vec<FactId>,
    /// None of these is so.
    pub none: Vec<FactId>,
}

/// Whether something is relevant for a firm, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Relevance {
    /// It is for everybody.
    Always,
    /// It is, because of what was said about these facts.
    Shown(Vec<FactId>),
    /// It is not, because of what was said about these.
    Hidden(Vec<FactId>),
    /// It is shown because nobody has said yet whether these are so.
    Unknown(Vec<FactId>),
}

impl Relevance {
    /// Whether it is shown.
    pub fn is_shown(&self) -> bool {
        !matches!(self, Self::Hidden(_))
    }
}

impl When {
    /// Every fact the rule names.
    pub fn facts(&self) -> impl Iterator<Item = &FactId> {
        self.any.iter().chain(&self.all).chain(&self.none)
    }

    /// Judges a firm. What is not known never hides anything.
    pub fn judge(&self, profile: &Profile) -> Relevance {
        let says = |wanted: Option<bool>| move |fact: &&FactId| profile.says(fact) == wanted;
        let of =
            |facts: &[FactId], wanted: Option<bool>| facts.iter().filter(says(wanted)).cloned().collect::<Vec<_>>();
        if self.facts().next().is_none() {
            return Relevance::Always;
        }
        let mut against = of(&self.all, Some(false));
        against.extend(of(&self.none, Some(true)));
        if !against.is_empty() {
            return Relevance::Hidden(against);
        }
        let (mut reasons, open_any) = (of(&self.any, Some(true)), of(&self.any, None));
        let mut open = of(&self.all, None);
        open.extend(of(&self.none, None));
        if !self.any.is_empty() && reasons.is_empty() {
            if open_any.is_empty() {
                return Relevance::Hidden(self.any.clone());
            }
            open.extend(open_any);
        }
        if !open.is_empty() {
            return Relevance::Unknown(open);
        }
        reasons.extend(self.all.iter().chain(&self.none).cloned());
        Relevance::Shown(reasons)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const FACTS: [&str; 5] = ["online-shop", "cloud", "size-micro", "sector-crafts", SEVERAL_SITES];

    fn ids(names: &[&str]) -> Vec<FactId> {
        names.iter().map(|name| FactId::new(*name)).collect()
    }

    fn when(any: &[&str], all: &[&str], none: &[&str]) -> When {
        When { any: ids(any), all: ids(all), none: ids(none) }
    }

    fn shop() -> Profile {
        let facts = [("online-shop", true), ("own-servers", false)];
        Profile {
            size: Some(Size::Micro),
            sector: Some(SectorId::new("food")),
            sites: Some(2),
            facts: facts.into_iter().map(|(id, yes)| (FactId::new(id), yes)).collect(),
        }
    }

    #[track_caller]
    fn check(rule: &When, expected: &Relevance) {
        assert_eq!(rule.judge(&shop()), *expected);
    }

    #[test]
    fn a_rule_says_why() {
        use Relevance::{Always, Hidden, Shown, Unknown};
        check(&when(&[], &[], &[]), &Always);
        check(&when(&["online-shop", "cloud"], &[], &[]), &Shown(ids(&["online-shop"])));
        check(&when(&["own-servers"], &[], &[]), &Hidden(ids(&["own-servers"])));
        check(&when(&["own-servers", "cloud"], &[], &[]), &Unknown(ids(&["cloud"])));
        check(&when(&[], &["online-shop", SEVERAL_SITES], &[]), &Shown(ids(&["online-shop", SEVERAL_SITES])));
        check(&when(&[], &["online-shop", "own-servers"], &[]), &Hidden(ids(&["own-servers"])));
        check(&when(&[], &[], &["size-micro"]), &Hidden(ids(&["size-micro"])));
        check(&when(&[], &[], &["size-small", "sector-crafts"]), &Shown(ids(&["size-small", "sector-crafts"])));
        check(&when(&["online-shop"], &["cloud"], &[]), &Unknown(ids(&["cloud"])));
        check(&when(&["cloud"], &[], &["online-shop"]), &Hidden(ids(&["online-shop"])));
    }

    #[test]
    fn rules_may_name_what_is_asked_and_what_follows() {
        let catalogue =
            Catalogue { sectors: vec![SectorId::new("crafts")], facts: ids(&["cloud"]), sample: Profile::default() };
        for (fact, known) in [
            ("cloud", true),
            ("clouds", false),
            ("size-micro", true),
            ("size-huge", false),
            ("sector-crafts", true),
            ("sector-magic", false),
            (SEVERAL_SITES, true),
        ] {
            assert_eq!(catalogue.knows(&FactId::new(fact)), known, "{fact}");
        }
    }

    fn some_facts() -> impl Strategy<Value = Vec<FactId>> {
        proptest::sample::subsequence(FACTS.to_vec(), 0..=2).prop_map(|names| ids(&names))
    }

    fn some_profile() -> impl Strategy<Value = Profile> {
        let answer = proptest::option::of(any::<bool>());
        (answer.clone(), answer.clone(), answer.clone(), answer.clone(), answer).prop_map(
            |(shop, cloud, micro, crafts, sites)| {
                let facts = [("online-shop", shop), ("cloud", cloud)];
                Profile {
                    size: micro.map(|yes| if yes { Size::Micro } else { Size::Medium }),
                    sector: crafts.map(|yes| SectorId::new(if yes { "crafts" } else { "it" })),
                    sites: sites.map(|yes| if yes { 3 } else { 1 }),
                    facts: facts.into_iter().filter_map(|(id, yes)| Some((FactId::new(id), yes?))).collect(),
                }
            },
        )
    }

    proptest! {
        /// To say more never brings back what was hidden, and never hides what was shown for a reason.
        #[test]
        fn an_answer_more_settles_what_is_open_and_nothing_else(
            (any, all, none) in (some_facts(), some_facts(), some_facts()),
            profile in some_profile(),
            yes in any::<bool>(),
            fact in 0..2_usize,
        ) {
            let rule = When { any, all, none };
            let before = rule.judge(&profile);
            let mut more = profile.clone();
            more.facts.entry(FactId::new(FACTS[fact])).or_insert(yes);
            let after = rule.judge(&more);
            match before {
                Relevance::Always => prop_assert_eq!(after, Relevance::Always),
                Relevance::Hidden(_) => prop_assert!(!after.is_shown()),
                Relevance::Shown(_) => prop_assert!(matches!(after, Relevance::Shown(_))),
                Relevance::Unknown(_) => {}
            }
        }

        /// An empty profile hides nothing.
        #[test]
        fn before_the_first_answer_everything_is_shown((any, all, none) in (some_facts(), some_facts(), some_facts())) {
            let rule = When { any, all, none };
            prop_assert!(rule.judge(&Profile::default()).is_shown());
        }
    }
}
