//! Judging again after the reveal, and what is worth talking about.
#![allow(clippy::unwrap_used, reason = "in a test a panic is the report")]

mod process;

use dossier::{Disagreement, Problem, Topic, disagreements, evaluate, judged, scores_digest};
use process::{Case, at, negotiation, offer, scores, search, specification};
use serde_json::{Value, json};

fn again(member: &str, points: &str) -> Value {
    json!({"kind": "judge_again", "member": member, "supplier": "alfa", "criterion": "fit", "points": points,
        "reason": "The second trial ran without a stop"})
}

fn hold(case: &mut Case, step: &str) {
    let step = json!({"kind": "hold_step", "step": step, "with": "decider"});
    case.done("facilitator", step);
}

/// Alfa is a little cheaper than beta and divides the two who score; gama divides them more and is far too dear.
fn divided() -> Case {
    let mut case = at("negotiation");
    for (supplier, price, user, prescriber) in [
        ("alfa", "1100", "9", "3"),
        ("beta", "1110", "6", "6"),
        ("gama", "1450", "10", "2"),
    ] {
        case.done("buyer", offer(supplier, price));
        case.done("user", scores("user", supplier, user));
        case.done("prescriber", scores("prescriber", supplier, prescriber));
    }
    hold(&mut case, "lock_scores");
    hold(&mut case, "reveal_scores");
    case
}

fn on_alfa() -> Topic {
    Topic::Score("alfa".parse().unwrap(), "fit".parse().unwrap())
}

fn found(case: &Case) -> Vec<Disagreement> {
    let evaluation = evaluate(&case.dossier).unwrap();
    disagreements(&case.dossier, Some(&evaluation))
}

#[test]
fn what_could_change_the_winner_is_talked_about_before_what_is_furthest_apart() {
    let case = divided();
    let found = found(&case);
    assert_eq!(found.len(), 2);
    assert_eq!(found[0].topic, on_alfa());
    assert_eq!((found[0].low, found[0].high), (3.0, 9.0));
    let stake = found[0].outcome.as_ref().unwrap();
    assert!(stake.decides);
    assert_eq!(
        (stake.at_low.as_slice(), stake.at_high.as_slice()),
        (&[1][..], &[0][..])
    );
    // By hand: fit weighs 0.2, and 6 of its 10 points are 0.6 of its scale.
    assert!((stake.swing - 0.12).abs() < 1e-12, "{}", stake.swing);

    assert!(found[1].width > found[0].width);
    let other = found[1].outcome.as_ref().unwrap();
    assert!(!other.decides && other.swing.abs() < 1e-12);
}

#[test]
fn without_a_ranking_the_widest_comes_first() {
    let case = divided();
    let found = disagreements(&case.dossier, None);
    let gama = Topic::Score("gama".parse().unwrap(), "fit".parse().unwrap());
    assert_eq!(found[0].topic, gama);
    assert!((found[0].width - 0.8).abs() < 1e-12);
    assert!(found.iter().all(|one| one.outcome.is_none()));
}

#[test]
fn a_weight_below_the_floor_changes_nothing_however_far_apart_members_are() {
    let mut case = at("specification");
    specification(&mut case);
    let own = json!({"kind": "give_weights", "member": "buyer", "points": {"on-time": "10", "cost": "80", "fit": "10"}});
    case.done("buyer", own);
    case.done(
        "decider",
        json!({"kind": "close_phase", "phase": "specification"}),
    );
    search(&mut case);
    case.done(
        "gatekeeper",
        json!({"kind": "close_phase", "phase": "search"}),
    );
    negotiation(&mut case);

    let found = found(&case);
    let weight = |id: &str| {
        let topic = Topic::Weight(id.parse().unwrap());
        found.iter().find(|one| one.topic == topic).unwrap()
    };
    let swing = |id: &str| weight(id).outcome.as_ref().unwrap().swing;
    assert!((weight("cost").low - 0.4).abs() < 1e-12 && (weight("cost").high - 0.8).abs() < 1e-12);
    assert!(swing("on-time") < 1e-12, "raised to the floor at both ends");
    assert!(swing("cost") > 0.01);
}

#[test]
fn who_judges_again_counts_anew_and_what_was_locked_stays() {
    let mut case = divided();
    let digest = scores_digest(&case.dossier);
    case.refused_for(
        "prescriber",
        again("user", "5"),
        &Problem::NotOnesOwn {
            member: "user".parse().unwrap(),
            action: dossier::Action::Score,
        },
    );
    case.done("prescriber", again("prescriber", "8"));

    let given = judged(
        &case.dossier,
        &"alfa".parse().unwrap(),
        &"fit".parse().unwrap(),
    );
    assert_eq!(given.mean, Some(8.5));
    let own = |member: &str| {
        let members = given.members.iter();
        let own = members
            .clone()
            .find(|own| own.member.as_str() == member)
            .unwrap();
        (
            own.points.to_string(),
            own.earlier.map(|points| points.to_string()),
        )
    };
    assert_eq!(own("prescriber"), ("8".to_owned(), Some("3".to_owned())));
    assert_eq!(own("user"), ("9".to_owned(), None));
    assert_eq!(scores_digest(&case.dossier), digest);
    let first = &found(&case)[0];
    assert_eq!(
        (&first.topic, first.low, first.high),
        (&on_alfa(), 3.0, 9.0)
    );
}

#[test]
fn nobody_judges_again_before_the_reveal_and_a_new_round_begins_without() {
    let mut case = at("negotiation");
    case.done("buyer", offer("alfa", "1100"));
    case.done("user", scores("user", "alfa", "9"));
    hold(&mut case, "lock_scores");
    case.refused_for("user", again("user", "5"), &Problem::ScoresNotRevealed);
    hold(&mut case, "reveal_scores");
    case.done("user", again("user", "5"));
    let closed = json!({"kind": "clear", "slot": "judged-again/user/alfa/fit"});
    assert!(case.tried("user", closed).is_ok());

    let mut case = divided();
    case.done("user", again("user", "5"));
    let plan = json!({"kind": "plan_round", "round": 1, "target": "1150", "aspiration": "1050",
        "walk_away": "1300", "alternative": "Rent for a year"});
    case.done("buyer", plan);
    case.done(
        "facilitator",
        json!({"kind": "close_phase", "phase": "negotiation"}),
    );
    let reopened = json!({"kind": "reopen_phase", "phase": "negotiation", "reason": "A new offer"});
    case.done("facilitator", reopened);
    assert!(case.dossier.judged_again.is_empty());
}
