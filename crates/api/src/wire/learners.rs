//! Who learns.

use super::{Audience, answers, requests};

requests! {
    /// Somebody new.
    struct NewLearner {
        /// Who it is.
        pub profile: Profile,
        /// The PIN to ask for: four to eight digits; absent for none.
        pub pin: Option<String>,
    }

    /// Who a learner is.
    struct Profile {
        /// A name or a pseudonym, 1 to 80 characters.
        pub name: String,
        /// An e-mail address, or empty.
        pub email: String,
        /// For whom the content is that is put first.
        pub role: Audience,
        /// The colour of the round mark with the initials, 0 to 7.
        pub colour: u8,
        /// The group somebody works in, at most 80 characters; mostly empty.
        #[serde(default)]
        pub team: String,
    }

    /// New values for a learner.
    struct LearnerChange {
        /// The learner.
        pub learner: String,
        /// Who it is now.
        pub profile: Profile,
    }

    /// Names a learner.
    struct LearnerName {
        /// The id from `start`.
        pub learner: String,
    }

    /// Somebody sits down.
    struct LearnAs {
        /// The learner.
        pub learner: String,
        /// Their PIN, if they have one.
        pub pin: Option<String>,
    }

    /// A new PIN.
    struct PinChange {
        /// The learner.
        pub learner: String,
        /// The present PIN; absent when there is none.
        pub present: Option<String>,
        /// The new one: four to eight digits; absent for none.
        pub new: Option<String>,
    }
}

answers! {
    /// A learner as the list shows them.
    struct Learner {
        /// The id; it means nothing outside this data folder.
        pub id: String,
        /// Name or pseudonym; empty for whoever never gave one.
        pub name: String,
        /// E-mail address, mostly empty.
        pub email: String,
        /// For whom the content is that is put first.
        pub role: Audience,
        /// The colour of the round mark, 0 to 7.
        pub colour: u8,
        /// The group somebody works in; mostly empty.
        pub team: String,
        /// Whether a PIN is asked for.
        pub has_pin: bool,
        /// When somebody who did not know the PIN took it away.
        pub pin_removed_at: Option<String>,
    }

    /// Who learns now.
    #[serde(tag = "kind")]
    enum Present {
        /// One of the learners.
        Learner {
            /// Which.
            id: String,
        },
        /// A guest: nothing is kept.
        Guest,
        /// Nobody yet: the program asks.
        Nobody,
    }
}
