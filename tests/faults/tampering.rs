//! A record altered by someone who can write the file, judged by a seal that someone else has kept.

use std::fs;
use std::path::Path;

use journal::{Draft, Entry};
use rusqlite::Connection;

use crate::dice::Dice;
use crate::operations::{Place, drafts, lay_down, sample};
use crate::program::{ponder, tool};
use crate::tally::Tally;

/// What a forger does to the sealed part of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Forgery {
    Edit,
    Delete,
    Insert,
    Swap,
    Truncate,
}

const FORGERIES: [Forgery; 5] = [
    Forgery::Edit,
    Forgery::Delete,
    Forgery::Insert,
    Forgery::Swap,
    Forgery::Truncate,
];

/// Makes so many tampered files, half of them with the whole chain computed anew behind the forgery, and asks
/// `ponder verify --seal` about each; the independent verifier is asked about each `step`-th.
pub fn forgeries(name: &str, count: usize, step: usize) -> Tally {
    let written = sample(name);
    let place = Place::new();
    lay_down(&place.dossier(), &drafts(&written));
    let whole = fs::read(place.dossier()).expect("the dossier was made");
    let seals = seals(&written);
    let mut tally = Tally::default();
    for case in 0..count {
        let mut dice = Dice::new(0x5ea1_0000 + case as u64);
        let seal = *dice.of(&seals);
        let forgery = FORGERIES[case / 2 % FORGERIES.len()];
        let is_chained_anew = case % 2 == 0;
        place.clear();
        if is_chained_anew {
            lay_down(
                &place.dossier(),
                &altered(&drafts(&written), seal, forgery, &mut dice),
            );
        } else {
            fs::write(place.dossier(), &whole).expect("the dossier can be put back");
            forge(&place.dossier(), seal, forgery, &mut dice);
        }
        let hash = written[seal - 1].hash.to_string();
        // A seal is read from paper: whole, or its first digits.
        let digits = if dice.falls(50) {
            &hash[..]
        } else {
            &hash[..8]
        };
        let chained = if is_chained_anew {
            ", chained anew"
        } else {
            ""
        };
        let what = format!("{name}, case {case}: {forgery:?}{chained}, seal after entry {seal}");
        judge(
            &place.dossier(),
            digits,
            case % step == 0,
            &what,
            &mut tally,
        );
    }
    // The untouched file keeps every seal, or the rest would prove nothing.
    place.clear();
    fs::write(place.dossier(), &whole).expect("the dossier can be put back");
    for seal in seals {
        ponder(&[
            "verify",
            &place.dossier().display().to_string(),
            "--seal",
            &written[seal - 1].hash.to_string(),
        ])
        .done();
        script(&place.dossier(), &written[seal - 1].hash.to_string()).done();
    }
    tally
}

/// After which entries a memo or a closed phase has sealed the record.
fn seals(written: &[Entry]) -> Vec<usize> {
    let closings = written
        .iter()
        .filter(|entry| entry.change.contains("\"close_phase\""));
    let mut seals: Vec<usize> = closings
        .map(|entry| entry.seq as usize - 1)
        .filter(|seal| *seal > 2)
        .collect();
    seals.push(written.len());
    seals
}

fn judge(path: &Path, digits: &str, asks_python: bool, what: &str, tally: &mut Tally) {
    tally.times += 1;
    let answer = ponder(&["verify", &path.display().to_string(), "--seal", digits]);
    if answer.code != 1 {
        tally.wrong(format!("{what}: not detected{answer}"));
    }
    if asks_python {
        let other = script(path, digits);
        if other.code != 1 {
            tally.wrong(format!(
                "{what}: not detected by the independent verifier{other}"
            ));
        }
    }
}

fn script(path: &Path, seal: &str) -> crate::program::Answer {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/verify_chain.py");
    tool(
        "python3",
        "python3",
        &[script, &path.display().to_string(), "--seal", seal],
    )
}

/// The record with a forgery in its first `sealed` entries, to be chained anew.
fn altered(written: &[Draft], sealed: usize, forgery: Forgery, dice: &mut Dice) -> Vec<Draft> {
    let mut forged = written.to_vec();
    let place = dice.below(sealed);
    match forgery {
        Forgery::Edit => edit(&mut forged[place], dice),
        Forgery::Delete => drop(forged.remove(place)),
        Forgery::Insert => {
            let mut other = forged[dice.below(written.len())].clone();
            other.id += "-again";
            forged.insert(place, other);
        }
        Forgery::Swap => {
            let other = (place + 1 + dice.below(sealed - 1)) % sealed;
            forged.swap(place, other);
        }
        Forgery::Truncate => forged.truncate(place),
    }
    forged
}

/// Another letter, or one more, somewhere in one of the fields.
fn edit(draft: &mut Draft, dice: &mut Dice) {
    let fields = [
        &mut draft.id,
        &mut draft.time,
        &mut draft.actor,
        &mut draft.on_behalf,
        &mut draft.change,
    ];
    let field = fields
        .into_iter()
        .nth(dice.below(5))
        .expect("there are five");
    let mut letters: Vec<char> = field.chars().collect();
    if letters.is_empty() || dice.falls(20) {
        letters.insert(dice.below(letters.len() + 1), 'x');
    } else {
        let place = dice.below(letters.len());
        letters[place] = if letters[place] == '7' { '8' } else { '7' };
    }
    *field = letters.into_iter().collect();
}

/// The same in the file itself, hashes left as they are: the guards are taken off before and put back afterwards.
fn forge(path: &Path, sealed: usize, forgery: Forgery, dice: &mut Dice) {
    let forger = Connection::open(path).expect("SQLite opens a dossier");
    let guards = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY rowid";
    let mut guards = forger.prepare(guards).expect("a schema can be read");
    let guards: Vec<(String, String)> = guards
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .and_then(Iterator::collect)
        .expect("a schema can be read");
    let run = |sql: &str| {
        forger
            .execute_batch(sql)
            .unwrap_or_else(|error| panic!("{sql}: {error}"))
    };
    guards
        .iter()
        .for_each(|(name, _)| run(&format!("DROP TRIGGER {name}")));
    let place = 1 + dice.below(sealed);
    match forgery {
        Forgery::Edit => {
            let field = *dice.of(&["id", "time", "actor", "on_behalf", "change"]);
            let position = 1 + dice.below(12);
            run(&format!(
                "UPDATE entry SET {field} = substr({field}, 1, {position} - 1) || 'x' || substr({field}, {position}) \
                 WHERE seq = {place}"
            ));
        }
        Forgery::Delete => {
            run(&format!("DELETE FROM entry WHERE seq = {place}"));
            if dice.falls(50) {
                run(&format!("UPDATE entry SET seq = -seq WHERE seq > {place}; UPDATE entry SET seq = -seq - 1 WHERE seq < 0"));
            }
        }
        Forgery::Insert => run(&format!(
            "UPDATE entry SET seq = -seq WHERE seq >= {place}; UPDATE entry SET seq = 1 - seq WHERE seq < 0;
             INSERT INTO entry SELECT {place}, id || 'x', time, actor, on_behalf, change, previous, hash FROM entry
             WHERE seq = {place} + 1"
        )),
        Forgery::Swap => {
            let other = 1 + (place + dice.below(sealed - 1)) % sealed;
            run(&format!(
                "UPDATE entry SET seq = -1 WHERE seq = {place}; UPDATE entry SET seq = {place} WHERE seq = {other};
                 UPDATE entry SET seq = {other} WHERE seq = -1"
            ));
        }
        Forgery::Truncate => run(&format!("DELETE FROM entry WHERE seq >= {place}")),
    }
    guards.iter().for_each(|(_, sql)| run(sql));
}
