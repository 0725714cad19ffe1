//! Links to read.

use tritt_core::exercise::link::{self, Puzzle, Trick};
use tritt_i18n::Words;

use super::{Attempt, Last, record, refused};
use crate::convert::{not_found, whole};
use crate::wire::*;
use crate::{ApiError, App, Code};

/// A round of links.
///
/// # Errors
/// `language-unknown`, or what the store says.
pub fn start_links(app: &App, request: LinksRequest) -> Result<Links, ApiError> {
    app.language(&request.language)?;
    let last = Last::of(app)?;
    // 32 bits are enough to make every round another one, and short enough to be read in a name
    let seed = app.now().0.unsigned_abs() & u64::from(u32::MAX);
    let links = link::round(|trick| last.get(trick.id()), seed)
        .into_iter()
        .map(|trick| {
            let name = name(trick, seed);
            let puzzle = puzzle(app, &name)?;
            let token = |token: link::Token| LinkToken { text: token.text, choosable: token.choosable };
            Ok(LinkShown { link: name, tokens: puzzle.tokens.into_iter().map(token).collect() })
        })
        .collect::<Result<_, ApiError>>()?;
    Ok(Links { links })
}

/// Says whose a link is, saves the answer first.
///
/// # Errors
/// `not-found`, `answer-refused`, `request-invalid`, or what the store says; then nothing was recorded.
pub fn judge_link(app: &App, request: LinkAnswer) -> Result<LinkFeedback, ApiError> {
    let words = app.words(&app.language(&request.language)?);
    let puzzle = puzzle(app, &request.link)?;
    let (first, last) = (request.first as usize, request.last as usize);
    if first > last || last >= puzzle.tokens.len() {
        return Err(refused("pieces that are not there"));
    }
    let right = puzzle.answer == (first..last + 1);
    let done = vec![request.link.clone(), format!("{first}-{last}")];
    record(app, Attempt { key: &request.attempt, exercise: puzzle.trick.id(), version: 1, done, right })?;
    Ok(LinkFeedback {
        right,
        first: whole(puzzle.answer.start),
        last: whole(puzzle.answer.end - 1),
        why: why(&words, &puzzle),
        owner: puzzle.owner,
        genuine: puzzle.genuine,
    })
}

/// The name of a link: its trick by number and its seed, from which it can be made again.
fn name(trick: Trick, seed: u64) -> String {
    let number = Trick::ALL.iter().position(|one| *one == trick).unwrap_or_default();
    format!("{number}-{seed}")
}

fn puzzle(app: &App, name: &str) -> Result<Puzzle, ApiError> {
    let unknown = || not_found(name);
    let (number, seed) = name.split_once('-').ok_or_else(unknown)?;
    let trick = number.parse::<usize>().ok().and_then(|number| Trick::ALL.get(number)).ok_or_else(unknown)?;
    let seed: u32 = seed.parse().map_err(|_| unknown())?;
    let names = &app.content.curriculum.exercises.links;
    link::puzzle(*trick, names, seed.into())
        .ok_or_else(|| Code::Internal.failed().because("no names to make links from"))
}

/// Why an address belongs to whom it belongs.
pub(crate) fn why(words: &Words, puzzle: &Puzzle) -> String {
    let (owner, firm) = (&puzzle.owner, format!("{}.example", puzzle.firm));
    match puzzle.trick {
        Trick::Plain => words.practise_link_plain(owner),
        Trick::Subdomain => words.practise_link_subdomain(&firm, owner),
        Trick::LookAlike => words.practise_link_look_alike(&firm, owner),
        Trick::Hyphen => words.practise_link_hyphen(&firm, owner),
        Trick::Punycode => words.practise_link_punycode(&firm, owner, puzzle.spoken.as_deref().unwrap_or(owner)),
        Trick::UserInfo => words.practise_link_user_info(&firm, owner),
        Trick::LongPath => words.practise_link_long_path(&firm, owner),
        Trick::Shortener => words.practise_link_shortener(owner),
        Trick::Port => words.practise_link_port(owner),
        Trick::IpHost => words.practise_link_ip_host(&firm, owner),
    }
}
