//! From the price as quoted to the cost that is compared: each step, what it refuses, and what must never happen to money.
#![allow(clippy::unwrap_used, reason = "in a test a panic is the report")]

mod money;
#[path = "../process/mod.rs"]
mod process;

use std::fs;
use std::path::Path;

use dossier::{
    Assumption, Change, CostDriver, CostPart, CostProblem, CostWarning, Dossier, EvaluatedCost,
    Incoterm, OfferId, Problem, StepKind, cost_moves, crossovers, evaluate, evaluated_cost,
};
use process::{Case, at, convened, read, scores};
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde_json::{Value, json};

fn exact(text: &str) -> Decimal {
    text.parse().unwrap()
}

/// A new task at its negotiation whose specification declares the basis.
fn with_basis(basis: Value) -> Case {
    let mut case = convened("new_task");
    process::need(&mut case);
    process::specification(&mut case);
    let mut change = basis;
    change["kind"] = json!("set_cost_basis");
    case.done("buyer", change);
    process::search(&mut case);
    case
}

fn plain() -> Case {
    with_basis(json!({}))
}

fn offered(case: &mut Case, supplier: &str, price: &str, more: Value) {
    let mut offer = process::offer(supplier, price);
    for (key, value) in more.as_object().unwrap() {
        offer[key] = value.clone();
    }
    case.done("buyer", offer);
}

fn rates(case: &mut Case, rates: Value) {
    case.done(
        "buyer",
        json!({"kind": "freeze_rates", "date": "2026-01-12", "source": "European Central Bank", "rates": rates}),
    );
}

fn added(case: &mut Case, supplier: &str, part: &str, figure: Value) {
    let mut change = json!({"kind": "add_cost", "supplier": supplier, "part": part, "reason": "Forwarder's list"});
    for (key, value) in figure.as_object().unwrap() {
        change[key] = value.clone();
    }
    case.done("buyer", change);
}

fn cost(dossier: &Dossier, offer: &str) -> EvaluatedCost {
    let offer = &dossier.offers[&offer.parse::<OfferId>().unwrap()];
    evaluated_cost(dossier, offer).unwrap_or_else(|problems| panic!("{problems:?}"))
}

fn problems(dossier: &Dossier, offer: &str) -> Vec<CostProblem> {
    let offer = &dossier.offers[&offer.parse::<OfferId>().unwrap()];
    let found = evaluated_cost(dossier, offer).unwrap_err();
    let costs = found.into_iter().map(|problem| match problem {
        Problem::Cost(problem) => problem,
        other => panic!("{other:?}"),
    });
    costs.collect()
}

fn kinds(cost: &EvaluatedCost) -> Vec<&'static str> {
    cost.steps.iter().map(|step| step.kind.name()).collect()
}

#[test]
fn an_offer_without_terms_is_its_price_and_freight_alone() {
    let mut case = at("negotiation");
    offered(
        &mut case,
        "alfa",
        "100.10",
        json!({"lines": [
        {"item": "pump", "quantity": "100", "price": "100.10", "freight": "2.40"}]}),
    );
    let cost = cost(&case.dossier, "alfa-1");
    assert_eq!(kinds(&cost), ["price", "freight"]);
    assert_eq!(cost.evaluated.to_string(), "102.50");
    assert_eq!(cost.landed, cost.evaluated);
    assert!(!cost.has_terms());
}

#[test]
fn another_currency_is_converted_at_the_frozen_rate_and_never_compared_without() {
    let mut case = plain();
    offered(&mut case, "alfa", "101", json!({}));
    offered(
        &mut case,
        "beta",
        "100",
        json!({"terms": {"currency": "USD"}, "lines": [
        {"item": "pump", "quantity": "100", "price": "100", "freight": "10"}]}),
    );
    let no_rate = CostProblem::NoRate {
        offer: "beta-1".parse().unwrap(),
        currency: "USD".to_owned(),
    };
    assert_eq!(problems(&case.dossier, "beta-1"), vec![no_rate.clone()]);
    let refused = evaluate(&case.dossier).unwrap_err();
    assert!(refused.contains(&Problem::Cost(no_rate)), "{refused:?}");

    rates(&mut case, json!({"USD": "0.9"}));
    let cost = cost(&case.dossier, "beta-1");
    assert_eq!(
        kinds(&cost),
        ["price", "currency", "freight", "payment"]
            .get(..3)
            .unwrap()
    );
    assert_eq!((cost.quoted, cost.price), (exact("100"), exact("90")));
    assert_eq!(cost.evaluated, exact("99"));
}

#[test]
fn rates_are_those_of_the_day_that_was_declared() {
    let case = with_basis(json!({"rates_on": "2026-01-09"}));
    let change = json!({"kind": "freeze_rates", "date": "2026-01-12", "source": "Bank", "rates": {"EUR": "1"}});
    let problems = case.refused("buyer", change);
    let other_day = CostProblem::RatesOfAnotherDay {
        date: "2026-01-12".to_owned(),
        expected: "2026-01-09".to_owned(),
    };
    let own = CostProblem::OwnCurrency {
        currency: "EUR".to_owned(),
    };
    assert!(problems.contains(&Problem::Cost(other_day)), "{problems:?}");
    assert!(problems.contains(&Problem::Cost(own)), "{problems:?}");
}

#[test]
fn what_is_quoted_with_vat_is_compared_without_it_or_all_with_the_same() {
    let mut case = plain();
    offered(&mut case, "alfa", "120", json!({"terms": {"vat": "0.20"}}));
    let net = cost(&case.dossier, "alfa-1");
    assert_eq!(kinds(&net), ["price", "net-of-vat"]);
    assert_eq!(net.evaluated, exact("100"));

    let mut case = with_basis(json!({"vat": "0.20"}));
    offered(&mut case, "alfa", "120", json!({"terms": {"vat": "0.20"}}));
    offered(&mut case, "beta", "100", json!({}));
    assert_eq!(cost(&case.dossier, "alfa-1").evaluated, exact("120"));
    assert_eq!(cost(&case.dossier, "beta-1").evaluated, exact("120"));
}

#[test]
fn terms_of_payment_count_as_present_value_at_the_declared_rate() {
    let mut case = with_basis(json!({"annual_rate": "0.08", "rate_source": "Our bank"}));
    offered(
        &mut case,
        "alfa",
        "1000",
        json!({"terms": {"payment": [{"share": "1", "days": 60}]}}),
    );
    offered(
        &mut case,
        "beta",
        "1000",
        json!({"terms": {"payment": [
        {"share": "0.3", "days": -30}, {"share": "0.7", "days": 30}]}}),
    );
    offered(&mut case, "gama", "1000", json!({}));
    assert_eq!(
        cost(&case.dossier, "alfa-1").evaluated.round_dp(4),
        exact("987.0200")
    );
    // 300 × (1 + 0.08 × 30 / 365) + 700 / (1 + 0.08 × 30 / 365), by hand.
    assert_eq!(
        cost(&case.dossier, "beta-1").evaluated.round_dp(4),
        exact("997.3999")
    );
    let silent = cost(&case.dossier, "gama-1");
    assert_eq!(silent.evaluated, exact("1000"));
    assert_eq!(silent.steps[1].assumption, Assumption::OnDelivery);
}

#[test]
fn terms_without_a_declared_rate_are_said_to_count_for_nothing() {
    let mut case = plain();
    offered(
        &mut case,
        "alfa",
        "1000",
        json!({"terms": {"payment": [{"share": "1", "days": 60}]}}),
    );
    let cost = cost(&case.dossier, "alfa-1");
    assert_eq!(cost.evaluated, exact("1000"));
    assert_eq!(cost.warnings, [CostWarning::PaymentUncounted]);
}

#[test]
fn instalments_make_the_whole_price() {
    let case = plain();
    let mut offer = process::offer("alfa", "1000");
    offer["terms"] =
        json!({"payment": [{"share": "0.3", "days": 0}, {"share": "0.6", "days": 30}]});
    let expected = CostProblem::InstalmentsNotWhole {
        offer: "alfa-1".parse().unwrap(),
        percent: "90".to_owned(),
    };
    case.refused_for("buyer", offer, &Problem::Cost(expected));
}

#[test]
fn each_term_says_what_its_price_includes() {
    // Export, carriage, insurance, duty: x where the buyer must put a figure to it.
    let table = [
        ("EXW", "xxxx"),
        ("FCA", ".xxx"),
        ("FAS", ".xxx"),
        ("FOB", ".xxx"),
        ("CFR", ".xxx"),
        ("CIF", ".x.x"),
        ("CPT", "..xx"),
        ("CIP", "...x"),
        ("DAP", "...x"),
        ("DPU", "...x"),
        ("DDP", "...."),
    ];
    assert_eq!(Incoterm::all().count(), table.len());
    for (letters, expected) in table {
        let mut case = with_basis(json!({"place": "Novi Sad"}));
        offered(&mut case, "alfa", "1000", json!({"incoterm": letters}));
        let missing: Vec<CostPart> = if expected == "...." {
            cost(&case.dossier, "alfa-1");
            Vec::new()
        } else {
            let parts =
                problems(&case.dossier, "alfa-1")
                    .into_iter()
                    .map(|problem| match problem {
                        CostProblem::MissingPart { part, .. } => part,
                        other => panic!("{letters}: {other:?}"),
                    });
            parts.collect()
        };
        for (part, mark) in CostPart::LANDED.into_iter().zip(expected.chars()) {
            assert_eq!(missing.contains(&part), mark == 'x', "{letters} {part:?}");
        }
    }
}

#[test]
fn offers_under_different_terms_are_brought_to_one_place() {
    let mut case = with_basis(json!({"place": "Novi Sad"}));
    offered(
        &mut case,
        "alfa",
        "1000",
        json!({"incoterm": "EXW Trieste"}),
    );
    offered(&mut case, "beta", "1100", json!({"incoterm": "ddp"}));
    for (part, figure) in [
        ("export", json!({"amount": "5"})),
        ("freight", json!({"amount": "45"})),
        ("insurance", json!({"share": "0.002"})),
        ("duty", json!({"share": "0.05"})),
    ] {
        added(&mut case, "alfa", part, figure);
    }
    let alfa = cost(&case.dossier, "alfa-1");
    assert_eq!(
        kinds(&alfa),
        ["price", "export", "freight", "insurance", "duty"]
    );
    // (1000 + 5 + 45) × 1.002 × 1.05
    assert_eq!(alfa.evaluated, exact("1104.7050"));
    assert_eq!(alfa.freight, Some(exact("45")));
    assert_eq!(cost(&case.dossier, "beta-1").evaluated, exact("1100"));
}

#[test]
fn a_part_is_never_counted_twice() {
    let mut case = with_basis(json!({"place": "Novi Sad"}));
    offered(&mut case, "alfa", "1000", json!({"incoterm": "DDP"}));
    let freight = json!({"kind": "add_cost", "supplier": "alfa", "part": "freight", "amount": "40", "reason": "List"});
    let included = CostProblem::PartIncluded {
        offer: "alfa-1".parse().unwrap(),
        supplier: "alfa".parse().unwrap(),
        part: CostPart::Freight,
        incoterm: "DDP".to_owned(),
    };
    case.refused_for("buyer", freight.clone(), &Problem::Cost(included));

    // What was added before the supplier came with such a term stands against the ranking.
    case.done("buyer", json!({"kind": "clear", "slot": "offer/alfa-1"}));
    case.done("buyer", freight);
    offered(
        &mut case,
        "alfa",
        "1000",
        json!({"incoterm": "FCA", "lines": [
        {"item": "pump", "quantity": "100", "price": "1000", "freight": "40"}]}),
    );
    added(&mut case, "alfa", "insurance", json!({"amount": "0"}));
    added(&mut case, "alfa", "duty", json!({"amount": "0"}));
    assert!(matches!(
        problems(&case.dossier, "alfa-1")[..],
        [CostProblem::FreightTwice { .. }]
    ));

    offered(
        &mut case,
        "beta",
        "1000",
        json!({"incoterm": "DDP", "lines": [
        {"item": "pump", "quantity": "100", "price": "1000", "freight": "40"}]}),
    );
    let on_top = cost(&case.dossier, "beta-1");
    assert_eq!(
        on_top.warnings,
        [CostWarning::FreightOnTop {
            incoterm: Incoterm::Ddp
        }]
    );
}

#[test]
fn an_offer_without_a_term_is_not_brought_to_a_place_by_guess() {
    let mut case = with_basis(json!({"place": "Novi Sad"}));
    offered(&mut case, "alfa", "1000", json!({"incoterm": "free house"}));
    assert!(matches!(
        problems(&case.dossier, "alfa-1")[..],
        [CostProblem::IncotermOwed { .. }]
    ));
}

#[test]
fn a_line_that_others_price_and_an_offer_leaves_out_is_named() {
    let line = |item: &str| json!({"item": item, "quantity": "10", "price": "7"});
    let mut case = plain();
    offered(
        &mut case,
        "alfa",
        "7",
        json!({"lines": [line("pump"), line("valve")]}),
    );
    offered(&mut case, "beta", "7", json!({"lines": [line("pump")]}));
    assert_eq!(cost(&case.dossier, "alfa-1").warnings, []);
    let items = vec!["valve".into()];
    assert_eq!(
        cost(&case.dossier, "beta-1").warnings,
        [CostWarning::LinesMissing { items }]
    );
}

#[test]
fn a_quantity_break_holds_for_all_units_or_for_those_above_it() {
    let line = |rule: &str| {
        json!({"lines": [{"item": "pump", "quantity": "100", "price": "10",
        "breaks": {"rule": rule, "breaks": [{"from": "50", "price": "9"}, {"from": "80", "price": "8"}, {"from": "120", "price": "7"}]}}]})
    };
    let mut case = plain();
    offered(&mut case, "alfa", "10", line("all_units"));
    offered(&mut case, "beta", "10", line("incremental"));
    assert_eq!(cost(&case.dossier, "alfa-1").evaluated, exact("8"));
    // (50 × 10 + 30 × 9 + 20 × 8) / 100
    assert_eq!(cost(&case.dossier, "beta-1").evaluated, exact("9.3"));
    let mut falling = process::offer("gama", "10");
    falling["lines"][0]["breaks"] = json!({"rule": "all_units", "breaks": [{"from": "80", "price": "9"}, {"from": "50", "price": "8"}]});
    let expected = CostProblem::BreaksOutOfOrder {
        offer: "gama-1".parse().unwrap(),
        line: 1,
    };
    case.refused_for("buyer", falling, &Problem::Cost(expected));
}

#[test]
fn the_quantity_at_which_another_becomes_the_cheapest_is_found_exactly() {
    let mut case = plain();
    offered(&mut case, "alfa", "9", json!({}));
    // 1000 + 5·(q − 100) is 9·q − 400·... at q = 125 both cost 1125.
    offered(
        &mut case,
        "beta",
        "10",
        json!({"lines": [{"item": "pump", "quantity": "100", "price": "10",
        "breaks": {"rule": "incremental", "breaks": [{"from": "100", "price": "5"}]}}]}),
    );
    assert_eq!(crossovers(&case.dossier), [], "125 lies beyond a fifth");
    offered(
        &mut case,
        "gama",
        "9.5",
        json!({"lines": [{"item": "pump", "quantity": "100", "price": "9.5",
        "breaks": {"rule": "incremental", "breaks": [{"from": "100", "price": "5"}]}}]}),
    );
    // 950 + 5·(q − 100) = 9·q at q = 112.5.
    let found = crossovers(&case.dossier);
    let [one] = &found[..] else {
        panic!("{found:?}")
    };
    assert_eq!(one.factor.round_dp(15), exact("1.125"));
    assert_eq!((one.below.as_str(), one.above.as_str()), ("alfa", "gama"));

    let mut case = plain();
    offered(&mut case, "alfa", "9", json!({}));
    offered(
        &mut case,
        "beta",
        "10",
        json!({"lines": [{"item": "pump", "quantity": "100", "price": "10",
        "breaks": {"rule": "all_units", "breaks": [{"from": "110", "price": "8"}]}}]}),
    );
    let found = crossovers(&case.dossier);
    let [one] = &found[..] else {
        panic!("{found:?}")
    };
    assert_eq!((one.factor, one.above.as_str()), (exact("1.1"), "beta"));
}

#[test]
fn lifetime_costs_are_owed_a_life_and_a_rate() {
    let mut case = plain();
    offered(&mut case, "alfa", "1000", json!({}));
    added(&mut case, "alfa", "energy", json!({"amount": "200"}));
    assert!(matches!(
        problems(&case.dossier, "alfa-1")[..],
        [CostProblem::LifeOwed { .. }]
    ));

    let mut case = with_basis(json!({"annual_rate": "0.05", "rate_source": "Bank", "life": 10}));
    offered(&mut case, "alfa", "1000", json!({}));
    added(&mut case, "alfa", "energy", json!({"amount": "200"}));
    added(&mut case, "alfa", "disposal", json!({"amount": "100"}));
    // 1000 + 200 × 7.721735 + 100 × 0.613913
    assert_eq!(
        cost(&case.dossier, "alfa-1").evaluated.round_dp(2),
        exact("2605.74")
    );
    let share = json!({"kind": "add_cost", "supplier": "alfa", "part": "energy", "share": "0.1", "reason": "?"});
    let problems = case.refused("buyer", share);
    assert!(
        matches!(
            problems[..],
            [Problem::Cost(CostProblem::NoShareOfLife { .. })]
        ),
        "{problems:?}"
    );
}
