//! The order of what was found.

use std::cmp::{Ordering, Reverse};

/// A word stands in one document of this many or in fewer, or it tells nothing about any of them: “der”, “the”, the
/// first letter of a word.
const COMMON: usize = 4;

/// In so few documents no word is common.
const FEW: usize = 20;

/// That a document holds a word.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    /// The place of the document.
    pub(super) document: usize,
    /// Whether in its title.
    pub(super) in_title: bool,
    /// How well: 4 as written, 3 whole, 2 beginning, 1 inside of a word.
    pub(super) share: u32,
    /// How little the title or text is about the word (BM25); less is better.
    pub(super) weight: f64,
}

/// What one word of a query found.
#[derive(Debug)]
pub(super) struct Answer {
    /// In which documents; the same one several times when it holds the word in several ways.
    pub(super) found: Vec<Found>,
    /// Whether it was not found as it was typed.
    pub(super) forgiven: bool,
}

/// Places of the documents that answer, best first: more of the words before fewer, then a word in the title before one
/// in the text, then a whole word before a part, then what is more about them. Among equals the order is that of the
/// documents.
///
/// Words that stand nearly everywhere, and words that are only near to what was typed, count when nothing else tells
/// documents apart.
pub(super) fn ranked(answers: &[Answer], documents: usize) -> Vec<usize> {
    let answers: Vec<(Vec<Best>, bool)> =
        answers.iter().map(|answer| (best(&answer.found, documents), answer.forgiven)).collect();
    let most = (documents / COMMON).max(FEW);
    let tells = |found: &[Best], forgiven: bool| {
        !forgiven && (1..=most).contains(&found.iter().filter(|best| best.share > 0).count())
    };
    let telling: Vec<bool> = answers.iter().map(|(found, forgiven)| tells(found, *forgiven)).collect();
    let all_count = !telling.contains(&true);
    let mut scores = vec![Score::default(); documents];
    for ((found, _), tells) in answers.iter().zip(telling) {
        for (score, best) in scores.iter_mut().zip(found).filter(|(_, best)| best.share > 0) {
            score.add(best, all_count || tells);
        }
    }
    let mut ranked: Vec<(usize, Score)> = scores.into_iter().enumerate().filter(|(_, score)| score.words > 0).collect();
    ranked.sort_by(|(_, left), (_, right)| left.before(right));
    ranked.into_iter().map(|(document, _)| document).collect()
}

/// How well one document holds one word, at best.
#[derive(Debug, Clone, Copy, Default)]
struct Best {
    in_title: bool,
    /// 0 when it does not.
    share: u32,
    weight: f64,
}

/// The best of what was found, for each document by its place.
fn best(found: &[Found], documents: usize) -> Vec<Best> {
    let mut all = vec![Best::default(); documents];
    for found in found {
        if let Some(best) = all.get_mut(found.document) {
            (best.in_title, best.share) = (best.in_title, best.share).max((found.in_title, found.share));
            best.weight = best.weight.min(found.weight);
        }
    }
    all
}

/// How well a document answers a query.
#[derive(Debug, Clone, Copy, Default)]
struct Score {
    /// Words it holds that tell something.
    telling: u32,
    /// How many of them in the title.
    in_title: u32,
    /// How much of words they are, in sum.
    share: u32,
    /// All words it holds.
    words: u32,
    /// How little it is about them.
    weight: f64,
}

impl Score {
    fn add(&mut self, best: &Best, counts: bool) {
        self.words += 1;
        self.weight += best.weight;
        if counts {
            self.telling += 1;
            self.in_title += u32::from(best.in_title);
            self.share += best.share;
        }
    }

    fn before(&self, other: &Self) -> Ordering {
        let counted = |score: &Self| Reverse((score.telling, score.in_title, score.share, score.words));
        counted(self).cmp(&counted(other)).then_with(|| self.weight.total_cmp(&other.weight))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Documents with how much of a word they hold, 10 more in the title.
    fn answer(found: &[(usize, u32)]) -> Answer {
        let found = found.iter().map(|&(document, share)| Found {
            document,
            in_title: share > 10,
            share: share % 10,
            weight: 0.0,
        });
        Answer { found: found.collect(), forgiven: false }
    }

    #[track_caller]
    fn check(answers: &[Answer], documents: usize, expected: &[usize], why: &str) {
        assert_eq!(ranked(answers, documents), expected, "{why}");
    }

    #[test]
    fn more_words_then_titles_then_whole_words() {
        check(&[answer(&[(0, 14), (1, 1)]), answer(&[(1, 1)])], 2, &[1, 0], "two words in the text, one in the title");
        check(&[answer(&[(0, 4), (1, 11)])], 2, &[1, 0], "a part in the title, a word in the text");
        check(&[answer(&[(0, 1), (1, 2), (2, 3), (3, 4)])], 4, &[3, 2, 1, 0], "more of the word");
        check(&[answer(&[(0, 3), (2, 3)])], 3, &[0, 2], "equals keep their order");
        check(&[], 3, &[], "nothing was asked");
    }

    #[test]
    fn less_weight_is_more() {
        let mut answers = [answer(&[(0, 3), (1, 3)])];
        answers[0].found[1].weight = -2.5;
        check(&answers, 2, &[1, 0], "it is more about the word");
    }

    #[test]
    fn a_word_that_stands_everywhere_decides_among_equals_only() {
        let everywhere: Vec<_> = (0..98).map(|document| (document, 14)).collect();
        let order = ranked(&[answer(&everywhere), answer(&[(3, 3), (99, 13)])], 100);
        assert_eq!(order.get(..3), Some(&[99, 3, 0][..]), "what holds the word that tells comes first");
        let order = ranked(&[answer(&everywhere)], 100);
        assert_eq!(order.len(), 98, "alone it is a word like any other");
    }

    #[test]
    fn what_was_forgiven_comes_after_what_was_typed() {
        let forgiven = Answer { forgiven: true, ..answer(&[(0, 14)]) };
        check(&[forgiven, answer(&[(1, 1)])], 2, &[1, 0], "as typed, if only a part");
    }
}
