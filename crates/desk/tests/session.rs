//! Journeys through a session, as a window makes them: JSON in, JSON out.
#![allow(clippy::unwrap_used)]

mod desktop;

use desk::Session;
use desktop::{answered, ask, code, session};
use serde_json::{Value, json};

fn begin(session: &Session) -> Value {
    let new = json!({
        "purchase": {
            "title": "Gloves",
            "buy_class": "new_task",
            "unit": { "one": "box", "many": "boxes" },
            "currency": "EUR"
        },
        "member": { "member": "ana", "name": "Ana", "roles": ["decider"] }
    });
    answered(session, "new", new)["status"].clone()
}

#[test]
fn an_act_is_undone_and_done_again_as_one() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    let status = begin(&session);
    assert_eq!(status["actor"], "ana");
    assert_eq!(status["entries"], 2);

    let changes = json!({ "changes": [
        { "kind": "set_supplier", "supplier": "a", "name": "Alpha" },
        { "kind": "set_supplier", "supplier": "b", "name": "Beta" },
        { "kind": "record_offer", "offer": "a-1", "supplier": "a", "round": 1, "lines": [] }
    ] });
    assert_eq!(answered(&session, "submit", changes)["entries"], 5);
    let correction = json!({ "changes": [
        { "kind": "clear", "slot": "offer/a-1", "reason": "slip" },
        { "kind": "record_offer", "offer": "a-1", "supplier": "a", "round": 1,
          "lines": [{ "item": "Gloves", "quantity": "1", "price": "3.2279" }] }
    ] });
    assert_eq!(answered(&session, "submit", correction)["entries"], 7);

    let undone = answered(&session, "undo", json!({}));
    assert_eq!(undone["entries"], 9);
    let offers = answered(&session, "offers", json!({}));
    assert_eq!(offers["rows"][0]["offer"]["lines"], json!([]));
    answered(&session, "redo", json!({}));
    answered(
        &session,
        "set_settings",
        json!({ "language": "sr-Cyrl", "theme": "dark" }),
    );
    let offers = answered(&session, "offers", json!({}));
    assert_eq!(offers["rows"][0]["cells"][0]["typed"], "3,2279");

    answered(&session, "undo", json!({}));
    answered(&session, "undo", json!({}));
    let offers = answered(&session, "offers", json!({}));
    assert_eq!(offers["rows"], json!([]));
    answered(&session, "redo", json!({}));
    let offers = answered(&session, "offers", json!({}));
    assert_eq!(offers["rows"].as_array().unwrap().len(), 2);
}

#[test]
fn an_act_with_one_refused_change_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    begin(&session);
    let changes = json!({ "changes": [
        { "kind": "set_supplier", "supplier": "a", "name": "Alpha" },
        { "kind": "set_supplier", "supplier": "b", "name": " " }
    ] });
    assert_eq!(code(&ask(&session, "submit", changes)), "blank");
    assert_eq!(answered(&session, "status", json!({}))["entries"], 2);
    assert_eq!(answered(&session, "offers", json!({}))["rows"], json!([]));
}

#[test]
fn what_is_no_request_is_answered_as_one_that_cannot_be_read() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    for request in [
        "",
        "{",
        "[]",
        r#"{"command":"fly","arguments":{}}"#,
        r#"{"command":"submit","arguments":{}}"#,
    ] {
        let response: Value = serde_json::from_str(&session.answer(request)).unwrap();
        assert_eq!(code(&response), "bad_request", "{request}");
    }
    assert_eq!(code(&ask(&session, "case", json!({}))), "nothing_open");
}

#[test]
fn a_session_finds_language_files_and_who_acted_again() {
    let folder = tempfile::tempdir().unwrap();
    let first = session(folder.path(), 0);
    begin(&first);
    answered(
        &first,
        "set_settings",
        json!({ "language": "sr-Latn", "theme": "system" }),
    );
    drop(first);

    let second = session(folder.path(), 100);
    let home = answered(&second, "home", json!({}));
    assert_eq!(home["settings"]["language"], "sr-Latn");
    assert_eq!(home["recent"][0]["title"], "Gloves");
    let again = json!({ "kind": "recent", "id": home["recent"][0]["id"] });
    assert_eq!(answered(&second, "open", again)["actor"], "ana");

    let third = session(folder.path(), 200);
    assert_eq!(
        code(&ask(&third, "open", json!({ "kind": "choose" }))),
        "held"
    );
    let missing = json!({ "kind": "recent", "id": "nobody" });
    assert_eq!(code(&ask(&third, "open", missing)), "not_found");
}

#[test]
fn an_untouched_sample_is_opened_again_and_a_touched_one_stays_beside_a_new_one() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    let sample = || json!({ "kind": "sample", "name": "efavirenz" });
    for _ in 0..2 {
        assert_eq!(
            answered(&session, "open", sample())["file"],
            "efavirenz.ponder"
        );
    }
    answered(&session, "act_as", json!({ "member": "petar" }));
    let change = json!({ "changes": [{ "kind": "set_supplier", "supplier": "x", "name": "X" }] });
    answered(&session, "submit", change);
    assert_eq!(
        answered(&session, "open", sample())["file"],
        "efavirenz 2.ponder"
    );
}

#[test]
fn every_view_of_every_sample_is_worded_in_every_language() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    for sample in ["efavirenz", "efavirenz-minimal"] {
        answered(
            &session,
            "open",
            json!({ "kind": "sample", "name": sample }),
        );
        for language in ["en", "sr-Cyrl", "sr-Latn"] {
            answered(
                &session,
                "set_settings",
                json!({ "language": language, "theme": "light" }),
            );
            for view in [
                "home",
                "status",
                "case",
                "criteria",
                "offers",
                "judgements",
                "result",
                "record",
            ] {
                let shown = answered(&session, view, json!({}));
                assert!(
                    !shown.to_string().contains('‹'),
                    "{language} {view}: {shown}"
                );
                assert_names(&shown, &format!("{sample} {language} {view}"));
            }
        }
    }
}

/// No name anywhere may be empty.
fn assert_names(value: &Value, place: &str) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                assert!(
                    key != "name" || *value != json!(""),
                    "{place}: an empty name in {fields:?}"
                );
                assert_names(value, place);
            }
        }
        Value::Array(values) => values.iter().for_each(|value| assert_names(value, place)),
        _ => {}
    }
}

#[test]
fn a_weight_that_is_none_and_a_group_that_is_none_are_not_tried() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    answered(
        &session,
        "open",
        json!({ "kind": "sample", "name": "efavirenz" }),
    );
    for (group, weight) in [
        ("family/reliability", 7.0),
        ("family/reliability", -3.0),
        ("garbage", 0.3),
    ] {
        let what_if = json!({ "what_if": { "group": group, "weight": weight } });
        let response = ask(&session, "result", what_if);
        assert_eq!(code(&response), "bad_request", "{group} {weight}");
    }
    let tried = json!({ "what_if": { "group": "family/reliability", "weight": 0.3 } });
    assert_eq!(answered(&session, "result", tried)["kind"], "ready");
}

#[test]
fn who_takes_back_being_there_can_do_it_again() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    begin(&session);
    assert_eq!(answered(&session, "undo", json!({}))["members"], json!([]));
    let status = answered(&session, "redo", json!({}));
    assert_eq!(status["title"], "Gloves");
    assert_eq!(status["members"][0]["id"], "ana");
}

#[test]
fn a_setting_that_is_not_known_costs_no_other_and_no_recent_file() {
    let folder = tempfile::tempdir().unwrap();
    begin(&session(folder.path(), 0));
    let file = folder.path().join("settings.json");
    let mut kept: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    kept["settings"] = json!({ "language": "sr-Cyrl", "theme": "sepia", "zoom": 3 });
    std::fs::write(&file, kept.to_string()).unwrap();
    let home = answered(&session(folder.path(), 9), "home", json!({}));
    assert_eq!(home["settings"]["language"], "sr-Cyrl");
    assert_eq!(home["settings"]["theme"], "system");
    assert_eq!(home["recent"].as_array().unwrap().len(), 1);
}

#[test]
fn equal_offers_are_named_together_wherever_the_first_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    begin(&session);
    let supplier =
        |id: &str, name: &str| json!({ "kind": "set_supplier", "supplier": id, "name": name });
    let offer = |id: &str| {
        json!({ "kind": "record_offer", "offer": format!("{id}-1"), "supplier": id, "round": 1,
                "lines": [{ "item": "Gloves", "quantity": "1", "price": "4" }] })
    };
    let changes = json!({ "changes": [
        { "kind": "set_position", "position": "leverage" },
        { "kind": "set_criterion", "criterion": "cost", "name": "Cost", "family": "cost",
          "scale": { "type": "landed_cost", "worst": "5", "best": "3" } },
        supplier("a", "Alpha"), supplier("b", "Beta"), supplier("c", "Gamma"),
        offer("a"), offer("b"), offer("c"),
        { "kind": "give_weights", "member": "ana", "points": { "cost": "100" } }
    ] });
    let status = answered(&session, "submit", changes);
    let result = status["rail"]
        .as_array()
        .unwrap()
        .iter()
        .find(|note| note["screen"] == "result");
    let judgements = answered(&session, "judgements", json!({}));
    let named = [
        &result.unwrap()["note"],
        &judgements["members"][0]["choice"],
    ];
    for names in named {
        for name in ["Alpha", "Beta", "Gamma"] {
            assert!(
                names.as_str().unwrap().contains(name),
                "no {name} in {names}"
            );
        }
    }
}

#[test]
fn what_an_undo_brings_back_stands_where_it_stood() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    begin(&session);
    for id in ["a", "b", "c"] {
        let change = json!({ "kind": "set_supplier", "supplier": id, "name": id });
        answered(&session, "submit", json!({ "changes": [change] }));
    }
    let order = |session: &Session| -> Vec<String> {
        let offers = answered(session, "offers", json!({}));
        let rows = offers["rows"].as_array().unwrap().iter();
        rows.map(|row| row["name"].as_str().unwrap().to_owned())
            .collect()
    };
    let clear = json!({ "changes": [{ "kind": "clear", "slot": "supplier/a", "reason": "slip" }] });
    answered(&session, "submit", clear);
    assert_eq!(order(&session), ["b", "c"]);
    answered(&session, "undo", json!({}));
    assert_eq!(order(&session), ["a", "b", "c"]);
    answered(&session, "redo", json!({}));
    answered(&session, "undo", json!({}));
    assert_eq!(order(&session), ["a", "b", "c"]);
}

#[test]
fn a_rebuy_cites_the_sealed_decision_it_follows_and_takes_over_what_was_delivered_since() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    let purchase = json!({
        "title": "Boxes once more", "buy_class": "modified_rebuy", "unit": { "one": "box", "many": "boxes" },
        "currency": "EUR", "volume": "900000"
    });
    let member = json!({ "member": "goran", "name": "Goran", "roles": ["buyer"], "power": "1" });
    let from = json!({ "kind": "sample", "name": "shipping-boxes" });
    answered(
        &session,
        "new",
        json!({ "purchase": purchase, "member": member, "from": from }),
    );

    let view = answered(&session, "process", json!({}));
    let told = view.to_string();
    assert!(told.contains("2024/003"), "the decision it follows: {told}");
    assert!(told.contains("2024-02-19"), "since its seal: {told}");
    let offers = answered(&session, "offers", json!({}));
    let valpap = offers["rows"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["supplier"]["supplier"] == "valpap");
    // 22 shipments at the decision and 46 under the contract, of which 1 and 3 were late.
    let cells = valpap.unwrap()["cells"].to_string();
    assert!(
        cells.contains("\"68\"") && cells.contains("\"4\""),
        "{cells}"
    );
}
