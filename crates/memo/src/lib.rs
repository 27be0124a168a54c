//! The decision memo: a filled [`Sheet`] becomes a PDF that can be archived (PDF/A-3a), read aloud (PDF/UA-1) and
//! checked against the record it carries inside.

mod compose;
mod glyphs;
pub mod phrases;
pub mod sheet;
mod typeset;
mod world;

pub use compose::{Record, compose};
pub use sheet::Sheet;
pub use typeset::{Attachment, Typeset, TypesetError, typeset};
