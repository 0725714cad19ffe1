//! The page of exercises, and messages, links and passwords.

use super::{StepName, answers, requests};

requests! {
    /// Asks for one exercise.
    struct ExerciseRequest {
        /// Language of the words.
        pub language: String,
        /// Id of the exercise.
        pub exercise: String,
    }

    /// A round of messages.
    struct InboxRequest {
        /// Language of the words.
        pub language: String,
        /// These messages in this order, for the same round in another language; empty for a new round.
        pub messages: Vec<String>,
    }

    /// What somebody does with a message.
    struct Judgement {
        /// Language of the explanation.
        pub language: String,
        /// Made by the window when the message is shown, 8 to 64 characters: the same answer sent twice counts once.
        pub attempt: String,
        /// Id of the message.
        pub message: String,
        /// What is done with it.
        pub verdict: Verdict,
        /// The pieces pointed at as giving it away.
        pub pointed: Vec<String>,
    }

    /// A round of links.
    struct LinksRequest {
        /// Language of the words.
        pub language: String,
    }

    /// Which pieces of a link say whose it is.
    struct LinkAnswer {
        /// Language of the explanation.
        pub language: String,
        /// Made by the window when the link is shown.
        pub attempt: String,
        /// Name of the link as it was given.
        pub link: String,
        /// Place of the first piece, from 0.
        pub first: u32,
        /// Place of the last piece.
        pub last: u32,
    }

    /// A password to be estimated. It is not kept, not written down and wiped after the estimate.
    struct PasswordRequest {
        /// The password, at most 1,000 characters.
        pub password: String,
    }

    /// What to do with a message.
    #[derive(Copy, Eq)]
    enum Verdict {
        /// Nothing speaks against it.
        Safe,
        /// A deception: report it.
        Report,
        /// It cannot be told from the message: ask by a second channel.
        Ask,
    }
}

answers! {
    /// What there is to practise, and how far one is.
    struct Practise {
        /// Messages: judged right of all.
        pub messages: Tally,
        /// How hard the next messages are.
        pub level: Difficulty,
        /// Kinds of links: read right of all.
        pub links: Tally,
        /// Incidents to decide through.
        pub scenarios: Vec<ScenarioEntry>,
        /// Cards to sort.
        pub sortings: Vec<ExerciseEntry>,
        /// Places with risks.
        pub places: Vec<ExerciseEntry>,
    }

    /// How many of so many were last done right.
    struct Tally {
        /// Last done right.
        pub right: u32,
        /// All there are.
        pub of: u32,
    }

    /// An exercise in the list.
    struct ExerciseEntry {
        /// Id.
        pub id: String,
        /// Title.
        pub title: String,
        /// How many things there are to sort or to find.
        pub count: u32,
        /// How it was last done.
        pub state: ExerciseState,
    }

    /// How an exercise was last done.
    #[derive(Copy, Eq)]
    enum ExerciseState {
        /// Never.
        Untouched,
        /// Not right yet.
        Tried,
        /// Right.
        Done,
    }

    /// An incident in the list.
    struct ScenarioEntry {
        /// Id.
        pub id: String,
        /// Title.
        pub title: String,
        /// What it is about.
        pub summary: String,
        /// How long it takes to play.
        pub minutes: u32,
        /// How many ways it can end.
        pub endings: u32,
        /// How it was last done: done means a good ending.
        pub state: ExerciseState,
    }

    /// How hard a message is to judge.
    #[derive(Copy, Eq)]
    enum Difficulty {
        /// Most people see it.
        Least,
        /// One has to look.
        Moderate,
        /// Hard to see even for the attentive.
        Very,
    }

    /// A round of messages.
    struct Inbox {
        /// The messages in the order shown.
        pub messages: Vec<MessageShown>,
    }

    /// A message as it arrives.
    struct MessageShown {
        /// Id.
        pub id: String,
        /// How it arrives.
        pub channel: Channel,
        /// What is in it, in the order shown.
        pub parts: Vec<MessagePart>,
    }

    /// How a message arrives.
    #[derive(Copy, Eq)]
    enum Channel {
        /// E-mail.
        Mail,
        /// Text message.
        Sms,
        /// Chat.
        Chat,
        /// Paper.
        Letter,
        /// A phone call, written down.
        Call,
    }

    /// A piece of a message.
    struct MessagePart {
        /// Id inside the message.
        pub id: String,
        /// What it is.
        pub kind: PartKind,
        /// What is shown.
        pub text: String,
        /// The address behind it.
        pub target: Option<String>,
    }

    /// What a piece of a message is.
    #[derive(Copy, Eq)]
    enum PartKind {
        /// The name of the sender or caller.
        Sender,
        /// The address or number behind it.
        Address,
        /// The subject line.
        Subject,
        /// A sentence or paragraph; in a call, what the other side says.
        Text,
        /// What the person called says.
        You,
        /// A link.
        Link,
        /// A file.
        Attachment,
        /// A QR code.
        Qr,
    }

    /// What follows a judgement. It exists only after the answer was saved.
    struct MessageFeedback {
        /// Whether it was right.
        pub right: bool,
        /// What is best.
        pub verdict: Verdict,
        /// What is right as well.
        pub also: Vec<Verdict>,
        /// Why.
        pub why: String,
        /// How hard it was.
        pub difficulty: Difficulty,
        /// How well it fits daily work.
        pub alignment: Alignment,
        /// Every piece that gives it away.
        pub cues: Vec<Cue>,
        /// The step that deals with it.
        pub step: StepName,
    }

    /// How well a message fits the work of the person who gets it.
    #[derive(Copy, Eq)]
    enum Alignment {
        /// It has little to do with it.
        Weak,
        /// It could concern one.
        Medium,
        /// It looks like daily work.
        Strong,
    }

    /// A piece that gives a message away.
    struct Cue {
        /// The piece.
        pub part: String,
        /// The group of cues it belongs to.
        pub group: CueGroup,
        /// What gives it away.
        pub text: String,
        /// Whether it was pointed at.
        pub found: bool,
    }

    /// The groups of cues of the NIST Phish Scale.
    #[derive(Copy, Eq)]
    enum CueGroup {
        /// Mistakes of language or fact.
        Errors,
        /// Sender, address, link, attachment.
        Technical,
        /// How it looks.
        Visual,
        /// Pressure, threat, request for something sensitive.
        Language,
        /// A well-known trick.
        Tactics,
    }

    /// A round of links.
    struct Links {
        /// The links in the order shown.
        pub links: Vec<LinkShown>,
    }

    /// A link to read.
    struct LinkShown {
        /// Its name, to be given back with the answer.
        pub link: String,
        /// Its pieces.
        pub tokens: Vec<LinkToken>,
    }

    /// A piece of a link.
    struct LinkToken {
        /// What is shown.
        pub text: String,
        /// Whether it can be chosen.
        pub choosable: bool,
    }

    /// What follows the reading of a link. It exists only after the answer was saved.
    struct LinkFeedback {
        /// Whether it was right.
        pub right: bool,
        /// Place of the first piece that says whose it is.
        pub first: u32,
        /// Place of the last.
        pub last: u32,
        /// Whose it is.
        pub owner: String,
        /// Whether it leads to the firm it names.
        pub genuine: bool,
        /// Why.
        pub why: String,
    }

    /// How strong a password is. The password is not in it.
    struct PasswordStrength {
        /// 0 (guessed at once) to 4 (very unlikely to be guessed).
        pub score: u32,
        /// Somebody tries at the sign-in page.
        pub online: String,
        /// Somebody has stolen a well-protected list.
        pub slow: String,
        /// Somebody has stolen a badly protected list.
        pub fast: String,
        /// What makes it weak, if anything stands out.
        pub weakness: Option<String>,
    }

    /// Words chosen by chance.
    struct Passphrase {
        /// The words.
        pub words: Vec<String>,
        /// How many words the list has they come from.
        pub list: u32,
        /// How many bits of chance are in them.
        pub bits: u32,
    }
}
