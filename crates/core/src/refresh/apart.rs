//! Keeping like things apart in a row.

/// The same things in an order in which neighbours differ in `kind`, as far as possible; otherwise the first stay
/// first.
///
/// In most experiments topics that alternate gave better results in later tests than topics in blocks (Rohrer,
/// "Interleaving helps students distinguish among similar concepts", Educational Psychology Review 24, 2012). Where one
/// kind is more than half of all, it cannot be avoided that it meets itself, and it does so as rarely as possible.
pub fn apart<T, K: PartialEq>(mut waiting: Vec<T>, kind: impl Fn(&T) -> K) -> Vec<T> {
    let mut row: Vec<T> = Vec::with_capacity(waiting.len());
    while !waiting.is_empty() {
        let count = |wanted: &K| waiting.iter().filter(|thing| kind(thing) == *wanted).count();
        // a kind that is more than half of the rest has to come now, or it cannot be kept apart later
        let pressing = waiting.iter().map(&kind).find(|kind| count(kind) * 2 > waiting.len());
        let last = row.last().map(&kind);
        let place = |wanted: &dyn Fn(&K) -> bool| waiting.iter().position(|thing| wanted(&kind(thing)));
        let next = place(&|kind| pressing.as_ref() == Some(kind) && last.as_ref() != Some(kind))
            .or_else(|| place(&|kind| last.as_ref() != Some(kind)))
            .unwrap_or(0);
        row.push(waiting.remove(next));
    }
    row
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(row: &str, expected: &str) {
        let found: String = apart(row.chars().collect(), |letter| *letter).into_iter().collect();
        assert_eq!(found, expected, "from {row}");
    }

    #[test]
    fn neighbours_differ_and_the_first_stay_first() {
        check("", "");
        check("abc", "abc");
        check("aabb", "abab");
        check("abbcc", "abcbc");
        check("abbb", "babb");
        check("bbabc", "babcb");
        check("aaa", "aaa");
    }

    proptest! {
        #[test]
        fn like_meets_like_as_rarely_as_possible(row in prop::collection::vec(0..4_u8, 0..14)) {
            let found = apart(row.clone(), |kind| *kind);
            let meetings = found.windows(2).filter(|pair| pair[0] == pair[1]).count();
            let most = (0..4).map(|kind| row.iter().filter(|other| **other == kind).count()).max().unwrap_or(0);
            prop_assert_eq!(meetings, (2 * most).saturating_sub(row.len() + 1), "{:?} from {:?}", found, row);
            let sorted = |mut row: Vec<u8>| { row.sort_unstable(); row };
            prop_assert_eq!(sorted(found), sorted(row), "something was lost");
        }
    }
}
