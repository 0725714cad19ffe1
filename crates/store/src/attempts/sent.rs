//! The newest answers by the keys they were sent with: the same one sent again counts once.

use std::collections::VecDeque;

use crate::StoreError;

/// How many are remembered. A window sends an answer again when it did not hear that it was saved, within seconds; and it ends with the program, so
/// that nothing of this has to be on disk.
const REMEMBERED: usize = 200;

/// An answer as it was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SentAnswer {
    pub key: String,
    pub question: String,
    pub answer: String,
}

/// The newest answers of this run, newest last.
#[derive(Debug, Default)]
pub(crate) struct Sent(VecDeque<SentAnswer>);

impl Sent {
    /// Whether this very answer was sent before.
    ///
    /// # Errors
    /// [`StoreError::KeyReused`] when its key stands for another one.
    pub(crate) fn has(&self, sent: &SentAnswer) -> Result<bool, StoreError> {
        match self.0.iter().rev().find(|one| one.key == sent.key) {
            Some(one) if one != sent => Err(StoreError::KeyReused),
            found => Ok(found.is_some()),
        }
    }

    pub(crate) fn remember(&mut self, sent: SentAnswer) {
        if self.0.len() == REMEMBERED {
            self.0.pop_front();
        }
        self.0.push_back(sent);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(number: usize) -> SentAnswer {
        SentAnswer { key: format!("key-{number:08}"), question: "q1".to_owned(), answer: "a".to_owned() }
    }

    #[test]
    fn the_newest_are_remembered() {
        let mut answers = Sent::default();
        (0..=REMEMBERED).for_each(|number| answers.remember(sent(number)));
        assert!(matches!(answers.has(&sent(0)), Ok(false)), "room for the newest only");
        assert!(matches!(answers.has(&sent(1)), Ok(true)));
        assert!(matches!(answers.has(&sent(REMEMBERED)), Ok(true)));
        assert!(matches!(answers.has(&sent(REMEMBERED + 1)), Ok(false)));
    }

    #[test]
    fn a_key_stands_for_one_answer() {
        let mut answers = Sent::default();
        answers.remember(sent(1));
        for other in
            [SentAnswer { answer: "b".to_owned(), ..sent(1) }, SentAnswer { question: "q2".to_owned(), ..sent(1) }]
        {
            assert!(matches!(answers.has(&other), Err(StoreError::KeyReused)), "{other:?}");
        }
    }
}
