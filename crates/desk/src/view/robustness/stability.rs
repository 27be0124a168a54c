//! Between which weights the winner stays.

use dossier::{Family, Group, WeightLine};
use memo::pieces::{Source, lines, nearest_change, rich};
use memo::sheet::{Caption, Tick};

use crate::wire::{Figure, Stability, StabilityRow};

/// The bars; none where the first rank is shared or no weight can vary.
pub fn stability(source: &Source<'_>) -> Option<Stability> {
    let first = source.recommended()?;
    let mut rows: Vec<(f64, StabilityRow)> = lines(source)
        .into_iter()
        .filter_map(|line| row(source, line, first))
        .collect();
    if rows.is_empty() {
        return None;
    }
    rows.sort_by(|a, b| a.0.total_cmp(&b.0));
    let rows: Vec<StabilityRow> = rows.into_iter().map(|(_, row)| row).collect();
    let told: Vec<String> = rows
        .iter()
        .map(|row| {
            let arguments = [
                ("group", row.name.as_str().into()),
                ("from", row.from.text.as_str().into()),
                ("to", row.to.text.as_str().into()),
            ];
            source.words.say("stability-row", &arguments)
        })
        .collect();
    let first = source.name(first);
    let reading = [
        ("first", first.as_str().into()),
        ("all", source.phrases.percent(1.0).into()),
    ];
    Some(Stability {
        caption: Caption {
            finding: format!("{}.", nearest_change(source)),
            reading: rich(&source.words.say("stability-reading", &reading)),
            alt: source.words.say(
                "stability-alt",
                &[
                    ("first", first.as_str().into()),
                    ("stretches", told.join("; ").into()),
                ],
            ),
        },
        ticks: (0..=5u32)
            .map(|fifth| {
                let at = f64::from(fifth) / 5.0;
                Tick {
                    at,
                    label: source.words.percent(at, 0),
                    exact: false,
                }
            })
            .collect(),
        rows,
    })
}

/// The room of one weight, and the row.
fn row(source: &Source<'_>, line: &WeightLine, first: usize) -> Option<(f64, StabilityRow)> {
    let stretch = line.stays(first)?;
    let down = stretch.below.as_ref().map(|_| line.used - stretch.from);
    let up = stretch.above.as_ref().map(|_| stretch.to - line.used);
    // Where nobody takes over, there is more room than any weight can have.
    let room = down.unwrap_or(2.0).min(up.unwrap_or(2.0));
    let weight = |at: f64| Figure {
        value: at,
        text: source.phrases.percent(at),
    };
    let named = |rows: Option<Vec<usize>>| rows.map(|rows| source.names(&rows));
    let row = StabilityRow {
        group: line.group.to_string(),
        name: source.phrases.group(&line.group),
        family: family(source, &line.group),
        from: weight(stretch.from),
        to: weight(stretch.to),
        now: weight(line.used),
        below: named(stretch.below).unwrap_or_default(),
        above: named(stretch.above).unwrap_or_default(),
    };
    Some((room, row))
}

fn family(source: &Source<'_>, group: &Group) -> Family {
    match group {
        Group::Family(family) => *family,
        // What lies across families has the colour of none.
        Group::Branch(_) => Family::Other,
        Group::Criterion(id) => source
            .evaluation
            .criteria
            .iter()
            .find(|criterion| criterion.criterion == *id)
            .map_or(Family::Other, |criterion| criterion.family),
    }
}
