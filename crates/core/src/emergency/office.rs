//! Offices to turn to, and how far their numbers can be relied on.

/// A federal state of Germany.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FederalState(&'static str);

impl FederalState {
    /// The sixteen, by the second half of their code in ISO 3166-2, lower case.
    pub const ALL: [Self; 16] = [
        Self("bw"),
        Self("by"),
        Self("be"),
        Self("bb"),
        Self("hb"),
        Self("hh"),
        Self("he"),
        Self("mv"),
        Self("ni"),
        Self("nw"),
        Self("rp"),
        Self("sl"),
        Self("sn"),
        Self("st"),
        Self("sh"),
        Self("th"),
    ];

    /// The code: `bw` to `th`.
    pub fn id(self) -> &'static str {
        self.0
    }

    /// The state with this code.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.0 == id)
    }
}

/// What an office is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OfficeKind {
    /// Zentrale Ansprechstelle Cybercrime, the contact point of the police for firms; one a state.
    Police,
    /// Data protection authority for firms; one a state.
    Privacy,
    /// Hotline of the Cyber-Sicherheitsnetzwerk of the BSI.
    Hotline,
    /// Blocking of cards.
    CardBlocking,
    /// The BSI itself, for reports.
    Bsi,
}

/// An office to turn to, as the dated data says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Office {
    /// Its id in the data.
    pub id: String,
    /// What it is for.
    pub kind: OfficeKind,
    /// Where it is in charge; nothing for the whole country.
    pub state: Option<FederalState>,
    /// Its own name.
    pub name: String,
    /// The numbers seen for it; several where sources differ.
    pub phones: Vec<String>,
    /// Its e-mail address, if one was seen.
    pub email: Option<String>,
    /// Where to look: its own page.
    pub web: Option<String>,
    /// The pages the numbers were read on.
    pub seen: Vec<String>,
    /// When they were read, `2026-11-29`.
    pub checked: String,
}

/// How far a number can be relied on. None of them replaces a look at the office's own page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Certainty {
    /// Two sources or more say the same.
    Agreed,
    /// One source says so.
    Single,
    /// Sources differ.
    Differs,
    /// No number was found: look it up and write it down.
    Missing,
}

impl Office {
    /// How far its number can be relied on.
    pub fn certainty(&self) -> Certainty {
        match (self.phones.len(), self.seen.len()) {
            (0, _) => Certainty::Missing,
            (1, 0 | 1) => Certainty::Single,
            (1, _) => Certainty::Agreed,
            _ => Certainty::Differs,
        }
    }

    /// The number to suggest; nothing where sources differ or say none, for a wrong number costs minutes in an emergency.
    pub fn suggested_phone(&self) -> Option<&str> {
        match self.certainty() {
            Certainty::Agreed | Certainty::Single => self.phones.first().map(String::as_str),
            Certainty::Differs | Certainty::Missing => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(phones: &[&str], sources: usize, expected: Certainty, suggested: Option<&str>) {
        let office = Office {
            id: "police-hb".to_owned(),
            kind: OfficeKind::Police,
            state: FederalState::from_id("hb"),
            name: "Office".to_owned(),
            phones: phones.iter().map(|one| (*one).to_owned()).collect(),
            email: None,
            web: None,
            seen: vec!["https://example.org".to_owned(); sources],
            checked: "2026-11-29".to_owned(),
        };
        assert_eq!((office.certainty(), office.suggested_phone()), (expected, suggested), "{phones:?} of {sources}");
    }

    #[test]
    fn a_number_sources_differ_on_is_not_suggested() {
        check(&["1"], 2, Certainty::Agreed, Some("1"));
        check(&["1"], 1, Certainty::Single, Some("1"));
        check(&["1", "2"], 2, Certainty::Differs, None);
        check(&[], 1, Certainty::Missing, None);
    }

    #[test]
    fn there_are_sixteen_states_and_their_codes_come_back() {
        for state in FederalState::ALL {
            assert_eq!(FederalState::from_id(state.id()), Some(state));
        }
        assert_eq!(FederalState::from_id("xx"), None);
    }
}
