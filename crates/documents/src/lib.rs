//! One document model, many writers. They take a finished tree and know nothing of where it came from.

mod certificate;
mod columns;
mod csv;
pub mod emergency;
mod error;
mod html;
mod markdown;
mod model;
mod paged;
mod printable;
mod world;

pub use certificate::{Attachment, Certificate, Fact, Relationship, certificate};
pub use csv::{csv, table};
pub use error::DocumentError;
pub use html::html;
pub use markdown::markdown;
pub use model::{Block, CheckRow, Document, Foot, Labels, Orientation, Paper};
pub use paged::{Pages, pages, pdf};
pub use printable::without_shape;
