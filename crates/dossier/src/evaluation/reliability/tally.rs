//! A record → the occasions that count.

use crate::{Days, Deliveries, Dossier, ExcludedShipments, Measure, SupplierId};

/// The counts of one measure of a supplier’s record.
#[derive(Debug, Clone, PartialEq)]
pub struct Tally {
    /// Occasions that count.
    pub trials: u32,
    /// How many of them went wrong, or how many incidents there were.
    pub events: u32,
    /// Late shipments left out.
    pub excluded: u32,
    /// Occasions and what went wrong among them, the older ones counting for less.
    pub weighed: (f64, f64),
    /// The same with what is left out.
    pub with_excluded: (f64, f64),
    /// Whether a half-life is in force that this record is dated for.
    pub is_weighed: bool,
}

impl Tally {
    /// What the occasions count as, where older ones count for less.
    pub fn counts_as(&self) -> Option<f64> {
        self.is_weighed.then_some(self.weighed.0)
    }
}

/// One stretch of a record.
struct Row {
    name: String,
    weight: f64,
    occasions: f64,
    wrong: f64,
}

/// Counts a measure of a supplier; none where it was not recorded, or where nothing is left to count.
pub fn tally(dossier: &Dossier, supplier: &SupplierId, measure: Measure) -> Option<Tally> {
    let record = dossier.deliveries.get(supplier)?;
    let (mut rows, is_weighed) = rows(dossier, record, measure);
    let recorded = whole(&rows);
    let with_excluded = sum(&rows);
    let mut excluded = 0;
    if measure == Measure::OnTime {
        let own = dossier.exclusions.values();
        for exclusion in own.filter(|one| one.supplier == *supplier) {
            excluded += leave_out(&mut rows, exclusion);
        }
    }
    let (trials, events) = (recorded.0 - excluded, recorded.1 - excluded);
    (trials > 0).then(|| Tally {
        trials,
        events,
        excluded,
        weighed: sum(&rows),
        with_excluded,
        is_weighed,
    })
}

/// The stretches in which the measure was recorded, and whether they are weighed by their age: the periods where they say
/// anything of it, else the record as a whole.
fn rows(dossier: &Dossier, record: &Deliveries, measure: Measure) -> (Vec<Row>, bool) {
    let mut is_weighed = false;
    let mut weight = |days: Option<Days>| {
        let recency = dossier.recency.as_ref();
        recency.zip(days).map_or(1.0, |(recency, days)| {
            is_weighed = true;
            recency.weight(days)
        })
    };
    let row = |name: &str, weight: f64, (occasions, wrong): (u32, u32)| Row {
        name: name.to_owned(),
        weight,
        occasions: occasions.into(),
        wrong: wrong.into(),
    };
    let mut rows = Vec::new();
    for own in &record.periods {
        if let Some(counts) = own.of(measure) {
            rows.push(row(&own.period, weight(Days::read(&own.period)), counts));
        }
    }
    if rows.is_empty() {
        let counts = record.whole().of(measure);
        rows.extend(counts.map(|counts| row("", weight(record.days()), counts)));
    }
    (rows, is_weighed)
}

/// Takes late shipments out of the period they were in, or, where that is not known, evenly out of all. Never more than
/// there are. Answers how many.
fn leave_out(rows: &mut [Row], exclusion: &ExcludedShipments) -> u32 {
    let named = exclusion.period.as_deref();
    let place = rows.iter().position(|row| Some(row.name.as_str()) == named);
    let own = match place {
        Some(place) => &mut rows[place..=place],
        None => rows,
    };
    let late: f64 = own.iter().map(|row| row.wrong).sum();
    let taken = f64::from(exclusion.shipments).min(late.round());
    for row in own.iter_mut() {
        let share = if late > 0.0 {
            taken * row.wrong / late
        } else {
            0.0
        };
        row.occasions -= share;
        row.wrong -= share;
    }
    taken as u32
}

/// The plain counts; they are whole until something is left out.
fn whole(rows: &[Row]) -> (u32, u32) {
    let add = |count: fn(&Row) -> f64| rows.iter().map(count).sum::<f64>().round() as u32;
    (add(|row| row.occasions), add(|row| row.wrong))
}

fn sum(rows: &[Row]) -> (f64, f64) {
    let add = |count: fn(&Row) -> f64| rows.iter().map(|row| row.weight * count(row)).sum::<f64>();
    (add(|row| row.occasions), add(|row| row.wrong))
}
