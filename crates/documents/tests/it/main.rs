//! What is written, read back with the readers of others: PDF, SVG, HTML, Markdown, CSV, DOCX and XLSX.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "in a test that fails, the panic is the message")]

mod certificate;
mod emergency;
mod forms;
mod hostile;
mod length;
mod logo;
mod office;
mod read;
mod report;
mod sample;
mod slides;
mod standard;
mod voting;
