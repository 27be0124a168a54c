//! What the pictures show, against second computations: the tornado, members left out, rounds, and price against quality.

use mcda::Weights;
use mcda::robustness::{Mover, tornado as plain_tornado};
use serde_json::json;

use super::{FULL, MINIMAL, also, changes, folded, names, near};
use crate::{
    Dossier, Evaluation, Family, Moved, Touch, cost_and_quality, evaluate, own_weights,
    rankings_by_round, tornado, without_each_member,
};

const ROUNDS: &str = include_str!("../../../../../samples/cooling-pumps.jsonl");

fn evaluated(sample: &str) -> (Dossier, Evaluation) {
    let mut dossier = Dossier::default();
    // What is shipped was checked when it was recorded; some of its acts take two people.
    for (entry, change) in (1..).zip(changes(sample)) {
        dossier.fold(
            Touch {
                entry,
                actor: String::new(),
                time: String::new(),
            },
            &change,
        );
    }
    let evaluation = evaluate(&dossier).unwrap();
    (dossier, evaluation)
}

#[test]
fn a_bar_of_the_tornado_is_what_the_plain_tornado_of_the_mathematics_says() {
    let (dossier, evaluation) = evaluated(FULL);
    let found = tornado(&dossier, &evaluation, &[]);
    let rows: Vec<Vec<f64>> = (evaluation.offers.iter())
        .map(|offer| offer.values.clone())
        .collect();
    let cost = (evaluation.criteria.iter())
        .position(|criterion| criterion.family == Family::Cost)
        .unwrap();
    let (worst, best) = evaluation.criteria[cost].scale.anchors();
    let (worst, best) = (super::float(worst), super::float(best));
    let value = |answer: f64| ((answer - worst) / (best - worst)).clamp(0.0, 1.0);

    for row in 0..rows.len() {
        let bar = (found.bars.iter())
            .find(|bar| bar.moved == Moved::Cost { row })
            .unwrap();
        let answer = evaluation.offers[row].answers[cost];
        let range = (
            Mover::Value(row, cost),
            value(answer * 0.9),
            value(answer * 1.1),
        );
        let plain = plain_tornado(&rows, &evaluation.weighting.used, &[range]).unwrap()[0];
        near(bar.ends[0].lead, plain.at_low, 1e-12);
        near(bar.ends[1].lead, plain.at_high, 1e-12);
        near(bar.ends[0].answer.unwrap(), answer * 0.9, 1e-12);
        let flips = bar
            .ends
            .iter()
            .any(|end| !end.leaders.contains(&found.first));
        assert_eq!(flips, plain.flips, "{row}");
    }
}

#[test]
fn the_longest_bar_comes_first_and_every_bar_begins_at_the_lead_in_force() {
    let (dossier, evaluation) = evaluated(MINIMAL);
    let found = tornado(&dossier, &evaluation, &without_each_member(&dossier));

    near(found.lead, 0.742 - 0.737, 6e-4);
    let lengths: Vec<f64> = (found.bars.iter())
        .map(|bar| bar.range(found.lead))
        .map(|(low, high)| high - low)
        .collect();
    assert!(
        lengths.windows(2).all(|pair| pair[0] >= pair[1]),
        "{lengths:?}"
    );
    // Without cost only reliability counts, and Hetero has the best bound; without reliability the cheapest wins.
    let without = |family: Family| {
        let criterion = (evaluation.criteria.iter())
            .find(|criterion| criterion.family == family)
            .unwrap();
        let moved = Moved::WithoutCriterion {
            criterion: criterion.criterion.clone(),
        };
        let bar = found.bars.iter().find(|bar| bar.moved == moved).unwrap();
        names(&evaluation, &bar.ends[0].leaders)
    };
    assert_eq!(without(Family::Cost), ["hetero"]);
    assert_eq!(without(Family::Reliability), ["strides"]);
    // The only member cannot be left out.
    let is_member = |moved: &Moved| matches!(moved, Moved::WithoutMember { .. });
    assert!(!found.bars.iter().any(|bar| is_member(&bar.moved)));
}

#[test]
fn a_record_goes_from_its_low_to_its_high_bound() {
    let (dossier, evaluation) = evaluated(MINIMAL);
    let found = tornado(&dossier, &evaluation, &[]);
    let bar = (found.bars.iter())
        .find(|bar| matches!(bar.moved, Moved::Record { row, .. } if row == found.first))
        .unwrap();

    // 197 of 199 on time under the starting prior: the bound that counts is the low end.
    near(bar.ends[0].answer.unwrap(), 0.9729, 5e-5);
    near(bar.ends[0].lead, found.lead, 1e-12);
    assert!(bar.ends[1].lead > found.lead);
}

#[test]
fn agreed_points_are_not_moved() {
    let (mut dossier, evaluation) = evaluated(ROUNDS);
    let scores = |dossier: &Dossier, evaluation: &Evaluation| {
        let found = tornado(dossier, evaluation, &[]);
        let moved = found.bars.into_iter().map(|bar| bar.moved);
        moved
            .filter_map(|moved| match moved {
                Moved::Scores { row, criterion } => Some((row, criterion)),
                _ => None,
            })
            .collect::<Vec<_>>()
    };
    let before = scores(&dossier, &evaluation);
    let (row, criterion) = before[0].clone();
    let supplier = evaluation.offers[row].supplier.clone();
    let agreed =
        json!({ "supplier": supplier, "criterion": criterion, "points": "3", "reason": "x" });
    dossier.agreed.insert(
        (supplier, criterion.clone()),
        serde_json::from_value(agreed).unwrap(),
    );
    let after = scores(&dossier, &evaluate(&dossier).unwrap());
    assert!(!after.contains(&(row, criterion)));
    assert_eq!(after.len(), before.len() - 1);
}

#[test]
fn a_member_left_out_leaves_the_mean_of_the_others() {
    let (dossier, evaluation) = evaluated(FULL);
    for without in without_each_member(&dossier) {
        let others: Vec<(f64, Weights)> = (dossier.members.values())
            .filter(|member| member.member != without.member && dossier.counts(member))
            .filter_map(|member| {
                let own = own_weights(&dossier, &member.member)?;
                Some((super::float(member.power), own))
            })
            .collect();
        let voters: Vec<(f64, &Weights)> =
            others.iter().map(|(power, own)| (*power, own)).collect();
        let own = Weights::mean(&voters).unwrap();
        let family: Vec<bool> = (evaluation.criteria.iter())
            .map(|criterion| criterion.family == Family::Reliability)
            .collect();
        let used = mcda::raise_group(&own, &family, 0.40).weights;
        let ranking = without.ranking.unwrap();
        for ranked in ranking.all() {
            let values = &evaluation.offers[ranked.row].values;
            let score: f64 = values.iter().zip(used.shares()).map(|(v, w)| v * w).sum();
            near(ranked.value, score, 1e-12);
        }
    }
}

#[test]
fn whoever_steps_back_or_only_advises_is_not_left_out_once_more() {
    let (dossier, _) = evaluated(FULL);
    let found = without_each_member(&dossier);
    let counted = (dossier.members.values())
        .filter(|member| dossier.counts(member) && dossier.weights.contains_key(&member.member));
    assert_eq!(found.len(), counted.count());
}

#[test]
fn a_round_is_ranked_by_the_offers_up_to_it_and_the_last_is_the_ranking_itself() {
    let (dossier, evaluation) = evaluated(ROUNDS);
    let rounds = rankings_by_round(&dossier);

    assert_eq!(
        rounds.iter().map(|round| round.round).collect::<Vec<_>>(),
        [1, 2]
    );
    let now: Vec<_> = (evaluation.ranking.all().iter())
        .map(|ranked| (evaluation.offers[ranked.row].supplier.clone(), ranked.value))
        .collect();
    let last: Vec<_> = (rounds[1].places.iter())
        .map(|place| (place.supplier.clone(), place.score))
        .collect();
    assert_eq!(last, now);
    // A second computation of the first round: the offers of the second are withdrawn.
    let mut first = dossier.clone();
    first.offers.retain(|_, offer| offer.round == 1);
    let then = evaluate(&first).unwrap();
    for (place, ranked) in rounds[0].places.iter().zip(then.ranking.all()) {
        assert_eq!(place.supplier, then.offers[ranked.row].supplier);
        assert_eq!((place.rank, place.score), (ranked.rank, ranked.value));
    }
    assert_ne!(rounds[0].places, rounds[1].places);
}

#[test]
fn who_is_dearer_and_no_better_is_dominated_and_nobody_else() {
    let (_, evaluation) = evaluated(MINIMAL);
    let offers = cost_and_quality(&evaluation).unwrap();

    // With two criteria quality is reliability alone.
    for offer in &offers {
        let on_time = (evaluation.criteria.iter())
            .position(|criterion| criterion.family == Family::Reliability)
            .unwrap();
        near(
            offer.quality,
            evaluation.offers[offer.row].values[on_time],
            1e-12,
        );
        for other in &offers {
            let beats = other.cost <= offer.cost
                && other.quality >= offer.quality
                && (other.cost < offer.cost || other.quality > offer.quality);
            assert_eq!(offer.dominated_by.contains(&other.row), beats);
        }
    }
    let front: Vec<usize> = (offers.iter())
        .filter(|offer| offer.dominated_by.is_empty())
        .map(|offer| offer.row)
        .collect();
    // The three that win at some weight, from the cheapest to the best.
    assert_eq!(
        names(&evaluation, &front),
        ["strides", "micro-labs", "hetero"]
    );
}

#[test]
fn where_only_cost_counts_there_is_nothing_to_hold_against_it() {
    let mut dossier = folded(&changes(MINIMAL));
    also(
        &mut dossier,
        json!({ "kind": "set_floor", "share": "0", "reason": "x" }),
    );
    let given = dossier.weights.values().next().unwrap().clone();
    let mut given = serde_json::to_value(given.into_change()).unwrap();
    for (id, points) in given["points"].as_object_mut().unwrap() {
        *points = json!(if id.contains("cost") { "1" } else { "0" });
    }
    also(&mut dossier, given);
    assert_eq!(cost_and_quality(&evaluate(&dossier).unwrap()), None);
}

#[test]
fn the_winner_stays_between_the_exact_weights_at_which_it_changes() {
    let (_, evaluation) = evaluated(MINIMAL);
    let first = evaluation.ranking.first().row;
    let line = evaluation
        .certificate
        .of_family(Family::Reliability)
        .unwrap();
    let stretch = line.stays(first).unwrap();

    near(stretch.from, 0.3770, 5e-5);
    assert_eq!(stretch.to, 1.0);
    assert_eq!(names(&evaluation, &stretch.below.unwrap()), ["micro-labs"]);
    assert_eq!(stretch.above, None);
    let strides = evaluation.row_of(&"strides".parse().unwrap()).unwrap();
    assert_eq!(line.stays(strides), None);
}
