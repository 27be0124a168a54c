//! Changes that are refused: each with a sentence that names the thing, a hint, and nothing changed.

use serde_json::{Value, json};

use crate::files::Dossier;
use crate::program::ponder_reading;
use crate::purchase::PURCHASE;

/// Applies one bad line to the purchase. It is refused with this code, in a message that holds these words, with a
/// hint; the file stays what it was to the byte.
#[track_caller]
fn refused(line: &str, code: &str, words: &[&str]) -> Value {
    let dossier = Dossier::of(&PURCHASE);
    let before = dossier.bytes();
    let answer = dossier.apply(&[line]).ends(2);
    let [answered] = &answer.json_lines()[..] else {
        panic!("not one answer{answer}")
    };
    let refusal = &answered["refused"];
    assert_eq!(refusal["code"], code, "{line}{answer}");
    let message = refusal["message"].as_str().unwrap_or_default();
    for word in words {
        assert!(message.contains(word), "no “{word}” in “{message}”{answer}");
    }
    let hint = refusal["hint"].as_str().unwrap_or_default();
    assert!(
        hint.len() > 10 && hint.ends_with('.'),
        "“{hint}” is no hint{answer}"
    );
    assert!(
        dossier.bytes() == before,
        "a refusal changed the file{answer}"
    );
    assert_eq!(dossier.entries(), PURCHASE.len());
    refusal.clone()
}

fn offer(changed: &[(&str, Value)]) -> String {
    let mut offer = json!({
        "kind": "record_offer",
        "offer": "alfa-2",
        "supplier": "alfa",
        "round": 2,
        "lines": [{"item": "Pump", "quantity": "40", "price": "399"}],
        "answers": {"flow": "15"},
    });
    for (field, value) in changed {
        offer[*field] = value.clone();
    }
    offer.to_string()
}

fn line(field: &str, number: &str) -> Value {
    let mut line = json!({"item": "Pump", "quantity": "40", "price": "399"});
    line[field] = number.into();
    json!([{"item": "Spare", "quantity": "1", "price": "1"}, line])
}

fn weights(on_time: &str, cost: &str, flow: &str) -> String {
    json!({"kind": "give_weights", "member": "ana", "points": {"on-time": on_time, "cost": cost, "flow": flow}})
        .to_string()
}

#[test]
fn a_good_offer_is_recorded_so_that_the_bad_ones_differ_by_one_thing() {
    Dossier::of(&PURCHASE).apply(&[&offer(&[])]).done();
}

#[test]
fn a_price_below_zero_or_beyond_all_prices_is_refused() {
    for (field, number, code) in [
        ("price", "-0.01", "out_of_range"),
        ("price", "1000000000.01", "out_of_range"),
        ("freight", "-1", "out_of_range"),
        ("quantity", "0", "not_above_zero"),
        ("quantity", "-40", "not_above_zero"),
        ("quantity", "1000000000001", "not_above_zero"),
    ] {
        let refusal = refused(
            &offer(&[("lines", line(field, number))]),
            code,
            &["alfa-2", "line 2", field, number],
        );
        assert_eq!(
            refusal["arguments"]["cell"],
            json!({"slot": "offer/alfa-2", "field": field, "line": 2})
        );
    }
}

#[test]
fn a_number_that_no_decimal_holds_is_refused() {
    let numbers = [
        "1e400",
        "99999999999999999999999999999999999999",
        "NaN",
        "∞",
        "3,50",
        "",
        "0x10",
    ];
    let texts = numbers.map(Value::from);
    for number in texts
        .into_iter()
        .chain([json!(3.5), json!(null), json!(["1"])])
    {
        let mut lines = line("price", "");
        lines[1]["price"] = number.clone();
        let refusal = refused(
            &offer(&[("lines", lines)]),
            "wrong_value",
            &["Line 1", "lines[1].price"],
        );
        // How to write an amount.
        assert!(
            refusal["hint"].as_str().unwrap().contains("\"19.80\""),
            "{refusal}"
        );
    }
}

#[test]
fn weights_below_zero_or_all_zero_or_incomplete_are_refused() {
    refused(
        &weights("20", "-60", "20"),
        "out_of_range",
        &[
            "the weights of Ana Lukić (ana)",
            "Landed cost (cost)",
            "-60",
        ],
    );
    refused(
        &weights("0", "0", "0.000"),
        "all_points_zero",
        &["Ana Lukić (ana)", "all zero"],
    );
    refused(
        r#"{"kind":"give_weights","member":"ana","points":{"on-time":"1","cost":"1"}}"#,
        "missing_points",
        &["Ana Lukić (ana)", "Flow (flow)"],
    );
    let refusal = refused(
        r#"{"kind":"give_weights","member":"ana","points":{}}"#,
        "missing_points",
        &["Ana Lukić (ana)", "Deliveries on time (on-time)"],
    );
    assert_eq!(refusal["more"].as_array().unwrap().len(), 3, "{refusal}");
}

#[test]
fn more_late_shipments_than_shipments_are_refused() {
    refused(
        r#"{"kind":"record_deliveries","supplier":"alfa","shipments":3,"late":4,"source":"Ours."}"#,
        "late_exceeds_shipments",
        &["Alfa", "4 late shipments of 3"],
    );
}

#[test]
fn a_record_whose_last_day_lies_before_its_first_is_refused() {
    let dossier = Dossier::of(&PURCHASE);
    let answer = dossier
        .apply(&[
            r#"{"kind":"record_deliveries","supplier":"alfa","shipments":3,"late":0,"first":"2025-05-30","last":"2024-01-01","source":"Ours."}"#,
        ])
        .ends(2);
    let message = answer.json_lines()[0]["refused"]["message"].to_string();
    assert!(message.contains("Alfa"), "{answer}");
}

#[test]
fn a_date_that_no_calendar_has_is_refused() {
    for date in ["2025-02-30", "30.5.2025.", "2025-5-3", "yesterday", ""] {
        let record = json!({
            "kind": "record_deliveries", "supplier": "alfa", "shipments": 3, "late": 0, "first": date, "source": "Ours.",
        });
        let refusal = refused(
            &record.to_string(),
            "not_a_date",
            &["the delivery record of Alfa", "first day", date],
        );
        assert!(refusal["hint"].as_str().unwrap().contains("2015-10-12"));
    }
}

#[test]
fn what_is_not_there_is_named() {
    for (change, slot) in [
        (
            r#"{"kind":"give_weights","member":"eva","points":{"on-time":"1","cost":"1","flow":"1"}}"#,
            "member/eva",
        ),
        (
            r#"{"kind":"give_weights","member":"ana","points":{"on-time":"1","cost":"1","flow":"1","beauty":"1"}}"#,
            "criterion/beauty",
        ),
        (&offer(&[("supplier", json!("delta"))]), "supplier/delta"),
        (
            &offer(&[("answers", json!({"flow": "15", "beauty": "9"}))]),
            "criterion/beauty",
        ),
        (
            r#"{"kind":"record_deliveries","supplier":"delta","shipments":3,"late":0,"source":"Ours."}"#,
            "supplier/delta",
        ),
        (
            r#"{"kind":"screen_out","supplier":"delta","reason":"Unknown."}"#,
            "supplier/delta",
        ),
    ] {
        let refusal = refused(change, "unknown", &[&slot.replace('/', " ")]);
        assert_eq!(refusal["arguments"]["slot"], slot);
    }
    refused(
        r#"{"kind":"clear","slot":"member/eva"}"#,
        "nothing_there",
        &["member eva"],
    );
}

#[test]
fn a_line_that_is_no_change_is_named_with_what_is_wrong_in_it() {
    for (text, code, words) in [
        (r#"{"kind":"teleport"}"#, "unknown_kind", &["teleport"][..]),
        (
            r#"{"supplier":"delta","name":"Delta"}"#,
            "no_kind",
            &["kind"],
        ),
        (r#"{"kind":7,"name":"Delta"}"#, "no_kind", &["kind"]),
        (
            r#"{"kind":"set_supplier","supplier":"delta","name":"D","colour":"red"}"#,
            "unknown_field",
            &["colour"],
        ),
        (
            r#"{"kind":"set_supplier","supplier":"delta"}"#,
            "missing_field",
            &["name"],
        ),
        (
            r#"{"kind":"set_supplier","supplier":"Delta Ltd","name":"D"}"#,
            "wrong_value",
            &["supplier"],
        ),
        (
            r#"{"kind":"set_member","member":"eva","name":"Eva","roles":["wizard"]}"#,
            "wrong_value",
            &["roles[0]"],
        ),
        (
            r#"{"kind":"clear","slot":"castle/eva"}"#,
            "wrong_value",
            &["slot"],
        ),
        (r#"{"kind":"undo","entry":-1}"#, "wrong_value", &["entry"]),
        (
            r#"{"kind":"record_deliveries","supplier":"alfa","shipments":-3,"late":0,"source":"Ours."}"#,
            "wrong_value",
            &["shipments"],
        ),
        (r#"{"kind":"set_supplier","#, "not_json", &[]),
        ("not json", "not_json", &[]),
        ("[]", "not_json", &[]),
        ("null", "not_json", &[]),
        ("\"\u{0}\"", "not_json", &[]),
        ("\u{feff}", "not_json", &[]),
    ] {
        refused(text, code, &[&["Line 1"], words].concat());
    }
    // Nests too deep for any change: nothing overflows.
    refused(&"[".repeat(100_000), "not_json", &["Line 1"]);
    let nest = r#"{"kind":"undo","entry":1,"inverse":"#.repeat(10_000);
    refused(&nest, "not_json", &["Line 1"]);
}

#[test]
fn an_empty_text_is_refused() {
    for (change, words) in [
        (
            r#"{"kind":"set_supplier","supplier":"delta","name":" "}"#,
            ["supplier delta", "name"],
        ),
        (
            r#"{"kind":"set_supplier","supplier":"delta","name":{"en":"Delta","sr-Cyrl":""}}"#,
            ["supplier delta", "name"],
        ),
        (
            r#"{"kind":"set_supplier","supplier":"delta","name":{}}"#,
            ["supplier delta", "name"],
        ),
        (
            r#"{"kind":"screen_out","supplier":"alfa","reason":""}"#,
            ["the screening of Alfa", "reason"],
        ),
    ] {
        refused(change, "blank", &words);
    }
}

#[test]
fn a_currency_that_is_no_code_is_refused() {
    for currency in ["euro", "eur", "€", ""] {
        let mut purchase: Value = serde_json::from_str(PURCHASE[2]).unwrap();
        purchase["currency"] = currency.into();
        let words = ["description of the purchase", "currency", currency];
        let refusal = refused(&purchase.to_string(), "not_a_currency", &words);
        assert!(refusal["hint"].as_str().unwrap().contains("EUR"));
    }
}

#[test]
fn an_offer_is_recorded_once_and_one_a_round() {
    refused(
        &offer(&[("offer", json!("alfa-1"))]),
        "already_recorded",
        &["alfa-1"],
    );
    refused(
        &offer(&[("round", json!(1))]),
        "round_taken",
        &["Alfa", "alfa-1", "round 1"],
    );
    refused(
        &offer(&[("round", json!(0))]),
        "out_of_range",
        &["alfa-2", "round"],
    );
    refused(
        &offer(&[("answers", json!({"flow": "15", "cost": "3"}))]),
        "computed_answer",
        &["alfa-2", "Landed cost (cost)"],
    );
}

#[test]
fn what_others_lean_on_is_not_cleared() {
    for (slot, thing, by) in [
        ("member/ana", "member Ana Lukić (ana)", "weights/ana"),
        ("supplier/alfa", "supplier Alfa", "offer/alfa-1"),
        ("criterion/flow", "criterion Flow (flow)", "weights/ana"),
    ] {
        let change = json!({"kind": "clear", "slot": slot}).to_string();
        let refusal = refused(&change, "in_use", &[thing, "cannot be cleared"]);
        assert_eq!(refusal["arguments"], json!({"slot": slot, "by": by}));
    }
}

#[test]
fn a_scale_must_have_two_ends_the_right_way_round() {
    let scale = |kind: &str, worst: &str, best: &str| {
        json!({
            "kind": "set_criterion", "criterion": "cost", "name": "Cost", "family": "cost",
            "scale": {"type": kind, "worst": worst, "best": best},
        })
        .to_string()
    };
    refused(
        &scale("landed_cost", "3", "5"),
        "bad_anchors",
        &["cost", "3", "5"],
    );
    refused(&scale("landed_cost", "5", "5.0"), "bad_anchors", &["cost"]);
    refused(
        r#"{"kind":"set_criterion","criterion":"again","name":"Cost again","family":"cost","scale":{"type":"landed_cost","worst":"500","best":"300"}}"#,
        "counted_twice",
        &["again", "Landed cost (cost)"],
    );
}

#[test]
fn only_a_member_acts() {
    let dossier = Dossier::of(&PURCHASE);
    let before = dossier.bytes();
    let supplier = r#"{"kind":"set_supplier","supplier":"delta","name":"Delta"}"#;
    let answer = dossier.apply_as("eva", &[supplier]).ends(2);
    let refusal = &answer.json_lines()[0]["refused"];
    assert_eq!(refusal["code"], "unknown_actor");
    assert_eq!(refusal["arguments"]["member"], "eva");
    assert!(
        refusal["message"]
            .as_str()
            .unwrap()
            .contains("no member eva")
    );
    dossier
        .apply_as("Eva!", &[supplier])
        .ends(2)
        .says(&["Eva!"]);
    assert!(dossier.bytes() == before);
}

#[test]
fn a_refused_line_does_not_stop_the_next_ones() {
    let dossier = Dossier::of(&PURCHASE);
    let supplier =
        |id: &str| json!({"kind": "set_supplier", "supplier": id, "name": id}).to_string();
    let script = [
        supplier("d1"),
        "not json".to_owned(),
        supplier("d2"),
        weights("0", "0", "0"),
        supplier("d3"),
    ];
    let lines: Vec<&str> = script.iter().map(String::as_str).collect();
    let answers = dossier.apply(&lines).ends(2).json_lines();
    assert_eq!(answers[0], json!({"seq": 22}));
    assert_eq!(answers[1]["refused"]["code"], "not_json");
    let message = answers[1]["refused"]["message"].as_str().unwrap();
    assert!(message.contains("Line 2"), "{message}");
    assert_eq!(answers[2], json!({"seq": 23}));
    assert_eq!(answers[3]["refused"]["code"], "all_points_zero");
    assert_eq!(answers[4], json!({"seq": 24}));
    assert_eq!(dossier.entries(), 24);
}

#[test]
fn a_line_that_is_not_utf_8_does_not_stop_the_next_ones() {
    let dossier = Dossier::of(&PURCHASE);
    let script = b"{\"kind\":\"set_supplier\",\"supplier\":\"d1\",\"name\":\"Caf\xe9\"}\n{\"kind\":\"set_supplier\",\"supplier\":\"d2\",\"name\":\"D\"}\n";
    let answer = ponder_reading(&["apply", &dossier.path], script);
    assert_eq!(
        answer.code, 2,
        "the letter that could not be read was lost in silence{answer}"
    );
    let answers = answer.json_lines();
    let message = answers[0]["refused"]["message"].to_string();
    assert!(message.contains("Line 1"), "{answer}");
    assert_eq!(answers.get(1), Some(&json!({"seq": 22})), "{answer}");
}

#[test]
fn a_name_that_would_break_a_line_or_turn_the_writing_is_refused() {
    for name in ["Delta\\nd.o.o.", "Del\\u0007ta", "atleD \\u202e Delta"] {
        let line = format!(r#"{{"kind":"set_supplier","supplier":"delta","name":"{name}"}}"#);
        refused(&line, "unprintable", &["supplier delta", "name"]);
    }
}

#[test]
fn a_record_longer_than_can_be_computed_is_refused() {
    refused(
        r#"{"kind":"record_deliveries","supplier":"alfa","shipments":100001,"late":0,"source":"Ours."}"#,
        "out_of_range",
        &["Alfa", "shipments", "100001"],
    );
}
