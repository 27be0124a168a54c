//! The figures of the steps against published or separately computed ones.

use rust_decimal::Decimal;

use super::lifetime::{at_the_end, each_year};
use super::payment::present_value;

fn exact(text: &str) -> Decimal {
    text.parse().unwrap()
}

#[test]
fn what_is_paid_later_is_worth_its_present_value() {
    let eight = exact("0.08");
    let worth = |days| {
        present_value(exact("100000"), eight, days, 365)
            .unwrap()
            .round_dp(2)
    };
    assert_eq!(worth(60), exact("98702.00"));
    assert_eq!(worth(30), exact("99346.76"));
    assert_eq!(worth(0), exact("100000"));
    // A month in advance has cost 100,000 × 0.08 × 30 / 365.
    assert_eq!(worth(-30), exact("100657.53"));
    let banker = present_value(exact("100000"), eight, 60, 360).unwrap();
    assert_eq!(banker.round_dp(2), exact("98684.21"));
}

#[test]
fn what_is_paid_each_year_is_worth_its_annuity() {
    // 1,000 a year for ten years at 5 %: the factor of the tables is 7.7217.
    let worth = each_year(exact("1000"), exact("0.05"), 10).unwrap();
    assert_eq!(worth.round_dp(1), exact("7721.7"));
    let last = at_the_end(exact("1000"), exact("0.05"), 10).unwrap();
    assert_eq!(last.round_dp(1), exact("613.9"));
    assert_eq!(
        each_year(exact("1000"), Decimal::ZERO, 7).unwrap(),
        exact("7000")
    );
}

#[test]
fn a_figure_that_no_decimal_holds_is_no_figure() {
    assert!(present_value(Decimal::MAX, exact("0.08"), -30, 365).is_err());
    assert!(each_year(Decimal::MAX, Decimal::ZERO, 2).is_err());
}

mod properties {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_present_value_lies_between_nothing_and_the_amount_and_falls_with_time(
            cents in 0_i64..100_000_000_000,
            basis_points in 0_i64..10_000,
            days in 0_i32..3_650,
        ) {
            let (amount, rate) = (Decimal::new(cents, 2), Decimal::new(basis_points, 4));
            let worth = |days| present_value(amount, rate, days, 365).unwrap();
            prop_assert!(Decimal::ZERO <= worth(days) && worth(days) <= amount);
            prop_assert!(worth(days + 1) <= worth(days));
            prop_assert!(worth(-days) >= amount);
        }
    }
}
