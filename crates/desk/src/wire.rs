//! The wire: what a window, a browser or a test asks the desk, and what it is answered. Everything is worded and
//! formatted in the user's language; numbers stand beside their text only where something is drawn to scale.
//! The same types are generated for TypeScript into `ui/src/wire/`; a test fails when those differ.

mod costing;
mod home;
mod judging;
mod keeping;
mod negotiating;
mod offering;
mod picturing;
mod positioning;
mod process;
mod purchasing;
mod recorded;
mod recording;
mod request;
mod resulting;
mod robustness;
mod room;
mod scoring;
mod searching;
mod trying;
mod weighing;

pub use costing::*;
pub use home::*;
pub use judging::*;
pub use keeping::*;
pub use negotiating::*;
pub use offering::*;
pub use picturing::*;
pub use positioning::*;
pub use process::*;
pub use purchasing::*;
pub use recorded::*;
pub use recording::*;
pub use request::*;
pub use resulting::*;
pub use robustness::*;
pub use room::*;
pub use scoring::*;
pub use searching::*;
pub use trying::*;
pub use weighing::*;
