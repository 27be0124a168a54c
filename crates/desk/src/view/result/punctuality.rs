//! The delivery records as what is known of each supplier's punctuality.

use dossier::{RecordBasis, Reliability};
use mcda::BetaDistribution;
use memo::pieces::{Source, density, known, rich};

use crate::wire::{DensityPoint, Figure, ReliabilityChart, ReliabilityRow};

/// The curve is drawn from so many cells of the axis.
const CELLS: u32 = 80;

/// The chance that is left above the upper bound.
const UPPER: f64 = 0.95;

/// The chart; none without a criterion of punctuality.
pub fn reliability(source: &Source<'_>) -> Option<ReliabilityChart> {
    let printed = density(source)?;
    let known = known(source);
    let from = printed.axis.from;
    let masses: Vec<Vec<f64>> = known
        .iter()
        .map(|(_, known)| masses(known.posterior, from))
        .collect();
    let counts_bound = known.iter().all(|(_, known)| known.is_cautious);
    let reading = if counts_bound {
        "result-density-bound-counts"
    } else {
        "result-density-mean-counts"
    };
    let bound = source.words.percent(0.05, 0);
    let mut caption = printed.caption;
    // The memo prints the finding as a headline; here the reading follows on the same line.
    caption.finding.push('.');
    caption.reading = rich(&source.words.say(reading, &[("bound", bound.into())]));
    Some(ReliabilityChart {
        caption,
        heads: printed.heads,
        axis: printed.axis,
        target: printed.target,
        rows: printed
            .rows
            .into_iter()
            .zip(known)
            .zip(masses)
            .map(|((row, (_, known)), masses)| ReliabilityRow {
                name: row.name,
                recommended: row.recommended,
                count: row.count,
                has_record: known.basis == RecordBasis::Record,
                bound: figure(source, known.bound),
                mean: figure(source, known.mean),
                high: figure(source, known.posterior.quantile(UPPER)),
                chance: row.chance,
                counts: counts(source, known),
                density: curve(&masses, from),
            })
            .collect(),
    })
}

fn figure(source: &Source<'_>, rate: f64) -> Figure {
    Figure {
        value: rate,
        text: source.words.percent(rate, 2),
    }
}

fn counts(source: &Source<'_>, known: &Reliability) -> Figure {
    figure(source, known.counted)
}

/// The chance of each cell of the axis: where a record has no failure the density itself has no highest point.
fn masses(posterior: BetaDistribution, from: f64) -> Vec<f64> {
    let edge = |cell: u32| from + (1.0 - from) * f64::from(cell) / f64::from(CELLS);
    (0..CELLS)
        .map(|cell| {
            let mass =
                posterior.chance_at_most(edge(cell + 1)) - posterior.chance_at_most(edge(cell));
            mass.max(0.0)
        })
        .collect()
}

/// A point in the middle of each cell, and one at each end of the axis. Every hill is as high as the others: what is
/// compared is where it lies and how wide it is.
fn curve(masses: &[f64], from: f64) -> Vec<DensityPoint> {
    let highest = masses.iter().copied().fold(0.0, f64::max);
    let height = |mass: f64| if highest > 0.0 { mass / highest } else { 0.0 };
    let width = (1.0 - from) / f64::from(CELLS);
    let middles = masses.iter().zip(0u32..).map(|(mass, cell)| DensityPoint {
        at: from + (f64::from(cell) + 0.5) * width,
        height: height(*mass),
    });
    let end = |at: f64, mass: Option<&f64>| DensityPoint {
        at,
        height: height(mass.copied().unwrap_or_default()),
    };
    let mut points = vec![end(from, masses.first())];
    points.extend(middles);
    points.push(end(1.0, masses.last()));
    points
}
