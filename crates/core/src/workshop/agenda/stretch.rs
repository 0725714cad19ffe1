//! Where the breaks come: the blocks of a workshop in stretches of about the same length.

use super::pause::UNBROKEN;
use super::size::{Size, share};

/// What a break inside a topic is as bad as: one that comes so many minutes early or late, squared.
const INSIDE: u64 = 8 * 8;

/// A block to be placed: its bounds, and whether it goes on with the topic of the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Piece {
    /// Its bounds.
    pub size: Size,
    /// Whether a break before it would come inside a topic.
    pub goes_on: bool,
}

/// The blocks in so many stretches, each given by its minutes: none longer than [`UNBROKEN`], together exactly `total`. Nothing when that cannot be.
pub(super) fn arrange(pieces: &[Piece], total: u16, stretches: u16, grid: u16) -> Option<Vec<Vec<u16>>> {
    let sizes: Vec<Size> = pieces.iter().map(|piece| piece.size).collect();
    let minutes = share(&sizes, total, grid)?;
    let ends = ends(pieces, &minutes, total, stretches)?;
    let begins = std::iter::once(0).chain(ends.iter().copied());
    let parts: Vec<(usize, usize)> = begins.zip(ends.iter().copied()).collect();
    let lengths = lengths(&parts, &sizes, &minutes)?;
    parts.iter().zip(lengths).map(|(&(begin, end), length)| share(&sizes[begin..end], length, grid)).collect()
}

/// After which block each stretch ends: as near as can be to equal lengths, and better between two topics than inside one.
fn ends(pieces: &[Piece], minutes: &[u16], total: u16, stretches: u16) -> Option<Vec<usize>> {
    let count = usize::from(stretches);
    let mut upto = vec![0_u16];
    let mut least = vec![0_u16];
    for (piece, minutes) in pieces.iter().zip(minutes) {
        upto.push(upto.last().copied().unwrap_or_default() + minutes);
        least.push(least.last().copied().unwrap_or_default() + piece.size.least);
    }
    // the cheapest way to end the stretches so far after each block, and where the one before ended
    let mut best: Vec<Vec<Option<(u64, usize)>>> = vec![vec![None; pieces.len() + 1]; count + 1];
    best[0][0] = Some((0, 0));
    for stretch in 1..=count {
        for end in stretch..=pieces.len() {
            if (stretch == count) != (end == pieces.len()) {
                continue;
            }
            let wanted = u64::from(total) * stretch as u64 / count as u64;
            let off = wanted.abs_diff(u64::from(upto[end]));
            let inside = pieces.get(end).is_some_and(|next| next.goes_on);
            let cost = off * off + if inside { INSIDE } else { 0 };
            let ways = (stretch - 1..end).filter(|begin| least[end] - least[*begin] <= UNBROKEN);
            best[stretch][end] =
                ways.filter_map(|begin| best[stretch - 1][begin].map(|(before, _)| (before + cost, begin))).min();
        }
    }
    let mut ends = Vec::with_capacity(count);
    let mut end = pieces.len();
    for stretch in (1..=count).rev() {
        let (_, begin) = best[stretch][end]?;
        ends.push(end);
        end = begin;
    }
    ends.reverse();
    Some(ends)
}

/// How long each stretch is: what one has above [`UNBROKEN`], others take that have room for it.
fn lengths(parts: &[(usize, usize)], sizes: &[Size], minutes: &[u16]) -> Option<Vec<u16>> {
    let wanted = |&(begin, end): &(usize, usize)| minutes[begin..end].iter().sum::<u16>();
    let room =
        |&(begin, end): &(usize, usize)| sizes[begin..end].iter().map(|size| size.most).sum::<u16>().min(UNBROKEN);
    let mut lengths: Vec<u16> = parts.iter().map(|part| wanted(part).min(UNBROKEN)).collect();
    let mut left: u16 = parts.iter().map(|part| wanted(part).saturating_sub(UNBROKEN)).sum();
    for (length, part) in lengths.iter_mut().zip(parts) {
        let more = room(part).saturating_sub(*length).min(left);
        *length += more;
        left -= more;
    }
    (left == 0).then_some(lengths)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn piece(least: u16, usual: u16, most: u16) -> Piece {
        Piece { size: Size { least, usual, most }, goes_on: false }
    }

    #[test]
    fn stretches_are_about_equal_and_breaks_come_between_topics() {
        let mut pieces = vec![piece(10, 20, 30); 8];
        assert_eq!(arrange(&pieces, 160, 2, 1), Some(vec![vec![20; 4], vec![20; 4]]));
        // a break after the fourth would come inside a topic
        pieces.pop();
        pieces[4].goes_on = true;
        let parts = |pieces: &[Piece]| arrange(pieces, 140, 2, 1).unwrap().iter().map(Vec::len).collect::<Vec<_>>();
        assert_eq!(parts(&pieces), [3, 4]);
        pieces[4].goes_on = false;
        pieces[3].goes_on = true;
        assert_eq!(parts(&pieces), [4, 3]);
    }

    #[test]
    fn no_stretch_is_longer_than_people_sit() {
        let pieces = [piece(40, 60, 60), piece(10, 30, 30), piece(20, 30, 60), piece(20, 30, 60)];
        let found = arrange(&pieces, 170, 2, 5).unwrap();
        let lengths: Vec<u16> = found.iter().map(|stretch| stretch.iter().sum()).collect();
        assert!(lengths.iter().all(|length| *length <= UNBROKEN), "{lengths:?}");
        assert_eq!(lengths.iter().sum::<u16>(), 170);
        assert_eq!(arrange(&pieces, 181, 2, 1), None, "two stretches have 180 minutes at most");
        assert_eq!(arrange(&pieces[..1], 50, 2, 1), None, "one block is no two stretches");
    }
}
