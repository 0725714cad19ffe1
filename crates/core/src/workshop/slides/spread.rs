//! Which lines stand together on a slide.

use std::ops::Range;

use super::SIGNS;

/// Spreads things over as few slides as they fit on, evenly: the fullest slide is as empty as it can be. `weights` has what each thing weighs in each
/// language; none weighs more than [`SIGNS`].
pub(super) fn spread(weights: &[Vec<usize>]) -> Vec<Range<usize>> {
    let fewest = filled(weights, SIGNS).len();
    let heaviest = weights.iter().flatten().copied().max().unwrap_or_default();
    let room = (heaviest..=SIGNS).find(|room| filled(weights, *room).len() <= fewest).unwrap_or(SIGNS);
    filled(weights, room)
}

/// The same on exactly so many slides. None is empty while another has two things; behind the last thing they are.
pub(super) fn spread_over(weights: &[Vec<usize>], slides: usize) -> Vec<Range<usize>> {
    let heaviest = weights.iter().flatten().copied().max().unwrap_or_default();
    let room = (heaviest..=SIGNS).find(|room| filled(weights, *room).len() <= slides).unwrap_or(SIGNS);
    let mut out = filled(weights, room);
    while out.len() < slides
        && let Some((place, most)) = out.iter().cloned().enumerate().max_by_key(|(_, page)| page.len())
        && most.len() > 1
    {
        let middle = most.start + most.len() / 2;
        out.splice(place..=place, [most.start..middle, middle..most.end]);
    }
    out.resize(slides.max(out.len()), weights.len()..weights.len());
    out
}

/// Fills one slide after the other, each up to `room` in every language.
fn filled(weights: &[Vec<usize>], room: usize) -> Vec<Range<usize>> {
    let mut out: Vec<Range<usize>> = Vec::new();
    let mut sums: Vec<usize> = Vec::new();
    for (place, weight) in weights.iter().enumerate() {
        sums.resize(weight.len().max(sums.len()), 0);
        let fits = sums.iter().zip(weight).all(|(sum, one)| sum + one <= room);
        match out.last_mut() {
            Some(last) if fits => last.end = place + 1,
            _ => {
                out.push(place..place + 1);
                sums.fill(0);
            }
        }
        sums.iter_mut().zip(weight).for_each(|(sum, one)| *sum += one);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(weights: &[[usize; 2]], expected: &[Range<usize>]) {
        let weights: Vec<Vec<usize>> = weights.iter().map(|one| one.to_vec()).collect();
        assert_eq!(spread(&weights), expected, "{weights:?}");
    }

    #[test]
    fn slides_are_few_and_evenly_filled() {
        check(&[], &[]);
        check(&[[50, 50]; 6], &[std::ops::Range { start: 0, end: 6 }]);
        check(&[[50, 50]; 7], &[0..4, 4..7]);
        check(&[[300, 60], [60, 300]], &[0..1, 1..2]);
        check(&[[100, 50], [100, 50], [50, 200], [50, 50]], &[0..2, 2..4]);
    }

    #[test]
    fn a_language_that_needs_fewer_slides_is_spread_over_all() {
        assert_eq!(spread_over(&[vec![100], vec![100], vec![50]], 2), [0..1, 1..3]);
        assert_eq!(spread_over(&[vec![100]], 3), [0..1, 1..1, 1..1]);
        assert_eq!(spread_over(&[vec![300], vec![50], vec![50]], 3), [0..1, 1..2, 2..3]);
    }
}
