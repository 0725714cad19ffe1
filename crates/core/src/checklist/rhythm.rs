//! How often a list is gone through.

/// How often a list is gone through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rhythm {
    /// When somebody wants to.
    Once,
    /// Every seven days.
    Weekly,
    /// Every month.
    Monthly,
    /// Every three months.
    Quarterly,
    /// Every twelve months.
    Yearly,
}

impl Rhythm {
    /// All of them, the most frequent first after the one that does not return.
    pub const ALL: [Self; 5] = [Self::Once, Self::Weekly, Self::Monthly, Self::Quarterly, Self::Yearly];

    /// The id in database and messages.
    pub fn id(self) -> &'static str {
        match self {
            Self::Once => "once",
            Self::Weekly => "weekly",
            Self::Monthly => "monthly",
            Self::Quarterly => "quarterly",
            Self::Yearly => "yearly",
        }
    }

    /// The rhythm with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rhythm| rhythm.id() == id)
    }

    /// How long after it was finished a list is due again: calendar months and days. Nothing where it does not return by itself.
    pub fn returns_after(self) -> Option<(u8, u8)> {
        match self {
            Self::Once => None,
            Self::Weekly => Some((0, 7)),
            Self::Monthly => Some((1, 0)),
            Self::Quarterly => Some((3, 0)),
            Self::Yearly => Some((12, 0)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rhythm_has_an_id_of_its_own() {
        for rhythm in Rhythm::ALL {
            assert_eq!(Rhythm::from_id(rhythm.id()), Some(rhythm));
        }
        assert_eq!(Rhythm::from_id("hourly"), None);
    }
}
