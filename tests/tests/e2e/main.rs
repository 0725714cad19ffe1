//! Journeys through the real window: the built program under its web driver. Linux only: macOS has no web driver for its web view, and on Windows
//! the same pages run in the browser tests (docs/architecture.md, "Which engine is tested where").
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "a test says what broke by failing")]

mod answering;
#[path = "../browser/chromium.rs"]
mod chromium;
mod damage;
mod defences;
mod desktop;
mod emergency;
mod exercises;
mod firm;
mod newcomer;
mod outside;
mod pages;
mod people;
mod peopled;
mod story;
mod suppliers;
mod tabletop;
mod window;
mod workshop;
