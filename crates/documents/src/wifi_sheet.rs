//! A sheet for the wall that lets phones into a Wi-Fi. It may hold a password, so it is made for printing and not as a file.

use serde_json::{Value, json};
use typst_svg::SvgOptions;

use crate::emergency::{Modules, rows};
use crate::paged::{Pages, compiled, paper};
use crate::printable::{printable, printable_heading};
use crate::world::PageWorld;
use crate::{DocumentError, Paper};

/// The sheet, finished but for its form.
#[derive(Clone, PartialEq)]
pub struct WifiSheet {
    /// The words, in one language or in two below each other.
    pub sides: Vec<WifiSide>,
    /// What the Wi-Fi is called.
    pub name: String,
    /// Its password, where it is to be read; the square holds it in any case.
    pub password: Option<String>,
    /// What a phone reads.
    pub code: Modules,
    /// Paper size.
    pub paper: Paper,
}

/// The words of the sheet in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct WifiSide {
    /// Language tag; decides the reading voice.
    pub language: String,
    /// What it is.
    pub title: String,
    /// What to do.
    pub text: String,
    /// Before the name.
    pub name: String,
    /// Before the password.
    pub password: String,
    /// What somebody hears instead of the square.
    pub code_alt: String,
}

/// The sheet as a picture. What was laid out is forgotten at once: it may hold a password.
///
/// # Errors
/// When the layout fails.
pub fn wifi_pages(sheet: &WifiSheet) -> Result<Pages, DocumentError> {
    let made = compiled(PageWorld::of_wifi_sheet(data(sheet).to_string().into_bytes()));
    let pages = made.map(|made| {
        let svg = made.pages().iter().map(|page| typst_svg::svg(page, &SvgOptions::default())).collect();
        let (width_mm, height_mm) = sheet.paper.size_mm();
        Pages { svg, width_mm, height_mm }
    });
    typst::comemo::evict(0);
    pages
}

fn data(sheet: &WifiSheet) -> Value {
    let side = |side: &WifiSide| {
        json!({
            "language": side.language.split('-').next(),
            "title": printable_heading(&side.title),
            "text": printable(&side.text),
            "name": printable(&side.name),
            "password": printable(&side.password),
            "code-alt": printable(&side.code_alt),
        })
    };
    json!({
        "sides": sheet.sides.iter().map(side).collect::<Vec<_>>(),
        "name": printable(&sheet.name),
        "password": sheet.password.as_deref().map(printable),
        "code": rows(&sheet.code),
        "paper": paper(sheet.paper),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::emergency::modules;
    use crate::paged::told;
    use typst_layout::PagedDocument;

    fn sample(languages: &[&str], name: &str, password: Option<&str>) -> WifiSheet {
        let side = |language: &&str| WifiSide {
            language: (*language).to_owned(),
            title: "In das WLAN".to_owned(),
            text: "Kamera auf den Code halten und auf „Verbinden“ tippen. ".repeat(2),
            name: "Netz".to_owned(),
            password: "Passwort".to_owned(),
            code_alt: "QR-Code".to_owned(),
        };
        let Some(code) = modules("WIFI:T:WPA;S:Werkstatt;P:kommrein;;") else { panic!("no code") };
        WifiSheet {
            sides: languages.iter().map(side).collect(),
            name: name.to_owned(),
            password: password.map(str::to_owned),
            code,
            paper: Paper::A4,
        }
    }

    #[test]
    fn it_is_one_sheet_whatever_the_wifi_is_called() {
        let long = "W".repeat(32);
        let longest = "W%".repeat(31);
        for languages in [&["de"][..], &["de", "en"]] {
            for (name, password) in [
                ("Werkstatt", Some("kommrein")),
                ("Werkstatt", None),
                (long.as_str(), Some(longest.as_str())),
                ("\u{202e}\u{5d0} #read(\"x\")", Some("$x$ @ref *b* _i_ \\")),
            ] {
                let sheet = sample(languages, name, password);
                let Some(world) = PageWorld::of_wifi_sheet(data(&sheet).to_string().into_bytes()) else {
                    panic!("no world")
                };
                let made = typst::compile::<PagedDocument>(&world);
                assert!(made.warnings.is_empty(), "{}", told(&made.warnings));
                assert_eq!(wifi_pages(&sheet).map(|pages| pages.svg.len()), Ok(1), "{name} {languages:?}");
            }
        }
    }

    #[test]
    fn a_password_that_is_not_to_be_read_is_not_on_it() {
        let shown = wifi_pages(&sample(&["de"], "Werkstatt", Some("kommrein"))).map(|pages| pages.svg);
        let hidden = wifi_pages(&sample(&["de"], "Werkstatt", None)).map(|pages| pages.svg);
        assert_ne!(shown, hidden);
        assert!(!data(&sample(&["de"], "Werkstatt", None)).to_string().contains("kommrein"));
    }
}
