//! The Charter of Trust, as far as the program tells about it.

use crate::{PartId, SourceId};

/// What there is to tell; the words stand in `locales/*/firm/charter.ftl`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Charter {
    /// The publication everything is taken from; nothing where it could not be read.
    pub source: Option<SourceId>,
    /// Its objectives, in its order.
    pub objectives: Vec<PartId>,
    /// Its principles, by number.
    pub principles: Vec<Principle>,
}

/// A principle of the Charter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Principle {
    /// Its id.
    pub id: PartId,
    /// Its number, from 1.
    pub number: u8,
    /// The page of this program that has to do with it.
    pub page: Option<PrinciplePage>,
}

/// A page that has to do with a principle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PrinciplePage {
    /// The steps.
    Steps,
    /// The firm.
    Firm,
    /// What customers ask of the firm, and the firm of its suppliers.
    Suppliers,
}
