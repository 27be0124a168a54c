//! The verdict on both samples as it is read on the screen.

use words::Language;

use super::*;
use crate::{SAMPLES, write_sample};

fn shown(sample: usize, language: Language) -> RobustnessView {
    let folder = tempfile::tempdir().unwrap();
    let desk = write_sample(&SAMPLES[sample], &folder.path().join("a.ponder")).unwrap();
    robustness(&desk, &Words::new(language)).unwrap()
}

#[test]
fn every_sentence_of_the_verdict_exists_in_every_language() {
    for (sample, language) in [
        (0, Language::English),
        (0, Language::SerbianCyrillic),
        (1, Language::English),
        (1, Language::SerbianCyrillic),
        (1, Language::SerbianLatin),
    ] {
        let found = serde_json::to_string(&shown(sample, language)).unwrap();
        assert!(!found.contains('‹'), "{language}: {found}");
    }
}

#[test]
fn the_picture_shows_every_weighting_once_for_each_offer_and_each_rank() {
    let chart = shown(1, Language::English).acceptability;

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
    let jury = shown(1, Language::English).jury;

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
