//! Reports on paper.

use super::{Format, requests};

requests! {
    /// What the report is to be.
    #[derive(Eq)]
    struct ReportRequest {
        /// Language of the page, which need not be that of the window.
        pub language: String,
        /// What it is about.
        pub about: ReportAbout,
    }

    /// What a report is about.
    #[derive(Eq)]
    #[serde(tag = "kind")]
    enum ReportAbout {
        /// Whoever learns now: all that is recorded of their learning.
        Own,
        /// The open firm: its action plan.
        Plan,
        /// The firm: who was trained on what, when.
        Training {
            /// The first day counted, ISO 8601.
            from: String,
            /// The last day counted, ISO 8601.
            until: String,
            /// Only this group.
            team: Option<String>,
            /// Numbers in place of names.
            pseudonymous: bool,
        },
    }

    /// Asks for a file.
    struct ReportExport {
        /// What it is to be.
        pub report: ReportRequest,
        /// In which format.
        pub format: Format,
    }
}
