//! Sampled figures with their standard errors.

/// A figure found by sampling.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sampled {
    /// The estimate.
    pub value: f64,
    /// Its Monte Carlo standard error; 0 for a figure that is exact.
    pub standard_error: f64,
}

impl Sampled {
    /// A figure known without sampling.
    pub fn exact(value: f64) -> Self {
        Self {
            value,
            standard_error: 0.0,
        }
    }
}

/// Ratios of sums over batches of samples, Σx / Σn, with one n for all. The standard error follows from the spread of
/// the batches, √Σ(x − value·n)² / Σn (Cochran 1977, Sampling Techniques, 6.4), which is right also where the samples
/// of a batch depend on each other, as those of a walk do.
#[derive(Debug, Clone)]
pub(super) struct Ratios {
    n: f64,
    nn: f64,
    x: Vec<f64>,
    xx: Vec<f64>,
    xn: Vec<f64>,
}

impl Ratios {
    pub(super) fn new(figures: usize) -> Self {
        Self {
            n: 0.0,
            nn: 0.0,
            x: vec![0.0; figures],
            xx: vec![0.0; figures],
            xn: vec![0.0; figures],
        }
    }

    /// Adds a batch: one sum for each figure.
    pub(super) fn add(&mut self, batch: &[f64], n: f64) {
        self.n += n;
        self.nn += n * n;
        let sums = self.x.iter_mut().zip(&mut self.xx).zip(&mut self.xn);
        for (((x, xx), xn), own) in sums.zip(batch) {
            *x += own;
            *xx += own * own;
            *xn += own * n;
        }
    }

    /// Adds what was counted over later batches.
    pub(super) fn merge(&mut self, later: &Self) {
        self.n += later.n;
        self.nn += later.nn;
        let lists = [
            (&mut self.x, &later.x),
            (&mut self.xx, &later.xx),
            (&mut self.xn, &later.xn),
        ];
        for (own, others) in lists {
            for (one, other) in own.iter_mut().zip(others) {
                *one += other;
            }
        }
    }

    /// A figure; none when nothing was counted.
    pub(super) fn figure(&self, place: usize) -> Option<Sampled> {
        if self.n <= 0.0 {
            return None;
        }
        let value = self.x[place] / self.n;
        let spread = self.xx[place] - 2.0 * value * self.xn[place] + value * value * self.nn;
        Some(Sampled {
            value,
            standard_error: spread.max(0.0).sqrt() / self.n,
        })
    }

    /// All figures; none when nothing was counted.
    pub(super) fn figures(&self) -> Option<Vec<Sampled>> {
        (0..self.x.len()).map(|place| self.figure(place)).collect()
    }
}
