//! The smallest λmax that some free judgements allow, as they move on the log scale.

use super::eigenvector::principal;

/// Sweeps over the free judgements; each comes closer by a constant factor.
const SWEEPS: usize = 500;
/// Steps towards the best place of one judgement while the others stand.
const STEPS: usize = 60;
/// Which judgements move, how far they may, and what pulls them back.
#[derive(Debug, Clone, Copy)]
pub(super) struct Freedom<'a> {
    /// The free judgements: cells above or below the diagonal; their opposites follow as inverses.
    pub(super) cells: &'a [(usize, usize)],
    /// The largest absolute logarithm a judgement may take.
    pub(super) bound: f64,
    /// The force per unit of log scale back to the origin; 0 for none.
    pub(super) pull: f64,
    /// The judgements towards which they are pulled back; they need not be those where the search starts.
    pub(super) origin: &'a [Vec<f64>],
    /// A move shorter than this, in log scale, is none.
    pub(super) precision: f64,
}

/// Moves the free judgements to the minimum of λmax + pull ÷ 2 × Σ (change of logarithm)², one after the other until
/// all stand still (cyclic coordinates, as Bozóki, Fülöp & Rónyai 2010, Math. Comput. Modelling 52), and returns
/// λmax there. It is convex in the logarithms (the same), so that the minimum is global.
pub(super) fn minimise(rows: &mut [Vec<f64>], freedom: Freedom<'_>) -> f64 {
    for _ in 0..SWEEPS {
        let mut largest: f64 = 0.0;
        for cell in freedom.cells {
            largest = largest.max(move_one(rows, *cell, freedom));
        }
        if largest <= freedom.precision {
            break;
        }
    }
    principal(rows).value
}

/// How steeply λmax changes with the logarithm of each judgement, ∂λ ÷ ∂ ln a_ij = (u_i a_ij v_j − u_j a_ji v_i) ÷ u·v
/// with left and right vectors u and v (Harker 1987, Applied Mathematics and Computation 22).
pub(super) fn slopes(rows: &[Vec<f64>]) -> impl Fn((usize, usize)) -> f64 + '_ {
    let found = principal(rows);
    let inner: f64 = found
        .left
        .iter()
        .zip(&found.right)
        .map(|(u, v)| u * v)
        .sum();
    move |(row, column)| {
        let up = found.left[row] * rows[row][column] * found.right[column];
        let down = found.left[column] * rows[column][row] * found.right[row];
        (up - down) / inner
    }
}

/// Moves one judgement to its best place while the others stand, and returns how far it went.
pub(super) fn move_one(
    rows: &mut [Vec<f64>],
    (row, column): (usize, usize),
    freedom: Freedom<'_>,
) -> f64 {
    let start = rows[row][column].ln();
    let origin = freedom.origin[row][column].ln();
    let mut force = |log: f64| {
        rows[row][column] = log.exp();
        rows[column][row] = (-log).exp();
        let slope = slopes(rows)((row, column));
        slope + freedom.pull * (log - origin)
    };
    let mut near = (start, force(start));
    let direction = -near.1.signum();
    let edge = direction * freedom.bound.max(start.abs());
    if near.1 == 0.0 || start == edge {
        return 0.0;
    }
    // Go downhill by ever longer steps until the force turns, or to the edge.
    let mut step = near.1.abs().clamp(1e-9, 1.0);
    let mut far = near;
    for _ in 0..STEPS {
        let ahead = near.0 + direction * step;
        let log = if direction > 0.0 {
            ahead.min(edge)
        } else {
            ahead.max(edge)
        };
        far = (log, force(log));
        if far.1 * direction >= 0.0 || log == edge {
            break;
        }
        near = far;
        step *= 2.0;
    }
    let best = if far.1 * direction < 0.0 {
        far.0
    } else {
        turning_point(near, far, freedom.precision / 10.0, &mut force)
    };
    force(best);
    (best - start).abs()
}

/// Where the force between two places of opposite force is zero: regula falsi with halving of the force at an end that
/// stays (the Illinois rule; Dowell & Jarratt 1971, BIT 11).
pub(super) fn turning_point(
    mut near: (f64, f64),
    mut far: (f64, f64),
    precision: f64,
    force: &mut impl FnMut(f64) -> f64,
) -> f64 {
    for _ in 0..STEPS {
        if far.1 == 0.0 || (far.0 - near.0).abs() <= precision {
            break;
        }
        let log = far.0 - far.1 * (far.0 - near.0) / (far.1 - near.1);
        let found = (log, force(log));
        if found.1 * far.1 < 0.0 {
            near = far;
        } else {
            near.1 /= 2.0;
        }
        let moved = (far.0 - log).abs();
        far = found;
        if moved <= precision {
            break;
        }
    }
    far.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pairwise::priorities::tests::judged;

    #[test]
    fn the_slope_is_that_of_small_differences() {
        let rows = judged(4, &[2.0, 5.0, 1.0, 3.0, 0.2, 4.0]).rows().to_vec();
        let step = 1e-5;
        let at = |log: f64| {
            let mut moved = rows.clone();
            moved[0][2] = (rows[0][2].ln() + log).exp();
            moved[2][0] = 1.0 / moved[0][2];
            principal(&moved).value
        };

        let expected = (at(step) - at(-step)) / (2.0 * step);

        assert!((slopes(&rows)((0, 2)) - expected).abs() < 1e-8);
    }

    #[test]
    fn one_free_judgement_of_three_items_closes_the_cycle() {
        let origin = judged(3, &[2.0, 1.0, 3.0]);
        let mut rows = origin.rows().to_vec();
        let freedom = Freedom {
            cells: &[(0, 2)],
            bound: 9.0f64.ln(),
            pull: 0.0,
            origin: origin.rows(),
            precision: 1e-12,
        };

        assert!((minimise(&mut rows, freedom) - 3.0).abs() < 1e-14);
        // λ is flat at its minimum, but its slope is not: the place is found to many more digits than λ shows.
        assert!((rows[0][2] - 6.0).abs() < 1e-9);
    }

    #[test]
    fn a_judgement_goes_no_further_than_its_bound() {
        let origin = judged(3, &[5.0, 1.0, 5.0]);
        let mut rows = origin.rows().to_vec();
        let freedom = Freedom {
            cells: &[(0, 2)],
            bound: 9.0f64.ln(),
            pull: 0.0,
            origin: origin.rows(),
            precision: 1e-12,
        };
        minimise(&mut rows, freedom);

        assert!((rows[0][2] - 9.0).abs() < 1e-12);
    }
}
