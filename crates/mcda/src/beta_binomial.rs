//! A prior learnt from many suppliers: the Beta-binomial model by maximum marginal likelihood.

use thiserror::Error;

/// Trials of one supplier and how many of them counted as events (here: late shipments).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    trials: u32,
    events: u32,
}

/// More events than trials.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("{events} events in {trials} trials")]
pub struct InvalidCounts {
    /// The number of trials, as given.
    pub trials: u32,
    /// The number of events, as given.
    pub events: u32,
}

impl Counts {
    /// Counts `events` among `trials`.
    ///
    /// # Errors
    /// [`InvalidCounts`] when there are more events than trials.
    pub fn new(trials: u32, events: u32) -> Result<Self, InvalidCounts> {
        if events <= trials {
            Ok(Self { trials, events })
        } else {
            Err(InvalidCounts { trials, events })
        }
    }
}

/// The outcome of fitting a Beta prior of the event rate.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum PriorFit {
    /// The likelihood has its maximum inside: shapes `a` (events) and `b` (non-events).
    Interior {
        /// Shape of the event rate.
        a: f64,
        /// Shape against the event.
        b: f64,
        /// The natural logarithm of the marginal likelihood there, without the binomial coefficients.
        log_likelihood: f64,
    },
    /// The likelihood grows towards a border: no event at all, events only, or suppliers that differ no
    /// more than chance alone would make them. No proper prior can be learnt from such counts.
    Border,
}

/// Beyond these shapes the prior says "all alike" or "all or nothing"; the optimum counts as a border.
const SHAPE_RANGE: (f64, f64) = (1e-6, 1e6);

/// Fits the Beta prior of an event rate to the counts of several suppliers.
///
/// Maximises Σᵢ ln B(a + kᵢ, b + nᵢ − kᵢ) / B(a, b), written with finite sums (Griffiths 1973,
/// Biometrics 29, eq. 2.2): Σ_{j<k} ln(a + j) + Σ_{j<n−k} ln(b + j) − Σ_{j<n} ln(a + b + j), by Newton's
/// method in ln a and ln b with a step that never lowers the likelihood.
pub fn fit_prior(counts: &[Counts]) -> PriorFit {
    let tallies = Tallies::of(counts);
    let limit = border_likelihood(counts);
    let (mut a, mut b) = start(counts);
    let mut here = tallies.likelihood(a, b);
    for _ in 0..500 {
        let (step_a, step_b) = tallies.newton_step(a, b);
        let mut scale = 1.0;
        let next = loop {
            let candidate = (a * (scale * step_a).exp(), b * (scale * step_b).exp());
            let value = tallies.likelihood(candidate.0, candidate.1);
            if value >= here {
                break Some((candidate, value));
            }
            scale *= 0.5;
            if scale < 1e-12 {
                break None;
            }
        };
        let Some(((next_a, next_b), value)) = next else {
            break;
        };
        let moved = (next_a / a).ln().abs().max((next_b / b).ln().abs());
        (a, b, here) = (next_a, next_b, value);
        let inside = |shape: f64| shape > SHAPE_RANGE.0 && shape < SHAPE_RANGE.1;
        if !inside(a) || !inside(b) {
            return PriorFit::Border;
        }
        if moved < 1e-12 {
            break;
        }
    }
    // Towards a border the likelihood flattens out below what a float can tell apart, so that the walk may
    // stop early: only what beats the border itself is an inner maximum.
    if here > limit + 1e-6 {
        PriorFit::Interior {
            a,
            b,
            log_likelihood: here,
        }
    } else {
        PriorFit::Border
    }
}

/// The likelihood on the borders: all suppliers share one rate (a + b without end), or each is all or
/// nothing (a + b towards zero).
fn border_likelihood(counts: &[Counts]) -> f64 {
    let pooled = |events: f64, trials: f64| {
        let term = |n: f64| if n > 0.0 { n * (n / trials).ln() } else { 0.0 };
        term(events) + term(trials - events)
    };
    let sum =
        |count: fn(&Counts) -> u32| counts.iter().map(|one| f64::from(count(one))).sum::<f64>();
    let alike = pooled(sum(|one| one.events), sum(|one| one.trials));
    let tried: Vec<&Counts> = counts.iter().filter(|one| one.trials > 0).collect();
    if tried
        .iter()
        .any(|one| one.events > 0 && one.events < one.trials)
    {
        return alike;
    }
    let always = tried.iter().filter(|one| one.events > 0).count() as f64;
    alike.max(pooled(always, tried.len() as f64))
}

/// A start by the overall rate, kept off 0 and 1, with the strength of ten trials.
fn start(counts: &[Counts]) -> (f64, f64) {
    let trials: f64 = counts.iter().map(|one| f64::from(one.trials)).sum();
    let events: f64 = counts.iter().map(|one| f64::from(one.events)).sum();
    let rate = ((events + 0.5) / (trials + 1.0)).clamp(1e-3, 1.0 - 1e-3);
    (10.0 * rate, 10.0 * (1.0 - rate))
}

/// How many suppliers have more than j events, non-events and trials: all that the likelihood needs.
struct Tallies {
    events: Vec<f64>,
    others: Vec<f64>,
    trials: Vec<f64>,
}

impl Tallies {
    fn of(counts: &[Counts]) -> Self {
        let exceeding = |count: fn(&Counts) -> u32| {
            let longest = counts.iter().map(count).max().unwrap_or(0) as usize;
            let mut tally = vec![0.0; longest];
            for one in counts {
                for slot in tally.iter_mut().take(count(one) as usize) {
                    *slot += 1.0;
                }
            }
            tally
        };
        Self {
            events: exceeding(|one| one.events),
            others: exceeding(|one| one.trials - one.events),
            trials: exceeding(|one| one.trials),
        }
    }

    fn likelihood(&self, a: f64, b: f64) -> f64 {
        let sum = |tally: &[f64], shape: f64| -> f64 {
            tally
                .iter()
                .enumerate()
                .map(|(j, n)| n * (shape + j as f64).ln())
                .sum()
        };
        sum(&self.events, a) + sum(&self.others, b) - sum(&self.trials, a + b)
    }

    /// The Newton step in (ln a, ln b); where the curvature is not that of a maximum, the gradient is
    /// followed with the curvature's diagonal made safe.
    fn newton_step(&self, a: f64, b: f64) -> (f64, f64) {
        let first = |tally: &[f64], shape: f64| -> f64 {
            tally
                .iter()
                .enumerate()
                .map(|(j, n)| n / (shape + j as f64))
                .sum()
        };
        let second = |tally: &[f64], shape: f64| -> f64 {
            tally
                .iter()
                .enumerate()
                .map(|(j, n)| -n / (shape + j as f64).powi(2))
                .sum()
        };
        let (both_1, both_2) = (first(&self.trials, a + b), second(&self.trials, a + b));
        let slope_a = first(&self.events, a) - both_1;
        let slope_b = first(&self.others, b) - both_1;
        let gradient = (a * slope_a, b * slope_b);
        let h_aa = a * a * (second(&self.events, a) - both_2) + gradient.0;
        let h_bb = b * b * (second(&self.others, b) - both_2) + gradient.1;
        let h_ab = -a * b * both_2;

        let determinant = h_aa * h_bb - h_ab * h_ab;
        let step = if h_aa < 0.0 && determinant > 0.0 {
            (
                (-gradient.0 * h_bb + gradient.1 * h_ab) / determinant,
                (-gradient.1 * h_aa + gradient.0 * h_ab) / determinant,
            )
        } else {
            (
                gradient.0 / (h_aa.abs() + 1.0),
                gradient.1 / (h_bb.abs() + 1.0),
            )
        };
        // A shape never changes by more than a factor e² at once, so that no start overshoots. The step is shortened as a
        // whole: cutting one part alone could turn it downhill.
        let share = (2.0 / step.0.abs().max(step.1.abs())).min(1.0);
        (share * step.0, share * step.1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn counts(pairs: &[(u32, u32)]) -> Vec<Counts> {
        pairs
            .iter()
            .map(|&(trials, events)| Counts::new(trials, events).unwrap())
            .collect()
    }

    /// Tumours of rats in 71 control groups, Tarone (1982), Biometrics 38. Gelman et al., Bayesian Data
    /// Analysis, chapter 5, place the likeliest shapes near 2.4 and 14.3.
    #[test]
    fn rat_tumour_groups_give_the_published_shapes() {
        let groups = [
            (20, 0, 7),
            (19, 0, 4),
            (18, 0, 2),
            (17, 0, 1),
            (20, 1, 4),
            (19, 1, 2),
            (18, 1, 2),
            (25, 2, 1),
            (24, 2, 1),
            (23, 2, 1),
            (20, 2, 6),
            (19, 2, 1),
            (10, 1, 1),
            (49, 5, 1),
            (46, 5, 1),
            (27, 3, 1),
            (17, 2, 1),
            (49, 7, 1),
            (47, 7, 1),
            (20, 3, 2),
            (13, 2, 1),
            (48, 9, 1),
            (50, 10, 1),
            (20, 4, 7),
            (48, 10, 1),
            (19, 4, 3),
            (22, 5, 1),
            (46, 11, 1),
            (49, 12, 1),
            (20, 5, 2),
            (23, 6, 1),
            (19, 5, 1),
            (22, 6, 1),
            (20, 6, 3),
            (52, 16, 1),
            (46, 15, 1),
            (47, 15, 1),
            (24, 9, 1),
            (14, 4, 1),
        ];
        let pairs: Vec<(u32, u32)> = groups
            .iter()
            .flat_map(|&(trials, events, times)| std::iter::repeat_n((trials, events), times))
            .collect();

        let PriorFit::Interior { a, b, .. } = fit_prior(&counts(&pairs)) else {
            panic!("no interior fit")
        };

        assert!(
            (a - 2.4).abs() < 0.1 && (b - 14.3).abs() < 0.5,
            "a = {a}, b = {b}"
        );
    }

    #[test]
    fn suppliers_without_any_event_give_no_prior() {
        assert_eq!(
            fit_prior(&counts(&[(10, 0), (20, 0), (5, 0)])),
            PriorFit::Border
        );
    }

    #[test]
    fn suppliers_that_are_all_alike_give_no_prior() {
        assert_eq!(fit_prior(&counts(&[(100, 10); 20])), PriorFit::Border);
    }

    #[test]
    fn nothing_to_learn_from_gives_no_false_prior() {
        let single = fit_prior(&counts(&[(1, 0)]));
        assert_eq!(single, PriorFit::Border);
    }

    proptest! {
        #[test]
        fn the_order_of_the_suppliers_does_not_change_the_fit(
            mut pairs in prop::collection::vec((1u32..60, 0u32..60), 10..30)
        ) {
            for pair in &mut pairs {
                pair.1 = pair.1.min(pair.0);
            }
            let forward = fit_prior(&counts(&pairs));
            pairs.reverse();
            prop_assert_eq!(forward, fit_prior(&counts(&pairs)));
        }

        #[test]
        fn a_newton_step_never_points_downhill(
            pairs in prop::collection::vec((1u32..60, 0u32..60), 2..10),
            log_a in -6.0f64..8.0,
            log_b in -6.0f64..8.0,
        ) {
            let pairs: Vec<(u32, u32)> = pairs.iter().map(|&(n, k)| (n, k.min(n))).collect();
            let tallies = Tallies::of(&counts(&pairs));
            let (a, b) = (log_a.exp(), log_b.exp());
            let (step_a, step_b) = tallies.newton_step(a, b);
            let along = |share: f64| tallies.likelihood(a * (share * step_a).exp(), b * (share * step_b).exp());
            let rise = (along(1e-5) - along(-1e-5)) / 2e-5;
            prop_assert!(rise >= -1e-3 * (1.0 + along(0.0).abs() * 1e-3), "{rise} from {a}, {b}");
        }

        #[test]
        fn no_neighbour_of_the_optimum_is_likelier(
            mut pairs in prop::collection::vec((1u32..60, 0u32..20), 10..30)
        ) {
            for pair in &mut pairs {
                pair.1 = pair.1.min(pair.0);
            }
            let counts = counts(&pairs);
            if let PriorFit::Interior { a, b, log_likelihood } = fit_prior(&counts) {
                let tallies = Tallies::of(&counts);
                for (fa, fb) in [(1.01, 1.0), (0.99, 1.0), (1.0, 1.01), (1.0, 0.99), (1.01, 1.01), (0.99, 0.99)] {
                    prop_assert!(tallies.likelihood(a * fa, b * fb) <= log_likelihood + 1e-9);
                }
            }
        }
    }
}
