//! A session: the room, its rounds, and what stays of it.

use super::QrSquare;
use super::{answers, requests};

requests! {
    /// Begins a session.
    struct RoomStart {
        /// Name of the workshop, at most 120 signs; phones show it.
        pub title: String,
        /// Tags of the languages of the room, the first one that of the projector.
        pub languages: Vec<String>,
        /// The address of the interface to listen on.
        pub address: String,
        /// Whether people may choose their name.
        pub names: bool,
        /// Whether right answers are counted for each phone.
        pub points: bool,
    }

    /// Where a session that was interrupted is reached from now on.
    struct RoomAddress {
        /// The address of the interface to listen on.
        pub address: String,
    }

    /// Changes what holds for the room; what is not there stays.
    #[derive(Default)]
    struct RoomChange {
        /// Nobody else comes in.
        pub locked: Option<bool>,
        /// A pause: phones wait.
        pub paused: Option<bool>,
        /// People may choose their name.
        pub names: Option<bool>,
        /// Right answers are counted for each phone.
        pub points: Option<bool>,
        /// The list of who was there is asked for.
        pub list: Option<bool>,
    }

    /// Somebody in the room.
    struct ParticipantNumber {
        /// Their number in the session.
        pub participant: u32,
    }

    /// Puts a round to the room, in place of the one that is on.
    struct RoundStart {
        /// What is asked.
        pub about: RoundAbout,
        /// Seconds until it closes by itself; none without a limit.
        pub seconds: Option<u32>,
        /// Whether phones are shown what others chose.
        pub shown: bool,
    }

    /// What a round asks.
    #[serde(tag = "kind")]
    enum RoundAbout {
        /// A question of the pool.
        Question {
            /// Its id.
            question: String,
        },
        /// A question of the pool, asked before and after.
        Test {
            /// Its id.
            question: String,
            /// Whether it is the time after.
            after: bool,
        },
        /// A message to judge.
        Message {
            /// Its id.
            message: String,
        },
        /// A question of the self-check.
        Check {
            /// Its id.
            question: String,
        },
        /// A situation of a scenario.
        Decision {
            /// The id of the scenario.
            scenario: String,
            /// The id of the situation in it.
            situation: String,
        },
        /// What the trainer has written, with options.
        Poll {
            /// The question, at most 300 signs.
            title: String,
            /// 2 to 8 options, each at most 120 signs.
            options: Vec<String>,
            /// Whether several may be chosen.
            several: bool,
        },
        /// What the trainer has written; people answer with words.
        Words {
            /// The question, at most 300 signs.
            title: String,
        },
        /// How sure people are, of a step.
        Confidence {
            /// The id of the step.
            step: String,
        },
        /// What they say about the workshop.
        Feedback,
    }

    /// Moves the round that is on.
    struct RoundMove {
        /// How.
        pub turn: RoundTurn,
    }

    /// What can be done with a round.
    enum RoundTurn {
        /// Takes no more answers.
        Close,
        /// Takes answers again.
        Reopen,
        /// Shows what is right, and why.
        Reveal,
        /// Takes it off; phones wait.
        Clear,
        /// Half a minute more; one that is closed takes answers again for so long.
        Extend,
        /// Phones are shown what others chose.
        Show,
        /// They are not.
        Hide,
    }

    /// A word to take out of the cloud that is on.
    struct CloudWordStruck {
        /// As the cloud has it.
        pub text: String,
    }

    /// Hands, or cards, counted by the eye in the round that is on.
    struct RoundHands {
        /// How many have no phone and could raise one, at most 2000; none takes back what was counted.
        pub people: u32,
        /// How many were up, by option; an option that is not named has none.
        pub counts: Vec<HandCount>,
    }

    /// The hands for an option.
    struct HandCount {
        /// The id of the option.
        pub option: String,
        /// How many were up.
        pub count: u32,
    }

    /// A round of the session that is on.
    struct RoundNumber {
        /// Its number.
        pub number: u32,
    }

    /// A session that has ended.
    struct SessionNumber {
        /// Its number.
        pub session: u32,
    }

    /// A session in a language.
    struct SessionRequest {
        /// Its number.
        pub session: u32,
        /// Language tag.
        pub language: String,
    }
}

answers! {
    /// What a round can ask of the curriculum, in the order of the trail.
    struct RoundChoices {
        /// The steps.
        pub steps: Vec<RoundChoice>,
        /// Sets of questions of the trainer’s own.
        pub sets: Vec<RoundSet>,
        /// Questions of the pool.
        pub questions: Vec<RoundChoice>,
        /// Messages.
        pub messages: Vec<RoundChoice>,
        /// Scenarios with their first situation.
        pub scenarios: Vec<RoundChoice>,
        /// Questions of the self-check.
        pub checks: Vec<RoundChoice>,
    }

    /// A set of questions.
    struct RoundSet {
        /// Its number.
        pub set: u32,
        /// Its name.
        pub name: String,
        /// The ids of its questions that can be asked, in their order.
        pub questions: Vec<String>,
    }

    /// Something a round can ask.
    struct RoundChoice {
        /// Its id.
        pub id: String,
        /// What it is called.
        pub text: String,
        /// The step it belongs to; of a scenario its first situation; else empty.
        pub of: String,
    }

    /// The room of the session that is on.
    struct WorkshopRoom {
        /// The session; none when none is on.
        pub session: Option<RoomSession>,
    }

    /// The session that is on.
    struct RoomSession {
        /// Its number: what was set for the next rounds belongs to one session.
        pub number: u32,
        /// Name of the workshop.
        pub title: String,
        /// Tags of its languages.
        pub languages: Vec<String>,
        /// How phones come in; none while the program does not listen: it was ended, nobody was there for long, or the network is another one.
        pub door: Option<RoomDoor>,
        /// Why it does not listen.
        pub interrupted: Option<Interruption>,
        /// The address phones reached it at last, without the port.
        pub address: String,
        /// Whether the projector’s window is open.
        pub projector: bool,
        /// How many came in and were not removed.
        pub people: u32,
        /// How many of them are connected.
        pub connected: u32,
        /// How many of those connected have not answered the round that is on.
        pub waiting: u32,
        /// How many have not answered it and are not connected: their phone sleeps, or they have left.
        pub missing: u32,
        /// Nobody else comes in.
        pub locked: bool,
        /// A pause.
        pub paused: bool,
        /// People may choose their name.
        pub names: bool,
        /// Right answers are counted.
        pub points: bool,
        /// The list of who was there is asked for.
        pub list: bool,
        /// Names in that list.
        pub attending: Vec<String>,
        /// The round that is on.
        pub round: Option<RoomRound>,
        /// The rounds there were, in their order, without the one that is on.
        pub rounds: Vec<RoundEntry>,
        /// What was asked, in its order, with the round that is on: it is not offered again, and a test comes back in the order it was asked in.
        pub asked: Vec<RoundAsked>,
    }

    /// What a round has asked.
    struct RoundAsked {
        /// What it was.
        pub kind: RoundKind,
        /// What of the curriculum, by its id; of a decision the scenario and the situation. Empty where the trainer has written it.
        pub about: String,
        /// Of a test: whether it was the time after.
        pub after: Option<bool>,
    }

    /// Why the program does not listen.
    enum Interruption {
        /// The program was ended.
        Ended,
        /// Nobody was connected for a quarter of an hour.
        Idle,
        /// The computer has another address now.
        Network,
    }

    /// How phones come in.
    struct RoomDoor {
        /// The address to type, without what every browser adds: `192.168.1.20:8123`.
        pub address: String,
        /// The code to type, in two halves.
        pub code: String,
        /// The QR code.
        pub qr: Option<QrSquare>,
    }

    /// The round that is on, as the trainer and the projector see it.
    struct RoomRound {
        /// Its number in the session.
        pub number: u32,
        /// What it is.
        pub kind: RoundKind,
        /// How it is answered.
        pub task: RoundTask,
        /// Where it stands.
        pub phase: RoundPhase,
        /// What is asked.
        pub title: String,
        /// What is read before it.
        pub lead: Vec<RoundLead>,
        /// The options or fields, in the order shown on phones.
        pub options: Vec<RoundOption>,
        /// The right sides of pairs, in the order shown.
        pub matches: Vec<RoundLead>,
        /// Seconds until it closes by itself.
        pub ends: Option<u32>,
        /// Whether phones are shown what others chose.
        pub shown: bool,
        /// How many have answered.
        pub answers: u32,
        /// How many could have: who has, whose phone is connected and has not, and who could raise a hand and has not.
        pub of: u32,
        /// How many people without a phone could raise a hand; none where hands were not counted.
        pub hands: u32,
        /// How many of all answers are right, where something is.
        pub right: Option<u32>,
        /// Of a scale: how many said 0 to 9, …, 90 to 100.
        pub scale: Vec<u32>,
        /// Of a scale: the middle.
        pub average: Option<u32>,
        /// Of a cloud: the words, the most frequent first.
        pub words: Vec<CloudWord>,
        /// Whether it is the first time of a test: it is not explained.
        pub first_test: bool,
        /// Of a decision: where most want to go, with what follows; only once it is revealed, and on the wall only where results are shown.
        pub then: Option<DecisionThen>,
    }

    /// What follows from a decision.
    struct DecisionThen {
        /// The scenario.
        pub scenario: String,
        /// What most chose, in the order shown: several where as many chose each of them.
        pub choices: Vec<DecisionChoice>,
    }

    /// A choice, and where it leads.
    struct DecisionChoice {
        /// The id of the option.
        pub id: String,
        /// The choice.
        pub choice: String,
        /// What happens.
        pub text: String,
        /// The situation it leads to; none at an ending.
        pub situation: Option<String>,
        /// How it ends, where it does.
        pub ending: Option<String>,
    }

    /// A line with what it is.
    struct RoundLead {
        /// What it is; may be empty. Of pairs: the id.
        pub label: String,
        /// What stands there.
        pub text: String,
    }

    /// An option with what came of it.
    struct RoundOption {
        /// Its id.
        pub id: String,
        /// Its words.
        pub text: String,
        /// How many chose it, or put it right.
        pub count: u32,
        /// How many of them raised a hand.
        pub hands: u32,
        /// Whether it is right; none where nothing is right or wrong.
        pub right: Option<bool>,
        /// Of an order: its place in the right one, from 1.
        pub place: Option<u32>,
        /// Of a pair: its other half; empty elsewhere.
        pub other: String,
        /// Why.
        pub why: String,
        /// Of a field: how many gave 1, 2, …, 5.
        pub grades: Vec<u32>,
        /// Of a field: what was written.
        pub texts: Vec<String>,
    }

    /// A word of a cloud.
    struct CloudWord {
        /// As it was written first.
        pub text: String,
        /// How often it was said.
        pub count: u32,
    }

    /// A round there was.
    struct RoundEntry {
        /// Its number in the session.
        pub number: u32,
        /// What it is.
        pub kind: RoundKind,
        /// What was asked.
        pub title: String,
        /// How many answered.
        pub answers: u32,
        /// How many were right, where something is.
        pub right: Option<u32>,
    }

    /// Everybody in the room.
    struct RoomPeople {
        /// By when they came.
        pub people: Vec<RoomPerson>,
    }

    /// Somebody in the room.
    struct RoomPerson {
        /// Their number in the session.
        pub participant: u32,
        /// Their name.
        pub name: String,
        /// Whether they chose it.
        pub own_name: bool,
        /// Whether they are connected.
        pub connected: bool,
    }

    /// What kind of round it is.
    #[derive(Copy)]
    enum RoundKind {
        /// A question of the pool.
        Question,
        /// What people think.
        Poll,
        /// Words.
        Words,
        /// A message.
        Message,
        /// A question of the self-check.
        Check,
        /// A situation.
        Decision,
        /// How sure people are.
        Confidence,
        /// About the workshop.
        Feedback,
        /// Before and after.
        Test,
    }

    /// How a round is answered.
    enum RoundTask {
        /// One of the options.
        One,
        /// Several of them.
        Several,
        /// All in an order.
        Order,
        /// Pairs.
        Match,
        /// A number from 0 to 100.
        Scale,
        /// Words.
        Words,
        /// Fields.
        Form,
    }

    /// Where a round stands.
    #[derive(Copy)]
    enum RoundPhase {
        /// Answers are taken.
        Open,
        /// They are not any more.
        Closed,
        /// It is explained.
        Revealed,
    }

    /// The sessions there were.
    struct Sessions {
        /// The newest first.
        pub sessions: Vec<SessionEntry>,
    }

    /// A session there was.
    struct SessionEntry {
        /// Its number.
        pub session: u32,
        /// Name of the workshop.
        pub title: String,
        /// When it began.
        pub begun: String,
        /// How many had come.
        pub people: u32,
        /// How many rounds it had.
        pub rounds: u32,
    }

    /// What stays of a session.
    struct SessionRecord {
        /// Name of the workshop.
        pub title: String,
        /// When it began.
        pub begun: String,
        /// When it ended.
        pub ended: String,
        /// How many had come.
        pub people: u32,
        /// Its rounds, in their order.
        pub rounds: Vec<RoomRound>,
        /// The questions the fewest got right, the hardest first.
        pub hardest: Vec<HardQuestion>,
        /// What was gained, by topic.
        pub gains: Vec<TopicGain>,
        /// Who agreed to stand in the list.
        pub attending: Vec<String>,
    }

    /// A question few got right.
    struct HardQuestion {
        /// The number of its round.
        pub number: u32,
        /// What was asked.
        pub title: String,
        /// How many answered.
        pub answers: u32,
        /// How many were right.
        pub right: u32,
    }

    /// What was gained on a topic.
    struct TopicGain {
        /// The step.
        pub topic: String,
        /// Answers before, and how many were right, in percent.
        pub before: u32,
        /// After, in percent.
        pub after: u32,
        /// The share of what was missing before that is known after, in percent; none where nothing was missing, or it cannot be said.
        pub gain: Option<i32>,
        /// How many answered the same questions both times.
        pub people: u32,
        /// How many answered before or after alone: they came late, or left early.
        pub once: u32,
        /// Whether so few answered that the figure says little.
        pub few: bool,
    }
}
