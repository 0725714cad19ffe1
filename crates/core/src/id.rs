//! Ids of things in the curriculum. Stable for ever, because attempts in people's databases refer to them.

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// Takes an id as it stands in the content or the database; whether it exists is for the curriculum to say.
            pub fn new(id: impl Into<String>) -> Self {
                Self(id.into())
            }

            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

pub(crate) use ids;

ids! {
    /// A stage of the trail, for example `protect`.
    StageId;
    /// One of the fourteen steps, for example `sign-in`.
    StepId;
    /// What a learner can do afterwards.
    ObjectiveId;
    /// A lesson of five to eight minutes.
    LessonId;
    /// Something a firm does.
    ActionId;
    /// Something about the firm that is so or not, for example `online-shop`.
    FactId;
    /// What a firm lives on, for example `crafts`.
    SectorId;
    /// A question of the pool.
    QuestionId;
    /// One option, position or pair inside a question: `a`, `b`, …, `true`, `false`.
    OptionId;
    /// A learning path: one of ours, for example `new-employee`, or one of the firm's own, `own-` and a number.
    PathId;
    /// A line of a checklist.
    ItemId;
    /// When a checklist is used, for example `phishing-week`.
    OccasionId;
    /// A publication.
    SourceId;
    /// A figure with its source.
    FigureId;
    /// Figures drawn together.
    ChartId;
    /// A word of the glossary.
    TermId;
    /// An exercise: a message, a scenario, a sorting exercise, a place.
    ExerciseId;
    /// One thing inside an exercise: a piece of a message, a situation, a card.
    PartId;
    /// A way through the steps, for example `micro`.
    RouteId;
    /// An area of the firm's self-check, for example `check-area-backup`.
    CheckAreaId;
    /// A topic of the self-check, for example `check-copies`.
    CheckTopicId;
    /// A workshop that comes with the program, for example `workshop-45`.
    WorkshopId;
    /// A question of the self-check, for example `check-copies-complete`.
    CheckQuestionId;
}

/// Whether `text` has the form of an id: `a-z`, `0-9` and single hyphens between them, at most 60 characters.
pub fn is_well_formed(text: &str) -> bool {
    text.len() <= 60
        && !text.is_empty()
        && text
            .split('-')
            .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_lower_case_words_joined_by_hyphens() {
        for (text, expected) in [
            ("sign-in-q01", true),
            ("a", true),
            ("", false),
            ("Sign-in", false),
            ("sign--in", false),
            ("-sign", false),
            ("sign_in", false),
            ("größe", false),
        ] {
            assert_eq!(is_well_formed(text), expected, "{text:?}");
        }
        assert!(!is_well_formed(&"a".repeat(61)), "longer than any file system or log line likes");
    }
}
