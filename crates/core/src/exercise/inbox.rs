//! Messages to judge: safe, to be reported, or to be asked about by another channel.

use crate::curriculum::Life;
use crate::{ExerciseId, PartId, StepId};

/// How many messages a round has: about six minutes with pointing and reading.
pub const ROUND: usize = 6;

/// A message as it arrives.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// Stable id.
    pub id: ExerciseId,
    /// In use or withdrawn.
    pub life: Life,
    /// Raised when the meaning of the answer changes.
    pub version: u32,
    /// The step it belongs to.
    pub step: StepId,
    /// How it arrives.
    pub channel: Channel,
    /// What is best done with it.
    pub verdict: Verdict,
    /// What is right as well, for example reporting what one could also ask about.
    pub also: Vec<Verdict>,
    /// How well it fits the work of the person who gets it.
    pub alignment: Alignment,
    /// What is in it, in the order shown.
    pub parts: Vec<Part>,
}

/// How a message arrives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Channel {
    /// E-mail.
    Mail,
    /// Text message.
    Sms,
    /// Chat.
    Chat,
    /// Paper, perhaps with a QR code.
    Letter,
    /// A phone call, written down.
    Call,
}

impl Channel {
    /// The id used in content and on the wire.
    pub fn id(self) -> &'static str {
        match self {
            Self::Mail => "mail",
            Self::Sms => "sms",
            Self::Chat => "chat",
            Self::Letter => "letter",
            Self::Call => "call",
        }
    }
}

/// What to do with a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Nothing speaks against it.
    Safe,
    /// A deception: report it.
    Report,
    /// It cannot be told from the message alone: ask by a second channel.
    Ask,
}

/// How well a message fits the work of the person who gets it: the premise alignment of the NIST Phish Scale (TN 2276).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Alignment {
    /// It has little to do with one's work.
    Weak,
    /// It could concern one.
    Medium,
    /// It looks like daily work.
    Strong,
}

/// One piece of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its id inside the message.
    pub id: PartId,
    /// What it is.
    pub kind: PartKind,
    /// Whether it gives the deception away, and by which group of cues.
    pub cue: Option<CueGroup>,
}

/// What a piece of a message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartKind {
    /// The name of the sender or caller, as displayed.
    Sender,
    /// The address or number behind it.
    Address,
    /// The subject line.
    Subject,
    /// A sentence or paragraph; in a call, what the other side says.
    Text,
    /// What the person called says.
    You,
    /// A link: its label, and the address it leads to.
    Link,
    /// A file.
    Attachment,
    /// A QR code: what stands beside it, and the address in it.
    Qr,
}

impl PartKind {
    /// Whether an address stands behind what is shown.
    pub fn has_target(self) -> bool {
        match self {
            Self::Link | Self::Qr => true,
            Self::Sender | Self::Address | Self::Subject | Self::Text | Self::You | Self::Attachment => false,
        }
    }
}

/// The groups of cues of the NIST Phish Scale (TN 2276).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CueGroup {
    /// Mistakes of language or fact.
    Errors,
    /// Sender and address, link and target, attachment.
    Technical,
    /// How it looks.
    Visual,
    /// What is said: pressure, threat, request for something sensitive.
    Language,
    /// A well-known trick: posing as the boss, too good to be true, mimicking a work process.
    Tactics,
}

/// How hard a message is to judge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Difficulty {
    /// Most people see it.
    Least,
    /// One has to look.
    Moderate,
    /// Hard to see even for the attentive.
    Very,
}

impl Message {
    /// The pieces that give it away.
    pub fn cues(&self) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(|part| part.cue.is_some())
    }

    /// How hard it is to judge, computed.
    ///
    /// The matrix of cues and premise alignment is that of the NIST Phish Scale (TN 2276), its “moderately to least” counted as least. The bounds of
    /// “few” and “some” are our own (2 and 4 instead of 8 and 14), because our messages are a few lines long. A safe message has no cues: there the
    /// alignment works the other way round, for what fits one's work is easily trusted.
    pub fn difficulty(&self) -> Difficulty {
        use {Alignment as A, Difficulty as D};
        if self.verdict == Verdict::Safe {
            return match self.alignment {
                A::Strong => D::Least,
                A::Medium => D::Moderate,
                A::Weak => D::Very,
            };
        }
        match (self.cues().count(), self.alignment) {
            (0..=2, A::Strong | A::Medium) | (3..=4, A::Strong) => D::Very,
            (0..=2, A::Weak) | (3..=4, A::Medium) | (5.., A::Strong | A::Medium) => D::Moderate,
            (3..=4 | 5.., A::Weak) => D::Least,
        }
    }

    /// Whether `verdict` is right for it.
    pub fn accepts(&self, verdict: Verdict) -> bool {
        verdict == self.verdict || self.also.contains(&verdict)
    }
}

/// The level a learner is at: they stay at a level until, of at least three of its messages judged, two thirds were last judged right.
pub fn level(messages: &[Message], last: impl Fn(&ExerciseId) -> Option<bool>) -> Difficulty {
    for level in [Difficulty::Least, Difficulty::Moderate] {
        let judged: Vec<bool> =
            live(messages).filter(|one| one.difficulty() == level).filter_map(|one| last(&one.id)).collect();
        let right = judged.iter().filter(|right| **right).count();
        if judged.len() < 3 || right * 3 < judged.len() * 2 {
            return level;
        }
    }
    Difficulty::Very
}

/// Chooses a round: what was never judged first, then what was misjudged; near the learner's level; never only safe messages and never none.
pub fn round(messages: &[Message], last: impl Fn(&ExerciseId) -> Option<bool>, seed: u64) -> Vec<&Message> {
    let level = level(messages, &last);
    let mut random = fastrand::Rng::with_seed(seed);
    let mut pool: Vec<&Message> = live(messages).collect();
    random.shuffle(&mut pool);
    pool.sort_by_key(|message| {
        let seen = match last(&message.id) {
            None => 0,
            Some(false) => 1,
            Some(true) => 2,
        };
        ((message.difficulty() as i8 - level as i8).abs(), seen)
    });
    let (safe, other): (Vec<&Message>, Vec<&Message>) =
        pool.into_iter().partition(|message| message.verdict == Verdict::Safe);
    // two to four of six are safe, so that their number tells nothing
    let wanted = (2 + random.usize(0..3)).min(safe.len()).max(ROUND.saturating_sub(other.len()));
    let mut round: Vec<&Message> = safe.into_iter().take(wanted).collect();
    let rest = ROUND - round.len().min(ROUND);
    round.extend(other.into_iter().take(rest));
    round.truncate(ROUND);
    random.shuffle(&mut round);
    round
}

/// Messages for a whole room that talks about a step: one to report, one that is all right, one to ask about, as far as there are; of the step first, the easier
/// first. The same room gets the same ones, so that paper and screen agree.
pub fn for_room<'a>(messages: &'a [Message], step: &StepId) -> Vec<&'a Message> {
    let best = |verdict: Verdict| {
        live(messages)
            .filter(|message| message.verdict == verdict)
            .min_by_key(|message| (&message.step != step, message.difficulty(), message.parts.len()))
    };
    [Verdict::Report, Verdict::Safe, Verdict::Ask].into_iter().filter_map(best).collect()
}

fn live(messages: &[Message]) -> impl Iterator<Item = &Message> {
    messages.iter().filter(|message| message.life == Life::Live)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(number: usize, verdict: Verdict, alignment: Alignment, cues: usize) -> Message {
        let part = |place: usize| Part {
            id: PartId::new(format!("p{place}")),
            kind: PartKind::Text,
            cue: (place < cues).then_some(CueGroup::Language),
        };
        Message {
            id: ExerciseId::new(format!("inbox-{number}")),
            life: Life::Live,
            version: 1,
            step: StepId::new("deception"),
            channel: Channel::Mail,
            verdict,
            also: Vec::new(),
            alignment,
            parts: (0..6).map(part).collect(),
        }
    }

    #[test]
    fn difficulty_follows_the_phish_scale() {
        use {Alignment as A, Difficulty as D, Verdict as V};
        for (verdict, cues, alignment, expected) in [
            (V::Report, 1, A::Strong, D::Very),
            (V::Report, 2, A::Medium, D::Very),
            (V::Report, 2, A::Weak, D::Moderate),
            (V::Report, 3, A::Strong, D::Very),
            (V::Ask, 4, A::Medium, D::Moderate),
            (V::Report, 4, A::Weak, D::Least),
            (V::Report, 5, A::Strong, D::Moderate),
            (V::Report, 5, A::Medium, D::Moderate),
            (V::Report, 6, A::Weak, D::Least),
            (V::Safe, 0, A::Strong, D::Least),
            (V::Safe, 0, A::Weak, D::Very),
        ] {
            let found = message(1, verdict, alignment, cues).difficulty();
            assert_eq!(found, expected, "{verdict:?} with {cues} cues, alignment {alignment:?}");
        }
    }

    /// Eight safe and eight false messages on each level.
    fn pool() -> Vec<Message> {
        let mut pool = Vec::new();
        for (alignment, cues) in [(Alignment::Weak, 5), (Alignment::Medium, 3), (Alignment::Strong, 1)] {
            for _ in 0..8 {
                pool.push(message(pool.len(), Verdict::Report, alignment, cues));
                pool.push(message(pool.len(), Verdict::Safe, alignment, 0));
            }
        }
        pool
    }

    #[test]
    fn harder_messages_come_as_the_learner_gets_better() {
        let pool = pool();
        let right_up_to = |level: Difficulty| {
            let pool = pool.clone();
            move |id: &ExerciseId| {
                pool.iter().find(|one| &one.id == id).and_then(|one| (one.difficulty() <= level).then_some(true))
            }
        };
        assert_eq!(level(&pool, |_| None), Difficulty::Least, "who begins begins with what most people see");
        assert_eq!(level(&pool, right_up_to(Difficulty::Least)), Difficulty::Moderate);
        assert_eq!(level(&pool, right_up_to(Difficulty::Moderate)), Difficulty::Very);
        assert_eq!(level(&pool, |_| Some(false)), Difficulty::Least, "who misjudges stays");
        for seed in 0..50 {
            for one in round(&pool, right_up_to(Difficulty::Least), seed) {
                assert_eq!(one.difficulty(), Difficulty::Moderate, "seed {seed}");
            }
        }
    }

    #[test]
    fn a_round_has_safe_and_false_messages() {
        let pool = pool();
        for seed in 0..200 {
            let round = round(&pool, |_| None, seed);
            let safe = round.iter().filter(|one| one.verdict == Verdict::Safe).count();
            assert_eq!(round.len(), ROUND, "seed {seed}");
            assert!((2..=4).contains(&safe), "seed {seed}: {safe} of six are safe");
        }
    }

    #[test]
    fn a_room_gets_one_message_of_each_kind_of_its_step_if_there_is_one() {
        let mut pool = vec![
            message(1, Verdict::Report, Alignment::Weak, 5),
            message(2, Verdict::Report, Alignment::Strong, 1),
            message(3, Verdict::Safe, Alignment::Weak, 0),
            message(4, Verdict::Safe, Alignment::Strong, 0),
        ];
        pool[0].step = StepId::new("backup");
        let chosen = |step: &str| {
            for_room(&pool, &StepId::new(step)).iter().map(|one| one.id.as_str().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(chosen("deception"), ["inbox-2", "inbox-4"], "the step comes before what is easy");
        assert_eq!(chosen("backup"), ["inbox-1", "inbox-4"]);
    }

    #[test]
    fn what_is_right_as_well_is_accepted() {
        let mut boss = message(1, Verdict::Ask, Alignment::Strong, 2);
        boss.also = vec![Verdict::Report];
        assert!(boss.accepts(Verdict::Ask) && boss.accepts(Verdict::Report) && !boss.accepts(Verdict::Safe));
    }
}
