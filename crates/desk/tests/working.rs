//! Work that takes a while says how far it is, and is dropped when nobody waits for it any more.
#![allow(clippy::unwrap_used)]

mod desktop;

use std::sync::{Arc, Mutex};

use desk::Session;
use desk::wire::Event;
use desktop::{answered, ask, code, session};
use serde_json::{Value, json};

fn opened(folder: &std::path::Path) -> Arc<Session> {
    let session = Arc::new(session(folder, 0));
    let sample = json!({ "kind": "sample", "name": "efavirenz-minimal" });
    answered(&session, "open", sample);
    session
}

/// The steps that a session tells of from now on; at the step `dropping` somebody gives the work up.
fn heard(session: &Arc<Session>, dropping: Option<u32>) -> Arc<Mutex<Vec<(u32, u32)>>> {
    let steps = Arc::new(Mutex::new(Vec::new()));
    let (told, asked) = (Arc::clone(&steps), Arc::downgrade(session));
    session.watch(Box::new(move |event| {
        let Event::Working { done, of } = event else {
            return;
        };
        told.lock().unwrap().push((*done, *of));
        if Some(*done) == dropping {
            let response = ask(&asked.upgrade().unwrap(), "drop_work", json!({}));
            assert_eq!(code(&response), "none");
        }
    }));
    steps
}

#[test]
fn the_steps_of_a_work_are_told_as_they_are_done() {
    let folder = tempfile::tempdir().unwrap();
    let session = opened(folder.path());
    let steps = heard(&session, None);
    assert_eq!(answered(&session, "robustness", json!({}))["kind"], "ready");
    assert_eq!(*steps.lock().unwrap(), [(0, 4), (1, 4), (2, 4), (3, 4)]);
}

#[test]
fn a_work_that_is_given_up_goes_no_further_and_can_be_asked_for_again() {
    for (view, given_up, of) in [("robustness", 1, 4), ("memo", 1, 2)] {
        let folder = tempfile::tempdir().unwrap();
        let session = opened(folder.path());
        let steps = heard(&session, Some(given_up));
        assert_eq!(answered(&session, view, json!({})), Value::Null, "{view}");
        assert_eq!(
            steps.lock().unwrap().last(),
            Some(&(given_up, of)),
            "{view}"
        );
        // What comes next is not dropped with it.
        assert_ne!(
            answered(&session, "result", json!({ "what_if": null })),
            Value::Null
        );
    }
}

#[test]
fn to_give_up_where_nothing_is_under_way_drops_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let session = opened(folder.path());
    answered(&session, "drop_work", json!({}));
    assert_eq!(answered(&session, "robustness", json!({}))["kind"], "ready");
}
