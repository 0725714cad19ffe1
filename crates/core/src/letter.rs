//! Letters that cannot be seen, and what they may do to the letters that can.

/// Whether nothing of it is seen, apart from blanks: controls, joiners, marks and overrides of direction, variation selectors, tags.
pub fn is_invisible(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{feff}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e0fff}')
}

/// Whether it turns the direction in which the letters around it are shown, so that a text reads as another one (Unicode Standard Annex #9, section 2).
pub fn turns_direction(letter: char) -> bool {
    matches!(letter,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_turns_the_direction_cannot_be_seen() {
        for letter in ('\0'..=char::MAX).filter(|letter| turns_direction(*letter)) {
            assert!(is_invisible(letter), "{letter:?}");
        }
    }

    #[test]
    fn what_can_be_seen_is_not_invisible() {
        for letter in "aß1–€😀中\u{a0} \u{301}".chars() {
            assert!(!is_invisible(letter), "{letter:?}");
        }
    }
}
