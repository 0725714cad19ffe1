//! Checklists.

use super::{Audience, StepName, answers, requests};

requests! {
    /// What the checklist is to be.
    #[derive(Eq)]
    struct ChecklistRequest {
        /// Language of the page, which need not be that of the window.
        pub language: String,
        /// Whom it is for.
        pub audience: Audience,
        /// Id of the occasion.
        pub occasion: String,
        /// Only these steps; empty means all that have something to say.
        pub steps: Vec<String>,
        /// Titles only, or with a sentence of help each.
        pub depth: Depth,
        /// A second language beside the first, on the same page.
        #[serde(default)]
        #[ts(optional)]
        pub beside: Option<String>,
        /// Without the ticks there are, to be filled in by hand.
        #[serde(default)]
        #[ts(as = "Option<bool>", optional)]
        pub empty: bool,
    }

    /// How much stands on the page.
    #[derive(Copy, Eq)]
    enum Depth {
        /// Titles only.
        Short,
        /// With a sentence of help each.
        Long,
    }

    /// Asks for a file.
    struct ExportRequest {
        /// What it is to be.
        pub checklist: ChecklistRequest,
        /// In which format.
        pub format: Format,
    }

    /// File formats.
    #[derive(Copy, Eq)]
    enum Format {
        /// PDF/UA-1.
        Pdf,
        /// A single page without script.
        Html,
        /// Markdown with task lists.
        Markdown,
        /// Comma-separated values with a header.
        Csv,
        /// A workbook with numbers and dates.
        Xlsx,
        /// A text document with boxes to tick.
        Docx,
        /// Plain text for a mail.
        Text,
        /// iCalendar: days. Nothing on the wire asks for it, and no document becomes one.
        #[serde(skip)]
        Calendar,
    }

    /// Ticks a line or clears it.
    struct TickChange {
        /// Whom the list is for.
        pub audience: Audience,
        /// Its occasion.
        pub occasion: String,
        /// Id of the line.
        pub item: String,
        /// Ticked or not.
        pub ticked: bool,
    }
}

answers! {
    /// What can be chosen.
    struct ChecklistChoices {
        /// Audiences in the order offered.
        pub audiences: Vec<AudienceChoice>,
        /// Occasions in the order offered.
        pub occasions: Vec<OccasionChoice>,
        /// Steps that have checklist lines.
        pub steps: Vec<StepName>,
    }

    /// An audience to choose.
    struct AudienceChoice {
        /// Which.
        pub id: Audience,
        /// Its name.
        pub name: String,
        /// Who is meant.
        pub hint: String,
    }

    /// An occasion to choose.
    struct OccasionChoice {
        /// Id.
        pub id: String,
        /// Its name.
        pub name: String,
        /// When it is used.
        pub hint: String,
    }

    /// A checklist on screen.
    struct Checklist {
        /// Its title.
        pub title: String,
        /// For whom and when, in one line.
        pub subtitle: String,
        /// Its lines by step.
        pub sections: Vec<ChecklistSection>,
        /// Lines ticked.
        pub ticked: u32,
        /// Lines in all.
        pub of: u32,
        /// Lines that are left out because of what is known about the open firm.
        pub left_out: Vec<LeftOut>,
    }

    /// A line that is left out.
    struct LeftOut {
        /// What it says.
        pub text: String,
        /// Why, as the end of a sentence: “you have no online shop”.
        pub why: String,
    }

    /// The lines of one step.
    struct ChecklistSection {
        /// The step.
        pub step: StepName,
        /// Its lines.
        pub items: Vec<ChecklistLine>,
    }

    /// A line.
    struct ChecklistLine {
        /// Id.
        pub id: String,
        /// What to tick.
        pub text: String,
        /// A sentence of help.
        pub how: String,
        /// Whether somebody signs for it on paper.
        pub duty: bool,
        /// When it was ticked, ISO 8601 UTC; absent when it is open.
        pub ticked_at: Option<String>,
        /// Why it is shown, where that depends on the firm: “you sell online”.
        pub why: Option<String>,
    }

    /// The page as it will print.
    struct Pages {
        /// One SVG a page.
        pub svg: Vec<String>,
        /// Page width in millimetres.
        pub width_mm: f64,
        /// Page height in millimetres.
        pub height_mm: f64,
    }

    /// What became of a calendar file.
    struct SavedCalendar {
        /// How many days it has; for 0 there was nothing to save, and nobody was asked where.
        pub entries: u32,
        /// Where it was saved; absent when there was nothing or the person cancelled.
        pub path: Option<String>,
    }

    /// What became of an export.
    struct Exported {
        /// Where it was saved; absent when the person cancelled.
        pub path: Option<String>,
    }
}
