//! Copies, backups, and what still holds of a damaged dossier.

use std::env;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use desk::{Backup, Backups, Desk, Hash, JournalError};
use serde_json::{Value, json};
use words::Words;

use super::{now, open};
use crate::answer::{Answer, WRONG, complain, journal_failure, print};
use crate::table::table;

/// The app’s name among the data of its user; the window has the same.
const APP: &str = "org.ponder.app";

/// The folder of the backups: the one named, the one of `PONDER_BACKUPS`, or that of the app.
pub fn folder(named: Option<PathBuf>) -> Backups {
    let set = || env::var_os("PONDER_BACKUPS").map(PathBuf::from);
    let folder = named
        .or_else(set)
        .unwrap_or_else(|| data().join(APP).join("backups"));
    Backups::in_folder(folder)
}

/// Where programs keep their data on this system.
fn data() -> PathBuf {
    let from = |name: &str| {
        env::var_os(name)
            .map(PathBuf::from)
            .filter(|path| path.is_absolute())
    };
    let found = if cfg!(windows) {
        from("APPDATA")
    } else if cfg!(target_os = "macos") {
        from("HOME").map(|home| home.join("Library/Application Support"))
    } else {
        from("XDG_DATA_HOME").or_else(|| from("HOME").map(|home| home.join(".local/share")))
    };
    found.unwrap_or_else(env::temp_dir)
}

/// Writes a verified copy.
pub fn copy(words: &Words, file: &Path, output: &Path) -> Answer {
    let copied = desk::copy(file, output).map_err(|error| journal_failure(words, &error))?;
    print(&made(words, output, copied.entries));
    Ok(ExitCode::SUCCESS)
}

/// Makes a backup where something is new.
pub fn backup(words: &Words, file: &Path, named: Option<PathBuf>) -> Answer {
    let desk = open(words, file)?;
    let name = file.file_stem().unwrap_or_default().to_string_lossy();
    let kept = folder(named).keep(desk.journal(), &name, &now().time);
    match kept.map_err(|error| journal_failure(words, &error))? {
        Some(backup) => print(&made(words, &backup.path, backup.entries)),
        None => print(&(words.say("backup-nothing-new", &[]) + "\n")),
    }
    Ok(ExitCode::SUCCESS)
}

/// Lists backups.
pub fn list(words: &Words, file: Option<&Path>, json: bool, named: Option<PathBuf>) -> Answer {
    let backups = folder(named);
    let found = match file {
        Some(file) => {
            let desk = open(words, file)?;
            let dossier = desk::dossier_of(desk.entries()).unwrap_or_default();
            backups.of(&dossier)
        }
        None => backups.list(),
    };
    if json {
        let rows: Vec<Value> = found.iter().map(as_json).collect();
        let text = serde_json::to_string_pretty(&rows).expect("rows are texts");
        print(&(text + "\n"));
        return Ok(ExitCode::SUCCESS);
    }
    let heads = [
        "backups-time",
        "backups-name",
        "backups-entries",
        "backups-path",
    ]
    .map(|id| words.say(id, &[]));
    let row = |backup: Backup| {
        let path = backup.path.display().to_string();
        vec![backup.time, backup.name, words.count(backup.entries), path]
    };
    let rows: Vec<Vec<String>> = found.into_iter().map(row).collect();
    print(&table(&heads, &[false, false, true, false], &rows));
    Ok(ExitCode::SUCCESS)
}

fn as_json(backup: &Backup) -> Value {
    json!({
        "path": backup.path.display().to_string(),
        "dossier": backup.dossier,
        "name": backup.name,
        "time": backup.time,
        "entries": backup.entries,
        "head": backup.head,
    })
}

/// Says what of a damaged dossier holds, saves that, and names the newest backup that verifies.
pub fn recover(
    words: &Words,
    file: &Path,
    output: Option<&Path>,
    named: Option<PathBuf>,
) -> Answer {
    let failure = |error: JournalError| journal_failure(words, &error);
    let (verdict, entries) = desk::what_holds(file).map_err(failure)?;
    if verdict.broken.is_none() {
        print(&(words.say("recovery-not-damaged", &[]) + "\n"));
        return Ok(ExitCode::SUCCESS);
    }
    complain(&desk::lost(words, &verdict));
    let backups = folder(named);
    let newest = desk::dossier_of(&entries).and_then(|dossier| backups.newest_that_holds(&dossier));
    let saved = output.filter(|_| !entries.is_empty());
    if let Some(output) = saved {
        let salvage = desk::salvage(file, output).map_err(failure)?;
        print(&made(words, output, salvage.copied.entries));
    }
    match newest {
        Some(backup) => {
            let arguments = [
                ("file", backup.path.display().to_string().into()),
                (
                    "when",
                    words.date_time(&backup.time).unwrap_or_default().into(),
                ),
                ("n", backup.entries.into()),
                ("count", words.count(backup.entries).into()),
            ];
            print(&(words.say("recovery-backup", &arguments) + "\n"));
        }
        None => print(&(words.say("recovery-no-backup", &[]) + "\n")),
    }
    if saved.is_some() {
        Ok(ExitCode::SUCCESS)
    } else {
        Ok(ExitCode::from(WRONG))
    }
}

/// Backs up what is left after something was erased, and removes the backups that still hold it. Returns how many.
pub fn forget(desk: &Desk, hashes: &[Hash]) -> u64 {
    let backups = folder(None);
    let Some(dossier) = desk::dossier_of(desk.entries()) else {
        return 0;
    };
    let forgotten = hashes
        .iter()
        .filter_map(|hash| backups.forget(&dossier, hash).ok());
    forgotten.sum()
}

fn made(words: &Words, file: &Path, entries: u64) -> String {
    super::made(words, file, usize::try_from(entries).unwrap_or(usize::MAX))
}
