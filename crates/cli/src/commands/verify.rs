//! Whether the record is what was written, and whether it still holds what a memo sealed.

use std::path::Path;
use std::process::ExitCode;

use desk::{Access, Damage, Hash, Journal, Verified};
use words::Words;

use crate::answer::{Answer, REFUSED, WRONG, complain, journal_failure, print};

/// The fewest digits of a hash that are taken for one.
const SHORTEST_SEAL: usize = 8;

/// Verifies the chain; with a seal, finds the entry that a memo's hash belongs to.
pub fn verify(words: &Words, file: &Path, seal: Option<&str>) -> Answer {
    let verified = desk::verify(file).map_err(|error| {
        let mut failure = journal_failure(words, &error);
        // A file that cannot be judged does not verify, whatever the reason; only a held one may yet.
        if failure.code == REFUSED {
            failure.code = WRONG;
        }
        failure
    })?;
    let verdict = verified.verdict;
    let count = words.count(verdict.intact);
    if let Some(broken) = verdict.broken {
        let arguments = [
            ("n", verdict.intact.into()),
            ("count", count.into()),
            ("entry", broken.seq.unwrap_or_default().to_string().into()),
            ("reason", desk::word_damage(words, broken.reason).into()),
        ];
        let id = if broken.seq.is_some() {
            "verify-broken-entry"
        } else {
            "verify-broken-file"
        };
        complain(&words.say(id, &arguments));
        if verdict.lost.is_some() || broken.reason == Damage::Foreign {
            complain(&desk::lost(words, &verdict));
        }
        return Ok(ExitCode::from(WRONG));
    }
    let journal =
        Journal::open(file, Access::Read).map_err(|error| journal_failure(words, &error))?;
    if let Some(entry) = desk::broken_seal(&journal) {
        let arguments = [("entry", entry.to_string().into())];
        complain(&words.say("verify-broken-seal", &arguments));
        return Ok(ExitCode::from(WRONG));
    }
    let head = verdict.head.to_string();
    let arguments = [
        ("n", verdict.intact.into()),
        ("count", count.into()),
        ("head", head.into()),
    ];
    print(&(words.say("verify-holds", &arguments) + "\n"));
    beside(words, &verified);
    if !verified.holds() {
        return Ok(ExitCode::from(WRONG));
    }
    match seal {
        Some(seal) => find_seal(words, &journal, seal),
        None => Ok(ExitCode::SUCCESS),
    }
}

/// What was joined, and what lies beside the record: kept, erased by a change that says so, or missing.
fn beside(words: &Words, verified: &Verified) {
    let say = |id: &str, n: u64| {
        let arguments = [("n", n.into()), ("count", words.count(n).into())];
        words.say(id, &arguments) + "\n"
    };
    let verdict = verified.verdict;
    let counts = [
        ("verify-joined", verdict.joined),
        ("verify-attached", verdict.blobs),
        ("verify-erased", verified.erased.len() as u64),
    ];
    for (id, n) in counts {
        if n > 0 {
            print(&say(id, n));
        }
    }
    for slot in &verified.missing {
        let arguments = [("slot", slot.to_string().into())];
        complain(&words.say("verify-missing", &arguments));
    }
}

fn find_seal(words: &Words, journal: &Journal, seal: &str) -> Answer {
    let digits: String = seal
        .chars()
        .filter(|digit| !digit.is_whitespace())
        .collect::<String>()
        .to_lowercase();
    let is_hash = (SHORTEST_SEAL..=Hash::ZERO.to_string().len()).contains(&digits.len())
        && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    if !is_hash {
        complain(&words.say("verify-not-a-seal", &[("seal", seal.into())]));
        return Ok(ExitCode::from(REFUSED));
    }
    // Whether the record is the sealed one does not depend on whether this program knows every kind of change in it.
    match journal
        .entries()
        .iter()
        .find(|entry| entry.hash.to_string().starts_with(&digits))
    {
        Some(entry) => {
            let since = journal.entries().len() as u64 - entry.place;
            let arguments = [
                ("entry", entry.place.to_string().into()),
                ("n", since.into()),
                ("count", words.count(since).into()),
            ];
            print(&(words.say("verify-seal-found", &arguments) + "\n"));
            Ok(ExitCode::SUCCESS)
        }
        None => {
            complain(&words.say("verify-seal-missing", &[("seal", digits.into())]));
            Ok(ExitCode::from(WRONG))
        }
    }
}
