//! Random indices: the mean consistency index of random judgements, by number of items and by author.

/// A table of random indices.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RandomIndex {
    /// The name by which a ratio states its table.
    pub name: &'static str,
    /// Where the table is from.
    pub source: &'static str,
    /// The indices for 1, 2, 3 … items.
    pub indices: &'static [f64],
}

/// The tables offered, the one in widest use first.
pub const RANDOM_INDICES: [RandomIndex; 5] = [
    RandomIndex {
        name: "saaty1980",
        source: "Saaty (1980), The Analytic Hierarchy Process",
        // The index for 12 is below that for 11 in the book: it comes from few random matrices.
        indices: &[
            0.0, 0.0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59,
        ],
    },
    RandomIndex {
        name: "saaty2005",
        source: "Saaty (2005), Theory and Applications of the Analytic Network Process",
        indices: &[
            0.0, 0.0, 0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49, 1.51, 1.54, 1.56, 1.57, 1.58,
        ],
    },
    RandomIndex {
        name: "alonso-lamata",
        source: "Alonso & Lamata (2006), Int. J. Uncertainty, Fuzziness and Knowledge-Based Systems 14(4)",
        indices: &[
            0.0, 0.0, 0.5245, 0.8815, 1.1086, 1.2479, 1.3417, 1.4056, 1.4499, 1.4854, 1.5141,
            1.5365, 1.5551, 1.5713, 1.5838,
        ],
    },
    RandomIndex {
        name: "donegan-dodd",
        source: "Donegan & Dodd (1991), Mathematical and Computer Modelling 15(10)",
        indices: &[
            0.0, 0.0, 0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055,
        ],
    },
    RandomIndex {
        name: "aguaron-moreno",
        source: "Aguarón & Moreno-Jiménez (2003), EJOR 147",
        indices: &[
            0.0, 0.0, 0.525, 0.882, 1.115, 1.252, 1.341, 1.404, 1.452, 1.484,
        ],
    },
];

impl RandomIndex {
    /// The table with this name.
    pub fn named(name: &str) -> Option<Self> {
        RANDOM_INDICES.into_iter().find(|table| table.name == name)
    }

    /// The index for so many items; none beyond the end of the table.
    pub fn of(&self, items: usize) -> Option<f64> {
        self.indices.get(items.checked_sub(1)?).copied()
    }
}

/// The consistency ratio CI ÷ RI (Saaty 1980). Two judgements cannot contradict each other, so that up to two items it
/// is 0; beyond the end of the table (no index), and where the index is not above zero, it is undefined.
pub fn consistency_ratio(
    consistency_index: f64,
    random_index: Option<f64>,
    items: usize,
) -> Option<f64> {
    if items <= 2 {
        return Some(0.0);
    }
    let index = random_index.filter(|index| index.is_finite() && *index > 0.0)?;
    Some(consistency_index / index)
}

/// The random index by regression for any number of items from 3, (2.7699 n − 4.3513 − n) ÷ (n − 1): the mean λmax of
/// random judgements is 2.7699 n − 4.3513 (Alonso & Lamata 2006). None below 3 items.
pub fn regression_index(items: usize) -> Option<f64> {
    let count = items as f64;
    (items >= 3).then(|| (2.7699 * count - 4.3513 - count) / (count - 1.0))
}

/// The consistency ratio by regression, (λmax − n) ÷ (2.7699 n − 4.3513 − n) (Alonso & Lamata 2006); 0 up to two items.
pub fn ratio_by_regression(lambda_max: f64, items: usize) -> f64 {
    let count = items as f64;
    match items {
        0..=2 => 0.0,
        _ => (lambda_max - count) / (2.7699 * count - 4.3513 - count),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_judgements_pass_or_fail_by_the_table() {
        // a12 = 2, a13 = 3, a23 = 4: λmax = 1 + x + 1/x with x the third root of 2 × 4 ÷ 3.
        let root = (8.0f64 / 3.0).cbrt();
        let index = (1.0 + root + 1.0 / root - 3.0) / 2.0;
        let ratio = |name: &str| {
            let table = RandomIndex::named(name).unwrap();
            consistency_ratio(index, table.of(3), 3).unwrap()
        };

        assert!((ratio("saaty1980") - 0.0930).abs() < 5e-5);
        assert!((ratio("saaty2005") - 0.1037).abs() < 5e-5);
        assert!((ratio("donegan-dodd") - 0.1097).abs() < 5e-5);
    }

    #[test]
    fn two_items_are_always_consistent_and_a_table_ends_without_a_figure() {
        assert_eq!(consistency_ratio(0.0, Some(0.0), 2), Some(0.0));
        let table = RandomIndex::named("saaty2005").unwrap();
        assert_eq!(consistency_ratio(0.2, table.of(16), 16), None);
        assert_eq!(table.of(0), None);
        assert_eq!(RandomIndex::named("unknown"), None);
    }
}
