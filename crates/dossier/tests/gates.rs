//! The criteria tree, gates that are computed, and the freezing of what offers are judged by.
#![allow(clippy::unwrap_used, reason = "in a test a panic is the report")]

mod process;

use dossier::{
    Exclusion, Group, Phase, Problem, Slot, at_gate, evaluate, gates_dropped, why_excluded,
};
use process::{Case, at, specification};
use serde_json::{Value, json};

fn group(id: &str, parent: Option<&str>) -> Value {
    let mut change = json!({"kind": "set_criterion_group", "group": id, "name": id});
    if let Some(parent) = parent {
        change["parent"] = json!(parent);
    }
    change
}

fn lead_time(more: Value) -> Value {
    let mut change = json!({"kind": "set_criterion", "criterion": "lead", "name": "Lead time", "family": "service",
        "scale": {"type": "quantity", "unit": "weeks", "worst": "26", "best": "8"}});
    change
        .as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    change
}

fn fit(group: &str) -> Value {
    json!({"kind": "set_criterion", "criterion": "fit", "name": "Fit", "family": "quality", "group": group,
        "scale": {"type": "judged", "worst": "0", "best": "10"}})
}

const SPECIFIER: &str = "prescriber";

#[test]
fn a_group_may_lie_in_another_but_never_in_itself_and_the_way_round_is_named() {
    let mut case = at("specification");
    case.done(SPECIFIER, group("product", None));
    case.done(SPECIFIER, group("pump", Some("product")));
    case.done(SPECIFIER, group("seal", Some("pump")));

    let path = ["product", "seal", "pump", "product"]
        .map(|id| id.parse().unwrap())
        .to_vec();
    case.refused_for(
        SPECIFIER,
        group("product", Some("seal")),
        &Problem::GroupInItself {
            group: "product".parse().unwrap(),
            path,
        },
    );
    let path = ["pump", "pump"].map(|id| id.parse().unwrap()).to_vec();
    case.refused_for(
        SPECIFIER,
        group("pump", Some("pump")),
        &Problem::GroupInItself {
            group: "pump".parse().unwrap(),
            path,
        },
    );
    let slot = Slot::CriterionGroup("service".parse().unwrap());
    case.refused_for(
        SPECIFIER,
        group("pump", Some("service")),
        &Problem::Unknown { slot },
    );
}

#[test]
fn a_group_in_which_something_lies_is_not_removed() {
    let mut case = at("specification");
    specification(&mut case);
    case.done(SPECIFIER, group("product", None));
    case.done(SPECIFIER, fit("product"));
    let clear = json!({"kind": "clear", "slot": "criterion-group/product"});
    case.refused_for(
        SPECIFIER,
        clear.clone(),
        &Problem::InUse {
            slot: Slot::CriterionGroup("product".parse().unwrap()),
            by: Slot::Criterion("fit".parse().unwrap()),
        },
    );
    case.done(
        SPECIFIER,
        json!({"kind": "set_criterion", "criterion": "fit", "name": "Fit", "family": "quality",
        "scale": {"type": "judged", "worst": "0", "best": "10"}}),
    );
    case.done(SPECIFIER, clear);
    assert!(case.dossier.groups.is_empty());
}

/// Fit and lead time in a group of groups, otherwise the purchase of the process tests.
fn grouped() -> Case {
    let mut case = at("specification");
    specification(&mut case);
    case.done(SPECIFIER, group("product", None));
    case.done(SPECIFIER, group("pump", Some("product")));
    case.done(SPECIFIER, fit("pump"));
    case.done(SPECIFIER, lead_time(json!({"group": "product"})));
    for voter in [
        "initiator",
        "user",
        "prescriber",
        "buyer",
        "gatekeeper",
        "decider",
    ] {
        case.done(
            voter,
            json!({"kind": "give_weights", "member": voter,
            "points": {"on-time": "40", "cost": "30", "fit": "20", "lead": "10"}}),
        );
    }
    case.done(
        "decider",
        json!({"kind": "close_phase", "phase": "specification"}),
    );
    process::search(&mut case);
    case
}

fn offers(case: &mut Case, weeks: [&str; 3]) {
    case.done(
        "gatekeeper",
        json!({"kind": "close_phase", "phase": "search"}),
    );
    for ((supplier, price), weeks) in [("alfa", "1100"), ("beta", "1200"), ("gama", "1400")]
        .into_iter()
        .zip(weeks)
    {
        let mut offer = process::offer(supplier, price);
        offer["answers"] = json!({"lead": weeks});
        case.done("buyer", offer);
        case.done("user", process::scores("user", supplier, "7"));
    }
}

#[test]
fn a_group_weighs_what_its_leaves_weigh_together_and_has_its_own_line() {
    let mut case = grouped();
    offers(&mut case, ["10", "12", "14"]);
    let evaluation = evaluate(&case.dossier).unwrap();

    let groups: Vec<(&str, usize)> = evaluation
        .branches
        .iter()
        .map(|branch| (branch.group.as_str(), branch.depth))
        .collect();
    assert_eq!(groups, [("product", 0), ("pump", 1)]);
    let product = &evaluation.branches[0];
    assert!(
        (evaluation.weighting.own.of_group(&product.inside) - 0.3).abs() < 1e-12,
        "20 and 10 of 100 points"
    );
    let line = Group::Branch("product".parse().unwrap());
    assert!(
        evaluation
            .certificate
            .lines
            .iter()
            .any(|one| one.group == line)
    );
    assert_eq!("group/product".parse::<Group>().unwrap(), line);
}

fn gate(threshold: Value) -> Value {
    json!({"kind": "set_gate", "gate": "soon", "requirement": "Here before the line starts", "threshold": threshold})
}

fn gated(threshold: Value) -> Case {
    let mut case = at("specification");
    specification(&mut case);
    case.done(SPECIFIER, lead_time(json!({})));
    case.done(SPECIFIER, gate(threshold));
    for voter in [
        "initiator",
        "user",
        "prescriber",
        "buyer",
        "gatekeeper",
        "decider",
    ] {
        case.done(
            voter,
            json!({"kind": "give_weights", "member": voter,
            "points": {"on-time": "40", "cost": "40", "fit": "10", "lead": "10"}}),
        );
    }
    case.done(
        "decider",
        json!({"kind": "close_phase", "phase": "specification"}),
    );
    process::search(&mut case);
    case
}

#[test]
fn an_offer_that_misses_a_threshold_is_out_with_the_computed_figure_and_who_would_win_without_the_gate_is_said()
 {
    let mut case = gated(json!({"type": "at_most", "criterion": "lead", "answer": "14"}));
    // Nobody has to check what is computed, so the search can be closed.
    offers(&mut case, ["16", "14", "12"]);
    let evaluation = evaluate(&case.dossier).unwrap();

    assert_eq!(
        why_excluded(&case.dossier, &"alfa".parse().unwrap()),
        Some(Exclusion::Threshold {
            gate: "soon".parse().unwrap(),
            criterion: "lead".parse().unwrap(),
            figure: 16.0
        })
    );
    assert_eq!(evaluation.offers.len(), 2, "14 weeks meet “at most 14”");
    assert_eq!(case.dossier.offers.len(), 3, "nothing is deleted");
    let dropped = gates_dropped(&case.dossier, &evaluation);
    assert_eq!(dropped[0].stopped, ["alfa".parse().unwrap()]);
    assert_eq!(dropped[0].leaders, Some(vec!["alfa".parse().unwrap()]));
    assert!(dropped[0].changes);
}

#[test]
fn who_is_stopped_without_an_offer_leaves_open_who_would_win() {
    let mut case = gated(json!({"type": "at_least", "criterion": "on-time", "answer": "0.9"}));
    case.done(
        "buyer",
        json!({"kind": "set_supplier", "supplier": "delta", "name": "Delta"}),
    );
    case.done("buyer", json!({"kind": "record_deliveries", "supplier": "delta", "shipments": 40, "late": 20, "source": "Store"}));
    for supplier in ["alfa", "beta", "gama"] {
        case.done("buyer", json!({"kind": "record_deliveries", "supplier": supplier, "shipments": 90, "late": 0, "source": "Store"}));
    }
    offers(&mut case, ["10", "12", "14"]);
    let dropped = gates_dropped(&case.dossier, &evaluate(&case.dossier).unwrap());

    assert_eq!(dropped[0].stopped, ["delta".parse().unwrap()]);
    assert_eq!((&dropped[0].leaders, dropped[0].changes), (&None, false));
}

#[test]
fn a_better_answer_in_the_next_round_meets_the_gate() {
    let mut case = gated(json!({"type": "at_most", "criterion": "lead", "answer": "14"}));
    offers(&mut case, ["16", "14", "12"]);
    let mut next = process::offer("alfa", "1150");
    next["offer"] = json!("alfa-2");
    next["round"] = json!(2);
    next["answers"] = json!({"lead": "13"});
    case.done("buyer", next);

    assert_eq!(why_excluded(&case.dossier, &"alfa".parse().unwrap()), None);
    assert_eq!(
        gates_dropped(&case.dossier, &evaluate(&case.dossier).unwrap()),
        []
    );
}

#[test]
fn a_chance_constraint_counts_the_posterior_of_the_record() {
    let mut case =
        gated(json!({"type": "chance", "criterion": "on-time", "rate": "0.95", "chance": "0.9"}));
    for (supplier, shipments, late) in [("alfa", 60, 0), ("beta", 60, 6), ("gama", 200, 2)] {
        case.done("buyer", json!({"kind": "record_deliveries", "supplier": supplier, "shipments": shipments, "late": late, "source": "Store"}));
    }
    // P(X ≥ 0.95) for X ~ Beta(20.944311 + on time, 0.811269 + late), integrated numerically by other means.
    let gate = case.dossier.gates[0].clone();
    let found = |supplier: &str| at_gate(&case.dossier, &supplier.parse().unwrap(), &gate).unwrap();
    for (supplier, expected) in [("alfa", 0.989889), ("beta", 0.125529), ("gama", 0.999294)] {
        assert!(
            (found(supplier).figure - expected).abs() < 2e-6,
            "{supplier}: {}",
            found(supplier).figure
        );
    }
    assert!(found("alfa").met && !found("beta").met && found("gama").met);
    assert!(case.dossier.is_excluded(&"beta".parse().unwrap()));
}

#[test]
fn prices_and_scores_make_no_gate_and_nobody_finds_what_is_computed() {
    let mut case = at("specification");
    specification(&mut case);
    for criterion in ["cost", "fit"] {
        case.refused_for(
            SPECIFIER,
            gate(json!({"type": "at_most", "criterion": criterion, "answer": "5"})),
            &Problem::NoThreshold {
                criterion: criterion.parse().unwrap(),
            },
        );
    }
    case.done(SPECIFIER, lead_time(json!({})));
    case.refused_for(
        SPECIFIER,
        gate(json!({"type": "chance", "criterion": "lead", "rate": "0.95", "chance": "0.9"})),
        &Problem::NotPunctuality {
            criterion: "lead".parse().unwrap(),
        },
    );
    let case = gated(json!({"type": "at_least", "criterion": "on-time", "answer": "0.5"}));
    case.refused_for(
        "buyer",
        json!({"kind": "check_gate", "supplier": "alfa", "gate": "soon", "met": true, "evidence": "By telephone"}),
        &Problem::ComputedGate { gate: "soon".parse().unwrap() },
    );
}

#[test]
fn what_offers_are_judged_by_is_frozen_until_the_specification_is_opened_again() {
    let mut case = at("follow_up");
    let frozen = [
        ("user", process::weights("user")),
        (SPECIFIER, lead_time(json!({}))),
        (SPECIFIER, group("product", None)),
        (
            SPECIFIER,
            json!({"kind": "set_gate", "gate": "iso", "requirement": "ISO 9001"}),
        ),
    ];
    for (actor, change) in &frozen {
        assert_eq!(case.refused(actor, change.clone()), [Problem::Sealed]);
    }
    let closed = at("decision");
    for (actor, change) in &frozen {
        let problems = closed.refused(actor, change.clone());
        assert!(
            matches!(
                problems[0],
                Problem::PhaseClosed {
                    phase: Phase::Specification,
                    ..
                }
            ),
            "{problems:?}"
        );
    }
    assert!(case.dossier.scores_are_locked() && case.dossier.choice.is_some());
    case.done(
        "decider",
        json!({"kind": "reopen_phase", "phase": "specification", "reason": "A new norm"}),
    );
    assert!(
        !case.dossier.closed.contains_key(&Phase::Specification)
            && !case.dossier.closed.contains_key(&Phase::Decision)
    );
    assert!(
        case.dossier.closed.contains_key(&Phase::Need),
        "what came before stays closed"
    );
    assert!(
        !case.dossier.scores_are_locked()
            && case.dossier.choice.is_none()
            && case.dossier.signatures.is_empty()
    );
    for (actor, change) in frozen {
        case.done(actor, change);
    }
}
