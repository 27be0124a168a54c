//! What a window is told about what may be done: by whom, in which phase, in which round.
#![allow(clippy::unwrap_used)]

mod desktop;

use desk::Session;
use desktop::{answered, ask, code, session};
use serde_json::{Value, json};

fn act_as(session: &Session, member: &str) -> Value {
    answered(session, "act_as", json!({ "member": member }))
}

fn submit(session: &Session, changes: Value) -> Value {
    answered(session, "submit", json!({ "changes": changes }))
}

fn sample(session: &Session, name: &str) {
    answered(session, "open", json!({ "kind": "sample", "name": name }));
}

/// The actions that may be taken now, by name.
fn open_actions(status: &Value) -> Vec<&str> {
    let actions = status["actions"].as_object().unwrap();
    let open = actions
        .iter()
        .filter(|(_, possible)| possible["now"] == true);
    open.map(|(name, _)| name.as_str()).collect()
}

#[test]
fn in_a_sealed_purchase_nothing_may_be_done_but_to_record_deliveries() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    sample(&session, "hydraulic-oil");
    let status = act_as(&session, "goran");
    assert_eq!(open_actions(&status), ["follow_up"]);
    assert!(
        status["stopped"]
            .as_str()
            .unwrap()
            .starts_with("The decision is sealed")
    );
    // What stands against everything is said once, not beside every field.
    assert_eq!(status["actions"]["convene"]["against"], json!([]));
    let grid = answered(&session, "offers", json!({}));
    let cells = grid["rows"].as_array().unwrap().iter();
    let mut cells = cells.flat_map(|row| row["cells"].as_array().unwrap());
    assert!(cells.all(|cell| cell["editable"] == false));
    let judgements = answered(&session, "judgements", json!({}));
    let members = judgements["members"].as_array().unwrap();
    assert!(members.iter().all(|member| member["why_not"] != ""));
}

#[test]
fn who_lacks_the_role_is_told_who_holds_it() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    sample(&session, "efavirenz");
    let status = act_as(&session, "milica");
    let gather = &status["actions"]["gather"];
    assert_eq!(gather["now"], false);
    let why = gather["against"][0].as_str().unwrap();
    assert!(why.contains("Milica") && why.contains("Buyer"), "{why}");
    assert_eq!(status["actions"]["specify"]["now"], true);
    assert_eq!(status["stopped"], "");
    let status = act_as(&session, "petar");
    assert_eq!(status["actions"]["gather"]["now"], true);
}

#[test]
fn a_phase_that_is_closed_puts_its_fields_to_rest() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    begin(&session);
    let status = submit(
        &session,
        json!([
            { "kind": "state_need", "what": "Gloves", "without": "The wards close" },
            { "kind": "set_position", "position": "leverage" },
            { "kind": "waive", "duty": "volume", "reason": "By the month" },
            { "kind": "waive", "duty": "questionnaire", "reason": "Gloves are gloves" },
            { "kind": "close_phase", "phase": "need" }
        ]),
    );
    let need = &status["actions"]["state_need"];
    assert_eq!(need["now"], false);
    let why = need["against"][0].as_str().unwrap();
    assert!(why.starts_with("Need is closed"), "{why}");
    assert_eq!(status["actions"]["specify"]["now"], true);
}

#[test]
fn a_round_is_begun_and_earlier_offers_stand_until_they_are_answered_anew() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    begin(&session);
    let offer = |supplier: &str, round: u32, price: &str| {
        json!({
            "kind": "record_offer", "offer": format!("{supplier}-{round}"), "supplier": supplier, "round": round,
            "lines": [{ "item": "Gloves", "quantity": "1", "price": price }]
        })
    };
    let plan = |round: u32| {
        json!({
            "kind": "plan_round", "round": round, "target": "10", "aspiration": "9", "walk_away": "12",
            "alternative": "Wait a year"
        })
    };
    let rounds = |arguments: Value| answered(&session, "offers", arguments);
    assert_eq!(rounds(json!({}))["rounds"]["next"], 1);
    submit(
        &session,
        json!([
            { "kind": "set_supplier", "supplier": "a", "name": "Alpha" },
            { "kind": "set_supplier", "supplier": "b", "name": "Beta" },
            offer("a", 1, "11"), offer("b", 1, "10.5")
        ]),
    );
    assert_eq!(rounds(json!({}))["rounds"]["next"], 2);
    submit(&session, json!([plan(2)]));
    let begun = rounds(json!({}));
    assert_eq!(begun["shown"]["round"], 2);
    // Nobody has answered in it yet, so that no other can be begun.
    assert_eq!(begun["rounds"]["next"], Value::Null);
    let alpha = &begun["rows"][0];
    assert_eq!(alpha["offer"], Value::Null);
    assert_eq!(alpha["earlier"]["offer"], "a-1");
    assert_eq!(alpha["cells"][0]["typed"], "11");
    assert!(alpha["stands"].as_str().unwrap().contains("round 1"));

    submit(&session, json!([offer("a", 2, "9.5")]));
    let now = rounds(json!({}));
    assert_eq!(now["rows"][0]["offer"]["offer"], "a-2");
    assert_eq!(now["rows"][0]["cells"][0]["typed"], "9.5");
    assert_eq!(now["rows"][1]["earlier"]["offer"], "b-1");
    assert_eq!(now["rounds"]["next"], 3);
    let concession = now["rounds"]["suppliers"][0]["cells"][1]["concession"]
        .as_str()
        .unwrap();
    assert!(concession.contains("1.5"), "{concession}");

    let before = rounds(json!({ "round": 1 }));
    assert_eq!(before["shown"]["is_earlier"], true);
    assert_eq!(before["rows"][0]["cells"][0]["typed"], "11");
    assert_eq!(before["rows"][0]["cells"][0]["editable"], false);
    let late = json!({ "changes": [{ "kind": "clear", "slot": "offer/b-1", "reason": "A slip" }] });
    assert_eq!(code(&ask(&session, "submit", late)), "round_over");
}

#[test]
fn a_repeat_in_another_currency_says_what_it_could_not_take_over() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    let again = |currency: &str| {
        let new = json!({
            "purchase": {
                "title": "Boxes again", "buy_class": "modified_rebuy", "unit": { "one": "box", "many": "boxes" },
                "currency": currency
            },
            "member": { "member": "nada", "name": "Nada", "roles": ["decider"] },
            "from": { "kind": "sample", "name": "shipping-boxes" }
        });
        let begun = answered(&session, "new", new);
        std::fs::remove_file(folder.path().join("case.ponder")).unwrap();
        begun["left_out"].as_str().unwrap().to_owned()
    };
    let said = again("RSD");
    assert!(said.contains("RSD") && said.contains("EUR"), "{said}");
    assert!(
        said.contains("criterion") && said.contains("last decision"),
        "{said}"
    );
    answered(&session, "close", json!({}));
    assert_eq!(again("EUR"), "");
}

fn begin(session: &Session) {
    let new = json!({
        "purchase": {
            "title": "Gloves", "buy_class": "new_task", "unit": { "one": "box", "many": "boxes" }, "currency": "EUR"
        },
        "member": { "member": "ana", "name": "Ana", "roles": ["decider"] }
    });
    answered(session, "new", new);
}
