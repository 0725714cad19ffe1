//! The firm: which one it is, what is known about it, what is attached.

use super::{answers, requests};

requests! {
    /// A firm to begin with.
    struct NewFirm {
        /// Its name; may be empty.
        pub name: String,
    }

    /// One of the firms.
    struct FirmNumber {
        /// Its number.
        pub firm: u32,
    }

    /// What is said about the open firm; what is absent stays as it is.
    struct FirmChange {
        /// Its name.
        pub name: Option<String>,
        /// Id of its size; empty takes the answer back.
        pub size: Option<String>,
        /// Id of its sector; empty takes the answer back.
        pub sector: Option<String>,
        /// Number of its sites; 0 takes the answer back.
        pub sites: Option<u32>,
        /// Something that is so or not.
        pub fact: Option<FactAnswer>,
    }

    /// Whether something is so.
    struct FactAnswer {
        /// The fact.
        pub id: String,
        /// Whether it is so; absent takes the answer back.
        pub yes: Option<bool>,
    }

    /// What files belong to.
    struct AttachmentOwner {
        /// A key of the window's: `check:17:backup-offline`.
        pub owner: String,
    }

    /// A file to attach; the host asks which.
    struct NewAttachment {
        /// What it belongs to.
        pub owner: String,
        /// Language of the dialog.
        pub language: String,
    }

    /// One of the files attached.
    struct AttachmentNumber {
        /// Its number.
        pub id: u32,
    }

    /// A copy of a file attached; the host asks where to.
    struct AttachmentCopy {
        /// Its number.
        pub id: u32,
        /// Language of the dialog.
        pub language: String,
    }
}

answers! {
    /// What does not wait.
    struct FirmDue {
        /// Documents of the evidence that end soon or have ended.
        pub documents: u32,
        /// Lists that are due.
        pub lists: u32,
    }

    /// The firms of this data folder.
    struct Firms {
        /// All of them, the sample last.
        pub firms: Vec<FirmEntry>,
    }

    /// A firm as a list shows it.
    struct FirmEntry {
        /// Its number.
        pub id: u32,
        /// Its name; empty until it has one.
        pub name: String,
        /// Whether it is the sample.
        pub sample: bool,
        /// Whether it is the one that is open.
        pub open: bool,
    }

    /// What is known about the open firm.
    struct FirmProfile {
        /// The firm; absent while none is open.
        pub firm: Option<FirmEntry>,
        /// Sizes to choose from.
        pub sizes: Vec<FirmChoice>,
        /// Sectors to choose from.
        pub sectors: Vec<FirmChoice>,
        /// Number of its sites, if that is known.
        pub sites: Option<u32>,
        /// What is asked, in order.
        pub facts: Vec<FirmFact>,
        /// How many of the questions are answered.
        pub answered: u32,
        /// How many there are, size, sector and sites among them.
        pub of: u32,
    }

    /// Something to choose.
    struct FirmChoice {
        /// Its id.
        pub id: String,
        /// Its name.
        pub name: String,
        /// Whether it is chosen.
        pub chosen: bool,
    }

    /// A question about the firm.
    struct FirmFact {
        /// Its id.
        pub id: String,
        /// The question.
        pub question: String,
        /// What counts.
        pub hint: String,
        /// The answer; absent while there is none.
        pub yes: Option<bool>,
    }

    /// Files that belong to something.
    struct Attachments {
        /// In the order they came.
        pub files: Vec<AttachedFile>,
    }

    /// A file that belongs to something.
    struct AttachedFile {
        /// Its number.
        pub id: u32,
        /// Its name.
        pub name: String,
        /// Its size in KiB, rounded up.
        pub kib: u32,
        /// When it was attached, ISO 8601 in UTC.
        pub at: String,
        /// Whether its bytes are still there: somebody may have removed them, or brought back a backup from before.
        pub there: bool,
    }
}
