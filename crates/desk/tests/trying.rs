//! What is tried while a hand moves: it answers as a recorded change would, and records nothing.
#![allow(clippy::unwrap_used)]

mod desktop;

use desk::Session;
use desktop::{answered, ask, code, session};
use serde_json::{Value, json};

fn opened(folder: &std::path::Path, sample: &str) -> Session {
    let session = session(folder, 0);
    answered(
        &session,
        "open",
        json!({ "kind": "sample", "name": sample }),
    );
    session
}

fn entries(session: &Session) -> Value {
    answered(session, "status", json!({}))["entries"].clone()
}

/// A criterion of the sample as it is recorded.
fn criterion(session: &Session, id: &str) -> Value {
    let view = answered(session, "criteria", json!({}));
    let families = view["families"].as_array().unwrap();
    let mut rows = families
        .iter()
        .flat_map(|family| family["criteria"].as_array().unwrap());
    rows.find(|row| row["criterion"]["criterion"] == id)
        .unwrap()["criterion"]
        .clone()
}

#[test]
fn a_place_on_the_map_says_what_lies_there_and_who_would_be_first() {
    let folder = tempfile::tempdir().unwrap();
    let session = opened(folder.path(), "efavirenz-minimal");
    let before = entries(&session);
    let under = answered(&session, "position", json!({}))["under"].clone();
    let names = |position: &str| {
        under
            .as_array()
            .unwrap()
            .iter()
            .find(|row| row["name"] == position)
            .unwrap()["first"]
            .clone()
    };

    for (impact, risk, position, name) in [
        (4.0, 4.0, "strategic", "Strategic purchase"),
        (2.0, 4.0, "bottleneck", "Bottleneck purchase"),
        (4.0, 2.0, "leverage", "Leverage purchase"),
        (2.0, 2.0, "non_critical", "Non-critical purchase"),
    ] {
        let tried = answered(
            &session,
            "try_position",
            json!({ "impact": impact, "risk": risk }),
        );
        assert_eq!(tried["position"], position);
        assert_eq!(tried["under"]["name"], name);
        assert_eq!(tried["under"]["first"], names(name));
        assert_eq!(tried["ranking"][0]["name"], names(name), "{tried:#}");
        assert_eq!(tried["ranking"].as_array().unwrap().len(), 7);
        assert!(!tried["proposals"].as_array().unwrap().is_empty());
    }
    assert_eq!(entries(&session), before);
}

#[test]
fn a_place_on_the_cut_counts_as_high_and_none_lies_beyond_the_answers() {
    let folder = tempfile::tempdir().unwrap();
    let session = opened(folder.path(), "efavirenz-minimal");
    let tried = |impact: f64, risk: f64| {
        answered(
            &session,
            "try_position",
            json!({ "impact": impact, "risk": risk }),
        )
    };
    assert_eq!(tried(3.0, 3.0)["position"], "strategic");
    assert_eq!(tried(2.94, 3.0)["position"], "bottleneck");
    // Taken to the tenth, that is the cut.
    assert_eq!(tried(2.96, 3.0)["position"], "strategic");
    let beyond = tried(9.0, -4.0);
    assert_eq!(
        (&beyond["impact"]["typed"], &beyond["risk"]["typed"]),
        (&json!("5"), &json!("1"))
    );
    assert_eq!(
        (&beyond["point"]["impact"], &beyond["point"]["risk"]),
        (&json!(1.0), &json!(0.0))
    );
}

#[test]
fn a_scale_that_is_tried_ranks_as_it_would_once_recorded() {
    let folder = tempfile::tempdir().unwrap();
    let session = opened(folder.path(), "efavirenz-minimal");
    let before = entries(&session);
    let mut cost = criterion(&session, "landed-cost");
    let same = answered(&session, "try_criterion", json!({ "criterion": cost }));
    assert!(same["said"].as_str().unwrap().contains("as now"), "{same}");
    assert!(
        same["ranking"]
            .as_array()
            .unwrap()
            .iter()
            .all(|row| row["moves"] == false)
    );

    // A steeper scale of cost: what is dear loses more.
    cost["scale"]["worst"] = json!("3.8");
    let tried = answered(&session, "try_criterion", json!({ "criterion": cost }));
    assert_eq!(entries(&session), before, "nothing is recorded");

    cost["kind"] = json!("set_criterion");
    answered(&session, "submit", json!({ "changes": [cost] }));
    let result = answered(&session, "result", json!({ "what_if": null }));
    let bars = result["bars"]["rows"].as_array().unwrap();
    let names = |rows: &[Value]| {
        rows.iter()
            .map(|row| row["name"].clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        names(tried["ranking"].as_array().unwrap()),
        names(bars),
        "{tried:#}"
    );
    let first = tried["ranking"][0]["name"].as_str().unwrap();
    assert!(tried["said"].as_str().unwrap().contains(first));
}

#[test]
fn a_scale_that_cannot_be_says_why_and_ranks_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let session = opened(folder.path(), "efavirenz-minimal");
    let mut cost = criterion(&session, "landed-cost");
    cost["scale"]["worst"] = cost["scale"]["best"].clone();
    let tried = answered(&session, "try_criterion", json!({ "criterion": cost }));
    assert_ne!(tried["said"], "");
    assert_eq!(tried["ranking"], json!([]));
}

#[test]
fn a_question_that_names_no_place_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let session = opened(folder.path(), "efavirenz-minimal");
    let refused = ask(
        &session,
        "try_position",
        json!({ "impact": "high", "risk": 3 }),
    );
    assert_eq!(code(&refused), "bad_request");
}
