//! Ranks in which those that tie share the mean of their places.

use crate::TIE_TOLERANCE;

/// Mid-ranks of values, the lowest value first: (3, 5, 5, 9) gives (1, 2.5, 2.5, 4). Values within
/// [`TIE_TOLERANCE`] of the lowest of their group tie. Ranks of any kind go in: competition ranks (1, 2, 2, 4),
/// dense ranks and mid-ranks all come out as mid-ranks. The values must be finite.
pub fn mid_ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|a, b| values[*a].total_cmp(&values[*b]));
    let mut ranks = vec![0.0; values.len()];
    let mut from = 0;
    while from < order.len() {
        let lowest = values[order[from]];
        let tied = order[from..]
            .iter()
            .take_while(|place| values[**place] - lowest <= TIE_TOLERANCE)
            .count()
            .max(1);
        for place in &order[from..from + tied] {
            // The places from + 1 to from + tied have this mean.
            ranks[*place] = from as f64 + (tied as f64 + 1.0) / 2.0;
        }
        from += tied;
    }
    ranks
}

/// The sum of t³ − t over the groups of t that tie, for mid-ranks.
pub(super) fn tie_term(ranks: &[f64]) -> f64 {
    let mut sorted = ranks.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted
        .chunk_by(|one, other| one == other)
        .map(|group| {
            let tied = group.len() as f64;
            tied * tied * tied - tied
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranks_of_every_kind_become_mid_ranks() {
        for ranks in [
            [1.0, 2.0, 2.0, 4.0],
            [1.0, 2.0, 2.0, 3.0],
            [1.0, 2.5, 2.5, 4.0],
        ] {
            assert_eq!(mid_ranks(&ranks), [1.0, 2.5, 2.5, 4.0]);
        }
        assert_eq!(mid_ranks(&[7.0, 7.0, 7.0]), [2.0, 2.0, 2.0]);
        assert!(mid_ranks(&[]).is_empty());
    }

    #[test]
    fn the_tie_term_counts_every_group() {
        assert_eq!(tie_term(&[1.0, 2.0, 3.0]), 0.0);
        assert_eq!(tie_term(&[1.5, 1.5, 4.0, 4.0, 4.0]), 6.0 + 24.0);
    }
}
