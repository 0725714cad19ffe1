//! Emergency cards: the poster for the wall, the card for the pocket, the picture for the phone. One model, three forms.

mod draw;
mod qr;

use std::sync::Arc;

use crate::Paper;

pub(crate) use draw::rows;
pub use draw::{Form, card_pages, phone_picture, pocket_cards, poster};
pub use qr::{Modules, modules};

/// Longest name that is printed on a card, in letters; what is longer is cut, with an ellipsis.
pub const LONGEST_NAME: usize = 70;

/// Longest number that is printed on a card, in letters.
pub const LONGEST_NUMBER: usize = 40;

/// Whom to call, what to do: an emergency card, finished but for its form.
#[derive(Debug, Clone, PartialEq)]
pub struct EmergencyCard {
    /// Whose it is.
    pub firm: String,
    /// The words, in one language or in two side by side.
    pub sides: Vec<CardSide>,
    /// Whom to call first; on the front. One without a number leaves a line to write on.
    pub first: Vec<CardContact>,
    /// Whom else to call, in this order.
    pub others: Vec<CardContact>,
    /// What a phone reads from the square: a business card. Nothing where there is no number to put in it.
    pub code: Option<Modules>,
    /// Year, month, day: the date of the file.
    pub date: (i32, u8, u8),
    /// Paper size.
    pub paper: Paper,
}

/// The words of a card in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct CardSide {
    /// Language tag; decides the reading voice.
    pub language: String,
    /// What it is: “IT emergency”.
    pub title: String,
    /// What matters most: “Keep calm …”.
    pub motto: String,
    /// Over the steps.
    pub steps_heading: String,
    /// What anybody may do: a word and a sentence each.
    pub steps: Vec<(String, String)>,
    /// Over what to leave alone.
    pub leave_heading: String,
    /// What to leave alone.
    pub leave: Vec<String>,
    /// Over the others to call.
    pub others_heading: String,
    /// Beside the square a phone reads.
    pub code_words: String,
    /// What somebody hears instead of the square.
    pub code_alt: String,
    /// When the numbers were checked, and who made it.
    pub dated: String,
    /// Before the name of whoever carries the card.
    pub holder: String,
}

/// Somebody to call.
#[derive(Debug, Clone, PartialEq)]
pub struct CardContact {
    /// Who it is, in each language of the card.
    pub labels: Vec<String>,
    /// A name; perhaps none.
    pub name: String,
    /// The number; perhaps none.
    pub phone: String,
    /// What to have at hand: a customer or policy number.
    pub note: String,
}

/// Who watches a long run, and may end it.
pub trait Watcher: Send + Sync {
    /// So many cards are laid out. Told from several threads, not always in their order.
    fn laid_out(&self, cards: usize);
    /// Whether it should end now.
    fn is_cancelled(&self) -> bool;
}

/// Somebody to watch the run with, or nobody.
pub type Watched = Option<Arc<dyn Watcher>>;
