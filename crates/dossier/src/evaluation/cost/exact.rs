//! Reckoning with money: exact decimals, never a float, and never past their range unseen. A product or a quotient keeps
//! 28 significant digits; nothing is rounded further before it is shown.

use rust_decimal::Decimal;

/// A figure that no decimal holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooLarge;

/// A result, or that it would be too large.
pub type Exact = Result<Decimal, TooLarge>;

pub fn plus(one: Decimal, other: Decimal) -> Exact {
    one.checked_add(other).ok_or(TooLarge)
}

pub fn minus(one: Decimal, other: Decimal) -> Exact {
    one.checked_sub(other).ok_or(TooLarge)
}

pub fn times(one: Decimal, other: Decimal) -> Exact {
    one.checked_mul(other).ok_or(TooLarge)
}

/// One divided by another that is above zero.
pub fn over(one: Decimal, other: Decimal) -> Exact {
    one.checked_div(other).ok_or(TooLarge)
}

pub fn sum(amounts: impl IntoIterator<Item = Exact>) -> Exact {
    amounts
        .into_iter()
        .try_fold(Decimal::ZERO, |all, amount| plus(all, amount?))
}
