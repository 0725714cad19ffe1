//! A business card for a phone: vCard 3.0 (RFC 2426), which every phone reads from a QR code.

/// Longest name, in characters: what is longer makes a square no phone reads.
const LONGEST: usize = 60;

/// A card with a name, a firm and numbers. Numbers without a digit are left out; without any there is no card.
pub fn card(name: &str, firm: &str, phones: &[&str]) -> Option<String> {
    let phones: Vec<String> = phones.iter().filter_map(|phone| dialled(phone)).collect();
    if phones.is_empty() {
        return None;
    }
    let name = text(name);
    let mut lines =
        vec!["BEGIN:VCARD".to_owned(), "VERSION:3.0".to_owned(), format!("N:{name};;;;"), format!("FN:{name}")];
    let firm = text(firm);
    if !firm.is_empty() {
        lines.push(format!("ORG:{firm}"));
    }
    lines.extend(phones.iter().map(|phone| format!("TEL;TYPE=VOICE:{phone}")));
    lines.push("END:VCARD".to_owned());
    Some(lines.join("\r\n") + "\r\n")
}

/// The number as a phone dials it: digits, and a plus before them; nothing where there is no digit. A zero in brackets, as in “+49 (0)351”, is not dialled.
fn dialled(phone: &str) -> Option<String> {
    let phone = if phone.trim_start().starts_with('+') { phone.replace("(0)", "") } else { phone.to_owned() };
    let digits: String = phone.chars().filter(char::is_ascii_digit).take(20).collect();
    let plus = if phone.trim_start().starts_with('+') { "+" } else { "" };
    (!digits.is_empty()).then(|| format!("{plus}{digits}"))
}

/// A text on one line, with what has a meaning in a card made harmless.
fn text(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut out = String::new();
    for letter in line.chars().filter(|letter| !letter.is_control()).take(LONGEST) {
        if matches!(letter, '\\' | ';' | ',') {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_are_what_a_phone_dials() {
        for (phone, expected) in [
            ("0351 5550-112", Some("03515550112")),
            ("+49 (0)351 / 55 50", Some("+493515550")),
            ("116 116", Some("116116")),
            ("(0351) 5550", Some("03515550")),
            ("ask Mara", None),
            ("", None),
        ] {
            assert_eq!(dialled(phone).as_deref(), expected, "{phone:?}");
        }
    }

    #[test]
    fn a_card_names_whom_to_call() {
        let made = card("IT-Notfall; Bäckerei, Nord", "Bäckerei", &["0351 1", "none", "+49 2"]);
        let expected = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:IT-Notfall\\; Bäckerei\\, Nord;;;;\r\nFN:IT-Notfall\\; Bäckerei\\, Nord\r\n\
                        ORG:Bäckerei\r\nTEL;TYPE=VOICE:03511\r\nTEL;TYPE=VOICE:+492\r\nEND:VCARD\r\n";
        assert_eq!(made.as_deref(), Some(expected));
        assert_eq!(card("Mara", "", &["none"]), None);
    }

    proptest! {
        /// Whatever a name says, it adds no line and no property to the card.
        #[test]
        fn a_name_stays_a_name(name in "\\PC*|(\r\nTEL:666\r\n)*", firm: String) {
            let made = card(&name, &firm, &["1"]).unwrap_or_default();
            let firms = usize::from(!text(&firm).is_empty());
            prop_assert_eq!(made.matches("\r\n").count(), 6 + firms);
            prop_assert_eq!(made.lines().filter(|line| line.starts_with("TEL")).count(), 1);
        }
    }
}
