//! What moves the lead of the first, one thing at a time.

use dossier::{COST_STEP, End, Moved, RECORD_TAIL, WithoutMember};
use memo::pieces::{Source, lower_first, rich};
use memo::sheet::Caption;

use crate::view::axis::round_axis;
use crate::view::result::bars::signed;
use crate::wire::{Figure, TornadoChart, TornadoEnd, TornadoRow};

/// More bars than this are not drawn; the table has them all.
const MOST_BARS: usize = 14;

/// The picture; none where the first rank is shared.
pub fn tornado(source: &Source<'_>, without: &[WithoutMember]) -> Option<TornadoChart> {
    let first = source.recommended()?;
    let found = dossier::tornado(source.dossier, source.evaluation, without);
    let drawn = found.bars.len().min(MOST_BARS);
    let range = found
        .bars
        .iter()
        .take(drawn)
        .fold((0.0, found.lead), |(low, high), bar| {
            let (least, most) = bar.range(found.lead);
            (f64::min(low, least), f64::max(high, most))
        });
    let rows: Vec<TornadoRow> = found
        .bars
        .iter()
        .map(|bar| TornadoRow {
            name: name(source, &bar.moved),
            ends: bar
                .ends
                .iter()
                .map(|at| end(source, &bar.moved, at, first))
                .collect(),
        })
        .collect();
    let told: Vec<String> = rows.iter().take(drawn).map(told).collect();
    let now = signed(source, found.lead, 1);
    Some(TornadoChart {
        caption: Caption {
            finding: finding(source, &rows),
            reading: rich(&reading(source, first, drawn, rows.len())),
            alt: source
                .words
                .say("tornado-alt", &[("bars", told.join("; ").into())]),
        },
        axis: round_axis(String::new(), range, 6, |at, places| {
            signed(source, at, places.saturating_sub(2))
        }),
        now_label: source
            .words
            .say("tornado-now", &[("now", now.as_str().into())]),
        now: Figure {
            value: found.lead,
            text: now,
        },
        zero_label: source.words.say("tornado-zero", &[]),
        drawn: u32::try_from(drawn).unwrap_or(u32::MAX),
        rows,
    })
}

fn name(source: &Source<'_>, moved: &Moved) -> String {
    let said = |id: &str, name: &str, text: String| source.words.say(id, &[(name, text.into())]);
    match moved {
        Moved::Cost { row } => said("tornado-cost", "supplier", source.name(*row)),
        Moved::Record {
            row,
            is_known: true,
        } => said("tornado-record", "supplier", source.name(*row)),
        Moved::Record { row, .. } => said("tornado-no-record", "supplier", source.name(*row)),
        Moved::Scores { row, criterion } | Moved::Answer { row, criterion } => {
            let criterion = lower_first(&source.phrases.criterion(criterion));
            let supplier = source.name(*row).into();
            let arguments = [("supplier", supplier), ("criterion", criterion.into())];
            source.words.say("tornado-scores", &arguments)
        }
        Moved::WithoutCriterion { criterion } => {
            let criterion = lower_first(&source.phrases.criterion(criterion));
            said("tornado-without-criterion", "criterion", criterion)
        }
        Moved::WithoutMember { member } => {
            let member = source.phrases.member(member);
            said("tornado-without-member", "member", member)
        }
    }
}

fn end(source: &Source<'_>, moved: &Moved, at: &End, first: usize) -> TornadoEnd {
    let answer = at.answer.map(|answer| match moved {
        Moved::Record { .. } => source.words.percent(answer, 1),
        Moved::Scores { criterion, .. } | Moved::Answer { criterion, .. } => {
            source.phrases.answer(criterion, answer)
        }
        _ => source.phrases.computed_price(answer),
    });
    TornadoEnd {
        answer: answer.unwrap_or_default(),
        lead: Figure {
            value: at.lead,
            text: signed(source, at.lead, 1),
        },
        first: source.names(&at.leaders),
        changes: !at.leaders.contains(&first),
    }
}

/// “Hetero: cost −3.4 to +4.4”.
fn told(row: &TornadoRow) -> String {
    let ends: Vec<&str> = row.ends.iter().map(|end| end.lead.text.as_str()).collect();
    format!("{} {}", row.name, ends.join(" … "))
}

/// How many of them change the winner, and which moves the lead most.
fn finding(source: &Source<'_>, rows: &[TornadoRow]) -> String {
    let changing: Vec<(&TornadoRow, &TornadoEnd)> = rows
        .iter()
        .filter_map(|row| Some((row, row.ends.iter().find(|end| end.changes)?)))
        .collect();
    let count = |n: usize| source.words.count(n as u64);
    let Some((most, end)) = changing.first() else {
        let most = rows.first().map(|row| row.name.clone()).unwrap_or_default();
        return source.words.say("tornado-never", &[("most", most.into())]);
    };
    source.words.say(
        "tornado-changes",
        &[
            ("n", changing.len().into()),
            ("count", count(changing.len()).into()),
            ("all", count(rows.len()).into()),
            ("most", most.name.as_str().into()),
            ("answer", end.answer.as_str().into()),
            (
                "given",
                if end.answer.is_empty() { "no" } else { "yes" }.into(),
            ),
            ("winner", end.first.as_str().into()),
        ],
    )
}

fn reading(source: &Source<'_>, first: usize, drawn: usize, all: usize) -> String {
    let mut reading = source.words.say(
        "tornado-reading",
        &[
            ("first", source.name(first).into()),
            ("step", source.words.percent(COST_STEP, 0).into()),
            ("low", source.words.percent(RECORD_TAIL, 0).into()),
            ("high", source.words.percent(1.0 - RECORD_TAIL, 0).into()),
        ],
    );
    if drawn < all {
        let count = |n: usize| source.words.count(n as u64);
        reading.push(' ');
        reading += &source.words.say(
            "tornado-drawn",
            &[("drawn", count(drawn).into()), ("all", count(all).into())],
        );
    }
    reading
}
