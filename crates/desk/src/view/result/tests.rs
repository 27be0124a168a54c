//! The result of both samples as it is read on the screen, in three languages.

use serde_json::json;
use tempfile::TempDir;
use words::{Language, Words};

use super::*;
use crate::wire::{BarChart, Compared, MemoView, Ready};
use crate::{SAMPLES, view, write_sample};

const LANGUAGES: [Language; 3] = [
    Language::English,
    Language::SerbianCyrillic,
    Language::SerbianLatin,
];

const MINIMAL: usize = 0;
const FULL: usize = 1;
const ROUNDS: usize = 2;

fn open(sample: usize) -> (TempDir, Desk) {
    let folder = tempfile::tempdir().unwrap();
    let desk = write_sample(&SAMPLES[sample], &folder.path().join("a.ponder")).unwrap();
    (folder, desk)
}

fn shown(sample: usize, language: Language, what_if: Option<(&str, f64)>) -> Ready {
    let (_folder, desk) = open(sample);
    let what_if = what_if.map(|(group, weight)| WhatIf {
        group: group.parse().unwrap(),
        weight,
    });
    match result(&desk, &Words::new(language), what_if.as_ref()) {
        ResultView::Ready(ready) => *ready,
        ResultView::Waiting { owed } => panic!("{owed:?}"),
    }
}

/// What is said, with plain spaces.
fn said(ready: &Ready) -> String {
    let text: String = ready.answer.iter().map(|run| run.text.as_str()).collect();
    plain(&text)
}

fn plain(text: &str) -> String {
    text.replace(['\u{202f}', '\u{a0}'], " ")
        .replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn the_answer_names_the_winner_the_rule_and_what_the_choice_costs() {
    assert_eq!(
        said(&shown(MINIMAL, Language::English, None)),
        "Hetero ranks first because this purchase is strategic: the rule gives reliability 40 %. \
         With the committee’s own 25 % Micro Labs would win. The choice costs $0.181 a pack, 5.1 % more."
    );
    let cyrillic = said(&shown(MINIMAL, Language::SerbianCyrillic, None));
    for figure in ["40%", "25%", "0,181 $", "5,1%"] {
        assert!(cyrillic.contains(figure), "{figure}: {cyrillic}");
    }
}

#[test]
fn a_tried_weight_says_who_would_be_first_and_who_is() {
    let found = shown(
        MINIMAL,
        Language::English,
        Some(("family/reliability", 0.30)),
    );

    assert_eq!(
        said(&found),
        "If reliability weighed 30 %, Micro Labs would be first; at the 40 % in force it is Hetero."
    );
    assert_eq!(found.bars.rows[0].name, "Micro Labs");
    assert!(found.lines[0].tried && !found.lines[1].tried);
    assert_eq!(found.price, "");
    let standing = shown(MINIMAL, Language::English, None);
    assert_eq!(found.lines[0].segments, standing.lines[0].segments);
}

#[test]
fn the_pictures_say_what_they_show() {
    let found = shown(MINIMAL, Language::English, None);

    assert_eq!(
        plain(&found.bars.caption.finding),
        "Hetero leads by 0.5 points; without the rule it would be third."
    );
    assert_eq!(
        plain(&found.lines[0].caption.finding),
        "The winner changes at 14.67 % and at 37.70 % reliability."
    );
    let scores: Vec<&str> = found
        .bars
        .rows
        .iter()
        .map(|row| row.score.text.as_str())
        .collect();
    assert_eq!(scores[..3], ["74.2", "73.7", "69.5"]);
    let before: Vec<&str> = found
        .bars
        .rows
        .iter()
        .map(|row| row.other_rank.as_str())
        .collect();
    assert_eq!(before[..3], ["3.", "1.", "2."]);
    assert_eq!(found.closeness, "What would change the winner");
    let changes: Vec<String> = found.changes.iter().map(|one| plain(&one.change)).collect();
    for expected in [
        "Hetero + $0.019 a pack",
        "Micro Labs − $0.019 a pack",
        "Hetero’s next delivery late",
        "Reliability below 37.70 %",
    ] {
        assert!(
            changes.iter().any(|one| one == expected),
            "{expected}: {changes:?}"
        );
    }
}

#[test]
fn the_parts_of_a_bar_add_up_to_its_score() {
    let read = |text: &str| text.parse::<f64>().unwrap();
    let adds_up = |chart: &BarChart| {
        for row in &chart.rows {
            let drawn: f64 = row.parts.iter().map(|part| part.value).sum();
            assert!((drawn - row.score.value).abs() < 1e-12, "{}", row.name);
            let printed: f64 = row.parts.iter().map(|part| read(&part.text)).sum();
            assert!(
                (printed - read(&row.score.text)).abs() < 1e-9,
                "{}",
                row.name
            );
        }
    };
    for sample in [MINIMAL, FULL] {
        let found = shown(sample, Language::English, None);
        adds_up(&found.bars);
        adds_up(found.bars_without_rule.as_ref().unwrap());
    }
}

#[test]
fn every_sentence_exists_in_every_language() {
    for sample in [MINIMAL, FULL, ROUNDS] {
        for language in LANGUAGES {
            for what_if in [
                None,
                Some(("family/cost", 0.2)),
                Some(("family/reliability", 0.0)),
            ] {
                let found = serde_json::to_string(&shown(sample, language, what_if)).unwrap();
                assert!(!found.contains('‹'), "{language} {what_if:?}: {found}");
            }
        }
    }
}

fn compared(sample: usize, language: Language, pair: (&str, &str)) -> Option<Compared> {
    let (_folder, desk) = open(sample);
    let (first, second) = (pair.0.parse().unwrap(), pair.1.parse().unwrap());
    comparison(&desk, &Words::new(language), (&first, &second), None)
}

#[test]
fn two_offers_are_told_apart_by_what_each_criterion_gives_in_points_and_in_money() {
    let found = compared(MINIMAL, Language::English, ("hetero", "micro-labs")).unwrap();

    let finding = plain(&found.caption.finding);
    assert!(
        finding.starts_with("Hetero is 0.5 points ahead of Micro Labs"),
        "{finding}"
    );
    assert!(
        finding.ends_with("It costs $0.181 a pack more."),
        "{finding}"
    );
    assert_eq!(found.total, "+0.5");
    let read = |text: &str| text.replace('\u{2212}', "-").parse::<f64>().unwrap();
    let sum: f64 = found.rows.iter().map(|row| read(&row.points.text)).sum();
    assert!((sum - read(&found.total)).abs() < 1e-9);
    assert!(found.rows[0].points.value > 0.0 && found.rows[1].points.value < 0.0);
    assert_eq!(plain(&found.rows[1].means), "$0.181 a pack dearer");
    // The other way round every sign turns.
    let turned = compared(MINIMAL, Language::English, ("micro-labs", "hetero")).unwrap();
    assert_eq!(turned.total, "\u{2212}0.5");
    assert_eq!(turned.rows[0].points.value, -found.rows[1].points.value);
}

#[test]
fn nobody_is_compared_with_themselves_or_with_who_is_not_ranked() {
    assert!(compared(MINIMAL, Language::English, ("hetero", "hetero")).is_none());
    assert!(compared(MINIMAL, Language::English, ("hetero", "nobody")).is_none());
}

#[test]
fn the_front_of_price_and_quality_is_named_and_so_are_the_dominated() {
    let found = shown(MINIMAL, Language::English, None).scatter.unwrap();

    let front: Vec<&str> = (found.points.iter())
        .filter(|point| point.dominated.is_empty())
        .map(|point| point.name.as_str())
        .collect();
    assert_eq!(front, ["Strides", "Micro Labs", "Hetero"]);
    let finding = &found.caption.finding;
    for point in &found.points {
        assert!(finding.contains(&point.name), "{finding}");
        assert!(found.cost.from <= point.cost.value && point.cost.value <= found.cost.to);
        assert!(
            found.quality.from <= point.quality.value && point.quality.value <= found.quality.to
        );
    }
}

#[test]
fn the_rounds_end_with_the_ranking_and_a_single_round_has_no_picture() {
    let found = shown(ROUNDS, Language::English, None);
    let bump = found.bump.unwrap();

    assert_eq!(bump.rounds, ["Round 1", "Round 2"]);
    let last: Vec<&str> = bump.lines.iter().map(|line| line.name.as_str()).collect();
    let ranked: Vec<&str> = found
        .bars
        .rows
        .iter()
        .map(|row| row.name.as_str())
        .collect();
    assert_eq!(last, ranked);
    let places: Vec<u32> = (bump.lines.iter())
        .filter_map(|line| Some(line.places[1].as_ref()?.place))
        .collect();
    assert_eq!(places, (1..=bump.ranks).collect::<Vec<_>>());
    assert!(shown(FULL, Language::English, None).bump.is_none());
}

#[test]
fn what_is_said_of_two_offers_exists_in_every_language() {
    for language in LANGUAGES {
        for pair in [
            ("hetero", "micro-labs"),
            ("aurobindo", "strides"),
            ("cipla", "hetero"),
        ] {
            let found = serde_json::to_string(&compared(FULL, language, pair).unwrap()).unwrap();
            assert!(!found.contains('‹'), "{language}: {found}");
        }
    }
}

#[test]
fn a_curve_of_punctuality_stays_within_its_chart() {
    let found = shown(FULL, Language::English, None).reliability.remove(0);

    let heights = found
        .rows
        .iter()
        .flat_map(|row| &row.density)
        .map(|point| point.height);
    let highest = heights.fold(0.0, f64::max);
    assert_eq!(highest, 1.0);
    for row in &found.rows {
        let rising = row.density.windows(2).all(|pair| pair[0].at < pair[1].at);
        assert!(rising && row.density.len() > 60, "{}", row.name);
        assert!(row.bound.value < row.mean.value && row.mean.value < row.high.value);
    }
}

#[test]
fn an_empty_dossier_says_what_is_owed_and_where() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::create(&folder.path().join("a.ponder")).unwrap();
    let words = Words::new(Language::English);

    let (ResultView::Waiting { owed }, MemoView::Waiting { owed: too }) = (
        result(&desk, &words, None),
        view::memo(&desk, &words, &|_, _| true).unwrap(),
    ) else {
        panic!("there is nothing to rank")
    };
    assert_eq!(json!(owed), json!(too));
    for screen in [Screen::Case, Screen::Criteria, Screen::Offers] {
        assert!(
            owed.iter().any(|one| one.screen == screen),
            "{screen:?}: {owed:?}"
        );
    }
    assert!(
        owed.iter()
            .all(|one| !one.message.is_empty() && !one.hint.contains('‹'))
    );
}

#[test]
fn the_memo_has_a_picture_and_a_sentence_for_every_page() {
    let (_folder, desk) = open(MINIMAL);
    for language in LANGUAGES {
        let MemoView::Ready {
            pages,
            alt,
            seal,
            replaced,
            answer,
        } = view::memo(&desk, &Words::new(language), &|_, _| true).unwrap()
        else {
            panic!("the sample has a memo")
        };
        assert_eq!(pages.len(), alt.len());
        assert_eq!(seal, &desk.head().to_string()[..8]);
        assert_eq!(replaced, "");
        let told: String = answer
            .iter()
            .map(|run| run.text.as_str())
            .chain(alt.iter().map(String::as_str))
            .collect();
        assert!(!told.contains('‹') && told.contains("Hetero"), "{told}");
    }
}

#[test]
fn without_a_judgement_the_ranking_waits_for_the_judgements() {
    let (_folder, mut desk) = open(MINIMAL);
    let given = desk.dossier().weights.keys().next().unwrap().clone();
    let slot = format!("weights/{given}");
    let change = serde_json::from_value(json!({ "kind": "clear", "slot": slot })).unwrap();
    let moment = crate::Moment {
        id: "00000000-0000-4000-8000-000000000001".to_owned(),
        time: "2026-01-01T00:00:00Z".to_owned(),
    };
    desk.submit(change, Some(&given), moment).unwrap();

    let ResultView::Waiting { owed } = result(&desk, &Words::new(Language::English), None) else {
        panic!("nobody has given weights")
    };
    assert_eq!(owed[0].screen, Screen::Judgements);
}

/// The sample whose reliability has three measures, a half-life, an exclusion and a newcomer.
fn reopened() -> usize {
    let mut samples = SAMPLES.iter();
    samples
        .position(|sample| sample.name == "hydraulic-oil-reopened")
        .unwrap()
}

#[test]
fn every_measure_has_a_chart_whose_ends_lie_on_its_axis() {
    for language in LANGUAGES {
        let charts = shown(reopened(), language, None).reliability;
        assert_eq!(charts.len(), 3);
        for chart in charts {
            for row in &chart.rows {
                let (from, to) = (chart.axis.from, chart.axis.to);
                assert!(
                    row.bound.value >= from && row.bound.value <= to,
                    "{}",
                    row.name
                );
                // The cautious end is the worse one: the lower share, the larger number of incidents.
                let is_share = chart.measure != dossier::Measure::Incidents;
                assert_eq!(row.bound.value < row.high.value, is_share, "{}", row.name);
                assert!(!row.told.is_empty() && !row.count.is_empty());
            }
        }
    }
}

#[test]
fn an_old_record_says_what_it_counts_as() {
    let charts = shown(reopened(), Language::English, None).reliability;
    let petrol = charts[0]
        .rows
        .iter()
        .find(|row| row.name == "Petrol Jug")
        .unwrap();

    let told = plain(&petrol.told);
    assert!(
        told.starts_with("30 of 31 shipments on time; 31 shipments count as "),
        "{told}"
    );
    let counted = told.rsplit(' ').next().unwrap().parse::<f64>().unwrap();
    // Half of what was delivered 24 months ago: between the oldest shipment's weight and all of them.
    assert!((31.0 * 0.45..31.0).contains(&counted), "{counted}");
}
