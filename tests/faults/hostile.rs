//! Files that somebody prepared: each is refused by every command, within bounds, and stays as it is. A record that holds can
//! be taken over into a fresh file, and nothing else comes along.

use std::fs;
use std::process::{Command, Output, Stdio};

use journal::{Access, Draft, Journal, JournalError};
use rusqlite::Connection;

use crate::operations::{Place, drafts, lay_down, sample};
use crate::program::PONDER;
use crate::tally::Tally;

/// The most address space that a command may take, in KiB: the program itself, and 256 MiB beside it.
const SPACE: u64 = 256 * 1024;

/// After so many seconds a command hangs. Each takes a fraction of one.
const PATIENCE: &str = "20";

/// What was done to an honest dossier, in words and in SQL.
const PREPARED: [(&str, &str); 18] = [
    (
        "a view that never ends in the place of the entries",
        "DROP TABLE entry; CREATE VIEW entry AS WITH RECURSIVE n(seq) AS (SELECT 1 UNION ALL SELECT seq + 1 FROM n)
         SELECT seq, '' id, '' time, '' actor, '' on_behalf, '' change, zeroblob(32) previous, zeroblob(32) hash FROM n",
    ),
    (
        "views within views",
        "CREATE VIEW a AS SELECT * FROM entry, entry; CREATE VIEW b AS SELECT * FROM a, a; CREATE VIEW c AS SELECT * FROM b, b",
    ),
    ("a trigger on every entry", "CREATE TRIGGER more AFTER INSERT ON entry BEGIN SELECT randomblob(1000000000); END"),
    (
        "a guard that lets entries be changed",
        "DROP TRIGGER entry_is_never_changed;
         CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry BEGIN SELECT 1; END",
    ),
    ("a virtual table", "CREATE VIRTUAL TABLE search USING fts5(text)"),
    (
        "a virtual table in the place of the entries",
        "DROP TABLE entry; CREATE VIRTUAL TABLE entry USING fts5(seq, id, time, actor, on_behalf, change, previous, hash)",
    ),
    ("an R-tree", "CREATE VIRTUAL TABLE place USING rtree(id, low, high)"),
    (
        "a generated column",
        "ALTER TABLE entry ADD COLUMN more TEXT GENERATED ALWAYS AS (hex(zeroblob(100000000))) VIRTUAL",
    ),
    ("a column that computes its default", "ALTER TABLE entry ADD COLUMN more TEXT DEFAULT ''"),
    ("an index over an expression", "CREATE INDEX slow ON entry (length(hex(change)))"),
    ("a partial index", "CREATE INDEX some ON entry (actor) WHERE change LIKE '%a%a%a%'"),
    ("a second table", "CREATE TABLE other (x); INSERT INTO other VALUES (zeroblob(1000000))"),
    ("a thousand tables", "THOUSAND"),
    (
        "one change of 70 MB",
        "DROP TRIGGER entry_is_never_changed; UPDATE entry SET change = CAST(zeroblob(70000000) AS TEXT) WHERE seq = 2;
         CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END",
    ),
    ("a column type that SQLite does not hold to", "PRAGMA writable_schema = ON;
         UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') WHERE name = 'entry'"),
    ("a file put into write-ahead mode", "PRAGMA journal_mode = WAL; ANALYZE"),
    ("a file in pages of another size", "PRAGMA page_size = 65536; VACUUM"),
    ("a schema that is no SQL", "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE' WHERE name = 'entry'"),
];

/// Has every command open every prepared file.
pub fn files() -> Tally {
    let honest = drafts(&sample("hydraulic-oil"));
    let bound = address_space() + SPACE;
    let mut tally = Tally::default();
    for (what, sql) in PREPARED {
        let place = Place::new();
        lay_down(&place.dossier(), &honest);
        prepare(&place, sql);
        let before = fs::read(place.dossier()).expect("the file is there");
        for arguments in [
            "verify FILE",
            "rank FILE --json",
            "log FILE",
            "undo FILE --as zoran",
            "apply FILE",
        ] {
            let path = place.dossier().display().to_string();
            let arguments: Vec<&str> = arguments
                .split(' ')
                .map(|word| if word == "FILE" { &path } else { word })
                .collect();
            let output = within(bound, &arguments);
            tally.times += 1;
            let said = String::from_utf8_lossy(&output.stderr);
            match output.status.code() {
                Some(1 | 2) if !said.contains("panicked") && output.stdout.is_empty() => {}
                Some(0) => tally.wrong(format!("{what}: {arguments:?} believes it")),
                code => tally.panicked(format!("{what}: {arguments:?} ends with {code:?}: {said}")),
            }
            if fs::read(place.dossier()).ok().as_ref() != Some(&before)
                || place.names() != ["purchase.ponder"]
            {
                tally.wrong(format!(
                    "{what}: {arguments:?} changed something: {:?}",
                    place.names()
                ));
            }
        }
        for command in ["copy", "recover"] {
            let [from, to] = [place.dossier(), place.made()].map(|path| path.display().to_string());
            let output = within(bound, &[command, &from, &to]);
            tally.times += 1;
            judge_taken_over(
                &place,
                &honest,
                &format!("{what}: {command}"),
                &output,
                &mut tally,
            );
            if fs::read(place.dossier()).ok().as_ref() != Some(&before) {
                tally.wrong(format!("{what}: {command} changed the file"));
            }
            let _ = fs::remove_file(place.made());
        }
    }
    tally
}

/// What was taken over is the beginning of the honest record, in a file that is exactly as Ponder makes one.
fn judge_taken_over(
    place: &Place,
    honest: &[Draft],
    what: &str,
    output: &Output,
    tally: &mut Tally,
) {
    let said = String::from_utf8_lossy(&output.stderr);
    if !matches!(output.status.code(), Some(0..=2)) || said.contains("panicked") {
        tally.panicked(format!(
            "{what} ends with {:?}: {said}",
            output.status.code()
        ));
    }
    match Journal::open(&place.made(), Access::Write) {
        Ok(taken) if honest.starts_with(&drafts(taken.entries())) => {}
        Ok(_) => tally.wrong(format!("{what}: another record was taken over")),
        Err(JournalError::NotFound) if output.status.code() != Some(0) => {}
        Err(error) => tally.wrong(format!("{what}: {error}")),
    }
}

fn prepare(place: &Place, sql: &str) {
    let stranger = Connection::open(place.dossier()).expect("SQLite opens a dossier");
    let thousand: String = (0..1000)
        .map(|number| format!("CREATE TABLE t{number} (x);"))
        .collect();
    let sql = if sql == "THOUSAND" { &thousand } else { sql };
    let defensive = rusqlite::config::DbConfig::SQLITE_DBCONFIG_DEFENSIVE;
    stranger
        .set_db_config(defensive, false)
        .expect("a setting can be set");
    stranger
        .execute_batch(sql)
        .unwrap_or_else(|error| panic!("{sql}: {error}"));
}

/// Runs `ponder` in no more address space than this.
fn within(bound: u64, arguments: &[&str]) -> Output {
    Command::new("timeout")
        .args([
            "-s",
            "KILL",
            PATIENCE,
            "sh",
            "-c",
            &format!("ulimit -v {bound}; exec \"$@\""),
            "sh",
        ])
        .arg(&*PONDER)
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .expect("timeout and sh can be started")
}

/// How much address space the program takes before it has opened anything, in KiB, to the next 16 MiB.
fn address_space() -> u64 {
    let enough = |bound: &u64| within(*bound, &["sample"]).status.success();
    (1..512)
        .map(|step| step * 16 * 1024)
        .find(enough)
        .expect("the program starts in 8 GiB")
}
