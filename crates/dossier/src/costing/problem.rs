//! What stands between an offer and its evaluated cost, or against what is said about costs.

use serde::Serialize;

use super::CostPart;
use crate::{Cell, OfferId, SupplierId};

/// Why a cost cannot be computed, or a change about costs is not recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum CostProblem {
    /// An offer in a currency for which there is no rate: it is never compared unconverted.
    NoRate {
        /// The offer.
        offer: OfferId,
        /// Its currency.
        currency: String,
    },
    /// The currency of the purchase needs no rate.
    OwnCurrency {
        /// Which.
        currency: String,
    },
    /// Rates of another day than the basis says.
    RatesOfAnotherDay {
        /// Their day.
        date: String,
        /// The day of the basis.
        expected: String,
    },
    /// No rate is given at all.
    RatesOwed,
    /// The instalments do not make the whole price.
    InstalmentsNotWhole {
        /// The offer.
        offer: OfferId,
        /// What they make, in percent.
        percent: String,
    },
    /// Offers are brought to one place, and this one does not say how far its price reaches.
    IncotermOwed {
        /// The offer.
        offer: OfferId,
    },
    /// A part that the price does not include and that nobody has put a figure to.
    MissingPart {
        /// The offer.
        offer: OfferId,
        /// Whose.
        supplier: SupplierId,
        /// The part.
        part: CostPart,
        /// The delivery term.
        incoterm: String,
    },
    /// A part added although the price includes it.
    PartIncluded {
        /// The offer.
        offer: OfferId,
        /// Whose.
        supplier: SupplierId,
        /// The part.
        part: CostPart,
        /// The delivery term.
        incoterm: String,
    },
    /// Freight that the offer quotes and the buyer adds.
    FreightTwice {
        /// The offer.
        offer: OfferId,
        /// Whose.
        supplier: SupplierId,
    },
    /// Neither an amount nor a share, or both.
    AmountOrShare {
        /// Where.
        cell: Cell,
    },
    /// A share of what falls due during the life.
    NoShareOfLife {
        /// Where.
        cell: Cell,
    },
    /// Lifetime costs without a life or an annual rate.
    LifeOwed {
        /// Whose.
        supplier: SupplierId,
    },
    /// Quantity breaks that do not rise, or start at nothing.
    BreaksOutOfOrder {
        /// The offer.
        offer: OfferId,
        /// The price line, from 1.
        line: u32,
    },
    /// Figures too large to be reckoned with exactly.
    TooLarge {
        /// The offer.
        offer: OfferId,
    },
}
