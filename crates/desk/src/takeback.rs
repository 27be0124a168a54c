//! Undo and redo as one person knows them: the last thing I did, and the last thing I took back.

use dossier::{Change, MemberId, Problem, Undo};

use crate::{Desk, DeskError, Moment};

/// Which way something is taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// The person's newest change that is in force is taken back.
    Undo,
    /// What the person took back last is done again.
    Redo,
}

/// Takes a person's last act back, or does it again, and returns the number of the last new entry.
///
/// # Errors
/// [`DeskError::Refused`] when there is nothing, or when someone has changed the same since.
pub fn take_back(
    desk: &mut Desk,
    actor: Option<&MemberId>,
    direction: Direction,
    moment: Moment,
) -> Result<u64, DeskError> {
    let nothing = match direction {
        Direction::Undo => Problem::NothingToUndo,
        Direction::Redo => Problem::NothingToRedo,
    };
    let entries = next(desk, actor, direction);
    if entries.is_empty() {
        return Err(DeskError::Refused(vec![nothing]));
    }
    let undo = |entry: u64| {
        Change::Undo(Undo {
            entry,
            inverse: None,
        })
    };
    desk.submit_all(entries.into_iter().map(undo).collect(), actor, moment)
}

/// The entries that undo or redo would take back, in this order; none when there is nothing.
pub fn next(desk: &Desk, actor: Option<&MemberId>, direction: Direction) -> Vec<u64> {
    let acts = own_acts(desk, actor.map(MemberId::as_str).unwrap_or_default());
    match direction {
        Direction::Undo => undoable(&acts),
        Direction::Redo => redoable(&acts),
    }
}

/// The changes of a person that were recorded together: one after another under one time.
struct Act {
    time: String,
    changes: Vec<OwnChange>,
}

/// One change with all its takings-back: the entry that made it and the latest that toggled it.
struct OwnChange {
    first: u64,
    last: u64,
    in_force: bool,
}

impl Act {
    fn is_in_force(&self) -> bool {
        self.changes.iter().any(|own| own.in_force)
    }

    fn ends_before(&self, entry: u64) -> bool {
        self.changes
            .last()
            .is_some_and(|own| own.first + 1 == entry)
    }
}

fn own_acts(desk: &Desk, actor: &str) -> Vec<Act> {
    let mut acts: Vec<Act> = Vec::new();
    for (entry, change) in desk.entries().iter().zip(desk.changes()) {
        if let Change::Undo(undo) = change {
            let mut own = acts.iter_mut().flat_map(|act| &mut act.changes);
            if let Some(taken) = own.find(|own| own.last == undo.entry) {
                taken.last = entry.place;
                taken.in_force = !taken.in_force;
            }
        } else if entry.actor == actor && change.slot().is_some() {
            let own = OwnChange {
                first: entry.place,
                last: entry.place,
                in_force: true,
            };
            match acts.last_mut() {
                Some(act) if act.time == entry.time && act.ends_before(entry.place) => {
                    act.changes.push(own);
                }
                _ => acts.push(Act {
                    time: entry.time.clone(),
                    changes: vec![own],
                }),
            }
        }
    }
    acts
}

/// The newest act in force: its changes from the last to the first.
fn undoable(acts: &[Act]) -> Vec<u64> {
    let act = acts.iter().rev().find(|act| act.is_in_force());
    let changes = act.into_iter().flat_map(|act| act.changes.iter().rev());
    changes
        .filter(|own| own.in_force)
        .map(|own| own.last)
        .collect()
}

/// The oldest of the acts taken back since the newest that is in force, which is what was taken back last: its changes
/// from the first to the last.
fn redoable(acts: &[Act]) -> Vec<u64> {
    let newest = acts.iter().rposition(Act::is_in_force);
    let act = acts.get(newest.map_or(0, |place| place + 1));
    let changes = act.into_iter().flat_map(|act| &act.changes);
    changes.map(|own| own.last).collect()
}
