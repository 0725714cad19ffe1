//! Error codes. Stable for ever: people search for them, and the words in `error.ftl` hang on them (docs/errors.md).

use crate::{ApiError, Severity};

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $id:literal;)*) => {
        /// What went wrong, from the person's side: one code for each thing they would do differently.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Code {$(
            $(#[$doc])*
            $name,
        )*}

        impl Code {
            /// Every code.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The stable id, which is also the ending of the message id.
            pub fn id(self) -> &'static str {
                match self {
                    $(Self::$name => $id,)*
                }
            }

            /// The code with this id.
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|code| code.id() == id)
            }
        }
    };
}

codes! {
    /// Our own mistake.
    Internal = "internal";
    /// The framework refused the window's call; made in the window, never here.
    IpcRefused = "ipc-refused";
    /// A value in a request does not fit.
    RequestInvalid = "request-invalid";
    /// An id that does not exist.
    NotFound = "not-found";
    /// An answer that does not fit its question.
    AnswerRefused = "answer-refused";
    /// The database comes from a later version.
    StoreTooNew = "store-too-new";
    /// The database file belongs to another program.
    StoreForeign = "store-foreign";
    /// Another instance uses the data folder.
    StoreInUse = "store-in-use";
    /// The database was damaged and set aside; there is a backup to bring back.
    StoreDamaged = "store-damaged";
    /// The database was damaged and set aside; no backup can be brought back.
    StoreLost = "store-lost";
    /// Nothing can be written: the program keeps what is done in memory.
    StoreInMemory = "store-in-memory";
    /// No room left.
    StoreDiskFull = "store-disk-full";
    /// No right to write.
    StoreReadOnly = "store-read-only";
    /// Another program holds the database.
    StoreBusy = "store-busy";
    /// The data folder cannot be used at all.
    StoreFailed = "store-failed";
    /// Nobody learns now, or the learner was removed meanwhile.
    LearnerMissing = "learner-missing";
    /// A learner needs a name.
    LearnerUnnamed = "learner-unnamed";
    /// Another learner has this name.
    LearnerTwice = "learner-twice";
    /// That is no PIN.
    PinUnfit = "pin-unfit";
    /// Not the PIN.
    PinWrong = "pin-wrong";
    /// Too many wrong PINs; trying is possible again later.
    PinWait = "pin-wait";
    /// A path that is not there any more.
    PathMissing = "path-missing";
    /// A list of people was taken over already, or none was shown.
    RosterMissing = "roster-missing";
    /// A path needs a name.
    PathUnnamed = "path-unnamed";
    /// A path needs a lesson.
    PathEmpty = "path-empty";
    /// A guest leaves nothing behind: no certificate, no key, no path, nobody changed.
    GuestRefused = "guest-refused";
    /// A certificate needs a name on it.
    CertificateUnnamed = "certificate-unnamed";
    /// A certificate cannot print these letters.
    CertificateLetters = "certificate-letters";
    /// Beside the certificate lies another file of its name.
    CertificateBeside = "certificate-beside";
    /// The key that signs cannot be reached, and no other is to take its place.
    KeyUnreachable = "key-unreachable";
    /// The file of the key that signs is damaged.
    KeyDamaged = "key-damaged";
    /// A key to remember needs a name.
    KeyUnnamed = "key-unnamed";
    /// There is no key yet that could be taken along.
    KeyNone = "key-none";
    /// A file in which no key is locked that could sign here.
    KeyFileUnfit = "key-file-unfit";
    /// No file with a key was chosen, or its key was taken over already.
    KeyFileMissing = "key-file-missing";
    /// A passphrase that is too short or too long to lock a key with.
    PassphraseUnfit = "passphrase-unfit";
    /// Not the passphrase, or the file is damaged.
    PassphraseWrong = "passphrase-wrong";
    /// A list of people is larger than one that is read.
    RosterTooLarge = "roster-too-large";
    /// A file that is no list of people.
    RosterNoTable = "roster-no-table";
    /// A list of people whose columns do not fit.
    RosterColumns = "roster-columns";
    /// A list of people with more lines than are read.
    RosterTooLong = "roster-too-long";
    /// A checklist of the firm that is not there any more.
    ListMissing = "list-missing";
    /// A checklist needs a name.
    ListUnnamed = "list-unnamed";
    /// A line of one's own is longer than paper has room for.
    ListLineTooLong = "list-line-too-long";
    /// A checklist has more lines than are kept.
    ListTooLong = "list-too-long";
    /// A set of questions needs a name.
    SetUnnamed = "set-unnamed";
    /// A set of questions without a question.
    SetEmpty = "set-empty";
    /// A picture that is no logo: another kind of file, damaged, or too large.
    LogoUnfit = "logo-unfit";
    /// A file cannot be read.
    FileUnreadable = "file-unreadable";
    /// A self-check that is finished is not changed any more.
    CheckFinished = "check-finished";
    /// No firm is open, or it was removed meanwhile.
    FirmMissing = "firm-missing";
    /// A file that is too large to be attached.
    AttachmentTooLarge = "attachment-too-large";
    /// A file of a kind that is not attached.
    AttachmentKind = "attachment-kind";
    /// The bytes of a file attached are not there any more.
    AttachmentGone = "attachment-gone";
    /// A day that has passed.
    DayPast = "day-past";
    /// A text that is longer than there is room for.
    TextTooLong = "text-too-long";
    /// A time ahead, or long before anybody kept a log.
    IncidentTime = "incident-time";
    /// The log of an incident that is closed.
    IncidentClosed = "incident-closed";
    /// Cards for the team are being made already.
    CardsRunning = "cards-running";
    /// There is nobody to make cards for.
    CardsNobody = "cards-nobody";
    /// The team is larger than one run takes.
    CardsTooMany = "cards-too-many";
    /// A document of the evidence register that is not there any more.
    EvidenceMissing = "evidence-missing";
    /// A document that would end before it begins.
    EvidenceDates = "evidence-dates";
    /// More evidence than a folder holds.
    FolderTooLarge = "folder-too-large";
    /// A plan of a workshop that is not there any more.
    WorkshopPlanMissing = "workshop-plan-missing";
    /// A supplier that is not there any more.
    SupplierMissing = "supplier-missing";
    /// Answers of a supplier were taken over already, or none were shown.
    AnswersMissing = "answers-missing";
    /// A file larger than answers are.
    AnswersTooLarge = "answers-too-large";
    /// Answers that are damaged, cut off, or hold something that does not belong there.
    AnswersMalformed = "answers-malformed";
    /// A file that is no answers.
    AnswersForeign = "answers-foreign";
    /// Answers of another version of the questionnaire.
    AnswersVersion = "answers-version";
    /// Answers with a value that cannot be.
    AnswersUnfit = "answers-unfit";
    /// A backup that does not pass its check.
    BackupDamaged = "backup-damaged";
    /// A backup that is not there any more.
    BackupMissing = "backup-missing";
    /// Mistakes in the content.
    ContentBroken = "content-broken";
    /// Mistakes in the language files.
    LocaleBroken = "locale-broken";
    /// A language there are no words for.
    LanguageUnknown = "language-unknown";
    /// A file cannot be written.
    FileUnwritable = "file-unwritable";
    /// The folder of a file to write is not there.
    FolderMissing = "folder-missing";
    /// A folder, a device, a link to nowhere: no file to write to.
    FileSpecial = "file-special";
    /// A file that is there and protected against changes.
    FileReadOnly = "file-read-only";
    /// A file is there and was not to be replaced.
    FileExists = "file-exists";
    /// A checklist without a line.
    ChecklistEmpty = "checklist-empty";
    /// The page could not be drawn.
    PdfFailed = "pdf-failed";
    /// The browser could not be opened.
    LinkFailed = "link-failed";
    /// The system shows no notification.
    RemindersRefused = "reminders-refused";
    /// The folder could not be shown.
    FolderFailed = "folder-failed";
    /// No display to open a window on.
    DisplayMissing = "display-missing";
    /// There is a display, and no window all the same.
    WindowFailed = "window-failed";
    /// A word the command line does not know.
    CliUnknown = "cli-unknown";
    /// Something the command line needs.
    CliMissing = "cli-missing";
    /// A value the command line does not take.
    CliValue = "cli-value";
    /// An option that may be given once and was given again.
    CliTwice = "cli-twice";
    /// What was given as the thumbprint of a key is none.
    CliThumbprint = "cli-thumbprint";
    /// A file name whose ending fits no format, or another one than was asked for.
    CliEnding = "cli-ending";
    /// No workshop session is on, or the program does not listen.
    RoomClosed = "room-closed";
    /// A workshop session is on already.
    RoomOpen = "room-open";
    /// The program cannot listen on this address.
    RoomAddress = "room-address";
}

impl Code {
    /// Nothing is wrong, but the person should know.
    pub fn notice(self) -> ApiError {
        ApiError::new(self, Severity::Notice)
    }

    /// Not possible now; nothing was changed.
    pub fn refused(self) -> ApiError {
        ApiError::new(self, Severity::Refused)
    }

    /// It was tried and did not work.
    pub fn failed(self) -> ApiError {
        ApiError::new(self, Severity::Failed)
    }
}
