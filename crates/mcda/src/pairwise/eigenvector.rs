//! The largest eigenvalue of a positive matrix with its right and left vectors.

/// The most squarings: 2 to this power is more multiplications than any matrix of doubles can still profit from.
const SQUARINGS: usize = 60;
/// Plain multiplications at the end, which wash out the rounding of the squarings.
const POLISHINGS: usize = 3;

/// The principal eigenvalue with its vectors, each adding up to 1.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Principal {
    /// The eigenvalue.
    pub(super) value: f64,
    /// The right vector: matrix × vector = value × vector.
    pub(super) right: Vec<f64>,
    /// The left vector: vector × matrix = value × vector.
    pub(super) left: Vec<f64>,
}

/// The principal eigenvalue and vectors (Perron 1907), by power iteration in which each step squares the matrix: it
/// needs few steps even where the second eigenvalue is close, as in strong cycles of preference. The matrix is square,
/// has no negative entry, a positive diagonal, and no separate blocks.
pub(super) fn principal(rows: &[Vec<f64>]) -> Principal {
    let precision = 2.0 * f64::EPSILON * rows.len() as f64;
    let mut power = rows.concat();
    scale(&mut power);
    let mut square = vec![0.0; power.len()];
    let mut right = shares(row_sums(&power, rows.len()));
    for _ in 0..SQUARINGS {
        square_into(&power, rows.len(), &mut square);
        std::mem::swap(&mut power, &mut square);
        scale(&mut power);
        let next = shares(row_sums(&power, rows.len()));
        let is_settled = next
            .iter()
            .zip(&right)
            .all(|(new, old)| (new - old).abs() <= precision * new);
        right = next;
        if is_settled {
            break;
        }
    }
    let mut left = shares(column_sums(&power, rows.len()));
    for _ in 0..POLISHINGS {
        right = shares(times(rows, &right));
        left = shares(times_left(&left, rows));
    }
    let value = times(rows, &right).iter().sum();
    Principal { value, right, left }
}

/// Matrix × vector.
pub(super) fn times(rows: &[Vec<f64>], vector: &[f64]) -> Vec<f64> {
    let product = |row: &Vec<f64>| row.iter().zip(vector).map(|(a, b)| a * b).sum();
    rows.iter().map(product).collect()
}

/// The figures divided by their sum, which is above zero.
pub(super) fn shares(mut figures: Vec<f64>) -> Vec<f64> {
    let sum: f64 = figures.iter().sum();
    for figure in &mut figures {
        *figure /= sum;
    }
    figures
}

fn times_left(vector: &[f64], rows: &[Vec<f64>]) -> Vec<f64> {
    let mut product = vec![0.0; rows.len()];
    for (factor, row) in vector.iter().zip(rows) {
        for (sum, entry) in product.iter_mut().zip(row) {
            *sum += factor * entry;
        }
    }
    product
}

/// The square of a matrix of so many columns.
fn square_into(matrix: &[f64], size: usize, square: &mut [f64]) {
    for (row, into) in matrix.chunks(size).zip(square.chunks_mut(size)) {
        into.fill(0.0);
        for (factor, other) in row.iter().zip(matrix.chunks(size)) {
            for (sum, entry) in into.iter_mut().zip(other) {
                *sum += factor * entry;
            }
        }
    }
}

/// Divides by the largest entry, so that squaring never overflows.
fn scale(matrix: &mut [f64]) {
    let largest = matrix.iter().copied().fold(0.0, f64::max);
    for entry in matrix {
        *entry /= largest;
    }
}

fn row_sums(matrix: &[f64], size: usize) -> Vec<f64> {
    matrix.chunks(size).map(|row| row.iter().sum()).collect()
}

fn column_sums(matrix: &[f64], size: usize) -> Vec<f64> {
    let mut sums = vec![0.0; size];
    for row in matrix.chunks(size) {
        for (sum, entry) in sums.iter_mut().zip(row) {
            *sum += entry;
        }
    }
    sums
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_cycle_has_equal_shares_and_the_sum_of_a_row_as_its_value() {
        for strength in [9.0, 1e6, 1e12] {
            let rows = vec![
                vec![1.0, strength, 1.0 / strength],
                vec![1.0 / strength, 1.0, strength],
                vec![strength, 1.0 / strength, 1.0],
            ];
            let found = principal(&rows);
            let expected = 1.0 + strength + 1.0 / strength;
            assert!((found.value / expected - 1.0).abs() < 1e-14);
            assert!(
                found
                    .right
                    .iter()
                    .all(|share| (share * 3.0 - 1.0).abs() < 1e-14)
            );
        }
    }

    #[test]
    fn both_vectors_satisfy_their_equations() {
        let rows = vec![
            vec![1.0, 4.0, 3.0],
            vec![0.25, 1.0, 0.2],
            vec![1.0 / 3.0, 5.0, 1.0],
        ];
        let found = principal(&rows);
        for (image, share) in times(&rows, &found.right).iter().zip(&found.right) {
            assert!((image - found.value * share).abs() < 1e-15);
        }
        for (image, share) in times_left(&found.left, &rows).iter().zip(&found.left) {
            assert!((image - found.value * share).abs() < 1e-15);
        }
    }
}
