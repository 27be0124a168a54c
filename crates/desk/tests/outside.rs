//! What a session hands to the system outside the window.
#![allow(clippy::unwrap_used)]

mod desktop;

use std::fs;
use std::path::Path;

use desktop::{answered, ask, code, session};
use serde_json::json;

/// What the system was asked for, a line each.
fn asked(folder: &Path) -> Vec<String> {
    let asked = fs::read_to_string(folder.join("outside")).unwrap_or_default();
    asked.lines().map(str::to_owned).collect()
}

#[test]
fn an_exported_memo_can_be_opened_and_shown() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    let sample = json!({ "kind": "sample", "name": "efavirenz-minimal" });
    answered(&session, "open", sample);
    let exported = answered(&session, "export_memo", json!({}));
    assert_eq!(exported["opens"], true);
    assert_eq!(exported["shows"], true);
    answered(&session, "open_written", json!({}));
    answered(&session, "show_written", json!({}));
    answered(&session, "show_dossier", json!({}));
    assert_eq!(
        asked(folder.path()),
        [
            "open case.pdf",
            "show case.pdf",
            "show efavirenz-minimal.ponder"
        ]
    );
}

#[test]
fn printing_lays_the_memo_out_where_nobody_keeps_files_and_opens_it() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    let sample = json!({ "kind": "sample", "name": "efavirenz-minimal" });
    answered(&session, "open", sample);
    for _ in 0..2 {
        let printed = answered(&session, "print_memo", json!({}));
        assert_eq!(printed["opens"], false, "it is open already");
    }
    let laid_out: Vec<_> = fs::read_dir(folder.path().join("printing"))
        .unwrap()
        .collect();
    assert_eq!(laid_out.len(), 1, "what was printed before is gone");
    assert!(asked(folder.path())[0].ends_with("memo.pdf"));
}

#[test]
fn a_copy_is_shown_and_never_opened() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    let sample = json!({ "kind": "sample", "name": "efavirenz-minimal" });
    answered(&session, "open", sample);
    let copied = answered(&session, "save_copy", json!({}));
    assert_eq!(copied["opens"], false);
    assert_eq!(
        code(&ask(&session, "open_written", json!({}))),
        "nothing_outside"
    );
    answered(&session, "show_written", json!({}));
    assert_eq!(asked(folder.path()).len(), 1);
}

#[test]
fn a_file_that_is_gone_is_neither_opened_nor_shown() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    assert_eq!(
        code(&ask(&session, "show_written", json!({}))),
        "nothing_outside"
    );
    let sample = json!({ "kind": "sample", "name": "efavirenz-minimal" });
    answered(&session, "open", sample);
    answered(&session, "export_memo", json!({}));
    fs::remove_file(folder.path().join("case.pdf")).unwrap();
    for command in ["open_written", "show_written"] {
        assert_eq!(code(&ask(&session, command, json!({}))), "nothing_outside");
    }
    assert!(asked(folder.path()).is_empty());
}
