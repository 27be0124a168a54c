//! Insurance of the carriage.

use super::{Chain, TooLarge, part};
use crate::CostPart;

pub fn step(chain: &mut Chain<'_>) -> Result<(), TooLarge> {
    part::step(chain, CostPart::Insurance)
}
