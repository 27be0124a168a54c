//! Samples shared out to threads, so that neither their number nor their pace can be seen in the figures.

use std::num::NonZeroUsize;

use rayon::prelude::*;

use super::lanes::LANES;

/// How to sample.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sampling {
    /// How many samples.
    pub samples: u64,
    /// Where the random numbers begin. A block of 64 samples depends on the seed and on its place alone.
    pub seed: u64,
    /// How many threads work at most; the figures are the same, to the last bit, for any number of them.
    pub threads: NonZeroUsize,
    /// Whether to count whole rankings, for their entropy.
    pub with_rankings: bool,
}

/// Batches that the standard errors of a figure should rest on, where there are so many blocks.
const BATCHES: u64 = 256;
/// Blocks of a batch at most; counts of places are kept in few bits.
const LARGEST_BATCH: u64 = 16;
/// Batches merged before the next ones begin, so that the order of the sums never depends on the threads.
const CHUNK: u64 = 16;

impl Sampling {
    /// How many samples enter the standard errors together: whole blocks.
    fn batch(self) -> u64 {
        let blocks = self.samples.div_ceil(LANES as u64);
        (blocks / BATCHES).clamp(1, LARGEST_BATCH) * LANES as u64
    }

    /// Begin and end of the batches among some samples.
    pub(super) fn batches(self, begin: u64, end: u64) -> impl Iterator<Item = (u64, u64)> {
        let batch = self.batch();
        (begin..end)
            .step_by(batch as usize)
            .map(move |first| (first, end.min(first + batch)))
    }

    /// Counts all samples, chunk by chunk on as many threads as asked, and merges the counts in the order of the
    /// samples.
    pub(super) fn in_chunks<T: Clone + Send + Sync>(
        self,
        empty: &T,
        merge: impl Fn(&mut T, &T),
        count_chunk: impl Fn(&mut T, u64, u64) + Sync,
    ) -> T {
        let size = CHUNK * self.batch();
        let chunks = self.samples.div_ceil(size);
        let count = |chunk: u64| {
            let mut counted = empty.clone();
            count_chunk(
                &mut counted,
                chunk * size,
                self.samples.min((chunk + 1) * size),
            );
            counted
        };
        let threads = self.threads.get().min(64) as u64;
        let wave = 16 * threads;
        let mut all = empty.clone();
        for begin in (0..chunks).step_by(wave as usize) {
            let end = chunks.min(begin + wave);
            if threads == 1 || end - begin == 1 {
                (begin..end).for_each(|chunk| merge(&mut all, &count(chunk)));
                continue;
            }
            let share = (end - begin).div_ceil(threads);
            let starts: Vec<u64> = (begin..end).step_by(share as usize).collect();
            let parts: Vec<Vec<T>> = starts
                .into_par_iter()
                .map(|from| (from..end.min(from + share)).map(count).collect())
                .collect();
            parts
                .iter()
                .flatten()
                .for_each(|part| merge(&mut all, part));
        }
        all
    }
}

/// The first sample and the number of samples of each block.
pub(super) fn blocks(begin: u64, end: u64) -> impl Iterator<Item = (u64, usize)> {
    let lanes = move |first: u64| (end - first).min(LANES as u64) as usize;
    (begin..end)
        .step_by(LANES)
        .map(move |first| (first, lanes(first)))
}
