//! How strategic the purchase is: the questions, where their answers put it, what that proposes, and where the
//! committee departs from it.
//!
//! The two axes and the four positions are Kraljic’s (1983). What the questions are, what their answers mean, where the
//! axes are cut, how many answers it takes, and what each position proposes is Ponder’s own starting point, unless said
//! otherwise; the critique of the matrix is exactly that such cuts are arbitrary (Gelderman & van Weele).

pub(crate) mod departures;
mod proposals;
mod questions;
mod standing;

pub use departures::{Departs, Departure, departures};
pub use proposals::{
    Caution, DecisionLevel, Forgone, Precaution, Precautioned, Proposal, Signing,
    cautious_in_force, precautions, starting_points,
};
pub use questions::{Axis, Question, Questionnaire, Thresholds};
pub use standing::{
    AxisStanding, Flip, STARTING_THRESHOLD, Standing, position_at, standing, standing_of,
};
