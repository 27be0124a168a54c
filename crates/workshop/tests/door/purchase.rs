//! A purchase through the door.

use serde_json::{Value, json};

use crate::client::Page;
use crate::folder::house;

#[test]
fn a_sample_is_opened_and_changed_while_another_page_watches() {
    let house = house();
    let page = Page::enter(&house.door);
    let mut events = Page::enter(&house.door).watch();
    assert_eq!(events.next().unwrap(), json!({ "kind": "opened" }));

    let home = page.ask("home", json!({}));
    assert_eq!(home["dialogs"], false);
    assert_eq!(page.ask("status", json!({})), Value::Null);

    let sample = home["samples"][0]["name"].as_str().unwrap().to_owned();
    let choice = json!({ "kind": "sample", "name": sample });
    let opened = page.ask("open", choice);
    assert_eq!(events.next().unwrap(), json!({ "kind": "opened" }));
    assert_eq!(page.ask("status", json!({})), opened);

    let member = opened["members"][0]["id"].clone();
    page.ask("act_as", json!({ "member": member }));
    let changes = json!([{ "kind": "set_supplier", "supplier": "delta", "name": "Delta" }]);
    let changed = page.ask("submit", json!({ "changes": changes }));
    assert_eq!(
        changed["entries"].as_u64(),
        opened["entries"].as_u64().map(|entries| entries + 1)
    );
    let changed = events.find(|event| event["kind"] == "changed");
    assert_eq!(changed, Some(json!({ "kind": "changed" })));

    let offers = page.ask("offers", json!({}));
    let rows = offers["rows"].as_array().unwrap();
    assert!(rows.iter().any(|row| row["name"] == "Delta"), "{rows:?}");
}

#[test]
fn what_the_desk_refuses_is_an_answer_as_well() {
    let house = house();
    let page = Page::enter(&house.door);

    let answer = page.rpc(r#"{"command":"case","arguments":{}}"#);

    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("content-type"), ["application/json"]);
    let answer: Value = serde_json::from_str(&answer.body).unwrap();
    assert!(answer["problems"].is_array(), "{answer}");
}

#[test]
fn what_is_no_question_is_answered_and_does_no_harm() {
    let house = house();
    let page = Page::enter(&house.door);

    for question in [
        "{",
        "[]",
        "null",
        r#"{"command":"rob","arguments":{}}"#,
        "\0",
    ] {
        let answer = page.rpc(question);
        assert_eq!(answer.status, 200, "{question:?}");
        let answer: Value = serde_json::from_str(&answer.body).unwrap();
        assert!(answer["problems"].is_array(), "{question:?}: {answer}");
    }
    assert!(page.ask("home", json!({}))["samples"].is_array());
}

#[test]
fn questions_of_many_pages_are_answered_at_once() {
    let house = house();

    std::thread::scope(|threads| {
        for _ in 0..20 {
            threads.spawn(|| {
                let page = Page::enter(&house.door);
                assert!(page.ask("home", json!({}))["samples"].is_array());
            });
        }
    });
}

#[test]
fn a_closed_door_ends_every_watch() {
    let house = house();
    let mut events = Page::enter(&house.door).watch();
    events.next().unwrap();

    drop(house.door);

    assert_eq!(events.next(), None);
}
