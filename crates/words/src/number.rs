//! Numbers, shares and money. A half is rounded away from zero, as on the screen; the minus is U+2212; zero has no sign.

use crate::Words;
use fixed_decimal::{Decimal as Figure, Sign, UnsignedRoundingMode};
use rust_decimal::Decimal;

const MINUS: char = '\u{2212}';
/// Narrow, and never the end of a line.
const NARROW_SPACE: &str = "\u{202F}";
const NO_BREAK_SPACE: char = '\u{A0}';
/// Stands where a computation has no number to show.
const NONE: &str = "–";

impl Words {
    /// A number with as many places: "1,234.5", "1.234,5". What is not finite is printed as a dash.
    #[must_use]
    pub fn decimal(&self, value: f64, places: u8) -> String {
        self.signed(finite(value), places, |digits| digits)
    }

    /// The same from an exact decimal, never through a float.
    #[must_use]
    pub fn exact(&self, value: Decimal, places: u8) -> String {
        self.signed(Some(figure(&value.to_string())), places, |digits| digits)
    }

    /// A whole number: "895,502", "895.502".
    #[must_use]
    pub fn count(&self, value: u64) -> String {
        self.signed(Some(Figure::from(value)), 0, |digits| digits)
    }

    /// A share of one as a percentage: after a narrow space in English, without any in Serbian.
    #[must_use]
    pub fn percent(&self, share: f64, places: u8) -> String {
        // Moved by two places as decimal text: times 100 would turn 0.285 into 28.499999999999996.
        let hundredfold = finite(share).map(|mut figure| {
            figure.multiply_pow10(2);
            figure
        });
        let space = if self.language.is_english() {
            NARROW_SPACE
        } else {
            ""
        };
        self.signed(hundredfold, places, |digits| format!("{digits}{space}%"))
    }

    /// A chance in percent with one decimal. What is neither impossible nor certain never prints as 0 or 100 %.
    #[must_use]
    pub fn chance(&self, chance: f64) -> String {
        if chance > 0.0 && chance < 0.0005 {
            format!("< {}", self.percent(0.001, 1))
        } else if (0.9995..1.0).contains(&chance) {
            format!("> {}", self.percent(0.999, 1))
        } else {
            self.percent(chance, 1)
        }
    }

    /// An amount of money: "$3.74", "RSD 3.74"; "3,74 $", "3,74 RSD". A currency without a sign of its own here is
    /// named by its code.
    #[must_use]
    pub fn money(&self, amount: Decimal, currency: &str, places: u8) -> String {
        let sign = match currency {
            "EUR" => Some("€"),
            "GBP" => Some("£"),
            "USD" => Some("$"),
            _ => None,
        };
        self.signed(Some(figure(&amount.to_string())), places, |digits| {
            match (self.language.is_english(), sign) {
                (true, Some(sign)) => format!("{sign}{digits}"),
                (true, None) => format!("{currency}{NO_BREAK_SPACE}{digits}"),
                (false, sign) => format!("{digits}{NO_BREAK_SPACE}{}", sign.unwrap_or(currency)),
            }
        })
    }

    /// The rounded digits, dressed, behind a minus where one is due.
    fn signed(
        &self,
        figure: Option<Figure>,
        places: u8,
        dress: impl Fn(String) -> String,
    ) -> String {
        let Some(mut figure) = figure else {
            return NONE.to_owned();
        };
        let last = -i16::from(places);
        figure
            .absolute
            .round_with_mode(last, UnsignedRoundingMode::HalfExpand);
        figure.absolute.trim_start();
        figure.absolute.pad_end(last);
        let negative = figure.sign == Sign::Negative && !figure.absolute.is_zero();
        figure.sign = Sign::None;
        let text = dress(self.numbers.format(&figure).to_string());
        if negative {
            format!("{MINUS}{text}")
        } else {
            text
        }
    }
}

/// The shortest decimal that names this float, which is what a reader would call it.
fn finite(value: f64) -> Option<Figure> {
    value.is_finite().then(|| figure(&value.to_string()))
}

fn figure(text: &str) -> Figure {
    text.parse()
        .expect("numbers print themselves as plain decimal text of under 400 digits")
}
