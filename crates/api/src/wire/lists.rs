//! Checklists the firm keeps.

use super::{Audience, Depth, Format, StepName, answers, requests};

requests! {
    /// How often a list is gone through.
    #[derive(Copy, Eq)]
    enum Rhythm {
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

    /// One of the firm's lists.
    struct ListNumber {
        /// Its number.
        pub list: u32,
    }

    /// A list to look at.
    struct ListRequest {
        /// Language of the lines of the curriculum.
        pub language: String,
        /// Its number.
        pub list: u32,
        /// An older version; absent for the newest.
        pub version: Option<u32>,
    }

    /// A list as it is to be saved: a new version of it.
    struct ListDraft {
        /// Its number; absent for a new one.
        pub list: Option<u32>,
        /// Its name.
        pub name: String,
        /// Whom it is for.
        pub audience: Audience,
        /// How often it is gone through.
        pub rhythm: Rhythm,
        /// Its lines in their order.
        pub lines: Vec<DraftLine>,
    }

    /// A line of a list to be saved.
    struct DraftLine {
        /// Id of a line of the curriculum, or the key of one's own that it had before; empty for a new one of one's own.
        pub key: String,
        /// What one's own says; empty for a line of the curriculum.
        pub text: String,
        /// Whether somebody signs for it on paper.
        pub duty: bool,
    }

    /// Ticks a line of a list or clears it.
    struct LineTick {
        /// The list.
        pub list: u32,
        /// Key of the line.
        pub line: String,
        /// Ticked or not.
        pub ticked: bool,
    }

    /// A list on paper.
    struct ListPaper {
        /// Its number.
        pub list: u32,
        /// An older version; absent for the newest. Only the newest has ticks.
        pub version: Option<u32>,
        /// Language of the page.
        pub language: String,
        /// A second language beside the first.
        pub beside: Option<String>,
        /// Titles only, or with a sentence of help each.
        pub depth: Depth,
        /// Without the ticks there are.
        pub empty: bool,
    }

    /// Asks for a file of a list.
    struct ListExport {
        /// What it is to be.
        pub paper: ListPaper,
        /// In which format.
        pub format: Format,
    }

    /// What stands at the foot of the firm's paper.
    struct ContactLine {
        /// How to reach the firm, in one line; empty for none.
        pub contact: String,
    }
}

answers! {
    /// The lists of the open firm.
    struct FirmLists {
        /// By name.
        pub lists: Vec<FirmList>,
        /// What stands on the firm's paper: how to reach it.
        pub contact: String,
        /// Its logo, as base64 of a PNG; absent for none.
        pub logo: Option<String>,
    }

    /// A list as an overview shows it.
    struct FirmList {
        /// Its number.
        pub id: u32,
        /// Its name.
        pub name: String,
        /// Whom it is for.
        pub audience: Audience,
        /// How often it is gone through.
        pub rhythm: Rhythm,
        /// Its newest version.
        pub version: u32,
        /// Lines ticked in the run that is open.
        pub ticked: u32,
        /// Lines in all.
        pub of: u32,
        /// The day it is due again, ISO 8601; absent while somebody goes through it, and for what does not return.
        pub due: Option<String>,
        /// Whether that day has come.
        pub is_due: bool,
    }

    /// A list with everything in it.
    struct ListPage {
        /// As the overview shows it, in the version asked for.
        pub list: FirmList,
        /// Whether the version asked for is an older one, to be looked at only.
        pub old: bool,
        /// Its lines.
        pub lines: Vec<ListPageLine>,
        /// Every version, the newest first.
        pub versions: Vec<ListSave>,
        /// The times it was finished, the newest first.
        pub runs: Vec<ListRun>,
    }

    /// A line of a list.
    struct ListPageLine {
        /// Its key.
        pub key: String,
        /// What it says.
        pub text: String,
        /// A sentence of help; empty for one's own.
        pub how: String,
        /// The step it belongs to; absent for one's own.
        pub step: Option<StepName>,
        /// Whether somebody signs for it on paper.
        pub duty: bool,
        /// Who ticked it; absent when it is open, empty when nobody is named.
        pub ticked_by: Option<String>,
        /// When it was ticked, ISO 8601 UTC.
        pub ticked_at: Option<String>,
    }

    /// The lines of the guide that a list can take.
    struct ListItems {
        /// Those of a step each, in the order of the steps.
        pub steps: Vec<ListItemsOfStep>,
    }

    /// The lines of a step.
    struct ListItemsOfStep {
        /// The step.
        pub step: StepName,
        /// Its lines.
        pub items: Vec<ListItem>,
    }

    /// A line of the guide.
    struct ListItem {
        /// Its key.
        pub key: String,
        /// What it says.
        pub text: String,
        /// Whether somebody signs for it on paper.
        pub duty: bool,
    }

    /// A version of a list.
    struct ListSave {
        /// Its number.
        pub version: u32,
        /// What it was called.
        pub name: String,
        /// Who saved it; empty when nobody is named.
        pub by: String,
        /// When, ISO 8601 UTC.
        pub at: String,
    }

    /// A time a list was finished.
    struct ListRun {
        /// When it was begun, ISO 8601 UTC.
        pub begun: String,
        /// When it was finished, ISO 8601 UTC.
        pub finished: String,
        /// The version it was of.
        pub version: u32,
        /// Lines ticked.
        pub ticked: u32,
        /// Lines in all.
        pub of: u32,
    }
}
