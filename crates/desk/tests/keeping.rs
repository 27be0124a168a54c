//! What keeps a dossier, as a window makes it: backups, recovery, attachments, copies, and places that are not safe.
#![allow(clippy::unwrap_used)]

mod desktop;

use std::fs;
use std::path::Path;

use desk::{Access, Desk, Session};
use desktop::{answered, ask, code, session};
use serde_json::{Value, json};

fn begin(session: &Session) -> Value {
    let new = json!({
        "purchase": {
            "title": "Gloves", "buy_class": "new_task", "currency": "EUR",
            "unit": { "one": "box", "many": "boxes" }
        },
        "member": { "member": "ana", "name": "Ana", "roles": ["decider"] }
    });
    answered(session, "new", new)
}

fn supplier(session: &Session, id: &str) -> Value {
    let change = json!({ "kind": "set_supplier", "supplier": id, "name": id });
    answered(session, "submit", json!({ "changes": [change] }))
}

fn backups(session: &Session) -> Vec<Value> {
    let view = answered(session, "backups", json!({}));
    view["rows"].as_array().unwrap().clone()
}

fn holds(path: &Path, bytes: &[u8]) -> bool {
    fs::read(path)
        .unwrap()
        .windows(bytes.len())
        .any(|window| window == bytes)
}

fn every_file(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        if entry.path().is_dir() {
            found.extend(every_file(&entry.path()));
        } else {
            found.push(entry.path());
        }
    }
    found
}

#[test]
fn a_dossier_is_backed_up_when_it_is_left_and_the_backup_opens_as_a_new_file() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    begin(&session);
    supplier(&session, "alfa");
    answered(&session, "close", json!({}));
    let kept = backups(&session);
    assert_eq!(kept[0]["entries"], "3 entries");
    let status = answered(&session, "restore", json!({ "id": kept[0]["id"] }));
    assert_eq!(
        (&status["file"], &status["entries"]),
        (&"case (backup).ponder".into(), &3.into())
    );
    assert_eq!(
        code(&ask(&session, "restore", json!({ "id": "none" }))),
        "not_found"
    );
}

#[test]
fn while_it_changes_a_dossier_is_backed_up_every_ten_minutes() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    begin(&session);
    // The clock of these tests counts a second at each look.
    for number in 0..700 {
        supplier(&session, &format!("s{number}"));
    }
    let made = backups(&session).len();
    assert!((2..=3).contains(&made), "{made}");
}

#[test]
fn what_was_left_unsaid_for_a_while_is_backed_up_while_the_dossier_stays_open() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    begin(&session);
    supplier(&session, "alfa");
    supplier(&session, "beta");
    let before = backups(&session);
    assert_eq!(before[0]["entries"], "3 entries");
    // Each look at the clock of these tests is a second.
    (0..300).for_each(|_| session.rest());
    assert_eq!(backups(&session), before);
    (0..400).for_each(|_| session.rest());
    let after = backups(&session);
    assert_eq!(after.len(), before.len() + 1);
    assert_eq!(after[0]["entries"], "4 entries");
    (0..1400).for_each(|_| session.rest());
    assert_eq!(backups(&session), after, "nothing is new");
}

#[test]
fn a_damaged_dossier_is_read_as_far_as_it_holds_and_saved() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    begin(&session);
    for number in 0..40 {
        supplier(&session, &format!("s{number}"));
    }
    answered(&session, "close", json!({}));
    let path = folder.path().join("case.ponder");
    let mut bytes = fs::read(&path).unwrap();
    let at = bytes
        .windows(9)
        .position(|nine| nine == b"\"name\":\"s")
        .unwrap();
    let at = at
        + bytes[at..]
            .windows(5)
            .position(|five| five == b"\"s20\"")
            .unwrap();
    bytes[at + 1] = b'x';
    fs::write(&path, &bytes).unwrap();

    assert_eq!(
        code(&ask(&session, "open", json!({ "kind": "choose" }))),
        "damaged_entry"
    );
    let recovery = answered(&session, "recovery", json!({}));
    assert!(
        recovery["lost"].as_str().unwrap().contains("are lost"),
        "{recovery}"
    );
    assert_eq!(recovery["backup"]["entries"], "42 entries");
    let looked = answered(&session, "look_at_damaged", json!({}));
    assert_eq!(
        (&looked["read_only"], &looked["caution"]),
        (&true.into(), &recovery["lost"])
    );
    let held = looked["entries"].as_u64().unwrap();
    assert!((20..42).contains(&held), "{held}");
    let refused = ask(
        &session,
        "submit",
        json!({ "changes": [{ "kind": "set_supplier", "supplier": "z", "name": "Z" }] }),
    );
    assert_eq!(code(&refused), "read_only");
    let saved = answered(&session, "save_what_holds", json!({}));
    assert_eq!(
        (&saved["read_only"], saved["entries"].as_u64()),
        (&false.into(), Some(held))
    );
    supplier(&session, "goes-on");
    assert_eq!(
        fs::read(&path).unwrap(),
        bytes,
        "the damaged file is as it was"
    );
}

#[test]
fn a_dossier_that_another_program_changed_is_taken_over_into_a_fresh_file() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    begin(&session);
    supplier(&session, "alfa");
    answered(&session, "close", json!({}));
    let path = folder.path().join("case.ponder");
    let mut bytes = fs::read(&path).unwrap();
    // So the header says that changes are written ahead, into a file of their own.
    bytes[18..20].fill(2);
    fs::write(&path, &bytes).unwrap();

    let refused = ask(&session, "open", json!({ "kind": "choose" }));
    assert_eq!(code(&refused), "damaged_foreign");
    let recovery = answered(&session, "recovery", json!({}));
    assert_eq!(
        (&recovery["is_foreign"], &recovery["is_readable"]),
        (&true.into(), &true.into())
    );
    let looked = answered(&session, "look_at_damaged", json!({}));
    assert_eq!(
        (&looked["read_only"], &looked["entries"]),
        (&true.into(), &3.into())
    );
    let taken = answered(&session, "save_what_holds", json!({}));
    assert_eq!(
        (&taken["read_only"], &taken["file"]),
        (&false.into(), &"case (copy).ponder".into())
    );
    supplier(&session, "goes-on");
    assert_eq!(fs::read(&path).unwrap(), bytes);
}

#[test]
fn what_is_erased_is_gone_from_the_file_and_from_the_backups() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    begin(&session);
    supplier(&session, "alfa");
    // “A secret for the test” in base 64.
    let file = json!({ "to": "supplier/alfa", "name": "a.txt", "content": "QSBzZWNyZXQgZm9yIHRoZSB0ZXN0" });
    answered(&session, "attach", file);
    answered(&session, "close", json!({}));
    answered(&session, "open", json!({ "kind": "choose" }));
    let secret = b"A secret for the test";
    assert_eq!(
        every_file(folder.path())
            .iter()
            .filter(|path| holds(path, secret))
            .count(),
        2
    );
    answered(&session, "extract", json!({ "attachment": "a" }));
    assert_eq!(fs::read(folder.path().join("a.txt")).unwrap(), secret);
    fs::remove_file(folder.path().join("a.txt")).unwrap();

    let erase = json!({ "kind": "erase", "slot": "attachment/a", "reason": "Wrong file" });
    answered(&session, "submit", json!({ "changes": [erase] }));

    answered(&session, "close", json!({}));
    assert!(
        every_file(folder.path())
            .iter()
            .all(|path| !holds(path, secret))
    );
    assert!(!backups(&session).is_empty());
    answered(&session, "open", json!({ "kind": "choose" }));
    assert_eq!(
        code(&ask(&session, "extract", json!({ "attachment": "a" }))),
        "erased"
    );
    assert_eq!(code(&ask(&session, "undo", json!({}))), "final");
    let record = answered(&session, "record", json!({}));
    assert!(
        record["attached"][0]["erased"]
            .as_str()
            .unwrap()
            .contains("Wrong file")
    );
}

#[test]
fn where_a_member_is_reached_is_kept_and_read() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    begin(&session);
    assert_eq!(
        answered(&session, "details", json!({ "member": "ana" })),
        Value::Null
    );
    let details = json!({ "email": "ana@example.org", "phone": "" });
    answered(
        &session,
        "keep_details",
        json!({ "member": "ana", "details": details }),
    );
    assert_eq!(
        answered(&session, "details", json!({ "member": "ana" })),
        details
    );
}

#[test]
fn two_copies_are_merged_with_what_was_decided() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path(), 0);
    begin(&session);
    supplier(&session, "alfa");
    answered(&session, "save_copy", json!({}));
    let set = |name: &str| json!({ "changes": [{ "kind": "set_supplier", "supplier": "alfa", "name": name }] });
    answered(&session, "submit", set("Here"));
    let copy = folder.path().join("case (copy).ponder");
    let mut there = Desk::open(&copy, Access::Write).unwrap();
    let change = serde_json::from_value(set("There")["changes"][0].clone()).unwrap();
    let moment = desk::Moment {
        id: "there".into(),
        time: "2026-03-02T10:00:00.000Z".into(),
    };
    there.submit(change, None, moment).unwrap();
    drop(there);
    // The dialog of these tests chooses the dossier itself, which cannot be merged with itself.
    assert_eq!(
        code(&ask(&session, "choose_copy", json!({ "kind": "choose" }))),
        "merge_itself"
    );
    answered(&session, "close", json!({}));
    session.open_path(&copy);
    let chosen = answered(&session, "choose_copy", json!({ "kind": "choose" }));
    assert_eq!(chosen["rows"][0]["slot"], "supplier/alfa");
    assert_eq!(
        (&chosen["rows"][0]["ours"], &chosen["rows"][0]["theirs"]),
        (&"There".into(), &"Here".into())
    );
    assert_eq!(
        code(&ask(&session, "merge", json!({ "decided": [] }))),
        "undecided"
    );
    let decided = json!([{ "slot": "supplier/alfa", "version": "theirs" }]);
    let status = answered(&session, "merge", json!({ "decided": decided }));
    assert_eq!(status["entries"], 6);
    let offers = answered(&session, "offers", json!({}));
    assert_eq!(offers["rows"][0]["name"], "Here");
}

#[test]
fn in_a_synced_folder_a_copy_is_worked_on_and_put_back_whole() {
    let folder = tempfile::tempdir().unwrap();
    let synced = folder.path().join("Dropbox");
    fs::create_dir(&synced).unwrap();
    let session = session(folder.path(), 0);
    begin(&session);
    answered(&session, "close", json!({}));
    let path = synced.join("case.ponder");
    fs::rename(folder.path().join("case.ponder"), &path).unwrap();

    session.open_path(&path);

    let status = answered(&session, "status", json!({}));
    assert!(
        status["caution"]
            .as_str()
            .unwrap()
            .contains("kept the same on several computers")
    );
    supplier(&session, "alfa");
    // Nobody holds the file where it lies, and it is whole after each act.
    assert_eq!(Desk::open(&path, Access::Read).unwrap().entries().len(), 3);
    let work = folder.path().join("work");
    assert_eq!(
        fs::read_dir(&work).unwrap().count(),
        2,
        "the copy, and its open journal"
    );
    answered(&session, "close", json!({}));
    assert_eq!(fs::read_dir(&work).unwrap().count(), 0);

    // Somebody else goes on with it there, while it is open here.
    session.open_path(&path);
    let mut other = Desk::open(&path, Access::Write).unwrap();
    let change = json!({ "kind": "set_supplier", "supplier": "other", "name": "Other" });
    let moment = desk::Moment {
        id: "other".into(),
        time: "2026-03-02T11:00:00.000Z".into(),
    };
    other
        .submit(serde_json::from_value(change).unwrap(), None, moment)
        .unwrap();
    drop(other);
    let before = fs::read(&path).unwrap();
    let status = supplier(&session, "beta");
    assert!(
        status["caution"]
            .as_str()
            .unwrap()
            .contains("Somebody else")
    );
    answered(&session, "close", json!({}));
    assert_eq!(
        fs::read(&path).unwrap(),
        before,
        "what somebody else recorded is not written over"
    );
    assert_eq!(
        fs::read_dir(&work).unwrap().count(),
        1,
        "and what was recorded here is kept"
    );
}
