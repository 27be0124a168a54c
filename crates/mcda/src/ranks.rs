//! Ranks of scores, with a stated tolerance for ties.

/// Two scores closer than this are equal.
pub const TIE_TOLERANCE: f64 = 1e-9;

/// Competition ranks of scores, the highest first (1, 1, 3): offers within [`TIE_TOLERANCE`] of the best of
/// their group share its rank. The order in which the scores are given does not matter.
pub fn competition_ranks(scores: &[f64]) -> Vec<u32> {
    let mut order: Vec<usize> = (0..scores.len()).collect();
    order.sort_by(|a, b| scores[*b].total_cmp(&scores[*a]));
    let mut ranks = vec![0; scores.len()];
    let mut group = (f64::INFINITY, 0);
    for (place, &offer) in order.iter().enumerate() {
        if group.0 - scores[offer] > TIE_TOLERANCE {
            group = (scores[offer], place as u32 + 1);
        }
        ranks[offer] = group.1;
    }
    ranks
}

/// The rows that share the first rank.
pub fn leaders(scores: &[f64]) -> Vec<usize> {
    competition_ranks(scores)
        .iter()
        .enumerate()
        .filter(|(_, rank)| **rank == 1)
        .map(|(row, _)| row)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_scores_share_a_rank_and_the_next_is_skipped() {
        assert_eq!(
            competition_ranks(&[0.5, 0.7, 0.7 - 1e-12, 0.1]),
            [3, 1, 1, 4]
        );
        assert_eq!(leaders(&[0.5, 0.7, 0.7 - 1e-12, 0.1]), [1, 2]);
    }

    #[test]
    fn a_chain_of_small_steps_is_not_one_long_tie() {
        assert_eq!(
            competition_ranks(&[1.0, 1.0 - 0.8e-9, 1.0 - 1.6e-9]),
            [1, 1, 3]
        );
    }

    #[test]
    fn no_score_has_no_rank() {
        assert!(competition_ranks(&[]).is_empty());
        assert!(leaders(&[]).is_empty());
    }
}
