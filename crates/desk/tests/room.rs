//! One room and one computer: who still judges, what the computer shows on its way, and what is talked about.
#![allow(clippy::unwrap_used)]

mod desktop;

use desk::Session;
use desktop::{answered, ask, code, session};
use serde_json::{Value, json};

const REASON: &str = "the welds were checked twice";

fn act_as(session: &Session, member: &str) {
    answered(session, "act_as", json!({ "member": member }));
}

fn submit(session: &Session, actor: &str, changes: Value) {
    act_as(session, actor);
    answered(session, "submit", json!({ "changes": changes }));
}

fn member(id: &str, name: &str, role: &str) -> Value {
    json!({ "kind": "set_member", "member": id, "name": name, "roles": [role] })
}

fn weights(member: &str, cost: &str, build: &str) -> Value {
    json!({ "kind": "give_weights", "member": member, "points": { "cost": cost, "build": build } })
}

fn scores(member: &str, supplier: &str, points: &str) -> Value {
    json!({
        "kind": "give_scores", "member": member, "supplier": supplier,
        "scores": { "build": { "points": points, "reason": REASON } }
    })
}

fn offer(supplier: &str, price: &str) -> Value {
    json!({
        "kind": "record_offer", "offer": format!("{supplier}-1"), "supplier": supplier, "round": 1,
        "lines": [{ "item": "Pump", "quantity": "10", "price": price }]
    })
}

/// A decider who leads the room, two who judge with her, and two offers; nothing is judged yet.
fn gathered(session: &Session) {
    let new = json!({
        "purchase": {
            "title": "Pumps", "buy_class": "new_task", "currency": "EUR", "volume": "10",
            "unit": { "one": "pump", "many": "pumps" }
        },
        "member": { "member": "dora", "name": "Dora", "roles": ["facilitator"] }
    });
    answered(session, "new", new);
    let others = json!([
        member("ana", "Ana", "decider"),
        member("bojan", "Bojan", "buyer"),
        member("vesna", "Vesna", "user"),
    ]);
    submit(session, "dora", others);
    submit(
        session,
        "vesna",
        json!([
            { "kind": "set_position", "position": "leverage" },
            { "kind": "set_criterion", "criterion": "cost", "name": "Cost", "family": "cost",
              "scale": { "type": "landed_cost", "worst": "20", "best": "10" } },
            { "kind": "set_criterion", "criterion": "build", "name": "Build", "family": "quality",
              "scale": { "type": "judged", "worst": "0", "best": "10" } },
        ]),
    );
    submit(
        session,
        "bojan",
        json!([
            { "kind": "set_supplier", "supplier": "alfa", "name": "Alfa" },
            { "kind": "set_supplier", "supplier": "beta", "name": "Beta" },
            offer("alfa", "12"),
            offer("beta", "12.50"),
        ]),
    );
    act_as(session, "dora");
}

fn judged(session: &Session, who: &str, alfa: &str, beta: &str) {
    let sheet = json!([
        weights(who, "50", "50"),
        scores(who, "alfa", alfa),
        scores(who, "beta", beta),
    ]);
    submit(session, who, sheet);
}

fn all_judged(session: &Session) {
    gathered(session);
    judged(session, "ana", "3.25", "6");
    judged(session, "bojan", "9.75", "6");
    judged(session, "vesna", "6", "6");
    act_as(session, "dora");
}

fn hold(session: &Session, step: &str) {
    let step = json!([{ "kind": "hold_step", "step": step, "with": "ana" }]);
    submit(session, "dora", step);
}

fn revealed(session: &Session) {
    all_judged(session);
    hold(session, "lock_scores");
    hold(session, "reveal_scores");
}

fn room(session: &Session) -> Value {
    answered(session, "room", json!({}))
}

fn next(session: &Session) -> (String, String) {
    let next = room(session)["next"].clone();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    (text(&next["act"]), text(&next["member"]["name"]))
}

fn now(session: &Session) -> String {
    let room = room(session);
    let steps = room["steps"].as_array().unwrap().iter();
    let now = steps.clone().find(|step| step["state"] == "now");
    now.map(|step| step["step"].as_str().unwrap().to_owned())
        .unwrap_or_default()
}

#[test]
fn the_room_says_who_judges_next_and_then_locks_reveals_and_talks() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    gathered(&session);
    assert_eq!(next(&session), ("hand".into(), "Ana".into()));
    assert_eq!(now(&session), "judge");
    judged(&session, "ana", "3.25", "6");
    act_as(&session, "dora");
    assert_eq!(next(&session), ("hand".into(), "Bojan".into()));
    let given = room(&session)["members"].clone();
    assert_eq!(given[1]["weights"], "given");
    assert_eq!(given[1]["scores"], "2 of 2");
    assert_eq!(given[2]["scores"], "0 of 2");
    assert_eq!(
        (&given[1]["is_done"], &given[2]["is_done"]),
        (&json!(true), &json!(false))
    );
    assert_eq!(given[0]["may_judge"], false, "a facilitator judges nothing");

    judged(&session, "bojan", "9.75", "6");
    judged(&session, "vesna", "6", "6");
    act_as(&session, "dora");
    assert_eq!(now(&session), "lock");
    assert_eq!(
        room(&session)["agenda"]["first"],
        json!([]),
        "nothing is shown yet"
    );
    hold(&session, "lock_scores");
    assert_eq!(now(&session), "reveal");
    hold(&session, "reveal_scores");
    assert_eq!(
        (now(&session), next(&session).0),
        ("talk".into(), "talk".into())
    );
}

#[test]
fn nobody_acts_while_the_computer_is_on_its_way_and_it_comes_back_where_it_began() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    gathered(&session);
    let hand = |to: &str| answered(&session, "hand_over", json!({ "to": to }));

    let status = hand("ana");
    assert_eq!(status["actor"], Value::Null);
    assert_eq!(status["undo"], Value::Null);
    assert_eq!(status["handed"]["to"]["name"], "Ana");
    assert_eq!(status["handed"]["is_there"], false);
    assert_eq!(status["handed"]["back"]["name"], "Dora");
    assert_eq!(status["handed"]["next"]["name"], "Bojan");

    let status = answered(&session, "take_over", json!({}));
    assert_eq!(
        (&status["actor"], &status["handed"]["is_there"]),
        (&json!("ana"), &json!(true))
    );
    answered(
        &session,
        "submit",
        json!({ "changes": [weights("ana", "40", "60")] }),
    );
    hand("vesna");
    answered(&session, "take_over", json!({}));
    let status = hand("dora");
    assert_eq!(status["actor"], Value::Null);
    let status = answered(&session, "take_over", json!({}));
    assert_eq!(
        (&status["actor"], &status["handed"]),
        (&json!("dora"), &Value::Null)
    );

    hand("ana");
    let status = answered(&session, "hand_back", json!({}));
    assert_eq!(
        (&status["actor"], &status["handed"]),
        (&json!("dora"), &Value::Null)
    );
    let refused = ask(&session, "hand_over", json!({ "to": "nobody" }));
    assert_eq!(code(&refused), "unknown_actor");
}

#[test]
fn an_interrupted_handing_begins_at_the_curtain_again_with_everything_recorded() {
    let folder = tempfile::tempdir().unwrap();
    {
        let session = session(folder.path(), 0);
        gathered(&session);
        answered(&session, "hand_over", json!({ "to": "ana" }));
        answered(&session, "take_over", json!({}));
        answered(
            &session,
            "submit",
            json!({ "changes": [weights("ana", "17.25", "82.75")] }),
        );
    }
    let session = session(folder.path(), 500);
    let status = answered(&session, "open", json!({ "kind": "choose" }));
    assert_eq!(status["actor"], Value::Null);
    assert_eq!(status["handed"]["to"]["name"], "Ana");
    assert_eq!(status["handed"]["is_there"], false);
    let shown = answered(&session, "judgements", json!({})).to_string();
    assert!(!shown.contains("17.25"), "{shown}");
    answered(&session, "take_over", json!({}));
    let shown = answered(&session, "judgements", json!({})).to_string();
    assert!(shown.contains("17.25"));
}

#[test]
fn a_sheet_typed_in_from_paper_is_marked_and_not_shown_to_who_typed_it() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    gathered(&session);
    let before = room(&session)["members"].clone();
    assert_eq!(before[1]["from_paper"], true);
    assert_eq!(before[0]["from_paper"], false);
    let sheet = json!([
        weights("ana", "17.25", "82.75"),
        scores("ana", "alfa", "3.25")
    ]);
    submit(&session, "dora", sheet);

    let ana = room(&session)["members"][1].clone();
    assert_eq!(ana["note"], "On paper, typed in by Dora.");
    assert_eq!(
        (&ana["weights"], &ana["scores"]),
        (&json!("given"), &json!("1 of 2"))
    );
    let shown = answered(&session, "judgements", json!({})).to_string();
    assert!(
        !shown.contains("17.25") && !shown.contains("3.25"),
        "{shown}"
    );
    act_as(&session, "bojan");
    assert_eq!(room(&session)["members"][1]["from_paper"], false);
}

#[test]
fn the_agenda_says_from_where_to_where_and_who_leads_there() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    revealed(&session);
    let agenda = room(&session)["agenda"].clone();
    let first = agenda["first"][0].clone();
    assert_eq!(first["title"], "Alfa: build");
    assert_eq!(first["sentence"], "From 3.25 to 9.75. At 3.25, Beta leads.");
    assert_eq!(first["decides"], true);
    assert_eq!(first["given"][0]["reason"], REASON);
    assert_eq!(first["may_agree"], true);
    let finding = agenda["finding"].as_str().unwrap();
    assert!(finding.starts_with("1 difference"), "{finding}");
    act_as(&session, "vesna");
    assert_eq!(room(&session)["agenda"]["first"][0]["may_agree"], false);
}

#[test]
fn a_point_is_settled_by_judging_again_or_by_agreeing_and_says_how() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    revealed(&session);
    let again = json!([{
        "kind": "judge_again", "member": "ana", "supplier": "alfa", "criterion": "build", "points": "7",
        "reason": "I had the wrong drawing"
    }]);
    submit(&session, "ana", again);
    act_as(&session, "dora");
    let item = room(&session)["agenda"]["first"][0].clone();
    assert_eq!(item["settled"], "Judged again: Ana 3.25 → 7.");
    let ana = item["given"][0].clone();
    assert_eq!(
        (&ana["value"], &ana["earlier"]),
        (&json!("7"), &json!("3.25"))
    );
    assert_eq!(ana["reason"], "I had the wrong drawing");
    assert_eq!(next(&session).0, "result");

    let agreed = json!([{
        "kind": "agree_score", "supplier": "alfa", "criterion": "build", "points": "8",
        "reason": "seen together", "with": "ana"
    }]);
    submit(&session, "dora", agreed);
    let item = room(&session)["agenda"]["first"][0].clone();
    let settled = item["settled"].as_str().unwrap();
    assert!(settled.starts_with("Agreed 8: seen together"), "{settled}");
    let agenda = room(&session)["agenda"].clone();
    assert_eq!(agenda["left"], 0);
    let finding = agenda["finding"].as_str().unwrap();
    assert!(finding.starts_with("Every difference"), "{finding}");
}

#[test]
fn weights_given_anew_after_all_were_shown_stand_beside_the_first() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    gathered(&session);
    for (who, cost, build) in [
        ("ana", "20", "80"),
        ("bojan", "80", "20"),
        ("vesna", "50", "50"),
    ] {
        submit(&session, who, json!([weights(who, cost, build)]));
    }
    submit(&session, "ana", json!([weights("ana", "40", "60")]));
    let agenda = room(&session)["agenda"].clone();
    let items = agenda["first"].as_array().unwrap().iter();
    let cost = items
        .clone()
        .find(|item| item["id"] == "weight/cost")
        .unwrap();
    let ana = cost["given"][0].clone();
    assert_eq!(
        (&ana["value"], &ana["earlier"]),
        (&json!("40\u{202f}%"), &json!("20\u{202f}%"))
    );
    assert_eq!(
        cost["settled"],
        "Judged again: Ana 20\u{202f}% → 40\u{202f}%."
    );
}
