//! Trials and how many of them succeeded.

use crate::{Refusal, RefusalKind};

/// A record: so many trials, of which so many succeeded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trials {
    successes: u32,
    trials: u32,
}

impl Trials {
    /// Reads two lists of counts, one record per place. Counts come as numbers, since that is how tables hold them.
    ///
    /// # Errors
    /// [`RefusalKind::DimensionMismatch`] when the lists are empty or differ in length; for a count, with the list (0 the
    /// successes, 1 the trials) as row and the place as column: [`RefusalKind::NotFinite`], or
    /// [`RefusalKind::BadCounts`] when it is below zero, no whole number, above 4 294 967 295, or more successes than
    /// trials.
    pub fn read(successes: &[f64], trials: &[f64]) -> Result<Vec<Self>, Refusal> {
        if successes.is_empty() || successes.len() != trials.len() {
            let message = "there must be as many counts of successes as of trials, at least one";
            return Err(Refusal::new(RefusalKind::DimensionMismatch, message));
        }
        let records = successes.iter().zip(trials).enumerate();
        records
            .map(|(column, (successes, trials))| {
                let (successes, trials) = (
                    whole(*successes, (0, column))?,
                    whole(*trials, (1, column))?,
                );
                if successes > trials {
                    let message = format!("{successes} successes in {trials} trials");
                    return Err(Refusal::at(RefusalKind::BadCounts, (0, column), message));
                }
                Ok(Self { successes, trials })
            })
            .collect()
    }

    /// The trials that succeeded.
    pub fn successes(self) -> u32 {
        self.successes
    }

    /// The trials that failed.
    pub fn failures(self) -> u32 {
        self.trials - self.successes
    }

    /// All trials.
    pub fn trials(self) -> u32 {
        self.trials
    }
}

fn whole(count: f64, cell: (usize, usize)) -> Result<u32, Refusal> {
    if !count.is_finite() {
        let message = "a count must be a finite number";
        return Err(Refusal::at(RefusalKind::NotFinite, cell, message));
    }
    if count < 0.0 || count > f64::from(u32::MAX) || count.fract() != 0.0 {
        let message = format!("{count} is no count");
        return Err(Refusal::at(RefusalKind::BadCounts, cell, message));
    }
    Ok(count as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_that_cannot_be_are_refused_with_their_cell() {
        let kind = |successes: &[f64], trials: &[f64]| {
            let refusal = Trials::read(successes, trials).unwrap_err();
            (refusal.kind, refusal.cell)
        };
        use RefusalKind as Kind;
        assert_eq!(kind(&[], &[]), (Kind::DimensionMismatch, None));
        assert_eq!(kind(&[1.0], &[1.0, 2.0]), (Kind::DimensionMismatch, None));
        assert_eq!(kind(&[12.0], &[10.0]), (Kind::BadCounts, Some((0, 0))));
        assert_eq!(kind(&[-1.0], &[10.0]), (Kind::BadCounts, Some((0, 0))));
        assert_eq!(
            kind(&[1.0, 1.0], &[2.0, 2.5]),
            (Kind::BadCounts, Some((1, 1)))
        );
        assert_eq!(kind(&[1.0], &[1e10]), (Kind::BadCounts, Some((1, 0))));
        assert_eq!(kind(&[f64::NAN], &[1.0]), (Kind::NotFinite, Some((0, 0))));
    }
}
