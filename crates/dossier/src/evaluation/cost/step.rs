//! The steps from the price as it is quoted to the cost that is compared.

use rust_decimal::Decimal;

use crate::{CostPart, Incoterm, Instalment, Text};

/// One step: what it adds, what a unit comes to after it, and what it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CostStep {
    /// Which.
    pub kind: StepKind,
    /// What it adds to a unit; below zero where it takes away. Of the price: the price itself, in the currency of the
    /// offer; of the currency: the price converted.
    pub change: Decimal,
    /// What a unit comes to after it: in the currency of the purchase, of the price in that of the offer.
    pub after: Decimal,
    /// What it rests on.
    pub assumption: Assumption,
}

/// The steps in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum StepKind {
    /// Quantity by price lines, with breaks, as quoted.
    Price,
    /// Into the currency of the purchase.
    Currency,
    /// VAT taken out of what was quoted with it.
    NetOfVat,
    /// A part of carriage and import.
    Part(CostPart),
    /// The time at which it is paid.
    Payment,
    /// VAT put on where offers are compared with it.
    Vat,
    /// A part of the lifetime costs.
    Life(CostPart),
    /// What leaving the incumbent costs.
    Switching,
}

impl StepKind {
    /// The name by which words know it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Price => "price",
            Self::Currency => "currency",
            Self::NetOfVat => "net-of-vat",
            Self::Part(part) | Self::Life(part) => part.name(),
            Self::Payment => "payment",
            Self::Vat => "vat",
            Self::Switching => "switching",
        }
    }
}

/// What a step rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Assumption {
    /// The price lines of the offer.
    Quoted {
        /// How many units they are for.
        quantity: Decimal,
        /// How many lines.
        lines: usize,
        /// Whether a quantity break counts.
        has_breaks: bool,
        /// The currency of the offer.
        currency: String,
    },
    /// A rate of exchange.
    Rate {
        /// The currency of the offer.
        currency: String,
        /// What one unit of it is worth in that of the purchase.
        rate: Decimal,
        /// The day.
        date: String,
        /// The source.
        source: Text,
    },
    /// A rate of VAT: that of the offer, taken out, or that of the basis, put on.
    Vat {
        /// The rate as a share.
        rate: Decimal,
    },
    /// The price includes it by the delivery term.
    Included {
        /// The term.
        incoterm: Incoterm,
    },
    /// The offer states it beside the price.
    Stated,
    /// The offer states it, and the buyer adds what is left of the way.
    StatedAndAdded {
        /// What the buyer says.
        reason: Text,
    },
    /// The buyer puts a figure to it.
    Added {
        /// As a share of what was before it; none where it is an amount.
        share: Option<Decimal>,
        /// What the buyer says.
        reason: Text,
    },
    /// The present value of what falls due during the life.
    OfLife {
        /// The amount: each year, or of disposal once at the end.
        amount: Decimal,
        /// The years.
        years: u32,
        /// What money costs a year.
        annual_rate: Decimal,
        /// What the buyer says.
        reason: Text,
    },
    /// The instalments at the annual rate.
    Paid {
        /// When which share is paid.
        payment: Vec<Instalment>,
        /// What money costs a year.
        annual_rate: Decimal,
    },
    /// Nothing is said about payment: on delivery.
    OnDelivery,
    /// The cost of leaving the incumbent, spread over the volume.
    Spread {
        /// The whole of it.
        amount: Decimal,
        /// The volume.
        volume: Decimal,
    },
}

/// What is doubtful about a cost that is computed all the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CostWarning {
    /// Freight stands beside a price whose term includes it.
    FreightOnTop {
        /// The term.
        incoterm: Incoterm,
    },
    /// Others quote lines that this offer leaves out, so that means of different things are compared.
    LinesMissing {
        /// What they are for.
        items: Vec<Text>,
    },
    /// Terms of payment count for nothing, since no annual rate is declared.
    PaymentUncounted,
}
