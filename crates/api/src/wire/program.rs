//! The program itself: start, settings, storage, backups.

use super::{Learner, Present, Today, answers, requests};

requests! {
    /// Nothing to say.
    #[derive(Default)]
    struct Nothing {}

    /// A request whose answer is words.
    struct InLanguage {
        /// Language tag, one of those `start` names.
        pub language: String,
    }

    /// New values; what is absent stays.
    #[derive(Default)]
    struct SettingsChange {
        /// Language tag.
        pub language: Option<String>,
        /// How the window looks.
        pub theme: Option<Theme>,
        /// Text size in percent, 100 to 200.
        pub text_size: Option<u32>,
        /// What brings the person here.
        pub purpose: Option<Purpose>,
        /// Paper for print and PDF.
        pub paper: Option<Paper>,
        /// Order of the steps: the id of a route, or empty for that of the trail.
        pub route: Option<String>,
        /// How far letters, words and lines stand apart.
        pub spacing: Option<Spacing>,
        /// Whether anything moves.
        pub motion: Option<Motion>,
        /// Name of the firm, the same for everybody here; at most 80 characters.
        pub firm: Option<String>,
        /// Whether whoever sits here is reminded by a notification. Switched on it shows one at once.
        pub reminders: Option<bool>,
    }

    /// How far letters, words, lines and paragraphs stand apart.
    #[derive(Copy, Eq)]
    enum Spacing {
        /// As books are set.
        Usual,
        /// Wider, for whoever reads more easily then: the values of WCAG 2.2, 1.4.12.
        Wide,
    }

    /// Whether anything moves.
    #[derive(Copy, Eq)]
    enum Motion {
        /// As the system says.
        System,
        /// Nothing glides or fades, whatever the system says.
        Reduced,
    }

    /// How the window looks.
    #[derive(Copy, Eq)]
    enum Theme {
        /// As the system says.
        System,
        /// Light.
        Light,
        /// Dark.
        Dark,
        /// High contrast.
        Contrast,
    }

    /// What brings the person here: the answer to the one question of the first start.
    #[derive(Copy, Eq)]
    enum Purpose {
        /// “I learn for myself.”
        Learn,
        /// “I look after a business.”
        Business,
        /// “I run workshops.”
        Workshops,
    }

    /// Paper for print and PDF.
    #[derive(Copy, Eq)]
    enum Paper {
        /// 210 × 297 mm.
        A4,
        /// 8.5 × 11 in.
        Letter,
    }

    /// Names a backup.
    struct BackupId {
        /// Its id from `backups`.
        pub backup: String,
    }

    /// Names a publication.
    struct SourceId {
        /// Its id.
        pub source: String,
    }
}

answers! {
    /// What the window needs before it can draw anything.
    struct Start {
        /// Version of the program.
        pub version: String,
        /// Whether this is a debug build: the gallery page exists.
        pub debug: bool,
        /// Languages the window has words for, each by its tag; their names are in its own messages.
        pub languages: Vec<String>,
        /// The present settings.
        pub settings: Settings,
        /// Everybody who learns here, by name.
        pub learners: Vec<Learner>,
        /// Who learns now.
        pub present: Present,
        /// Where what is done goes.
        pub storage: Storage,
        /// What happened while opening, most serious first.
        pub notices: Vec<crate::ApiError>,
        /// When the record was damaged: the newest backup that can be brought back.
        pub newest_good: Option<Backup>,
        /// Which system this is.
        pub platform: Platform,
        /// What Today says to whoever sits here, in the language of the settings, so that the first picture needs no second question; absent where
        /// somebody or something has to be asked first, and where it could not be told: whoever asks for Today hears why.
        pub today: Option<Today>,
    }

    /// The present settings.
    struct Settings {
        /// Language tag.
        pub language: String,
        /// How the window looks.
        pub theme: Theme,
        /// Text size in percent, 100 to 200.
        pub text_size: u32,
        /// What brings the person here; absent before the first start's question is answered.
        pub purpose: Option<Purpose>,
        /// Paper for print and PDF.
        pub paper: Paper,
        /// Order of the steps: the id of a route, or empty for that of the trail.
        pub route: String,
        /// How far letters, words and lines stand apart.
        pub spacing: Spacing,
        /// Whether anything moves.
        pub motion: Motion,
        /// Name of the firm as it stands on certificates; empty before it is known.
        pub firm: String,
        /// Whether whoever sits here is reminded by a notification; a guest never is.
        pub reminders: bool,
    }

    /// Where what is done goes.
    #[derive(Copy, Eq)]
    enum Storage {
        /// Into the database on disk.
        Disk,
        /// Into memory only: the folder or the disk cannot be written. Lost at the end.
        Memory,
    }

    /// Which system this is; decides Ctrl or Cmd and which way of doing an action is shown first.
    #[derive(Copy, Eq)]
    enum Platform {
        /// Windows.
        Windows,
        /// macOS.
        Macos,
        /// Linux and others.
        Linux,
    }

    /// Something was saved: it is on disk (or, where `start` said so, in memory).
    struct Saved {
        /// Whether `undo` takes it back.
        pub undoable: bool,
    }

    /// What `undo` took back.
    struct Undone {
        /// Which kind of change; absent when there was nothing.
        pub what: Option<Change>,
    }

    /// Kinds of change that can be taken back.
    #[derive(Copy, Eq)]
    enum Change {
        /// A lesson marked as read.
        Lesson,
        /// An action marked as done or open.
        Action,
        /// A checklist line ticked or cleared.
        Tick,
        /// A bookmark set or taken away.
        Bookmark,
        /// A note deleted.
        Note,
        /// Something of a self-check.
        Check,
        /// A checklist of the firm thrown away.
        List,
        /// An answer to a requirement of customers taken back.
        Requirement,
        /// A plan of a workshop changed or thrown away.
        WorkshopPlan,
        /// A set of questions for workshops thrown away.
        WorkshopSet,
    }

    /// About the program.
    struct About {
        /// Version of the program.
        pub version: String,
        /// Folder with everything it remembers.
        pub data_folder: String,
        /// How many steps are complete.
        pub steps_complete: u32,
        /// How many steps there are.
        pub steps: u32,
        /// Every publication the program leans on.
        pub sources: Vec<super::SourceEntry>,
    }

    /// Safe copies of the record.
    struct Backups {
        /// Newest first.
        pub backups: Vec<Backup>,
    }

    /// A safe copy of the record.
    struct Backup {
        /// Id for `restore_backup`.
        pub id: String,
        /// When it was made, ISO 8601 UTC.
        pub made_at: String,
        /// Why it was made.
        pub reason: BackupReason,
        /// Size in KiB.
        pub kib: u32,
    }

    /// Why a backup was made.
    #[derive(Copy, Eq)]
    enum BackupReason {
        /// The first start of a day.
        Daily,
        /// Before a migration to a newer schema.
        Migration,
        /// Before another backup was restored.
        Restore,
        /// Before a list of people was taken over.
        Import,
    }
}
