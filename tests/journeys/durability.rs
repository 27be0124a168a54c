//! What was acknowledged stays, however the program ends; and one dossier has one writer at a time.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::{Value, json};

use crate::files::Dossier;
use crate::program::{PONDER, ponder_reading};
use crate::purchase::PURCHASE;

/// An `apply` that is fed line by line, as another program would do it. Dropped, it is killed.
struct Feeding {
    child: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
}

impl Feeding {
    fn start(dossier: &Dossier) -> Self {
        let mut child = Command::new(&*PONDER)
            .args(["apply", &dossier.path])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("ponder can be started");
        let input = child.stdin.take();
        let output = BufReader::new(child.stdout.take().expect("its output is a pipe"));
        Self {
            child,
            input,
            output,
        }
    }

    fn send(&mut self, line: &str) {
        let input = self.input.as_mut().expect("its input is open");
        input
            .write_all(format!("{line}\n").as_bytes())
            .expect("ponder reads");
    }

    #[track_caller]
    fn answer(&mut self) -> Value {
        let mut line = String::new();
        self.output.read_line(&mut line).expect("ponder answers");
        serde_json::from_str(&line).unwrap_or_else(|problem| panic!("{problem}: “{line}”"))
    }

    /// SIGKILL: nothing is tidied up.
    fn kill(mut self) {
        self.child.kill().expect("it still runs");
        self.child.wait().expect("a killed program ends");
    }

    /// The end of the input, after which it ends by itself.
    #[track_caller]
    fn end(mut self) {
        self.input = None;
        let status = self.child.wait().expect("it ends");
        assert_eq!(status.code(), Some(0));
    }
}

impl Drop for Feeding {
    fn drop(&mut self) {
        // It may have ended before.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Whether these changes, and perhaps one more, are the record.
#[track_caller]
fn assert_recorded(dossier: &Dossier, acknowledged: usize, sent: usize) {
    let log = dossier.log();
    assert!(
        (acknowledged..=sent).contains(&log.len()),
        "{} entries of {acknowledged} acknowledged and {sent} sent",
        log.len()
    );
    for (entry, line) in log.iter().zip(PURCHASE) {
        let change: Value = serde_json::from_str(line).unwrap();
        assert_eq!(entry["change"]["kind"], change["kind"]);
    }
    dossier.ask("verify", &[]).done();
}

#[test]
fn a_change_acknowledged_before_the_program_is_killed_is_in_the_record() {
    for acknowledged in [1, 2, 5, 13, 21] {
        let dossier = Dossier::empty();
        let mut feeding = Feeding::start(&dossier);
        for (seq, line) in (1..).zip(&PURCHASE[..acknowledged]) {
            feeding.send(line);
            assert_eq!(feeding.answer(), json!({ "seq": seq }));
        }
        feeding.kill();
        dossier.ask("verify", &[]).done();
        assert_recorded(&dossier, acknowledged, acknowledged);
    }
}

#[test]
fn a_program_killed_in_the_middle_of_its_work_loses_nothing_acknowledged() {
    for acknowledged in 0..PURCHASE.len() {
        let dossier = Dossier::empty();
        let mut feeding = Feeding::start(&dossier);
        for line in PURCHASE {
            feeding.send(line);
        }
        for seq in 1..=acknowledged {
            assert_eq!(feeding.answer(), json!({ "seq": seq }));
        }
        // It is now somewhere between this change and the last.
        feeding.kill();
        assert_recorded(&dossier, acknowledged, PURCHASE.len());
    }
}

#[test]
fn work_goes_on_where_a_killed_program_stopped() {
    let dossier = Dossier::empty();
    let mut feeding = Feeding::start(&dossier);
    for line in PURCHASE {
        feeding.send(line);
    }
    for _ in 0..8 {
        feeding.answer();
    }
    feeding.kill();
    let recorded = dossier.entries();
    let rest = dossier.apply(&PURCHASE[recorded..]).done().json_lines();
    assert_eq!(rest.len(), PURCHASE.len() - recorded);
    assert_eq!(dossier.rank(), Dossier::of(&PURCHASE).rank());
    assert_eq!(dossier.folder.names(), ["purchase.ponder"]);
}

#[test]
fn while_one_writes_all_others_are_told_that_the_dossier_is_open() {
    let dossier = Dossier::of(&PURCHASE);
    let mut feeding = Feeding::start(&dossier);
    let floor =
        |share: &str| json!({"kind": "set_floor", "share": share, "reason": "Agreed."}).to_string();
    feeding.send(&floor("0.5"));
    assert_eq!(feeding.answer(), json!({"seq": 22}));

    let pdf = dossier.folder.path("memo.pdf");
    let held = [
        "This dossier is open in Ponder.",
        "Close it there and try again.",
    ];
    for (command, arguments) in [
        ("rank", &[][..]),
        ("rank", &["--json"]),
        ("log", &[]),
        ("verify", &[]),
        ("verify", &["--seal", "00000000"]),
        ("undo", &[]),
        ("redo", &[]),
        ("memo", &["-o", pdf.as_str()]),
    ] {
        let answer = dossier.ask(command, arguments).ends(3).says(&held);
        assert_eq!(answer.out, "", "{answer}");
    }
    let second = dossier.apply(&[&floor("0.6")]).ends(3).says(&held);
    assert_eq!(second.out, "", "{second}");

    // The writer is not disturbed.
    feeding.send(&floor("0.7"));
    assert_eq!(feeding.answer(), json!({"seq": 23}));
    feeding.end();

    let again = dossier.apply(&[&floor("0.6")]).done();
    assert_eq!(again.json(), json!({"seq": 24}));
    dossier.rank();
    dossier
        .ask("verify", &[])
        .done()
        .prints(&["24 entries hold."]);
    assert_eq!(dossier.folder.names(), ["purchase.ponder"]);
}

#[test]
fn a_closed_dossier_is_exactly_one_file() {
    let dossier = Dossier::of(&PURCHASE);
    for (command, arguments) in [
        ("rank", &[][..]),
        ("log", &[]),
        ("verify", &[]),
        ("undo", &[]),
        ("redo", &[]),
        ("rank", &["--json"]),
    ] {
        dossier.ask(command, arguments).done();
        assert_eq!(dossier.folder.names(), ["purchase.ponder"]);
    }
    // Moved, it is the same dossier.
    let moved = dossier.folder.path("elsewhere.ponder");
    std::fs::rename(&dossier.path, &moved).unwrap();
    ponder_reading(
        &["apply", &moved],
        br#"{"kind":"set_floor","share":"0.5","reason":"Agreed."}"#,
    )
    .done();
    assert_eq!(dossier.folder.names(), ["elsewhere.ponder"]);
}

#[test]
fn reading_changes_not_one_byte() {
    let dossier = Dossier::of(&PURCHASE);
    let before = dossier.bytes();
    let pdf = dossier.folder.path("memo.pdf");
    for (command, arguments) in [
        ("rank", &[][..]),
        ("log", &["--json"]),
        ("verify", &[]),
        ("memo", &["-o", pdf.as_str()]),
    ] {
        dossier.ask(command, arguments).done();
    }
    assert!(dossier.bytes() == before);
}
