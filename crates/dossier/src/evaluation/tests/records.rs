//! Records of every measure: golden posteriors, and what exclusion, age and evidence may and may not do.

use serde_json::json;

use super::*;
use crate::{Deliveries, Problem, RecordProblem, Text};

/// A supplier with a record, and no prior recorded.
fn with(record: serde_json::Value) -> Dossier {
    let mut dossier = Dossier::default();
    also(
        &mut dossier,
        json!({"kind": "set_supplier", "supplier": "a", "name": "A"}),
    );
    let mut change =
        json!({"kind": "record_deliveries", "supplier": "a", "source": "store ledger"});
    for (key, value) in record.as_object().unwrap() {
        change[key] = value.clone();
    }
    also(&mut dossier, change);
    dossier
}

fn known(dossier: &Dossier, measure: Measure, target: &str) -> Reliability {
    reliability(
        dossier,
        &"a".parse().unwrap(),
        measure,
        target.parse().unwrap(),
        true,
    )
}

fn refused(dossier: &Dossier, change: serde_json::Value) -> Vec<Problem> {
    let change: Change = serde_json::from_value(change).unwrap();
    check(dossier, &change, None).unwrap_err()
}

/// Rounded figures of the fitted prior that is also the starting one: research on 72 vendors of medicines.
#[test]
fn records_on_time_match_the_golden_table() {
    for (shipments, late, mean, bound, chance) in [
        (2, 0, 0.9658, 0.8917, 0.763),
        (5, 0, 0.9697, 0.9037, 0.800),
        (7, 0, 0.9718, 0.9103, 0.821),
        (8, 1, 0.9391, 0.8552, 0.488),
        (25, 0, 0.9826, 0.9445, 0.934),
        (28, 4, 0.9033, 0.8269, 0.114),
        (199, 2, 0.9873, 0.9729, 0.999),
        (541, 92, 0.8351, 0.8087, 0.000),
    ] {
        let found = known(
            &with(json!({"shipments": shipments, "late": late})),
            Measure::OnTime,
            "0.95",
        );
        near(found.mean, mean, 5e-5);
        near(found.bound, bound, 5e-5);
        near(found.chance_of_target, chance, 5e-4);
    }
}

/// A Beta(1 + good, …) posterior whose bad shape stays 1 has the quantile p^(1/a) in closed form.
#[test]
fn in_full_and_lots_start_from_one_in_twenty_and_count_their_own_occasions() {
    let record = json!({"shipments": 30, "late": 4, "in_full": 21, "in_full_of": 21,
        "lots_inspected": 11, "lots_accepted": 11});
    let dossier = with(record);

    let in_full = known(&dossier, Measure::InFull, "0.95");
    assert_eq!((in_full.trials, in_full.events), (21, 0));
    near(in_full.mean, 40.0 / 41.0, 1e-12);
    near(in_full.bound, 0.05f64.powf(1.0 / 40.0), 1e-12);
    let lots = known(&dossier, Measure::LotAcceptance, "0.9");
    near(lots.mean, 30.0 / 31.0, 1e-12);
    near(lots.chance_of_target, 1.0 - 0.9f64.powi(30), 1e-12);
    assert_eq!(lots.basis, RecordBasis::Record);
}

/// A Gamma posterior with shape 1 is exponential: its upper bound is ln 20 over its rate.
#[test]
fn incidents_are_counted_per_hundred_shipments() {
    let found = known(
        &with(json!({"shipments": 80, "late": 0, "incidents": 0})),
        Measure::Incidents,
        "5",
    );

    near(found.mean, 1.0, 1e-12);
    near(found.bound, 20f64.ln(), 1e-9);
    near(found.chance_of_target, 1.0 - (-5.0f64).exp(), 1e-12);
    // 3 per 100 shipments need an exposure of ln 20 / 3 hundreds, 0 included: 99.86 shipments, 80 + 20 are not enough by
    // themselves but for the prior.
    let target = known(
        &with(json!({"shipments": 78, "late": 0, "incidents": 0})),
        Measure::Incidents,
        "3",
    );
    assert_eq!(target.more_to_prove, Some(2));
}

#[test]
fn what_was_not_recorded_is_neither_none_nor_all() {
    let dossier = with(json!({"shipments": 40, "late": 0}));

    for measure in [Measure::InFull, Measure::LotAcceptance, Measure::Incidents] {
        let found = known(&dossier, measure, "0.95");
        assert_eq!(found.basis, RecordBasis::NoRecord);
        assert!(found.is_cautious);
        assert!(found.mean > 0.0 && found.mean != 1.0);
    }
    let nothing = with(json!({"shipments": 0, "late": 0}));
    assert_eq!(
        known(&nothing, Measure::OnTime, "0.95").basis,
        RecordBasis::NoRecord
    );
}

#[test]
fn a_mean_counts_in_a_leverage_purchase_for_every_measure_with_a_record() {
    let dossier = with(json!({"shipments": 40, "late": 0, "in_full": 38}));
    let found = |measure| {
        let target = "0.95".parse().unwrap();
        reliability(&dossier, &"a".parse().unwrap(), measure, target, false)
    };

    assert_eq!(found(Measure::InFull).counted, found(Measure::InFull).mean);
    assert_eq!(
        found(Measure::Incidents).counted,
        found(Measure::Incidents).bound
    );
}

#[test]
fn shipments_that_the_buyer_delayed_do_not_count_and_stay_visible() {
    let mut dossier = with(json!({"shipments": 30, "late": 3}));
    let before = known(&dossier, Measure::OnTime, "0.95");
    let left = json!({"kind": "exclude_shipments", "exclusion": "ramp", "supplier": "a", "shipments": 2,
        "reason": "Our ramp was closed"});
    also(&mut dossier, left);

    let found = known(&dossier, Measure::OnTime, "0.95");

    assert_eq!((found.trials, found.events), (28, 1));
    assert_eq!(found.excluded, Some((2, before.counted)));
    let plain = known(
        &with(json!({"shipments": 28, "late": 1})),
        Measure::OnTime,
        "0.95",
    );
    assert_eq!(found.posterior, plain.posterior);
    let more = json!({"kind": "exclude_shipments", "exclusion": "strike", "supplier": "a", "shipments": 2,
        "reason": "strike"});
    assert!(matches!(
        refused(&dossier, more)[..],
        [Problem::Record(RecordProblem::ExcludesMoreThanLate {
            shipments: 4,
            late: 3,
            ..
        })]
    ));
}

#[test]
fn a_shipment_is_left_out_of_the_period_it_was_in() {
    let periods = json!([
        {"period": "2024", "shipments": 20, "late": 3},
        {"period": "2025", "shipments": 10, "late": 0},
    ]);
    let mut dossier = with(json!({"shipments": 30, "late": 3, "periods": periods}));
    let left = |period: &str| {
        json!({"kind": "exclude_shipments", "exclusion": "ramp", "supplier": "a", "shipments": 3, "period": period,
            "reason": "Our ramp was closed"})
    };

    assert!(matches!(
        refused(&dossier, left("2023"))[..],
        [Problem::Record(RecordProblem::NoSuchPeriod { .. })]
    ));
    assert!(matches!(
        refused(&dossier, left("2025"))[..],
        [Problem::Record(RecordProblem::ExcludesMoreThanLate { .. })]
    ));
    also(&mut dossier, left("2024"));
    let recency = json!({"kind": "set_recency", "months": "12", "as_of": "2026-01-01", "reason": "new plant"});
    also(&mut dossier, recency);
    let (occasions, wrong) = tally(&dossier, &"a".parse().unwrap(), Measure::OnTime)
        .unwrap()
        .weighed;
    let weight = |period| {
        dossier
            .recency
            .as_ref()
            .unwrap()
            .weight(crate::Days::read(period).unwrap())
    };
    near(
        occasions,
        17.0 * weight("2024") + 10.0 * weight("2025"),
        1e-12,
    );
    assert_eq!(wrong, 0.0);
}

#[test]
fn periods_add_up_to_the_whole_and_share_no_day() {
    let mut dossier = Dossier::default();
    also(
        &mut dossier,
        json!({"kind": "set_supplier", "supplier": "a", "name": "A"}),
    );
    let record = |periods: serde_json::Value| {
        json!({"kind": "record_deliveries", "supplier": "a", "shipments": 30, "late": 3, "source": "ledger",
            "periods": periods})
    };

    let sums = refused(
        &dossier,
        record(json!([{"period": "2024", "shipments": 29, "late": 3}])),
    );
    assert!(
        matches!(&sums[..], [Problem::Record(RecordProblem::PeriodsDoNotAddUp { sum, total, .. })] if sum == "29" && total == "30")
    );
    let twice = refused(
        &dossier,
        record(json!([
            {"period": "2024", "shipments": 20, "late": 3},
            {"period": "2024-12", "shipments": 10, "late": 0},
        ])),
    );
    assert!(matches!(
        &twice[..],
        [Problem::Record(RecordProblem::PeriodsOverlap { .. })]
    ));
    let unread = refused(
        &dossier,
        record(json!([{"period": "last year", "shipments": 30, "late": 3}])),
    );
    assert!(matches!(
        &unread[..],
        [Problem::Record(RecordProblem::NotAPeriod { .. })]
    ));
}

#[test]
fn a_count_above_its_whole_is_refused() {
    let mut dossier = Dossier::default();
    also(
        &mut dossier,
        json!({"kind": "set_supplier", "supplier": "a", "name": "A"}),
    );
    for wrong in [
        json!({"in_full": 11}),
        json!({"in_full": 3, "in_full_of": 2}),
        json!({"in_full_of": 11}),
        json!({"lots_inspected": 3, "lots_accepted": 4}),
        json!({"lots_inspected": 3}),
        json!({"pieces_received": 100, "pieces_rejected": 101}),
        json!({"incidents": 1, "incidents_of": 11}),
    ] {
        let mut change = json!({"kind": "record_deliveries", "supplier": "a", "shipments": 10, "late": 0,
            "source": "ledger"});
        for (key, value) in wrong.as_object().unwrap() {
            change[key] = value.clone();
        }
        assert!(!refused(&dossier, change).is_empty(), "{wrong}");
    }
}

#[test]
fn evidence_stands_in_for_the_measure_it_speaks_of_only() {
    let mut dossier = with(json!({"shipments": 40, "late": 0}));
    let evidence = json!({"kind": "record_evidence", "evidence": "audit", "supplier": "a", "kind_of": "audit",
        "measure": "lot_acceptance", "on_time": "6", "late": "0", "source": "Visit"});
    also(&mut dossier, evidence);

    assert_eq!(
        known(&dossier, Measure::LotAcceptance, "0.95").basis,
        RecordBasis::Evidence
    );
    near(
        known(&dossier, Measure::LotAcceptance, "0.95").mean,
        25.0 / 26.0,
        1e-12,
    );
    assert_eq!(
        known(&dossier, Measure::InFull, "0.95").basis,
        RecordBasis::NoRecord
    );
    near(
        known(&dossier, Measure::OnTime, "0.95").mean,
        60.944311 / 61.75558,
        1e-9,
    );
}

#[test]
fn each_measure_has_a_prior_of_its_own() {
    let mut dossier = with(json!({"shipments": 10, "late": 0, "in_full": 10}));
    let prior = json!({"kind": "set_measure_prior", "measure": "in_full", "a": "2", "b": "8", "source": "ours",
        "date": "2026-02-01"});
    also(&mut dossier, prior);

    near(known(&dossier, Measure::InFull, "0.95").mean, 0.9, 1e-12);
    let lateness = json!({"kind": "set_measure_prior", "measure": "on_time", "a": "2", "b": "8", "source": "ours",
        "date": "2026-02-01"});
    assert_eq!(
        refused(&dossier, lateness),
        [Problem::Record(RecordProblem::PriorOfLateness)]
    );
}

#[test]
fn a_record_without_days_counts_in_full_under_a_half_life() {
    let mut dossier = with(json!({"shipments": 40, "late": 1}));
    let plain = known(&dossier, Measure::OnTime, "0.95");
    let recency = json!({"kind": "set_recency", "months": "12", "as_of": "2026-01-01", "reason": "new plant"});
    also(&mut dossier, recency);

    assert_eq!(known(&dossier, Measure::OnTime, "0.95"), plain);
    let mut dated =
        with(json!({"shipments": 40, "late": 1, "first": "2024-01-01", "last": "2025-12-31"}));
    dated.recency = dossier.recency.clone();
    let found = known(&dated, Measure::OnTime, "0.95");
    assert!(found.counts_as.unwrap() < 25.0 && found.bound < plain.bound);
}

/// A record of two years.
fn years(first: (u32, u32), second: (u32, u32)) -> Deliveries {
    let row = |period: &str, (shipments, late): (u32, u32)| crate::PeriodCounts {
        period: period.to_owned(),
        shipments,
        late,
        ..Default::default()
    };
    Deliveries {
        periods: vec![row("2024", first), row("2025", second)],
        ..Deliveries::of(
            "a".parse().unwrap(),
            first.0 + second.0,
            first.1 + second.1,
            Text::from("ledger"),
        )
    }
}

fn folded_record(record: Deliveries, half_life: Option<&str>) -> Dossier {
    let mut dossier = with(json!({"shipments": 1, "late": 0}));
    let touch = Touch {
        entry: 2_000,
        actor: String::new(),
        time: String::new(),
    };
    dossier.fold(touch, &Change::RecordDeliveries(record));
    if let Some(months) = half_life {
        let recency =
            json!({"kind": "set_recency", "months": months, "as_of": "2026-01-01", "reason": "r"});
        also(&mut dossier, recency);
    }
    dossier
}

proptest! {
    #[test]
    fn more_good_deliveries_never_lower_the_bound(
        good in 0u32..300, late in 0u32..50, more in 1u32..50, measure in 0usize..4,
    ) {
        let measure = Measure::ALL[measure];
        let of = |good: u32| {
            let all = good + late;
            let record = json!({"shipments": all, "late": late, "in_full": good, "lots_inspected": all,
                "lots_accepted": good, "incidents": late});
            known(&with(record), measure, "0.95").bound
        };
        let gain = of(good + more) - of(good);
        let is_no_worse = if measure.is_share() { gain >= -1e-12 } else { gain <= 1e-12 };
        prop_assert!(is_no_worse);
    }

    #[test]
    fn a_record_many_times_as_long_is_known_more_narrowly(good in 0u32..60, short in 0u32..60) {
        prop_assume!(good + short > 0);
        // Under an even prior; one that a record contradicts would be given up first.
        let width = |times: u32| {
            let record = json!({"shipments": (good + short) * times, "late": 0, "in_full": good * times});
            let mut dossier = with(record);
            let prior = json!({"kind": "set_measure_prior", "measure": "in_full", "a": "1", "b": "1",
                "source": "even", "date": "2026-02-01"});
            also(&mut dossier, prior);
            let known = known(&dossier, Measure::InFull, "0.95").posterior;
            known.hopeful() - known.cautious()
        };
        prop_assert!(width(10) < width(1));
    }

    #[test]
    fn an_exclusion_only_ever_removes_late_shipments(
        first in (1u32..60, 0u32..20), second in (1u32..60, 0u32..20), left in 1u32..40, named in any::<bool>(),
    ) {
        let first = (first.0.max(first.1), first.1);
        let second = (second.0.max(second.1), second.1);
        let mut dossier = folded_record(years(first, second), Some("18"));
        let before = tally(&dossier, &"a".parse().unwrap(), Measure::OnTime).unwrap();
        let exclusion = crate::ExcludedShipments {
            exclusion: "x".parse().unwrap(),
            supplier: "a".parse().unwrap(),
            shipments: left,
            period: named.then(|| "2024".to_owned()),
            reason: Text::from("ours"),
        };
        let touch = Touch { entry: 3_000, actor: String::new(), time: String::new() };
        dossier.fold(touch, &Change::ExcludeShipments(exclusion));
        if let Some(after) = tally(&dossier, &"a".parse().unwrap(), Measure::OnTime) {
            prop_assert!(after.trials + after.excluded == before.trials);
            prop_assert!(after.events + after.excluded == before.events);
            prop_assert!(after.weighed.0 <= before.weighed.0 + 1e-9 && after.weighed.1 <= before.weighed.1 + 1e-9);
            let good = |tally: &Tally| tally.weighed.0 - tally.weighed.1;
            prop_assert!((good(&after) - good(&before)).abs() < 1e-9, "what went well stays");
            prop_assert_eq!(after.with_excluded, before.weighed);
        }
    }

    #[test]
    fn a_half_life_without_end_gives_the_plain_record(
        first in (1u32..300, 0u32..50), second in (1u32..300, 0u32..50),
    ) {
        let first = (first.0.max(first.1), first.1);
        let second = (second.0.max(second.1), second.1);
        let plain = known(&folded_record(years(first, second), None), Measure::OnTime, "0.95");
        let mut dossier = folded_record(years(first, second), Some("1200"));
        let endless = known(&dossier, Measure::OnTime, "0.95");
        prop_assert!((endless.bound - plain.bound).abs() < 5e-3);
        dossier.recency.as_mut().unwrap().months = "1000000000000".parse().unwrap();
        let endless = known(&dossier, Measure::OnTime, "0.95");
        prop_assert!((endless.bound - plain.bound).abs() < 1e-6);
        let plain_sum = folded_record(years((first.0 + second.0, first.1 + second.1), (0, 0)), None);
        prop_assert_eq!(known(&plain_sum, Measure::OnTime, "0.95").posterior, plain.posterior);
    }
}
