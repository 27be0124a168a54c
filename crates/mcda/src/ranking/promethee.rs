//! PROMETHEE I and II: how strongly each offer is preferred to each other one.

use super::normalise::weights_fit;
use super::promethee_flows::{PrometheeFlows, others};
use crate::{Direction, Refusal, RefusalKind, TIE_TOLERANCE, Table, Weights};

/// How a difference `d` between two offers on a criterion becomes a preference from 0 to 1 (Brans & Vincke 1985, the six
/// types; Brans, Vincke & Mareschal 1986, EJOR 24, section 2). Thresholds are in the unit of the criterion.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Preference {
    /// Type I: any difference is a full preference.
    Usual,
    /// Type II: a full preference above `q`, none up to it.
    UShape {
        /// The largest difference that does not matter.
        q: f64,
    },
    /// Type III: d / p, full from `p` on.
    VShape {
        /// The smallest difference that is a full preference.
        p: f64,
    },
    /// Type IV: none up to `q`, half up to `p`, full above.
    Level {
        /// The largest difference that does not matter.
        q: f64,
        /// The largest difference that is no full preference.
        p: f64,
    },
    /// Type V: (d − q) / (p − q) between `q` and `p`, full from there on.
    Linear {
        /// The largest difference that does not matter.
        q: f64,
        /// The smallest difference that is a full preference.
        p: f64,
    },
    /// Type VI: 1 − exp(−d² / 2s²).
    Gaussian {
        /// Where the curve turns from steeper to flatter.
        s: f64,
    },
}

impl Preference {
    /// The preference for an offer with the figure `own` (more being better) over one with the figure `other`.
    pub(super) fn over(self, own: f64, other: f64) -> f64 {
        let difference = own - other;
        if difference <= 0.0 {
            return 0.0;
        }
        // A difference that meets a threshold but for rounding, such as 0.3 − 0.1 and 0.2, is not above it.
        let rounding = 4.0 * f64::EPSILON * own.abs().max(other.abs());
        let above = |threshold: f64| difference - threshold > rounding;
        match self {
            Self::Usual => 1.0,
            Self::UShape { q } => f64::from(above(q)),
            Self::VShape { p } if difference >= p => 1.0,
            Self::VShape { p } => difference / p,
            Self::Level { q, p } => {
                if above(p) {
                    1.0
                } else if above(q) {
                    0.5
                } else {
                    0.0
                }
            }
            Self::Linear { q, .. } if difference <= q => 0.0,
            Self::Linear { p, .. } if difference >= p => 1.0,
            Self::Linear { q, p } => (difference - q) / (p - q),
            Self::Gaussian { s } => {
                let ratio = difference / s;
                -(-0.5 * ratio * ratio).exp_m1()
            }
        }
    }

    fn check(self, criterion: usize) -> Result<(), Refusal> {
        let (thresholds, is_ordered) = match self {
            Self::Usual => (vec![], true),
            Self::UShape { q } => (vec![q], true),
            Self::VShape { p } => (vec![p], true),
            Self::Gaussian { s } => (vec![s], true),
            Self::Level { q, p } | Self::Linear { q, p } => (vec![q, p], q <= p),
        };
        let refuse = |kind, rule: &str| {
            let message = format!("column {}: {rule}", criterion + 1);
            Err(Refusal::at(kind, (0, criterion), message))
        };
        if thresholds.iter().any(|one| !one.is_finite()) {
            return refuse(RefusalKind::NotFinite, "a threshold is no finite number");
        }
        if thresholds.iter().any(|one| *one < 0.0) {
            return refuse(RefusalKind::Negative, "a threshold is below zero");
        }
        if matches!(self, Self::Gaussian { s } if s <= 0.0) {
            return refuse(RefusalKind::NonPositive, "the spread must be above zero");
        }
        if !is_ordered {
            let rule = "the threshold of indifference is above that of preference";
            return refuse(RefusalKind::ThresholdOrder, rule);
        }
        Ok(())
    }
}

/// How one offer stands to another by both flows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outranking {
    /// It is preferred.
    Preferred,
    /// The other is preferred.
    Outranked,
    /// Both flows are equal.
    Indifferent,
    /// Each is ahead by one of the flows.
    Incomparable,
}

/// PROMETHEE with its steps.
#[derive(Debug, Clone, PartialEq)]
pub struct Promethee {
    /// π(a, b): how strongly the offer of the row is preferred to that of the column, from 0 to 1.
    pub indices: Vec<Vec<f64>>,
    /// The flows, of which PROMETHEE II ranks by the net.
    pub flows: PrometheeFlows,
    /// PROMETHEE I: how the offer of the row stands to that of the column; none on the diagonal.
    pub relations: Vec<Vec<Option<Outranking>>>,
}

/// PROMETHEE I and II by comparing every pair: π(a, b) = Σ w P(a, b), φ⁺(a) = Σ π(a, ·) / (m − 1), φ⁻(a) = Σ π(·, a) /
/// (m − 1), φ = φ⁺ − φ⁻ (Brans & Vincke 1985, Management Science 31, eq. 3–7). `preferences` holds one per criterion. A
/// single offer has flows of 0.
///
/// # Errors
/// [`RefusalKind::DimensionMismatch`] for weights or preferences of another length; for thresholds
/// [`RefusalKind::NotFinite`], [`RefusalKind::Negative`], [`RefusalKind::NonPositive`] (a Gaussian spread of 0) and
/// [`RefusalKind::ThresholdOrder`], with the criterion as the column of the cell.
pub fn promethee(
    table: &Table,
    weights: &Weights,
    preferences: &[Preference],
) -> Result<Promethee, Refusal> {
    check(table, weights, preferences)?;
    let gains = gains(table);
    let offers = table.offers();
    let others = others(offers);
    let mut indices = vec![vec![0.0; offers]; offers];
    let mut by_criterion = vec![vec![0.0; table.criteria()]; offers];
    for (criterion, preference) in preferences.iter().enumerate() {
        let weight = weights.shares()[criterion];
        for own in 0..offers {
            for other in 0..offers {
                let preferred = preference.over(gains[criterion][own], gains[criterion][other]);
                indices[own][other] += weight * preferred;
                by_criterion[own][criterion] += preferred / others;
                by_criterion[other][criterion] -= preferred / others;
            }
        }
    }
    let positive = indices
        .iter()
        .map(|row| row.iter().sum::<f64>() / others)
        .collect();
    let negative = (0..offers)
        .map(|offer| indices.iter().map(|row| row[offer]).sum::<f64>() / others)
        .collect();
    let flows = PrometheeFlows::of(by_criterion, positive, negative);
    let relations = relations(&flows);
    Ok(Promethee {
        indices,
        flows,
        relations,
    })
}

/// Refuses weights and preferences that do not fit the table.
pub(super) fn check(
    table: &Table,
    weights: &Weights,
    preferences: &[Preference],
) -> Result<(), Refusal> {
    weights_fit(table, weights)?;
    if preferences.len() != table.criteria() {
        let (found, wanted) = (preferences.len(), table.criteria());
        let message = format!("{found} preference functions for {wanted} criteria");
        return Err(Refusal::new(RefusalKind::DimensionMismatch, message));
    }
    for (criterion, preference) in preferences.iter().enumerate() {
        preference.check(criterion)?;
    }
    Ok(())
}

/// The columns, with costs below zero so that more is better.
pub(super) fn gains(table: &Table) -> Vec<Vec<f64>> {
    let turned = |(criterion, direction): (usize, &Direction)| {
        let column = table.column(criterion);
        match direction {
            Direction::Max => column.collect(),
            Direction::Min => column.map(|cost| -cost).collect(),
        }
    };
    table.directions().iter().enumerate().map(turned).collect()
}

fn relations(flows: &PrometheeFlows) -> Vec<Vec<Option<Outranking>>> {
    let offers = flows.positive.len();
    let stands = |own: usize, other: usize| {
        let ahead = flows.positive[own] - flows.positive[other];
        let less_behind = flows.negative[other] - flows.negative[own];
        let (gain, spare) = (sign(ahead), sign(less_behind));
        match (gain + spare, gain * spare) {
            (_, -1) => Outranking::Incomparable,
            (0, _) => Outranking::Indifferent,
            (sum, _) if sum > 0 => Outranking::Preferred,
            _ => Outranking::Outranked,
        }
    };
    (0..offers)
        .map(|own| {
            (0..offers)
                .map(|other| (own != other).then(|| stands(own, other)))
                .collect()
        })
        .collect()
}

/// 1, 0 or −1 for a difference of flows, which are equal within the tolerance.
fn sign(difference: f64) -> i8 {
    i8::from(difference > TIE_TOLERANCE) - i8::from(difference < -TIE_TOLERANCE)
}

#[cfg(test)]
mod tests {
    use super::super::samples::{self, close};
    use super::*;
    use Direction::{Max, Min};
    use proptest::prelude::*;

    #[test]
    fn the_six_types_give_their_figures_at_and_around_the_thresholds() {
        let at =
            |preference: Preference| [0.0, 1.0, 2.0, 3.0, 4.0].map(|d| preference.over(d, 0.0));

        assert_eq!(at(Preference::Usual), [0.0, 1.0, 1.0, 1.0, 1.0]);
        assert_eq!(at(Preference::UShape { q: 2.0 }), [0.0, 0.0, 0.0, 1.0, 1.0]);
        assert_eq!(
            at(Preference::VShape { p: 4.0 }),
            [0.0, 0.25, 0.5, 0.75, 1.0]
        );
        assert_eq!(
            at(Preference::Level { q: 1.0, p: 3.0 }),
            [0.0, 0.0, 0.5, 0.5, 1.0]
        );
        assert_eq!(
            at(Preference::Linear { q: 1.0, p: 3.0 }),
            [0.0, 0.0, 0.5, 1.0, 1.0]
        );
        let curve = at(Preference::Gaussian { s: 2.0 });
        assert!((curve[2] - (1.0 - (-0.5f64).exp())).abs() < 1e-15);
    }

    #[test]
    fn a_difference_that_meets_a_threshold_but_for_rounding_is_not_above_it() {
        assert_eq!(Preference::UShape { q: 0.1 }.over(1.1, 1.0), 0.0);
        assert_eq!(Preference::Level { q: 0.0, p: 0.1 }.over(1.1, 1.0), 0.5);
    }

    #[test]
    fn thresholds_without_width_are_steps() {
        let linear = Preference::Linear { q: 1.0, p: 1.0 };
        assert_eq!([1.0, 1.5].map(|d| linear.over(d, 0.0)), [0.0, 1.0]);
        let vshape = Preference::VShape { p: 0.0 };
        assert_eq!([0.0, 0.1].map(|d| vshape.over(d, 0.0)), [0.0, 1.0]);
    }

    #[test]
    fn impossible_thresholds_are_refused_with_their_criterion() {
        let table = samples::table(&[&[1.0, 2.0]], &[Max, Min]);
        let weights = Weights::from_points(&[1.0, 1.0]).unwrap();
        let kind = |preference| {
            let refusal =
                promethee(&table, &weights, &[Preference::Usual, preference]).unwrap_err();
            assert_eq!(refusal.cell, Some((0, 1)));
            refusal.kind
        };

        assert_eq!(
            kind(Preference::Linear { q: 3.0, p: 1.0 }),
            RefusalKind::ThresholdOrder
        );
        assert_eq!(
            kind(Preference::Level { q: 3.0, p: 1.0 }),
            RefusalKind::ThresholdOrder
        );
        assert_eq!(kind(Preference::UShape { q: -1.0 }), RefusalKind::Negative);
        assert_eq!(
            kind(Preference::Gaussian { s: 0.0 }),
            RefusalKind::NonPositive
        );
        assert_eq!(
            kind(Preference::VShape { p: f64::NAN }),
            RefusalKind::NotFinite
        );
        let too_few = promethee(&table, &weights, &[Preference::Usual]).unwrap_err();
        assert_eq!(too_few.kind, RefusalKind::DimensionMismatch);
    }

    #[test]
    fn offers_with_the_same_flows_are_indifferent() {
        let table = samples::table(&[&[1.0, 2.0], &[2.0, 1.0]], &[Max, Max]);
        let weights = Weights::from_points(&[1.0, 1.0]).unwrap();
        let found = promethee(&table, &weights, &[Preference::Usual; 2]).unwrap();

        assert_eq!(
            found.relations,
            [
                [None, Some(Outranking::Indifferent)],
                [Some(Outranking::Indifferent), None]
            ]
        );
    }

    fn preference() -> impl Strategy<Value = Preference> {
        (0u8..6, 0.0f64..2.0, 0.1f64..3.0).prop_map(|(kind, q, more)| match kind {
            0 => Preference::Usual,
            1 => Preference::UShape { q },
            2 => Preference::VShape { p: q },
            3 => Preference::Level { q, p: q + more },
            4 => Preference::Linear { q, p: q + more },
            _ => Preference::Gaussian { s: more },
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn net_flows_add_up_to_nothing_and_come_from_their_criteria(
            (table, weights) in samples::problem(),
            preference in preference(),
        ) {
            let same = vec![preference; table.criteria()];
            let found = promethee(&table, &weights, &same).unwrap();
            let net = &found.flows.net.values;
            prop_assert!(net.iter().sum::<f64>().abs() < 1e-9);
            let from_criteria: Vec<f64> = found.flows.by_criterion.iter().map(|row| {
                row.iter().zip(weights.shares()).map(|(flow, weight)| flow * weight).sum()
            }).collect();
            prop_assert!(close(&from_criteria, net));
        }
    }
}
