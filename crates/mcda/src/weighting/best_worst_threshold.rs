//! Up to which input-based ratio judgements of the best–worst method are accepted.

use super::BestWorst;

/// Thresholds by the judgement of the best against the worst, 3 to 9, and the number of criteria, 3 to 9
/// (Liang, Brunelli & Rezaei 2020, Omega 96, table of the thresholds of the input-based ratio).
const THRESHOLDS: [[f64; 7]; 7] = [
    [0.1667, 0.1667, 0.1667, 0.1667, 0.1667, 0.1667, 0.1667],
    [0.1121, 0.1529, 0.1898, 0.2206, 0.2527, 0.2577, 0.2683],
    [0.1354, 0.1994, 0.2306, 0.2546, 0.2716, 0.2844, 0.2960],
    [0.1330, 0.1990, 0.2643, 0.3044, 0.3144, 0.3221, 0.3262],
    [0.1294, 0.2457, 0.2819, 0.3029, 0.3144, 0.3251, 0.3403],
    [0.1309, 0.2521, 0.2958, 0.3154, 0.3408, 0.3620, 0.3657],
    [0.1359, 0.2681, 0.3062, 0.3337, 0.3517, 0.3620, 0.3662],
];

/// The largest acceptable [`BestWorst::input_based_ratio`] of such judgements (Liang, Brunelli & Rezaei 2020). A best that
/// is at most twice the worst must agree fully: 0. More than nine criteria, which the table does not list, are taken as nine;
/// judgements between two whole ones as the nearer.
pub fn input_based_threshold(judgements: &BestWorst) -> f64 {
    let scale = judgements.best_to_worst().round();
    let row = (0..THRESHOLDS.len()).find(|row| (row + 3) as f64 == scale);
    let column = judgements.criteria().clamp(3, 9) - 3;
    row.map_or(0.0, |row| THRESHOLDS[row][column])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(best_to_worst: f64, criteria: usize) -> BestWorst {
        let mut best_to_others = vec![1.0; criteria];
        let mut others_to_worst = vec![1.0; criteria];
        best_to_others[criteria - 1] = best_to_worst;
        others_to_worst[0] = best_to_worst;
        BestWorst::new(best_to_others, others_to_worst, 0, criteria - 1).unwrap()
    }

    #[test]
    fn the_table_is_read_by_strength_and_number() {
        assert_eq!(input_based_threshold(&judged(3.0, 3)), 0.1667);
        assert_eq!(input_based_threshold(&judged(4.0, 5)), 0.1898);
        assert_eq!(input_based_threshold(&judged(8.0, 3)), 0.1309);
        assert_eq!(input_based_threshold(&judged(9.0, 9)), 0.3662);
    }

    #[test]
    fn outside_the_table_the_stricter_reading_holds() {
        assert_eq!(input_based_threshold(&judged(1.0, 4)), 0.0);
        assert_eq!(input_based_threshold(&judged(2.0, 4)), 0.0);
        assert_eq!(input_based_threshold(&judged(9.0, 12)), 0.3662);
        assert_eq!(input_based_threshold(&judged(5.0, 2)), 0.1354);
    }
}
