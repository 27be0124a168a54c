//! The way of a new task through its phases, and the way back.
#![allow(clippy::unwrap_used, reason = "in a test a panic is the report")]

mod process;

use dossier::{
    Duty, Phase, Problem, State, Step, duties, evaluate, phase_in_hand, scores_digest, sees_prices,
};
use process::{
    at, decision, need, negotiation, offer, scores, search, sign, specification, weights,
};
use serde_json::json;

fn close(phase: &str) -> serde_json::Value {
    json!({"kind": "close_phase", "phase": phase})
}

#[test]
fn a_phase_names_everything_it_still_owes() {
    let case = at("need");
    let problems = case.refused("decider", close("need"));
    assert_eq!(
        problems,
        [Problem::PhaseOwes {
            phase: Phase::Need,
            duties: vec![Duty::Need, Duty::Questionnaire, Duty::Position]
        }]
    );
}

#[test]
fn a_phase_is_closed_only_after_those_before_it() {
    let mut case = at("need");
    need(&mut case);
    specification(&mut case);
    case.refused_for(
        "decider",
        close("specification"),
        &Problem::PhaseStillOpen { phase: Phase::Need },
    );
}

#[test]
fn a_new_task_searches_three_suppliers_or_says_why_not() {
    let mut case = at("search");
    search(&mut case);
    case.done(
        "buyer",
        json!({"kind": "clear", "slot": "evidence/gama/ref-1"}),
    );
    case.done(
        "buyer",
        json!({"kind": "clear", "slot": "supplier/gama", "reason": "It closed down"}),
    );
    let owes = Problem::PhaseOwes {
        phase: Phase::Search,
        duties: vec![Duty::ThreeSuppliers],
    };
    case.refused_for("gatekeeper", close("search"), &owes);
    case.done(
        "gatekeeper",
        json!({"kind": "waive", "duty": "three_suppliers", "reason": "Only two make it"}),
    );
    case.done("gatekeeper", close("search"));
}

#[test]
fn only_some_duties_can_be_set_aside() {
    let case = at("decision");
    case.refused_for(
        "decider",
        json!({"kind": "waive", "duty": "signatures", "reason": "In a hurry"}),
        &Problem::NotWaivable {
            duty: Duty::Signatures,
        },
    );
}

#[test]
fn a_gate_that_is_not_met_excludes_and_a_later_finding_lets_in_again() {
    let mut case = at("search");
    search(&mut case);
    let check = |met: bool| json!({"kind": "check_gate", "supplier": "alfa", "gate": "iso", "met": met, "evidence": "Certificate of May"});
    let mut gated = at("specification");
    specification(&mut gated);
    gated.done(
        "prescriber",
        json!({"kind": "set_gate", "gate": "iso", "requirement": "ISO 9001 in force"}),
    );
    gated.done("decider", close("specification"));
    search(&mut gated);
    gated.done("buyer", check(false));
    assert!(gated.dossier.is_excluded(&"alfa".parse().unwrap()));
    let owed = duties(&gated.dossier, Phase::Search);
    let gate_checks = owed
        .iter()
        .find(|owed| owed.duty == Duty::GateChecks)
        .unwrap();
    assert_eq!(
        gate_checks.state,
        State::Missing,
        "beta and gama were not checked"
    );
    gated.done("gatekeeper", check(true));
    assert!(!gated.dossier.is_excluded(&"alfa".parse().unwrap()));
}

#[test]
fn a_decision_is_chosen_signed_and_sealed_and_then_only_deliveries_are_recorded() {
    let mut case = at("follow_up");
    assert!(case.dossier.is_sealed());
    assert_eq!(phase_in_hand(&case.dossier), Some(Phase::FollowUp));
    case.refused_for("prescriber", weights("prescriber"), &Problem::Sealed);
    case.done("buyer", json!({"kind": "record_follow_up", "supplier": "alfa", "shipments": 4, "late": 1, "source": "Store"}));
    case.done("buyer", close("follow_up"));
    assert_eq!(phase_in_hand(&case.dossier), None);
}

#[test]
fn a_choice_other_than_the_first_needs_the_trade_off_in_words() {
    let mut case = at("decision");
    case.refused_for(
        "decider",
        json!({"kind": "choose", "supplier": "beta"}),
        &Problem::TradeOffOwed {
            supplier: "beta".parse().unwrap(),
            ahead: "alfa".parse().unwrap(),
        },
    );
    case.done(
        "decider",
        json!({"kind": "choose", "supplier": "beta", "trade_off": "Beta has its store next door"}),
    );
}

#[test]
fn another_choice_is_signed_anew() {
    let mut case = at("decision");
    decision(&mut case);
    case.done(
        "decider",
        json!({"kind": "choose", "supplier": "beta", "trade_off": "Beta is next door"}),
    );
    assert!(
        case.dossier.signatures.is_empty(),
        "who signed stood by alfa"
    );
    case.done("user", sign("user"));
}

#[test]
fn a_decision_is_not_sealed_without_its_signatures_its_quorum_and_more_who_agree() {
    let mut case = at("decision");
    case.done("decider", json!({"kind": "choose", "supplier": "alfa"}));
    case.done("user", sign("user"));
    let owes = Problem::PhaseOwes {
        phase: Phase::Decision,
        duties: vec![Duty::Signatures, Duty::Agreement, Duty::Quorum],
    };
    case.refused_for("decider", close("decision"), &owes);
    let dissent = json!({"kind": "sign", "member": "decider", "stance": "dissent"});
    case.refused_for(
        "decider",
        dissent,
        &Problem::WordsOwed {
            member: "decider".parse().unwrap(),
        },
    );
    case.done(
        "decider",
        json!({"kind": "sign", "member": "decider", "stance": "dissent", "words": "Too dear"}),
    );
    case.refused_for(
        "decider",
        sign("decider"),
        &Problem::AlreadySigned {
            member: "decider".parse().unwrap(),
        },
    );
    for signer in ["approver", "buyer", "prescriber", "initiator"] {
        case.done(signer, sign(signer));
    }
    let owes = Problem::PhaseOwes {
        phase: Phase::Decision,
        duties: vec![Duty::Agreement],
    };
    case.refused_for("decider", close("decision"), &owes);
}

#[test]
fn opening_a_phase_again_opens_what_rests_on_it() {
    let mut case = at("decision");
    decision(&mut case);
    case.done(
        "facilitator",
        json!({"kind": "reopen_phase", "phase": "negotiation", "reason": "A price was misread"}),
    );
    assert_eq!(phase_in_hand(&case.dossier), Some(Phase::Negotiation));
    assert!(!case.dossier.scores_are_locked());
    assert!(case.dossier.choice.is_none() && case.dossier.signatures.is_empty());
    assert!(case.dossier.closed.contains_key(&Phase::Search));
    assert!(!case.dossier.scores.is_empty(), "what was scored stays");
}

#[test]
fn what_others_relied_on_is_never_taken_back() {
    let case = at("follow_up");
    let undo =
        json!({"kind": "undo", "entry": 7, "inverse": {"kind": "clear", "slot": "phase/need"}});
    case.refused_for("decider", undo, &Problem::Final { entry: 7 });
}

#[test]
fn two_envelopes_keep_prices_from_those_who_score_until_the_scores_are_locked() {
    let mut case = at("negotiation");
    case.done("facilitator", json!({"kind": "use_envelopes", "two": true}));
    case.done("buyer", offer("alfa", "1100"));
    let person = |id: &str| id.parse().unwrap();
    assert!(!sees_prices(&case.dossier, Some(&person("user"))));
    assert!(!sees_prices(&case.dossier, None));
    assert!(sees_prices(&case.dossier, Some(&person("buyer"))));
    assert!(sees_prices(&case.dossier, Some(&person("auditor"))));
    case.refused_for(
        "buyer",
        scores("buyer", "alfa", "9"),
        &Problem::SeesPrices {
            member: person("buyer"),
        },
    );
    let open = json!({"kind": "hold_step", "step": "open_prices", "with": "decider"});
    let early = Problem::StepTooEarly {
        step: Step::OpenPrices,
        needs: Step::LockScores,
    };
    case.refused_for("facilitator", open.clone(), &early);
    case.refused_for(
        "facilitator",
        json!({"kind": "use_envelopes", "two": false}),
        &Problem::EnvelopesTooLate,
    );

    case.done("user", scores("user", "alfa", "9"));
    let digest = scores_digest(&case.dossier);
    let lock = |digest: &str| json!({"kind": "hold_step", "step": "lock_scores", "with": "decider", "digest": digest});
    case.refused_for("facilitator", lock("00"), &Problem::WrongDigest);
    case.done("facilitator", lock(&digest));
    case.refused_for("user", scores("user", "alfa", "10"), &Problem::ScoresLocked);
    case.done("facilitator", open);
    assert!(sees_prices(&case.dossier, Some(&person("user"))));
}

#[test]
fn the_digest_of_the_scores_changes_with_every_point_and_with_nothing_else() {
    let mut case = at("negotiation");
    case.done("user", scores("user", "alfa", "8"));
    let before = scores_digest(&case.dossier);
    case.done("buyer", offer("alfa", "1100"));
    assert_eq!(scores_digest(&case.dossier), before);
    case.done("user", scores("user", "alfa", "8.0"));
    assert_eq!(scores_digest(&case.dossier), before, "8.0 is 8");
    case.done("user", scores("user", "alfa", "8.1"));
    assert_ne!(scores_digest(&case.dossier), before);
}

#[test]
fn an_agreed_value_takes_the_place_of_the_mean_and_everyones_scores_stay() {
    let mut case = at("negotiation");
    negotiation(&mut case);
    let fit = |case: &process::Case| {
        let evaluation = evaluate(&case.dossier).unwrap();
        evaluation.offers[0].answers[2]
    };
    assert_eq!(fit(&case), 8.0);
    let agree = json!({"kind": "agree_score", "supplier": "alfa", "criterion": "fit", "points": "6",
        "reason": "The trial was short", "with": "decider"});
    case.done("facilitator", agree);
    assert_eq!(fit(&case), 6.0);
    assert_eq!(case.dossier.scores.len(), 6);
}

#[test]
fn a_sheet_left_out_does_not_count_and_both_results_are_known() {
    let mut case = at("negotiation");
    negotiation(&mut case);
    let whole = evaluate(&case.dossier).unwrap();
    assert!(whole.with_every_sheet.is_none());
    let leave_out = json!({"kind": "leave_out", "member": "buyer", "reason": "Filled in for another case", "with": "decider"});
    case.done("facilitator", leave_out);
    let without = evaluate(&case.dossier).unwrap();
    assert_eq!(without.with_every_sheet.as_ref(), Some(&whole.ranking));
    assert!(
        without
            .weighting
            .members
            .iter()
            .any(|own| own.member.as_str() == "buyer" && !own.counts)
    );
}

#[test]
fn whoever_steps_back_no_longer_counts_and_cannot_judge_again() {
    let mut case = at("specification");
    specification(&mut case);
    case.done(
        "user",
        json!({"kind": "recuse", "member": "user", "reason": "My brother works there"}),
    );
    case.refused_for(
        "user",
        weights("user"),
        &Problem::Recused {
            member: "user".parse().unwrap(),
        },
    );
    let user = case
        .dossier
        .members
        .get("user".parse::<dossier::MemberId>().as_ref().unwrap())
        .unwrap();
    assert!(!case.dossier.counts(user));
}
