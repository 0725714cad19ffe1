//! The team: who goes which path. No answer, score or time of one person is here, and there is no field for one.

use super::{answers, requests};

requests! {
    /// Whom of the team to show.
    struct TeamRequest {
        /// Language of the words.
        pub language: String,
        /// Who goes this path.
        pub path: Option<String>,
        /// Who stands so with it, or with any.
        pub standing: Option<Standing>,
        /// Who works in this group.
        pub team: Option<String>,
        /// In whose name this occurs.
        pub name: String,
        /// The first line shown, from 0.
        pub from: u32,
    }

    /// How somebody stands with a path.
    #[derive(Copy, Eq)]
    enum Standing {
        /// Under way, and not late.
        Going,
        /// Under way, and the day is over.
        Overdue,
        /// Completed.
        Completed,
    }

    /// The list is taken over as it was shown.
    struct RosterImport {
        /// The lines to take over, as the preview numbers them.
        pub lines: Vec<u32>,
        /// Who comes from it goes this path.
        pub path: Option<String>,
        /// Until when, ISO 8601.
        pub due: Option<String>,
    }
}

answers! {
    /// What the team as a whole is unsure about.
    struct TeamWeak {
        /// The topics, in the order of the steps.
        pub topics: Vec<WeakTopic>,
        /// Whether the actions are those of the plan of the open firm.
        pub plan: bool,
    }

    /// A topic many answer wrong.
    struct WeakTopic {
        /// Id of its step.
        pub step: String,
        /// Its title.
        pub title: String,
        /// How many people answered, five or more.
        pub people: u32,
        /// How many last answers there are.
        pub answers: u32,
        /// How many of them are right.
        pub right: u32,
        /// The action that comes first of those that would help; empty when all are done.
        pub action: String,
    }

    /// A page of the team.
    struct Team {
        /// The people, by name.
        pub people: Vec<TeamMember>,
        /// The ids of everybody the choice finds, on other pages too, by name; at most 10,000.
        pub matching: Vec<String>,
        /// Whether there are more after them.
        pub more: bool,
        /// How many learn on this computer.
        pub count: u32,
        /// The groups they work in.
        pub teams: Vec<String>,
        /// The paths they can go.
        pub paths: Vec<TeamPath>,
    }

    /// Somebody of the team.
    struct TeamMember {
        /// Id.
        pub id: String,
        /// Name or pseudonym; empty for whoever never gave one.
        pub name: String,
        /// The group; mostly empty.
        pub team: String,
        /// The colour of the round mark, 0 to 7.
        pub colour: u8,
        /// Their paths: what is open first, of that what is due first.
        pub paths: Vec<MemberPath>,
    }

    /// A path somebody goes.
    struct MemberPath {
        /// Id of the path.
        pub path: String,
        /// Its name.
        pub title: String,
        /// How they stand with it.
        pub standing: Standing,
        /// Until when, ISO 8601.
        pub due: Option<String>,
        /// When it was completed, ISO 8601.
        pub completed: Option<String>,
    }

    /// A path to give to people.
    struct TeamPath {
        /// Id.
        pub id: String,
        /// Name.
        pub title: String,
    }

    /// What a list of people would do.
    struct RosterPreview {
        /// The name of the file; absent when none was chosen, and then nothing else is here.
        pub file: Option<String>,
        /// How its letters were stored.
        pub encoding: RosterEncoding,
        /// What stands between its cells: `,`, `;` or a tab.
        pub separator: String,
        /// Headings of the columns that are not taken over.
        pub dropped: Vec<String>,
        /// Every line with its fate.
        pub rows: Vec<RosterRow>,
    }

    /// How the letters of a file were stored.
    #[derive(Copy, Eq)]
    enum RosterEncoding {
        /// UTF-8.
        Utf8,
        /// UTF-16.
        Utf16,
        /// Windows-1252.
        Windows1252,
        /// UTF-8 and Windows-1252 in one file.
        Mixed,
    }

    /// A line of a list and its fate.
    struct RosterRow {
        /// Its line in the file, from 1.
        pub line: u32,
        /// The name in it, as it would be shown.
        pub name: String,
        /// The group in it.
        pub team: String,
        /// The address in it.
        pub email: String,
        /// What becomes of it.
        pub fate: RosterFate,
        /// What somebody known is called here now; absent for whoever is not known.
        pub known: Option<String>,
        /// What would be different about somebody known.
        pub changes: Vec<RosterChange>,
        /// Cells that were passed over because they say nothing we know.
        pub ignored: Vec<RosterIgnored>,
    }

    /// Something a list would change about somebody.
    struct RosterChange {
        /// What.
        pub field: RosterField,
        /// As it is now; empty where there was nothing. A role is one of those of `Audience`.
        pub from: String,
        /// As it would be.
        pub to: String,
    }

    /// A cell that was passed over.
    struct RosterIgnored {
        /// What it would have been.
        pub field: RosterField,
        /// What stands there.
        pub value: String,
    }

    /// What a list can say about somebody.
    #[derive(Copy, Eq)]
    enum RosterField {
        /// The name, or a part of it.
        Name,
        /// Address.
        Email,
        /// Department, team.
        Group,
        /// The id in the program that wrote the list.
        Number,
        /// Whether the person has left.
        Status,
        /// For whom content is put first.
        Role,
        /// The language of the program.
        Language,
    }

    /// What becomes of a line.
    #[derive(Copy, Eq)]
    #[serde(tag = "kind")]
    enum RosterFate {
        /// Somebody new.
        Add,
        /// Somebody known, with other values.
        Change,
        /// Somebody known, and nothing to change.
        Same,
        /// The list says that somebody has left: only told, never done by a list.
        Leaves,
        /// The same person twice in the list.
        Twice {
            /// The line that counts.
            first: u32,
        },
        /// It cannot be taken.
        Refused {
            /// Why.
            why: RosterRefusal,
            /// In which column, from 1; 0 where it is the whole line.
            column: u32,
        },
    }

    /// Why a line cannot be taken.
    #[derive(Copy, Eq)]
    enum RosterRefusal {
        /// A name is missing.
        Unnamed,
        /// What stands for an address is none.
        Mail,
        /// Longer than anything of its kind is.
        TooLong,
        /// Characters that do not belong in a name: control characters, characters that turn the direction of reading, letters lost before.
        Characters,
        /// More cells than columns, or too few.
        Cells,
        /// A quote that is not closed, or text after one.
        Quote,
        /// The header once more.
        Header,
        /// Somebody else has this name here.
        NameTaken,
    }

    /// What was taken over.
    struct Imported {
        /// People added.
        pub added: u32,
        /// People changed.
        pub changed: u32,
    }
}
