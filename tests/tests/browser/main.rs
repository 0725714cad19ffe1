//! The built pages in Chromium, against the real use cases: Windows shows the window in WebView2, which is Chromium (docs/architecture.md, "Which
//! engine is tested where"). `ui/dist` must be there: `npm run build` in `ui/`.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "a test says what broke by failing")]

mod accessibility;
mod browser;
mod check;
mod chromium;
mod comfort;
mod dialogs;
mod emergency;
mod guide;
mod host;
mod keyboard;
mod keys;
mod layout;
mod menu;
mod notes;
mod pages;
mod paper;
mod people;
mod quiz;
mod rounds;
mod search;
mod silence;
mod suppliers;
mod tabletop;
mod team;
mod workshop;
mod workshop_present;
