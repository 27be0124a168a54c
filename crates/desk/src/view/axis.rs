//! Round numbers along an axis, as they are read.

use memo::sheet::Tick;

use crate::wire::Axis;

/// An axis that covers a stretch from one round number to another, with about so many ticks. `label` words a number, with
/// as many decimals as the ticks need.
pub(super) fn round_axis(
    name: String,
    (from, to): (f64, f64),
    about: u32,
    label: impl Fn(f64, u8) -> String,
) -> Axis {
    let step = round_step((to - from) / f64::from(about.max(1)));
    let places = places(step);
    let (first, last) = ((from / step - SLACK).ceil(), (to / step + SLACK).floor());
    let (first, last) = (
        if first * step > from + SLACK * step {
            first - 1.0
        } else {
            first
        },
        if last * step < to - SLACK * step {
            last + 1.0
        } else {
            last
        },
    );
    let count = (last - first).clamp(1.0, MOST_TICKS) as u32;
    let ticks = (0..=count).map(|place| {
        let at = (first + f64::from(place)) * step;
        Tick {
            at,
            label: label(at, places),
            exact: false,
        }
    });
    Axis {
        name,
        from: first * step,
        to: (first + f64::from(count)) * step,
        ticks: ticks.collect(),
    }
}

/// What lies within a millionth of a tick lies on it.
const SLACK: f64 = 1e-6;

/// More ticks than this are no axis.
const MOST_TICKS: f64 = 40.0;

/// The smallest of 1, 2 and 5 times a power of ten that is not below a distance.
fn round_step(least: f64) -> f64 {
    if !least.is_finite() || least <= 0.0 {
        return 1.0;
    }
    let power = 10f64.powf(least.log10().floor());
    [1.0, 2.0, 5.0, 10.0]
        .into_iter()
        .map(|times| times * power)
        .find(|step| *step >= least * (1.0 - SLACK))
        .unwrap_or(10.0 * power)
}

/// The decimals that a step needs.
fn places(step: f64) -> u8 {
    (0..9u8)
        .find(|places| {
            let scaled = step * 10f64.powi(i32::from(*places));
            (scaled - scaled.round()).abs() < SLACK
        })
        .unwrap_or(9)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels(from: f64, to: f64) -> Vec<String> {
        let axis = round_axis(String::new(), (from, to), 5, |at, places| {
            format!("{at:.*}", usize::from(places))
        });
        axis.ticks.into_iter().map(|tick| tick.label).collect()
    }

    #[test]
    fn an_axis_goes_from_round_number_to_round_number_around_what_it_shows() {
        assert_eq!(labels(0.0, 100.0), ["0", "20", "40", "60", "80", "100"]);
        assert_eq!(labels(3.23, 3.97), ["3.2", "3.4", "3.6", "3.8", "4.0"]);
        assert_eq!(
            labels(-0.031, 0.052),
            ["-0.04", "-0.02", "0.00", "0.02", "0.04", "0.06"]
        );
    }

    #[test]
    fn a_single_number_has_an_axis_too() {
        assert_eq!(labels(7.0, 7.0).len(), 2);
        assert_eq!(labels(0.0, 0.0), ["0", "1"]);
    }
}
