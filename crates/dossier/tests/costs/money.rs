//! When costs freeze, what they depend on, and that money stays exact.

use super::*;

#[test]
fn the_basis_freezes_with_the_specification_and_rates_with_the_negotiation() {
    let basis = json!({"kind": "set_cost_basis", "annual_rate": "0.05", "rate_source": "Bank"});
    let case = at("search");
    let problems = case.refused("buyer", basis);
    assert!(
        matches!(problems[..], [Problem::PhaseClosed { .. }]),
        "{problems:?}"
    );
    let rates = json!({"kind": "freeze_rates", "date": "2026-01-12", "source": "Bank", "rates": {"USD": "0.9"}});
    assert!(case.tried("buyer", rates.clone()).is_ok());
    assert!(case.tried("user", rates.clone()).is_err());
    assert!(at("decision").tried("buyer", rates).is_err());
}

#[test]
fn what_depends_on_a_currency_is_named() {
    let mut case = plain();
    for (supplier, price) in [("alfa", "1100"), ("gama", "1500")] {
        offered(&mut case, supplier, price, json!({}));
    }
    offered(
        &mut case,
        "beta",
        "1200",
        json!({"terms": {"currency": "USD"}}),
    );
    rates(&mut case, json!({"USD": "0.9"}));
    for supplier in ["alfa", "beta", "gama"] {
        case.done("user", scores("user", supplier, "8"));
    }
    let moves = cost_moves(&case.dossier);
    assert!(
        moves
            .iter()
            .all(|one| one.what == CostDriver::Rate("USD".to_owned()))
    );
    let told: Vec<(i64, &str)> = moves
        .iter()
        .map(|one| (one.percent, one.cheapest[0].as_str()))
        .collect();
    // 1,080 EUR: cheapest until the dollar gains 1.85 %.
    assert_eq!(
        told,
        [(-10, "beta"), (-5, "beta"), (5, "alfa"), (10, "alfa")]
    );
    assert!(moves.iter().all(|one| one.first == one.cheapest));
}

#[test]
fn a_cost_too_large_to_be_reckoned_with_is_a_problem_and_no_panic() {
    let mut case = plain();
    offered(
        &mut case,
        "alfa",
        "1000000000",
        json!({"lines": [
        {"item": "a", "quantity": "1000000000000", "price": "1000000000", "freight": "1000000000"},
        {"item": "b", "quantity": "1000000000000", "price": "1000000000"}], "terms": {"currency": "USD"}}),
    );
    rates(&mut case, json!({"USD": "1000000"}));
    added(&mut case, "alfa", "duty", json!({"share": "10"}));
    assert!(cost(&case.dossier, "alfa-1").evaluated > Decimal::ZERO);
    // Recorded past every check, as a file from elsewhere may hold it.
    let mut dossier = case.dossier.clone();
    dossier
        .rates
        .as_mut()
        .unwrap()
        .rates
        .insert("USD".to_owned(), Decimal::MAX);
    assert!(matches!(
        problems(&dossier, "alfa-1")[..],
        [CostProblem::TooLarge { .. }]
    ));
}

#[test]
fn what_was_recorded_without_terms_is_written_as_it_was() {
    let offer = process::offer("alfa", "100");
    assert_eq!(serde_json::to_value(read(offer.clone())).unwrap(), offer);
    for change in [
        json!({"kind": "set_cost_basis", "place": "Novi Sad", "annual_rate": "0.08", "rate_source": "Bank",
            "days_in_year": 360, "vat": "0.2", "rates_on": "2026-01-12", "life": 8}),
        json!({"kind": "freeze_rates", "date": "2026-01-12", "source": "Bank", "rates": {"USD": "0.9"}}),
        json!({"kind": "add_cost", "supplier": "alfa", "part": "duty", "share": "0.05", "reason": "Tariff"}),
        json!({"kind": "clear", "slot": "added-cost/alfa/duty"}),
    ] {
        let read: Change = read(change.clone());
        assert_eq!(serde_json::to_value(&read).unwrap(), change);
    }
}

#[test]
fn no_float_touches_money_before_it_stands_on_a_scale() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files: Vec<_> = fs::read_dir(folder.join("evaluation/cost"))
        .unwrap()
        .flatten()
        .map(|file| file.path())
        .collect();
    files.extend(
        fs::read_dir(folder.join("costing"))
            .unwrap()
            .flatten()
            .map(|file| file.path()),
    );
    files.push(folder.join("offers.rs"));
    assert!(files.len() > 15);
    for file in files {
        let source = fs::read_to_string(&file).unwrap();
        let code = source
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"));
        for line in code {
            for float in ["f64", "f32", "float", "from_f", "to_f"] {
                assert!(!line.contains(float), "{}: {line}", file.display());
            }
        }
    }
}

/// A case with an offer in dollars under every term there is.
fn rich(price: Decimal, lines: &[(i64, i64)], rate: Decimal) -> Dossier {
    let mut case = with_basis(
        json!({"place": "Novi Sad", "annual_rate": "0.08", "rate_source": "Bank", "life": 5}),
    );
    let lines: Vec<Value> = (lines.iter())
        .map(|(quantity, cents)| {
            json!({"item": "pump", "quantity": quantity.to_string(),
            "price": (price + Decimal::new(*cents, 2)).to_string(), "freight": "0.75"})
        })
        .collect();
    offered(
        &mut case,
        "alfa",
        "0",
        json!({"lines": lines, "incoterm": "FCA",
        "terms": {"currency": "USD", "vat": "0.2", "payment": [{"share": "0.4", "days": -10}, {"share": "0.6", "days": 90}]}}),
    );
    added(&mut case, "alfa", "insurance", json!({"share": "0.01"}));
    added(&mut case, "alfa", "duty", json!({"share": "0.05"}));
    rates(&mut case, json!({"USD": rate.to_string()}));
    case.dossier
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_higher_price_never_costs_less(cents in 1_i64..10_000_000, more in 1_i64..100_000) {
        let of = |cents| cost(&rich(Decimal::new(cents, 2), &[(10, 0), (3, 25)], exact("0.9")), "alfa-1").evaluated;
        prop_assert!(of(cents) < of(cents + more));
    }

    #[test]
    fn the_order_of_the_lines_is_nothing(cents in 1_i64..10_000_000, quantities in prop::collection::vec(1_i64..1_000, 2..5)) {
        let price = Decimal::new(cents, 2);
        let mut lines: Vec<(i64, i64)> = quantities.iter().map(|quantity| (*quantity, quantity % 7)).collect();
        let one = cost(&rich(price, &lines, exact("0.9")), "alfa-1").evaluated;
        lines.reverse();
        let other = cost(&rich(price, &lines, exact("0.9")), "alfa-1").evaluated;
        prop_assert_eq!(one.round_dp(18), other.round_dp(18));
    }

    #[test]
    fn money_in_another_unit_costs_the_same(cents in 1_i64..10_000_000, factor in 1_i64..1_000) {
        // A price in units k times as small, each worth the k-th part.
        let (price, factor) = (Decimal::new(cents, 2), Decimal::from(factor));
        let of = |price: Decimal, rate: Decimal| {
            let mut dossier = rich(price, &[(10, 0)], exact("0.9"));
            dossier.offers[0].lines[0].freight = None;
            dossier.added_costs.insert(("alfa".parse().unwrap(), CostPart::Freight), serde_json::from_value(
                json!({"supplier": "alfa", "part": "freight", "amount": "0", "reason": "-"})).unwrap());
            dossier.rates.as_mut().unwrap().rates.insert("USD".to_owned(), rate);
            cost(&dossier, "alfa-1").evaluated
        };
        let apart = of(price * factor, exact("0.9")) - of(price, exact("0.9") * factor);
        prop_assert!(apart.abs() < exact("0.000000000001"), "{apart}");
    }

    #[test]
    fn each_step_adds_up_to_the_next(cents in 1_i64..10_000_000) {
        let cost = cost(&rich(Decimal::new(cents, 2), &[(10, 0), (4, 9)], exact("0.9")), "alfa-1");
        let mut now = Decimal::ZERO;
        for step in &cost.steps {
            now = if matches!(step.kind, StepKind::Price | StepKind::Currency) { step.change } else { now + step.change };
            prop_assert_eq!(step.after, now);
        }
        prop_assert_eq!(cost.evaluated, now);
    }
}
