//! Buying again: the check of a straight rebuy, what re-opens it, and what a modified rebuy shows.
#![allow(clippy::unwrap_used, reason = "in a test a panic is the report")]

mod process;

use dossier::{
    BuyClass, Difference, Duty, Phase, Problem, TriggerKind, differences, evaluate, evaluated_cost,
    phase_in_hand, rebuy_findings, record_with_follow_up,
};
use process::{Case, convened, sign};
use serde_json::{Value, json};

fn precedent() -> Value {
    json!({"kind": "cite_precedent", "reference": "Contract 12", "incumbent": "alfa", "since": "2024-03-31", "price": "100"})
}

fn check(date: &str) -> Value {
    json!({"kind": "check_rebuy", "date": date, "target": "0.95", "price_rise": "0.05", "months": 24,
        "specification_changed": false})
}

fn quotation(round: u32, price: &str) -> Value {
    json!({"kind": "record_offer", "offer": format!("alfa-{round}"), "supplier": "alfa", "round": round,
        "lines": [{"item": "pump", "quantity": "100", "price": price}]})
}

fn straight() -> Case {
    let mut case = convened("straight_rebuy");
    for supplier in ["alfa", "beta"] {
        case.done(
            "buyer",
            json!({"kind": "set_supplier", "supplier": supplier, "name": supplier}),
        );
    }
    case.done("buyer", precedent());
    case.done("buyer", json!({"kind": "record_deliveries", "supplier": "alfa", "shipments": 60, "late": 0, "source": "Store"}));
    case.done("buyer", json!({"kind": "set_price_index", "then": "100", "now": "110", "source": "Statistical office"}));
    case.done("buyer", quotation(1, "115.5"));
    case.done("buyer", check("2026-03-31"));
    case
}

fn firing(case: &Case) -> Vec<TriggerKind> {
    let findings = rebuy_findings(&case.dossier).unwrap();
    findings
        .iter()
        .filter(|finding| finding.fires)
        .map(|finding| finding.trigger.kind())
        .collect()
}

#[test]
fn nothing_fires_at_the_limits_themselves() {
    // 100 × 1.10 × 1.05 is 115.5, and the contract of 31 March 2024 is two years old.
    assert_eq!(firing(&straight()), []);
}

#[test]
fn each_trigger_fires_by_itself_just_beyond_its_limit() {
    let mut dearer = straight();
    dearer.done("buyer", quotation(2, "115.51"));
    assert_eq!(firing(&dearer), [TriggerKind::Price]);

    let mut older = straight();
    older.done("buyer", check("2026-04-01"));
    assert_eq!(firing(&older), [TriggerKind::Age]);

    let mut later = straight();
    later.done("buyer", json!({"kind": "record_deliveries", "supplier": "alfa", "shipments": 60, "late": 6, "source": "Store"}));
    assert_eq!(firing(&later), [TriggerKind::Punctuality]);

    let mut alone = straight();
    alone.done(
        "gatekeeper",
        json!({"kind": "screen_out", "supplier": "beta", "reason": "Closed down"}),
    );
    assert_eq!(firing(&alone), [TriggerKind::SingleSource]);

    let mut changed = straight();
    let mut told = check("2026-03-31");
    told["specification_changed"] = json!(true);
    changed.done("buyer", told);
    assert_eq!(firing(&changed), [TriggerKind::Specification]);
}

#[test]
fn what_is_unknown_re_opens_the_choice_too() {
    let mut unknown = straight();
    unknown.done("buyer", json!({"kind": "clear", "slot": "deliveries/alfa"}));
    assert_eq!(firing(&unknown), [TriggerKind::Punctuality]);
    unknown.done("buyer", json!({"kind": "clear", "slot": "offer/alfa-1"}));
    assert_eq!(
        firing(&unknown),
        [TriggerKind::Punctuality, TriggerKind::Price]
    );
}

#[test]
fn a_straight_rebuy_without_a_trigger_is_signed_in_one_step() {
    let mut case = straight();
    for change in [
        json!({"kind": "close_phase", "phase": "need"}),
        sign("decider"),
    ] {
        case.done("decider", change);
    }
    for signer in ["approver", "user", "buyer", "prescriber"] {
        case.done(signer, sign(signer));
    }
    case.done(
        "decider",
        json!({"kind": "close_phase", "phase": "decision"}),
    );
    assert_eq!(phase_in_hand(&case.dossier), Some(Phase::FollowUp));
    assert_eq!(case.dossier.decided_supplier().unwrap().as_str(), "alfa");
}

#[test]
fn a_straight_rebuy_with_a_trigger_is_not_signed_and_becomes_a_modified_one() {
    let mut case = straight();
    case.done("buyer", quotation(2, "130"));
    let triggers = vec![TriggerKind::Price];
    case.refused_for(
        "decider",
        sign("decider"),
        &Problem::TriggersFire {
            triggers: triggers.clone(),
        },
    );
    let owes = Problem::PhaseOwes {
        phase: Phase::Need,
        duties: vec![Duty::RebuyCheck],
    };
    case.refused_for(
        "decider",
        json!({"kind": "close_phase", "phase": "need"}),
        &owes,
    );

    let became = |triggers: &[&str]| json!({"kind": "reclassify", "to": "modified_rebuy", "triggers": triggers, "reason": "The price rose"});
    case.refused_for(
        "buyer",
        became(&["age"]),
        &Problem::OtherTriggers { triggers },
    );
    case.done("buyer", became(&["price"]));
    assert_eq!(case.dossier.buy_class(), Some(BuyClass::ModifiedRebuy));
    assert!(Phase::Search.runs(case.dossier.buy_class().unwrap()));
    case.refused_for("buyer", became(&[]), &Problem::NotReclassified);
}

#[test]
fn leaving_the_incumbent_costs_what_it_costs_and_staying_does_not() {
    let mut case = straight();
    case.done(
        "buyer",
        json!({"kind": "set_switching_cost", "amount": "250", "reason": "New moulds"}),
    );
    case.done(
        "buyer",
        json!({"kind": "record_offer", "offer": "beta-1", "supplier": "beta", "round": 1,
        "lines": [{"item": "pump", "quantity": "100", "price": "110", "freight": "1"}]}),
    );
    let cost = |offer: &str| {
        let offer = case
            .dossier
            .offers
            .get(offer.parse::<dossier::OfferId>().as_ref().unwrap())
            .unwrap();
        evaluated_cost(&case.dossier, offer).unwrap()
    };
    assert_eq!(cost("alfa-1").switching, None);
    assert_eq!(cost("alfa-1").evaluated.to_string(), "115.5");
    assert_eq!(cost("beta-1").landed.to_string(), "111");
    // 250 over 100 pumps.
    assert_eq!(cost("beta-1").evaluated.to_string(), "113.50");
}

#[test]
fn a_modified_rebuy_shows_what_differs_from_the_last_decision() {
    let mut case = convened("modified_rebuy");
    case.done(
        "buyer",
        json!({"kind": "set_supplier", "supplier": "alfa", "name": "Alfa"}),
    );
    let cost = |best: &str| {
        json!({"criterion": "cost", "name": "Cost", "family": "cost",
            "scale": {"type": "landed_cost", "worst": "150", "best": best}})
    };
    let mut last = precedent();
    last["criteria"] = json!([cost("90"), {"criterion": "colour", "name": "Colour", "family": "other",
        "scale": {"type": "quantity", "unit": "shades", "worst": "1", "best": "5"}}]);
    last["weights"] = json!({"cost": "0.8", "colour": "0.2"});
    last["specification"] = json!({"requirements": ["Blue", "Round"]});
    case.done("buyer", last);
    let mut now = cost("95");
    now["kind"] = json!("set_criterion");
    case.done("buyer", now);
    case.done(
        "prescriber",
        json!({"kind": "set_criterion", "criterion": "fit", "name": "Fit", "family": "quality",
        "scale": {"type": "quantity", "unit": "mm", "worst": "9", "best": "1"}}),
    );
    case.done(
        "prescriber",
        json!({"kind": "specify", "requirements": ["Round", "Light"]}),
    );

    let found = differences(&case.dossier, &[0.6, 0.4]);
    let names: Vec<String> = found.iter().map(told).collect();
    assert_eq!(
        names,
        [
            "changed cost",
            "added fit",
            "left colour",
            "cost 0.8 to 0.6",
            "requires \"Light\"",
            "no longer \"Blue\""
        ]
    );
}

fn told(difference: &Difference) -> String {
    let text = |text: &dossier::Text| serde_json::to_string(text).unwrap();
    match difference {
        Difference::CriterionAdded(one) => format!("added {}", one.criterion),
        Difference::CriterionLeft(one) => format!("left {}", one.criterion),
        Difference::CriterionChanged { is, .. } => format!("changed {}", is.criterion),
        Difference::WeightMoved { criterion, was, is } => format!("{criterion} {was} to {is}"),
        Difference::RequirementAdded(one) => format!("requires {}", text(one)),
        Difference::RequirementLeft(one) => format!("no longer {}", text(one)),
    }
}

#[test]
fn evidence_stands_in_for_a_record_by_its_stated_counts_and_is_not_added_to_one() {
    let mut case = straight();
    let beta = "beta".parse().unwrap();
    let on_time =
        |case: &Case| dossier::posterior(&case.dossier, &beta, dossier::Measure::OnTime).mean();
    let prior = on_time(&case);
    case.done("buyer", json!({"kind": "record_evidence", "evidence": "ref", "supplier": "beta", "kind_of": "reference",
        "on_time": "7.5", "late": "0.5", "source": "Waterworks"}));
    // Beta(20.944311 + 7.5, 0.811269 + 0.5) has the mean 28.444311 / 29.75558.
    assert!((on_time(&case) - 28.444311 / 29.75558).abs() < 1e-12);
    assert!(on_time(&case) != prior);
    case.done("buyer", json!({"kind": "record_deliveries", "supplier": "beta", "shipments": 4, "late": 4, "source": "Store"}));
    assert!((on_time(&case) - 20.944311 / 25.75558).abs() < 1e-12);
}

#[test]
fn what_was_delivered_under_the_contract_joins_the_record_of_the_next_purchase() {
    let mut case = straight();
    case.done("decider", sign("decider"));
    case.done(
        "buyer",
        json!({"kind": "record_follow_up", "supplier": "alfa", "shipments": 10, "late": 2,
        "first": "2026-05-01", "last": "2026-12-01", "source": "Store ledger"}),
    );
    let record = record_with_follow_up(&case.dossier, &"alfa".parse().unwrap()).unwrap();
    assert_eq!((record.shipments, record.late), (70, 2));
    assert_eq!(
        case.dossier.deliveries[0].shipments, 60,
        "the record of this decision stays"
    );
    assert!(
        evaluate(&case.dossier).is_err(),
        "a straight rebuy has nothing to rank"
    );
}
