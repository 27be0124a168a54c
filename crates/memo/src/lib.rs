//! The decision memo: a filled [`Sheet`] becomes a PDF that can be archived (PDF/A-3a), read aloud (PDF/UA-1) and
//! checked against the record it carries inside.

mod compose;
mod glyphs;
pub mod phrases;
pub mod sheet;
mod typeset;
mod world;

/// What the memo and the result on the screen say alike: one wording for both.
pub mod pieces {
    pub use crate::compose::density::{bound_of, density, known};
    pub use crate::compose::method::rule;
    pub use crate::compose::rich::{plain, rich, strong};
    pub use crate::compose::rounding::whole;
    pub use crate::compose::strip::{exact_ticks, marks, segments, stretches, tick};
    pub use crate::compose::strips::{Nearest, finding as nearest_change, lines, nearest, points};
    pub use crate::compose::verdict::{
        error, jury, limits, method_name, of_hundred, reason, records, verdict,
    };
    pub use crate::compose::{Source, lower_first};
}

pub use compose::{Computed, JoinedCopy, Record, compose, draft};
pub use sheet::Sheet;
pub use typeset::{Attachment, Pages, Typeset, TypesetError, pages, typeset};
