//! Checks of counted deliveries, of what is left out of them, and of what is believed before.

use super::cells::{self, Cells};
use crate::{
    Days, Deliveries, Dossier, ExcludedShipments, Field, Measure, MeasurePrior, PeriodCounts,
    Problem, Recency, RecordProblem, Slot,
};

/// The most shipments, lots and incidents that are taken. Ours, to catch slipped digits.
const MOST: u32 = 100_000;

/// The most pieces that are taken: two thousand million.
const MOST_PIECES: u32 = 2_000_000_000;

/// Counted shipments with their period: the same wherever they are recorded.
pub fn of_counts(cells: &mut Cells, record: &Deliveries) {
    cells.count(Field::Shipments, record.shipments, MOST);
    cells.text(Field::Source, &record.source);
    cells.date(Field::First, record.first.as_ref());
    cells.date(Field::Last, record.last.as_ref());
    if let (Some(first), Some(last)) = (&record.first, &record.last)
        && first > last
    {
        cells.problem(Problem::PeriodReversed(crate::problem::Period {
            supplier: record.supplier.clone(),
            first: first.clone(),
            last: last.clone(),
        }));
    }
    if record.late > record.shipments {
        cells.problem(Problem::Record(RecordProblem::LateExceedsShipments {
            supplier: record.supplier.clone(),
            late: record.late,
            shipments: record.shipments,
        }));
    }
    of_further(cells, &record.whole());
    of_share(
        cells,
        (Field::PiecesReceived, record.pieces_received, MOST_PIECES),
        (Field::PiecesRejected, record.pieces_rejected),
    );
    cells.count(Field::Open, record.open.unwrap_or(0), MOST);
    of_periods(cells, record);
}

/// What was counted besides shipments and late ones.
fn of_further(cells: &mut Cells, counts: &PeriodCounts) {
    let compared = counts.in_full_of.unwrap_or(counts.shipments);
    cells.count(Field::InFullOf, compared, counts.shipments);
    if let Some(in_full) = counts.in_full {
        cells.count(Field::InFull, in_full, compared);
    }
    of_share(
        cells,
        (Field::LotsInspected, counts.lots_inspected, MOST),
        (Field::LotsAccepted, counts.lots_accepted),
    );
    cells.count(Field::Incidents, counts.incidents.unwrap_or(0), MOST);
    cells.count(
        Field::IncidentsOf,
        counts.incidents_of.unwrap_or(0),
        counts.shipments,
    );
}

/// Two counts of which neither says anything without the other.
fn of_share(
    cells: &mut Cells,
    (whole_field, whole, most): (Field, Option<u32>, u32),
    (part_field, part): (Field, Option<u32>),
) {
    match (whole, part) {
        (Some(whole), Some(part)) => {
            cells.count(whole_field, whole, most);
            cells.count(part_field, part, whole);
        }
        (Some(_), None) => cells.blank(part_field),
        (None, Some(_)) => cells.blank(whole_field),
        (None, None) => {}
    }
}

/// The counts by period: each a period of its own, and together what is said of the whole.
fn of_periods(cells: &mut Cells, record: &Deliveries) {
    let mut seen: Vec<Days> = Vec::new();
    for (place, counts) in (1..).zip(&record.periods) {
        cells.in_line(place, |cells| {
            match Days::read(&counts.period) {
                Some(period) if seen.iter().any(|one| one.meets(period)) => {
                    cells.problem(Problem::Record(RecordProblem::PeriodsOverlap {
                        supplier: record.supplier.clone(),
                        period: counts.period.clone(),
                    }));
                }
                Some(period) => seen.push(period),
                None => cells.not_a_period(&counts.period),
            }
            cells.count(Field::Shipments, counts.shipments, MOST);
            cells.count(Field::Late, counts.late, counts.shipments);
            of_further(cells, counts);
        });
    }
    if record.periods.is_empty() {
        return;
    }
    let total = |field: Field, whole: Option<u32>, part: fn(&PeriodCounts) -> Option<u32>| {
        let parts: Vec<u32> = record.periods.iter().filter_map(part).collect();
        let sum: u64 = parts.iter().copied().map(u64::from).sum();
        let differs = whole.is_some_and(|whole| u64::from(whole) != sum);
        (differs && !parts.is_empty()).then(|| {
            Problem::Record(RecordProblem::PeriodsDoNotAddUp {
                supplier: record.supplier.clone(),
                field,
                sum: sum.to_string(),
                total: whole.unwrap_or_default().to_string(),
            })
        })
    };
    let found = [
        total(Field::Shipments, Some(record.shipments), |one| {
            Some(one.shipments)
        }),
        total(Field::Late, Some(record.late), |one| Some(one.late)),
        total(Field::InFull, record.in_full, |one| one.in_full),
        total(Field::LotsInspected, record.lots_inspected, |one| {
            one.lots_inspected
        }),
        total(Field::LotsAccepted, record.lots_accepted, |one| {
            one.lots_accepted
        }),
        total(Field::Incidents, record.incidents, |one| one.incidents),
    ];
    for problem in found.into_iter().flatten() {
        cells.problem(problem);
    }
}

/// A record that is counted anew must still hold what was left out of it.
pub fn of_exclusions(cells: &mut Cells, dossier: &Dossier, record: &Deliveries) {
    let own = dossier.exclusions.values();
    for left in own.filter(|left| left.supplier == record.supplier) {
        of_place(cells, record, left, others(dossier, left));
    }
}

pub fn of_exclusion(cells: &mut Cells, dossier: &Dossier, left: &ExcludedShipments) {
    cells.text(Field::Reason, &left.reason);
    cells.within(
        Field::Shipments,
        left.shipments.into(),
        cells::one(),
        MOST.into(),
    );
    match dossier.deliveries.get(&left.supplier) {
        None => cells.refers(dossier, Slot::Deliveries(left.supplier.clone())),
        Some(record) => of_place(cells, record, left, others(dossier, left)),
    }
}

/// How many late shipments of the same place other exclusions leave out.
fn others(dossier: &Dossier, left: &ExcludedShipments) -> u32 {
    let other = dossier.exclusions.values().filter(|other| {
        other.supplier == left.supplier
            && other.exclusion != left.exclusion
            && other.period == left.period
    });
    other
        .map(|other| other.shipments)
        .fold(0, u32::saturating_add)
}

/// Whether the record has the period, and so many late shipments in it.
fn of_place(cells: &mut Cells, record: &Deliveries, left: &ExcludedShipments, others: u32) {
    let names = || {
        record
            .periods
            .iter()
            .map(|one| one.period.clone())
            .collect()
    };
    let late = match &left.period {
        None if record.periods.is_empty() => record.late,
        None => {
            return cells.problem(Problem::Record(RecordProblem::PeriodOwed {
                supplier: left.supplier.clone(),
                periods: names(),
            }));
        }
        Some(period) => match record.periods.iter().find(|one| one.period == *period) {
            Some(counts) => counts.late,
            None => {
                return cells.problem(Problem::Record(RecordProblem::NoSuchPeriod {
                    supplier: left.supplier.clone(),
                    period: period.clone(),
                    periods: names(),
                }));
            }
        },
    };
    if left.shipments.saturating_add(others) > late {
        cells.problem(Problem::Record(RecordProblem::ExcludesMoreThanLate {
            supplier: left.supplier.clone(),
            shipments: left.shipments.saturating_add(others),
            late,
        }));
    }
}

pub fn of_prior(cells: &mut Cells, prior: &MeasurePrior) {
    if prior.measure == Measure::OnTime {
        cells.problem(Problem::Record(RecordProblem::PriorOfLateness));
    }
    cells.shape(Field::ShapeA, prior.a);
    cells.shape(Field::ShapeB, prior.b);
    cells.text(Field::Source, &prior.source);
    cells.date(Field::Date, Some(&prior.date));
}

pub fn of_recency(cells: &mut Cells, recency: &Recency) {
    cells.above_zero(Field::Months, recency.months, 1_200);
    cells.date(Field::Date, Some(&recency.as_of));
    cells.text(Field::Reason, &recency.reason);
}
