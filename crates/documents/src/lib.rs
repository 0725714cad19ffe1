//! One document model, many writers. They take a finished tree and know nothing of where it came from.

mod certificate;
mod columns;
mod csv;
mod docx;
pub mod emergency;
mod error;
mod grid;
mod html;
mod logo;
mod markdown;
mod model;
mod package;
mod paged;
mod photo;
mod plain;
mod printable;
mod tabletop;
mod world;
mod xlsx;

pub use certificate::{Attachment, Certificate, Fact, Relationship, certificate};
pub use csv::{csv, table};
pub use docx::docx;
pub use error::{DocumentError, LogoError};
pub use html::html;
pub use logo::Logo;
pub use markdown::markdown;
pub use model::{Block, CheckRow, Document, Foot, Labels, Letterhead, Orientation, Other, Paper, Tick, Wording};
pub use paged::{Pages, pages, pdf};
pub use photo::Photo;
pub use plain::plain;
pub use printable::without_shape;
pub use tabletop::{List, RoleCard, RoleCards, Scene, Script, ScriptLabels, role_cards, script};
pub use xlsx::xlsx;
