//! A Wi-Fi as the square of a QR code tells it to a phone: `WIFI:T:WPA;S:name;P:password;;`.
//!
//! The form is that of ZXing (“Barcode Contents”, Wi-Fi Network config), which the cameras of Android and iOS read. `WPA` stands for WPA, WPA2 and WPA3 alike.
//! A name that looks like a hexadecimal number is not put into quotes, as ZXing advises: the cameras of today read the quotes as part of the name.

/// Longest name of a Wi-Fi, in bytes (IEEE 802.11).
pub const LONGEST_NAME: usize = 32;

/// Shortest and longest password of WPA, in characters (IEEE 802.11: printable ASCII).
pub const PASSWORD: (usize, usize) = (8, 63);

/// So many hexadecimal digits are the key itself in place of a password.
const KEY: usize = 64;

/// A Wi-Fi to join.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Wifi<'a> {
    /// What it is called.
    pub name: &'a str,
    /// Its password; nothing where it is open to everybody.
    pub password: Option<&'a str>,
    /// Whether it hides its name.
    pub hidden: bool,
}

/// What is wrong with a name or password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    /// No name.
    #[error("no name")]
    NameEmpty,
    /// Longer than [`LONGEST_NAME`], or with signs no name has.
    #[error("no name of a Wi-Fi")]
    Name,
    /// Shorter or longer than [`PASSWORD`] says.
    #[error("password too short or too long")]
    Length,
    /// With signs no password of a Wi-Fi has: umlauts, for one.
    #[error("signs no password has")]
    Signs,
}

impl Wifi<'_> {
    /// What the square says.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn code(&self) -> Result<String, Wrong> {
        self.check()?;
        let mut out = String::from("WIFI:T:");
        out.push_str(if self.password.is_some() { "WPA" } else { "nopass" });
        out.push_str(";S:");
        escape(self.name, &mut out);
        if let Some(password) = self.password {
            out.push_str(";P:");
            escape(password, &mut out);
        }
        if self.hidden {
            out.push_str(";H:true");
        }
        out.push_str(";;");
        Ok(out)
    }

    fn check(&self) -> Result<(), Wrong> {
        if self.name.trim().is_empty() {
            return Err(Wrong::NameEmpty);
        }
        if self.name.len() > LONGEST_NAME || self.name.chars().any(char::is_control) {
            return Err(Wrong::Name);
        }
        let Some(password) = self.password else { return Ok(()) };
        let (shortest, longest) = PASSWORD;
        let length = password.chars().count();
        let is_key = length == KEY && password.chars().all(|sign| sign.is_ascii_hexdigit());
        if !is_key && !(shortest..=longest).contains(&length) {
            return Err(Wrong::Length);
        }
        if password.chars().any(|sign| !matches!(sign, ' '..='~')) {
            return Err(Wrong::Signs);
        }
        Ok(())
    }
}

/// What has a meaning of its own gets a backslash before it.
fn escape(text: &str, out: &mut String) {
    for sign in text.chars() {
        if matches!(sign, '\\' | ';' | ',' | '"' | ':') {
            out.push('\\');
        }
        out.push(sign);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(name: &str, password: Option<&str>, hidden: bool, expected: Result<&str, Wrong>) {
        let code = Wifi { name, password, hidden }.code();
        assert_eq!(code, expected.map(str::to_owned), "{name:?} {password:?}");
    }

    #[test]
    fn a_square_says_what_a_phone_needs() {
        check("Werkstatt", Some("kommrein"), false, Ok("WIFI:T:WPA;S:Werkstatt;P:kommrein;;"));
        check("Werkstatt", Some("kommrein"), true, Ok("WIFI:T:WPA;S:Werkstatt;P:kommrein;H:true;;"));
        check("Café Süd", None, false, Ok("WIFI:T:nopass;S:Café Süd;;"));
        check(
            r#"a;b,c:d"e\f"#,
            Some(r#"\;,":12345"#),
            false,
            Ok(r#"WIFI:T:WPA;S:a\;b\,c\:d\"e\\f;P:\\\;\,\"\:12345;;"#),
        );
        // quotes would become part of the name
        check("ABCD", Some("01234567"), false, Ok("WIFI:T:WPA;S:ABCD;P:01234567;;"));
    }

    #[test]
    fn what_no_wifi_can_have_is_told() {
        check("", Some("kommrein"), false, Err(Wrong::NameEmpty));
        check("  ", None, false, Err(Wrong::NameEmpty));
        check(&"x".repeat(33), None, false, Err(Wrong::Name));
        check(&"ä".repeat(17), None, false, Err(Wrong::Name));
        check("a\nb", None, false, Err(Wrong::Name));
        check("W", Some(""), false, Err(Wrong::Length));
        check("W", Some("1234567"), false, Err(Wrong::Length));
        check("W", Some(&"x".repeat(64)), false, Err(Wrong::Length));
        check("W", Some("schlüssel"), false, Err(Wrong::Signs));
        check("W", Some("12345678\t"), false, Err(Wrong::Signs));
        let longest = "x".repeat(63);
        check("W", Some(&longest), false, Ok(&format!("WIFI:T:WPA;S:W;P:{longest};;")));
        let key = "0aF9".repeat(16);
        check("W", Some(&key), false, Ok(&format!("WIFI:T:WPA;S:W;P:{key};;")));
    }

    /// Reads a square as a phone does, by another way than it is written: cut at each semicolon that has no backslash before it.
    fn read(code: &str) -> Vec<(String, String)> {
        let mut fields = vec![String::new()];
        let mut signs = code.strip_prefix("WIFI:").unwrap().chars();
        while let Some(sign) = signs.next() {
            match sign {
                ';' => fields.push(String::new()),
                '\\' => fields.last_mut().unwrap().push(signs.next().unwrap()),
                _ => fields.last_mut().unwrap().push(sign),
            }
        }
        let named = fields.iter().filter(|field| !field.is_empty()).map(|field| field.split_once(':').unwrap());
        named.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    }

    proptest! {
        #[test]
        fn what_is_put_in_is_read_back(
            name in "[^\\p{Cc}]{1,8}", password in proptest::option::of("[ -~]{8,63}"), hidden: bool,
        ) {
            prop_assume!(!name.trim().is_empty());
            let code = Wifi { name: &name, password: password.as_deref(), hidden }.code().unwrap();
            let kind = if password.is_some() { "WPA" } else { "nopass" };
            let mut expected = vec![("T".to_owned(), kind.to_owned()), ("S".to_owned(), name)];
            expected.extend(password.map(|password| ("P".to_owned(), password)));
            expected.extend(hidden.then(|| ("H".to_owned(), "true".to_owned())));
            prop_assert_eq!(read(&code), expected);
        }
    }
}
