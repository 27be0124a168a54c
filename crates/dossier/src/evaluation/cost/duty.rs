//! Clearing: at export, before the goods travel, and at import, on what they are worth with carriage and insurance.

use super::{Chain, TooLarge, part};
use crate::CostPart;

pub fn at_export(chain: &mut Chain<'_>) -> Result<(), TooLarge> {
    part::step(chain, CostPart::Export)
}

pub fn at_import(chain: &mut Chain<'_>) -> Result<(), TooLarge> {
    part::step(chain, CostPart::Duty)
}
