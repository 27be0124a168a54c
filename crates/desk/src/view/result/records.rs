//! The records as what is known of each supplier by each measure.

use dossier::{Known, Measure, RecordBasis, Reliability};
use memo::pieces::{Source, bound_of, density, known, rich};

use crate::wire::{DensityPoint, Figure, ReliabilityChart, ReliabilityRow};

/// The curve is drawn from so many cells of the axis.
const CELLS: u32 = 80;

/// A chart for each measure that a criterion asks for.
pub fn reliability(source: &Source<'_>) -> Vec<ReliabilityChart> {
    let measures = Measure::ALL.into_iter();
    measures
        .filter_map(|measure| chart(source, measure))
        .collect()
}

fn chart(source: &Source<'_>, measure: Measure) -> Option<ReliabilityChart> {
    let printed = density(source, measure)?;
    let known = known(source, measure);
    let ends = (printed.axis.from, printed.axis.to);
    let masses: Vec<Vec<f64>> = known
        .iter()
        .map(|(_, known)| masses(known.posterior, ends))
        .collect();
    let which = if known.iter().all(|(_, known)| known.is_cautious) {
        "bound"
    } else {
        "mean"
    };
    let reading = match measure {
        Measure::OnTime => format!("result-density-{which}-counts"),
        _ => format!("records-hill-{which}-counts"),
    };
    let bound = source.words.percent(bound_of(measure), 0);
    let mut caption = printed.caption;
    // The memo prints the finding as a headline; here the reading follows on the same line.
    caption.finding.push('.');
    caption.reading = rich(&source.words.say(&reading, &[("bound", bound.into())]));
    Some(ReliabilityChart {
        measure,
        name: source.phrases.measure(measure),
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
                told: source.phrases.counts_and_weight(known),
                has_record: known.basis == RecordBasis::Record,
                bound: figure(source, known, known.bound),
                mean: figure(source, known, known.mean),
                high: figure(source, known, known.posterior.hopeful()),
                chance: row.chance,
                counts: figure(source, known, known.counted),
                density: curve(&masses, ends),
            })
            .collect(),
    })
}

fn figure(source: &Source<'_>, known: &Reliability, rate: f64) -> Figure {
    Figure {
        value: rate,
        text: source.phrases.plain_rate(known.measure, rate),
    }
}

/// The chance of each cell of the axis: where a record has no failure the density itself has no highest point.
fn masses(posterior: Known, (from, to): (f64, f64)) -> Vec<f64> {
    let edge = |cell: u32| from + (to - from) * f64::from(cell) / f64::from(CELLS);
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
fn curve(masses: &[f64], (from, to): (f64, f64)) -> Vec<DensityPoint> {
    let highest = masses.iter().copied().fold(0.0, f64::max);
    let height = |mass: f64| if highest > 0.0 { mass / highest } else { 0.0 };
    let width = (to - from) / f64::from(CELLS);
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
    points.push(end(to, masses.last()));
    points
}
