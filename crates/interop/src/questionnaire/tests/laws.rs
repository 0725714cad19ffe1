//! What holds for every file.

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::json;
use tritt_core::letter::is_invisible;

use super::{file, known, with};
use crate::questionnaire::{LARGEST, form, read};

fn plain(text: &str) -> bool {
    text.chars().all(|letter| letter == '\n' || !is_invisible(letter)) && text.trim() == text
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_answered(bytes in vec(any::<u8>(), 0..2_000)) {
        let _ = read(&bytes, &known());
    }

    #[test]
    fn any_json_is_answered(text in "[\\[\\]{}\",:0-9a-z\\\\ \\n\u{202e}ß-]{0,400}") {
        let _ = read(text.as_bytes(), &known());
    }

    #[test]
    fn a_file_with_changed_bytes_gives_plain_texts_or_nothing(changes in vec((any::<prop::sample::Index>(), any::<u8>()), 1..6)) {
        let mut bytes = file().to_string().into_bytes();
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        if let Ok(answers) = read(&bytes, &known()) {
            prop_assert!(plain(&answers.firm) && plain(&answers.person));
            prop_assert!(answers.given.iter().all(|one| plain(&one.text) && plain(&one.evidence) && known().contains(&one.requirement)));
        }
    }

    #[test]
    fn a_file_cut_anywhere_is_refused(cut in any::<prop::sample::Index>()) {
        let bytes = file().to_string().into_bytes();
        prop_assert!(read(&bytes[..cut.index(bytes.len())], &known()).is_err());
    }

    #[test]
    fn any_text_comes_out_plain_and_reading_it_again_changes_nothing(text in ".{0,200}", firm in ".{1,60}") {
        let read_once = read(&with(|file| {
            file["firm"] = json!(firm);
            file["answers"][0]["text"] = json!(text);
        }), &known());
        let Ok(once) = read_once else { return Err(TestCaseError::fail("refused")) };
        prop_assert!(plain(&once.firm) && plain(&once.given[1].text));
        prop_assert!(!once.firm.contains('\n'));
        let again = read(&with(|file| {
            file["firm"] = json!(once.firm);
            file["answers"][0]["text"] = json!(once.given[1].text);
        }), &known());
        prop_assert_eq!(again, Ok(once));
    }

    #[test]
    fn no_name_makes_an_element(name in "[<>\"'&a-z/=! \u{202e}-]{0,60}") {
        let mut questionnaire = super::sample();
        let plain = form(&questionnaire);
        questionnaire.supplier = name;
        let page = form(&questionnaire);
        for sign in ['<', '>', '"', '\''] {
            prop_assert_eq!(page.matches(sign).count(), plain.matches(sign).count());
        }
    }
}

#[test]
fn a_form_filled_to_the_last_letter_is_small_enough() {
    let all: Vec<_> = (0..17)
        .map(|number| {
            json!({ "requirement": format!("r{number}"), "verdict": "met", "text": "\u{1f}".repeat(2_000), "evidence": "\u{1f}".repeat(200) })
        })
        .collect();
    let largest = with(|file| file["answers"] = json!(all));
    // each letter as \uD83D\uDE00 is twice as long as \u001f, and a letter of two units counts for two in the form
    assert!(largest.len() < LARGEST / 2, "{}", largest.len());
}
