//! The verdict on both samples as it is read on the screen.

use words::Language;

use super::*;
use crate::{SAMPLES, write_sample};

const ROUNDS: usize = 2;

fn shown(sample: usize, language: Language) -> Tested {
    let folder = tempfile::tempdir().unwrap();
    let desk = write_sample(&SAMPLES[sample], &folder.path().join("a.ponder")).unwrap();
    match robustness(&desk, &Words::new(language), &|_, _| true).unwrap() {
        RobustnessView::Ready(tested) => *tested,
        RobustnessView::Waiting { owed } => panic!("{owed:?}"),
    }
}

#[test]
fn every_sentence_of_the_verdict_exists_in_every_language() {
    for (sample, language) in [
        (0, Language::English),
        (0, Language::SerbianCyrillic),
        (1, Language::English),
        (1, Language::SerbianCyrillic),
        (1, Language::SerbianLatin),
        (ROUNDS, Language::English),
        (ROUNDS, Language::SerbianCyrillic),
    ] {
        let found = serde_json::to_string(&shown(sample, language)).unwrap();
        assert!(!found.contains('‹'), "{language}: {found}");
    }
}

#[test]
fn the_picture_shows_every_weighting_once_for_each_offer_and_each_rank() {
    let chart = shown(1, Language::English).sampled.unwrap().acceptability;

    assert!(chart.rows[0].recommended);
    assert_eq!(chart.rows[0].first, "100 ± 0.1");
    assert_eq!(chart.rows[0].ahead, "");
    for row in &chart.rows {
        let sum: f64 = row.ranks.iter().map(|share| share.value).sum();
        assert!((sum - 1.0).abs() < 1e-9, "{}", row.name);
    }
    for rank in 0..chart.ranks.len() {
        let sum: f64 = chart.rows.iter().map(|row| row.ranks[rank].value).sum();
        assert!((sum - 1.0).abs() < 1e-9, "{}", chart.ranks[rank]);
    }
}

#[test]
fn a_method_has_its_ranks_or_its_reason() {
    let jury = shown(1, Language::English).sampled.unwrap().jury;

    assert_eq!(jury.rows.len(), 11);
    for row in &jury.rows {
        let has_ranks = row.ranks.len() == jury.suppliers.len() && !row.leaders.is_empty();
        assert_ne!(has_ranks, !row.reason.is_empty(), "{}", row.method);
    }
    // The ranking itself: its suppliers stand in its order.
    assert_eq!(jury.rows[0].leaders, [0]);
    assert_eq!(
        jury.rows[1].reason,
        "cannot treat the value 0 of Pharmacy Direct on “Landed cost”"
    );
}

fn plain(text: &str) -> String {
    text.replace(['\u{202f}', '\u{a0}'], " ")
        .replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn the_answer_is_the_verdict_and_where_the_winner_loses_first() {
    let found = shown(0, Language::English);
    let said: String = found.answer.iter().map(|run| run.text.as_str()).collect();

    assert!(said.contains("The verdict is close"), "{said}");
    assert!(
        plain(&said)
            .contains("With the weight of reliability below 37.70 %, Micro Labs would win."),
        "{said}"
    );
}

#[test]
fn the_weight_in_force_lies_within_the_weights_at_which_the_winner_stays() {
    for sample in [0, 1, ROUNDS] {
        let found = shown(sample, Language::English).stability.unwrap();
        for row in &found.rows {
            assert!(
                row.from.value <= row.now.value && row.now.value <= row.to.value,
                "{row:?}"
            );
            assert_eq!(row.below.is_empty(), row.from.value == 0.0, "{row:?}");
            assert_eq!(row.above.is_empty(), row.to.value == 1.0, "{row:?}");
        }
    }
    let found = shown(0, Language::English).stability.unwrap();
    assert_eq!(
        plain(&found.rows[0].from.text),
        "37.70 %",
        "the nearest change stands on top"
    );
    assert_eq!(found.rows[0].below, "Micro Labs");
}

#[test]
fn the_lines_cross_where_the_winner_changes() {
    let lines = shown(0, Language::English).lines;
    let texts: Vec<String> = lines[0]
        .changes
        .iter()
        .map(|change| plain(&change.weight.text))
        .collect();

    assert_eq!(texts, ["14.67 %", "37.70 %"]);
    for change in &lines[0].changes {
        let at = |name: &str| {
            let line = lines[0]
                .lines
                .iter()
                .find(|line| line.name == name)
                .unwrap();
            let (zero, one) = (line.at_zero.value, line.at_one.value);
            zero + change.weight.value * (one - zero)
        };
        assert!((at("Micro Labs") - change.score).abs() < 1e-9);
    }
    assert!(lines[0].score.ticks.len() > 3);
}

#[test]
fn an_end_of_the_tornado_below_zero_has_another_first_and_says_whom() {
    for sample in [0, 1, ROUNDS] {
        let chart = shown(sample, Language::English).tornado.unwrap();
        let winner = shown(sample, Language::English)
            .sampled
            .unwrap()
            .acceptability
            .rows[0]
            .name
            .clone();
        assert!(chart.drawn as usize <= chart.rows.len());
        for end in chart.rows.iter().flat_map(|row| &row.ends) {
            assert_eq!(end.changes, end.lead.value < -1e-9, "{end:?}");
            assert_eq!(end.changes, !end.first.contains(&winner), "{end:?}");
            assert!(chart.axis.from <= end.lead.value && end.lead.value <= chart.axis.to);
        }
    }
}

#[test]
fn whoever_is_left_out_there_is_a_row_for_it() {
    let found = shown(1, Language::English).without.unwrap();

    assert_eq!(found.rows.len(), 5);
    assert!(found.rows.iter().all(|row| !row.lead.is_empty()));
    // Only one member has judged the small sample.
    assert!(shown(0, Language::English).without.is_none());
}

#[test]
fn without_a_ranking_the_screen_says_what_is_owed() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::create(&folder.path().join("a.ponder")).unwrap();
    let tested = robustness(&desk, &Words::new(Language::English), &|_, _| true);
    let Some(RobustnessView::Waiting { owed }) = tested else {
        panic!("there is nothing to test")
    };
    assert!(!owed.is_empty());
}
