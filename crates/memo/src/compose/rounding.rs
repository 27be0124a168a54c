//! Parts that add up to the whole as it is printed.

/// Shares in whole thousandths that add up to the rounded total.
pub fn thousandths(shares: &[f64], total: f64) -> Vec<u32> {
    whole(shares, total, 1000.0)
}

/// Shares in whole units, so many to one, that add up to the rounded total (largest remainder, Hamilton's method).
pub fn whole(shares: &[f64], total: f64, units: f64) -> Vec<u32> {
    let mut rounded: Vec<u32> = shares.iter().map(|share| (share * units) as u32).collect();
    let missing = ((total * units).round() as u32).saturating_sub(rounded.iter().sum());
    let mut by_remainder: Vec<usize> = (0..shares.len()).collect();
    let remainder = |place: usize| (shares[place] * units).fract();
    by_remainder.sort_by(|a, b| remainder(*b).total_cmp(&remainder(*a)));
    for place in by_remainder.into_iter().take(missing as usize) {
        rounded[place] += 1;
    }
    rounded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printed_parts_add_up_to_the_printed_score() {
        for shares in [
            vec![0.3642, 0.3782],
            vec![0.1114, 0.2224, 0.3334],
            vec![0.9999],
            vec![0.0004, 0.0004, 0.0004],
        ] {
            let total: f64 = shares.iter().sum();
            let printed: u32 = thousandths(&shares, total).iter().sum();
            assert_eq!(printed, (total * 1000.0).round() as u32, "{shares:?}");
        }
    }
}
