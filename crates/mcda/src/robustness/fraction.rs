//! Exact fractions, for answers that a rounded computation could only approach.

use std::cmp::Ordering;
use std::fmt;

/// A fraction in lowest terms with a denominator above zero. Every operation is checked: none stands for a numerator or
/// denominator of more than 127 bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fraction {
    numerator: i128,
    denominator: i128,
}

impl Fraction {
    pub(super) const ZERO: Self = Self {
        numerator: 0,
        denominator: 1,
    };
    pub(super) const ONE: Self = Self {
        numerator: 1,
        denominator: 1,
    };

    /// The fraction of two whole numbers; none for a denominator of zero.
    pub fn new(numerator: i128, denominator: i128) -> Option<Self> {
        if denominator == 0 || numerator == i128::MIN || denominator == i128::MIN {
            return None;
        }
        let divisor = common_divisor(numerator, denominator) * denominator.signum();
        Some(Self {
            numerator: numerator / divisor,
            denominator: denominator / divisor,
        })
    }

    /// The shortest decimal number that is stored as this one: 0.1 is one tenth.
    pub fn of_decimal(number: f64) -> Option<Self> {
        if !number.is_finite() {
            return None;
        }
        let text = number.to_string();
        let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
        let digits: i128 = format!("{whole}{decimals}").parse().ok()?;
        let places = u32::try_from(decimals.len()).ok()?;
        Self::new(digits, 10i128.checked_pow(places)?)
    }

    /// The nearest number of the usual kind.
    pub fn to_f64(self) -> f64 {
        self.numerator as f64 / self.denominator as f64
    }

    pub(super) fn plus(self, other: Self) -> Option<Self> {
        let shared = common_divisor(self.denominator, other.denominator);
        let (own, others) = (self.denominator / shared, other.denominator / shared);
        let left = self.numerator.checked_mul(others)?;
        let right = other.numerator.checked_mul(own)?;
        Self::new(
            left.checked_add(right)?,
            own.checked_mul(other.denominator)?,
        )
    }

    pub(super) fn minus(self, other: Self) -> Option<Self> {
        self.plus(other.opposite())
    }

    pub(super) fn times(self, other: Self) -> Option<Self> {
        // Cancelling first keeps the products small.
        let left = Self::new(self.numerator, other.denominator)?;
        let right = Self::new(other.numerator, self.denominator)?;
        Some(Self {
            numerator: left.numerator.checked_mul(right.numerator)?,
            denominator: left.denominator.checked_mul(right.denominator)?,
        })
    }

    pub(super) fn over(self, other: Self) -> Option<Self> {
        self.times(Self::new(other.denominator, other.numerator)?)
    }

    pub(super) fn opposite(self) -> Self {
        Self {
            numerator: -self.numerator,
            ..self
        }
    }

    pub(super) fn size(self) -> Self {
        Self {
            numerator: self.numerator.abs(),
            ..self
        }
    }

    /// Whether it is below, at or above zero.
    pub(super) fn sign(self) -> Ordering {
        self.numerator.cmp(&0)
    }
}

/// As “3/7”, or “2” for a whole number.
impl fmt::Display for Fraction {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.denominator == 1 {
            write!(formatter, "{}", self.numerator)
        } else {
            write!(formatter, "{}/{}", self.numerator, self.denominator)
        }
    }
}

/// The greatest common divisor; that of 0 and 0 counts as 1.
fn common_divisor(a: i128, b: i128) -> i128 {
    let (mut a, mut b) = (a.unsigned_abs(), b.unsigned_abs());
    while b != 0 {
        if let (Ok(mut small), Ok(mut smaller)) = (u64::try_from(a), u64::try_from(b)) {
            // Division of numbers that fit a register is many times faster.
            while smaller != 0 {
                (small, smaller) = (smaller, small % smaller);
            }
            return i128::from(small).max(1);
        }
        (a, b) = (b, a % b);
    }
    i128::try_from(a).unwrap_or(1).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fraction(numerator: i128, denominator: i128) -> Fraction {
        Fraction::new(numerator, denominator).unwrap()
    }

    #[test]
    fn decimals_are_read_as_they_are_written() {
        assert_eq!(Fraction::of_decimal(0.1), Some(fraction(1, 10)));
        assert_eq!(Fraction::of_decimal(-2.5), Some(fraction(-5, 2)));
        assert_eq!(Fraction::of_decimal(30.0), Some(fraction(30, 1)));
        assert_eq!(Fraction::of_decimal(1e-300), None);
        assert_eq!(Fraction::of_decimal(f64::NAN), None);
    }

    #[test]
    fn sums_and_products_are_in_lowest_terms() {
        assert_eq!(fraction(1, 6).plus(fraction(1, 3)), Some(fraction(1, 2)));
        assert_eq!(fraction(1, 6).minus(fraction(1, 6)), Some(Fraction::ZERO));
        assert_eq!(fraction(2, 3).times(fraction(9, 4)), Some(fraction(3, 2)));
        assert_eq!(fraction(2, 3).over(fraction(-4, 9)), Some(fraction(-3, 2)));
        assert_eq!(fraction(2, 3).over(Fraction::ZERO), None);
        assert_eq!(fraction(6, -4).to_string(), "-3/2");
        assert_eq!(fraction(4, 2).to_string(), "2");
    }

    #[test]
    fn what_does_not_fit_is_none_and_no_panic() {
        let large = fraction(i128::MAX, 1);
        assert_eq!(large.plus(large), None);
        assert_eq!(large.times(large), None);
        assert_eq!(Fraction::new(i128::MIN, 1), None);
    }
}
