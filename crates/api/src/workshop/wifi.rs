//! A Wi-Fi as a square a phone reads. The password comes in, a picture goes out; nothing of it is kept, written or logged (docs/security.md, P7).

use tritt_core::workshop::wifi::{Wifi, Wrong};
use tritt_documents::emergency::{Modules, modules};
use tritt_documents::{Paper as Sheet, WifiSheet, WifiSide, wifi_pages};
use tritt_i18n::{Marks, Words};
use zeroize::Zeroizing;

use super::network::square;
use crate::wire::*;
use crate::{ApiError, App, Code};

/// The square, or what is wrong with what was typed.
///
/// # Errors
/// None that a person could bring about.
pub fn wifi_code(_: &App, request: WifiRequest) -> Result<WifiCode, ApiError> {
    Ok(match drawn(&Wiped::of(request)) {
        Ok(code) => WifiCode { wrong: None, code: Some(square(&code)) },
        Err(wrong) => WifiCode { wrong: Some(told(wrong)), code: None },
    })
}

/// A sheet with the square, to print. It is shown and not saved, so that no file with a password is left behind.
///
/// # Errors
/// `request-invalid` where something is wrong with the Wi-Fi; `language-unknown`, `pdf-failed`, or what the store says.
pub fn wifi_sheet(app: &App, request: WifiSheetRequest) -> Result<Pages, ApiError> {
    let wifi = Wiped::of(request.wifi);
    let code = drawn(&wifi).map_err(|_| Code::RequestInvalid.refused().arg("field", "wifi"))?;
    let tags = std::iter::once(request.language.as_str()).chain(request.second.as_deref());
    let sides =
        tags.map(|tag| -> Result<_, ApiError> { Ok(side(&app.locales.words(&app.language(tag)?, Marks::Plain))) });
    let sheet = WifiSheet {
        sides: sides.collect::<Result<_, _>>()?,
        name: wifi.name.clone(),
        password: wifi.password.as_deref().filter(|_| request.shown).cloned(),
        code,
        paper: sheet_of(app)?,
    };
    let pages = wifi_pages(&sheet);
    drop(Zeroizing::new(sheet.password.unwrap_or_default()));
    Ok(pages?.into())
}

/// The paper that is set.
///
/// # Errors
/// What the store says.
pub(super) fn sheet_of(app: &App) -> Result<Sheet, ApiError> {
    Ok(match app.settings()?.paper {
        Paper::A4 => Sheet::A4,
        Paper::Letter => Sheet::Letter,
    })
}

/// A Wi-Fi whose password is wiped from memory when it goes.
struct Wiped {
    name: String,
    password: Option<Zeroizing<String>>,
    hidden: bool,
}

impl Wiped {
    fn of(request: WifiRequest) -> Self {
        Self { name: request.name, password: request.password.map(Zeroizing::new), hidden: request.hidden }
    }
}

fn drawn(wifi: &Wiped) -> Result<Modules, Wrong> {
    let password = wifi.password.as_deref().map(String::as_str);
    let text = Zeroizing::new(Wifi { name: &wifi.name, password, hidden: wifi.hidden }.code()?);
    // a name and password that are allowed always fit a square
    modules(&text).ok_or(Wrong::Length)
}

fn told(wrong: Wrong) -> WifiWrong {
    match wrong {
        Wrong::NameEmpty => WifiWrong::NameEmpty,
        Wrong::Name => WifiWrong::Name,
        Wrong::Length => WifiWrong::Length,
        Wrong::Signs => WifiWrong::Signs,
    }
}

fn side(words: &Words) -> WifiSide {
    WifiSide {
        language: words.language().to_string(),
        title: words.wifi_sheet_title(),
        text: words.wifi_sheet_text(),
        name: words.wifi_sheet_name(),
        password: words.wifi_sheet_password(),
        code_alt: words.wifi_sheet_code_alt(),
    }
}
