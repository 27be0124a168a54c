//! What holds of sampled acceptability, whatever the weights and the values.

use std::num::NonZeroUsize;

use fearless_simd::Level;
use proptest::prelude::*;

use super::lanes::{LANES, Lane, best_level};
use super::smaa::acceptability_at;
use super::{
    Acceptability, Sampling, Uncertain, UncertainTable, ValueScale, WeightKnowledge, WeightRule,
    WeightSpace, acceptability, acceptability_of_samples, confidence_factors, exact_acceptability,
    exact_pairwise_winning, rank_acceptability,
};
use crate::{Direction, RefusalKind, Weights};

fn sampling(samples: u64) -> Sampling {
    Sampling {
        samples,
        seed: 7,
        threads: NonZeroUsize::MIN,
        with_rankings: true,
    }
}

fn of_values(space: &WeightSpace, values: &[Vec<f64>], samples: u64) -> Acceptability {
    acceptability(
        space,
        &UncertainTable::of_values(values).unwrap(),
        sampling(samples),
    )
    .unwrap()
}

/// Within four and a half standard errors, with a little for errors estimated as zero.
fn agrees(found: super::Sampled, expected: f64) {
    let apart = (found.value - expected).abs();
    assert!(
        apart <= 4.5 * found.standard_error + 1e-3,
        "{found:?} instead of {expected}"
    );
}

const FOUR: [[f64; 3]; 4] = [
    [0.9, 0.2, 0.5],
    [0.4, 0.8, 0.5],
    [0.6, 0.5, 0.55],
    [0.2, 0.4, 0.95],
];

fn four() -> Vec<Vec<f64>> {
    FOUR.iter().map(|row| row.to_vec()).collect()
}

#[test]
fn samples_agree_with_the_exact_areas_within_their_errors() {
    let knowledge = [
        WeightKnowledge::default(),
        WeightKnowledge {
            order: vec![(0, 1), (1, 2)],
            ..WeightKnowledge::default()
        },
        WeightKnowledge {
            order: vec![(2, 0)],
            ..WeightKnowledge::default()
        },
        WeightKnowledge {
            intervals: vec![(0.2, 0.5), (0.1, 0.6), (0.0, 0.4)],
            ..WeightKnowledge::default()
        },
        // A sliver, for the walk.
        WeightKnowledge {
            rules: vec![
                WeightRule {
                    coefficients: vec![1.0, -1.0, 0.0],
                    at_most: 0.004,
                },
                WeightRule {
                    coefficients: vec![-1.0, 1.0, 0.0],
                    at_most: 0.004,
                },
            ],
            ..WeightKnowledge::default()
        },
    ];
    for known in knowledge {
        let space = WeightSpace::knowing(3, &known).unwrap();
        let exact = exact_acceptability(&space, &four()).unwrap();
        let found = of_values(&space, &four(), 20_000);
        for offer in 0..4 {
            for rank in 0..4 {
                agrees(found.ranks[offer][rank], exact.ranks[offer][rank].to_f64());
                agrees(
                    found.pairwise_winning[offer][rank],
                    exact.pairwise_winning[offer][rank].to_f64(),
                );
            }
            agrees(found.score_means[offer], exact.score_means[offer]);
            agrees(found.score_variances[offer], exact.score_variances[offer]);
            if let (Some(own), Some(exact)) =
                (&found.central_weights[offer], &exact.central_weights[offer])
                && found.ranks[offer][0].value > 0.01
            {
                for (one, exact) in own.iter().zip(exact) {
                    agrees(*one, exact.to_f64());
                }
            }
        }
        assert!((found.ranking_entropy.unwrap().value - exact.ranking_entropy).abs() < 0.05);
    }
}

#[test]
fn one_thread_and_three_give_the_same_bits() {
    let space = WeightSpace::any(3).unwrap();
    let cell = |value: f64| Uncertain::normal(value, 0.1).unwrap();
    let cells = FOUR
        .iter()
        .map(|row| row.iter().map(|value| cell(*value)).collect())
        .collect();
    let table = UncertainTable::new(cells, vec![ValueScale::as_given(Direction::Max); 3]).unwrap();
    let alone = Sampling {
        with_rankings: false,
        ..sampling(20_003)
    };
    let together = Sampling {
        threads: NonZeroUsize::new(3).unwrap(),
        ..alone
    };

    let found = acceptability(&space, &table, alone).unwrap();
    assert_eq!(found, acceptability(&space, &table, together).unwrap());
    assert_eq!(found.samples, 20_003);
    let central: Vec<Option<Vec<f64>>> = vec![Some(vec![0.4, 0.3, 0.3]); 4];
    assert_eq!(
        confidence_factors(&table, &central, alone).unwrap(),
        confidence_factors(&table, &central, together).unwrap()
    );
}

/// The vector widths that this machine has.
fn levels() -> Vec<Level> {
    let best = Level::new();
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    return [
        best.as_sse2().map(Level::Sse2),
        best.as_sse4_2().map(Level::Sse4_2),
        best.as_avx2().map(Level::Avx2),
        best.as_avx512().map(Level::Avx512),
    ]
    .into_iter()
    .flatten()
    .collect();
    #[cfg(not(any(target_arch = "x86", target_arch = "x86_64")))]
    return vec![best];
}

#[test]
fn every_vector_width_and_every_number_of_threads_give_the_same_bits() {
    let intervals: Vec<(f64, f64)> = (0..7).map(|_| (0.5 / 7.0, 1.5 / 7.0)).collect();
    let spaces = [
        WeightKnowledge::default(),
        WeightKnowledge {
            order: (0..6).map(|place| (place, place + 1)).collect(),
            ..WeightKnowledge::default()
        },
        WeightKnowledge {
            intervals,
            ..WeightKnowledge::default()
        },
    ];
    let mut values: Vec<Vec<f64>> = (0..6)
        .map(|row| {
            (0..7)
                .map(|column| f64::from((row * 7 + column * 5) % 11) / 10.0)
                .collect()
        })
        .collect();
    // A copy, and one that is equal but for the last bits: what single precision cannot tell.
    values.push(values[2].clone());
    values.push(values[3].iter().map(|value| value + 1e-8).collect());
    let table = UncertainTable::of_values(&values).unwrap();
    for knowledge in spaces {
        let space = WeightSpace::knowing(7, &knowledge).unwrap();
        let alone = sampling(60_007);
        let expected = acceptability(&space, &table, alone).unwrap();
        for level in levels() {
            for threads in [1, 2, 7] {
                let together = Sampling {
                    threads: NonZeroUsize::new(threads).unwrap(),
                    ..alone
                };
                let found = acceptability_at(level, &space, &table, together).unwrap();
                assert_eq!(found, expected, "{level:?}, {threads} threads");
            }
        }
        let ranks = rank_acceptability(&space, &table, alone).unwrap();
        assert_eq!(ranks, expected.ranks);
        assert_eq!(expected.pairwise_winning[7][3].value, 1.0);
        assert_eq!(expected.pairwise_winning[2][6].value, 0.5);
        assert_eq!(expected.ranks[2], expected.ranks[6]);
    }
}

#[test]
fn known_weights_and_normal_figures_have_known_chances() {
    let space = WeightSpace::fixed(&Weights::from_points(&[0.6, 0.4]).unwrap());
    let normal = |mean, deviation| Uncertain::normal(mean, deviation).unwrap();
    let cells = vec![
        vec![normal(5.0, 1.0), normal(3.0, 0.5)],
        vec![normal(4.0, 1.0), normal(4.0, 0.5)],
    ];
    let table = UncertainTable::new(cells, vec![ValueScale::as_given(Direction::Max); 2]).unwrap();
    let found = acceptability(&space, &table, sampling(20_000)).unwrap();

    assert!((found.score_means[0].value - 4.2).abs() < 1e-12);
    assert!((found.score_variances[0].value - 0.4).abs() < 1e-12);
    // Φ(0.2 / √0.8).
    agrees(found.ranks[0][0], 0.588_467_2);
    let factors =
        confidence_factors(&table, &[Some(vec![0.6, 0.4]), None], sampling(20_000)).unwrap();
    assert_eq!(factors[0].unwrap().value, found.ranks[0][0].value);
    assert_eq!(factors[1], None);
}

/// The weights of the samples from `first` on, by criterion.
fn block(space: &WeightSpace, first: u64) -> Vec<Lane> {
    let mut lanes = vec![[0.0; LANES]; space.criteria()];
    space.fill(best_level(), 3, first, &mut lanes);
    lanes
}

#[test]
fn even_weights_are_even_and_not_scaled_uniforms() {
    // The chance that one of six weights is above one half is 6 · (1/2)⁵; scaled uniforms have 0.8 %.
    let space = WeightSpace::any(6).unwrap();
    let mut above = 0;
    for first in (0..19_200).step_by(64) {
        let lanes = block(&space, first);
        above += (0..64)
            .filter(|lane| lanes.iter().any(|weights| weights[*lane] > 0.5))
            .count();
    }
    let share = above as f64 / 19_200.0;
    assert!((share - 0.1875).abs() < 0.012, "{share}");
}

#[test]
fn narrow_intervals_around_twenty_weights_are_kept() {
    let intervals: Vec<(f64, f64)> = (0..20).map(|_| (0.045, 0.055)).collect();
    let space = WeightSpace::knowing(
        20,
        &WeightKnowledge {
            intervals,
            ..WeightKnowledge::default()
        },
    )
    .unwrap();
    let lanes = block(&space, 640);
    for lane in 0..64 {
        let sum: f64 = lanes.iter().map(|weights| f64::from(weights[lane])).sum();
        assert!((sum - 1.0).abs() < 1e-6);
        assert!(
            lanes
                .iter()
                .all(|weights| (0.0449..0.0551).contains(&weights[lane]))
        );
    }
}

#[test]
fn the_exact_pairs_agree_with_samples_on_many_criteria() {
    let values: Vec<Vec<f64>> = (0..4)
        .map(|row| {
            (0..7)
                .map(|column| f64::from((row * 7 + column * 5) % 11) / 10.0)
                .collect()
        })
        .collect();
    let space = WeightSpace::any(7).unwrap();
    let exact = exact_pairwise_winning(&space, &values).unwrap();
    let found = of_values(&space, &values, 20_000);
    for (row, own) in exact.iter().enumerate() {
        for (column, share) in own.iter().enumerate() {
            agrees(found.pairwise_winning[row][column], *share);
        }
    }
}

#[test]
fn all_equal_offers_share_every_rank() {
    let found = of_values(
        &WeightSpace::any(4).unwrap(),
        &[vec![0.5; 4], vec![0.5; 4], vec![0.5; 4]],
        640,
    );
    for row in &found.ranks {
        assert!(row.iter().all(|one| (one.value - 1.0 / 3.0).abs() < 1e-12));
    }
    assert_eq!(found.pairwise_winning[0][2].value, 0.5);
    assert_eq!(found.ranking_entropy.unwrap().value, 0.0);
}

#[test]
fn known_weights_and_values_leave_no_doubt() {
    let space = WeightSpace::fixed(&Weights::from_points(&[1.0, 1.0, 2.0]).unwrap());
    let found = of_values(&space, &four(), 1_000);
    let scores = [0.525, 0.55, 0.55, 0.625];
    assert_eq!(found.samples, 1_000);
    assert_eq!(found.ranking_entropy.unwrap().value, 0.0);
    for (found, score) in found.score_means.iter().zip(scores) {
        assert!((found.value - score).abs() < 1e-12);
    }
    // Two offers share the second and the third place.
    let ranks = |offer: usize| found.ranks[offer].iter().map(|one| one.value);
    assert!(ranks(1).eq([0.0, 0.5, 0.5, 0.0]) && ranks(2).eq(ranks(1)));
    assert!(ranks(3).eq([1.0, 0.0, 0.0, 0.0]));
    assert_eq!(found.pairwise_winning[1][2].value, 0.5);
}

#[test]
fn a_single_offer_is_always_first() {
    let found = of_values(&WeightSpace::any(4).unwrap(), &[vec![0.5; 4]], 100);
    assert_eq!(found.ranks[0][0].value, 1.0);
    assert_eq!(found.pairwise_winning[0][0].value, 0.0);
}

#[test]
fn weights_that_nobody_can_have_are_refused_by_their_kind() {
    let kind = |knowledge: WeightKnowledge| WeightSpace::knowing(3, &knowledge).unwrap_err().kind;
    let intervals = |intervals: Vec<(f64, f64)>| WeightKnowledge {
        intervals,
        ..WeightKnowledge::default()
    };
    let order = |order: Vec<(usize, usize)>| WeightKnowledge {
        order,
        ..WeightKnowledge::default()
    };
    let rule = |coefficients: Vec<f64>, at_most| WeightKnowledge {
        rules: vec![WeightRule {
            coefficients,
            at_most,
        }],
        ..WeightKnowledge::default()
    };

    assert_eq!(
        kind(intervals(vec![(0.5, 0.6); 3])),
        RefusalKind::Infeasible
    );
    assert_eq!(
        kind(intervals(vec![(0.0, 0.2); 3])),
        RefusalKind::Infeasible
    );
    assert_eq!(
        kind(intervals(vec![(0.3, 0.2); 3])),
        RefusalKind::OutOfBounds
    );
    assert_eq!(
        kind(intervals(vec![(0.0, 1.0); 2])),
        RefusalKind::DimensionMismatch
    );
    assert_eq!(
        kind(order(vec![(0, 1), (1, 0)])),
        RefusalKind::InconsistentInput
    );
    assert_eq!(kind(order(vec![(0, 3)])), RefusalKind::DimensionMismatch);
    assert_eq!(
        kind(rule(vec![1.0, 1.0, 1.0], 0.5)),
        RefusalKind::Infeasible
    );
    assert_eq!(
        kind(rule(vec![f64::NAN, 1.0, 1.0], 0.5)),
        RefusalKind::NotFinite
    );
    assert!(WeightSpace::any(0).is_err());
}

#[test]
fn samples_drawn_elsewhere_are_checked() {
    let kind = |values: &[Vec<Vec<f64>>], weights: &[Vec<f64>]| {
        acceptability_of_samples(values, weights).unwrap_err().kind
    };
    let table = vec![vec![0.1, 0.2], vec![0.3, 0.4]];
    assert_eq!(kind(&[], &[]), RefusalKind::DimensionMismatch);
    assert_eq!(
        kind(std::slice::from_ref(&table), &[vec![1.0]]),
        RefusalKind::DimensionMismatch
    );
    assert_eq!(
        kind(std::slice::from_ref(&table), &[vec![1.0, -1.0]]),
        RefusalKind::NegativeWeight
    );
    assert_eq!(
        kind(&[table], &[vec![0.0, 0.0]]),
        RefusalKind::ZeroWeightSum
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn ranks_add_up_and_who_is_better_everywhere_is_never_behind(
        mut values in prop::collection::vec(prop::collection::vec(0.0f64..1.0, 4), 2..5),
    ) {
        let better: Vec<f64> = values[0].iter().map(|value| value + 0.01).collect();
        values.push(better);
        let found = of_values(&WeightSpace::any(4).unwrap(), &values, 256);
        for row in &found.ranks {
            prop_assert!((row.iter().map(|one| one.value).sum::<f64>() - 1.0).abs() < 1e-9);
        }
        for rank in 0..values.len() {
            let sum: f64 = found.ranks.iter().map(|row| row[rank].value).sum();
            prop_assert!((sum - 1.0).abs() < 1e-9);
        }
        prop_assert_eq!(found.pairwise_winning[0][values.len() - 1].value, 0.0);
        prop_assert_eq!(found.ranks[0][0].value, 0.0);
    }

    #[test]
    fn the_order_of_the_offers_does_not_matter(
        mut values in prop::collection::vec(prop::collection::vec(0.0f64..1.0, 4), 2..5),
    ) {
        let space = WeightSpace::any(4).unwrap();
        let before = of_values(&space, &values, 256);
        values.reverse();
        let mut after = of_values(&space, &values, 256);
        after.ranks.reverse();
        prop_assert_eq!(before.ranks, after.ranks);
    }
}
