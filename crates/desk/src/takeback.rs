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

/// Takes a person's last change back, or does it again, and returns the number of the new entry.
///
/// # Errors
/// [`DeskError::Refused`] when there is nothing, or when someone has changed the same since.
pub fn take_back(
    desk: &mut Desk,
    actor: Option<&MemberId>,
    direction: Direction,
    moment: Moment,
) -> Result<u64, DeskError> {
    let own = own_changes(desk, actor.map(MemberId::as_str).unwrap_or_default());
    let (entry, nothing) = match direction {
        Direction::Undo => (undoable(&own), Problem::NothingToUndo),
        Direction::Redo => (redoable(&own), Problem::NothingToRedo),
    };
    let entry = entry.ok_or_else(|| DeskError::Refused(vec![nothing]))?;
    desk.submit(
        Change::Undo(Undo {
            entry,
            inverse: None,
        }),
        actor,
        moment,
    )
}

/// One change of a person with all its takings-back: the entry that made it and the latest that toggled it.
struct OwnChange {
    first: u64,
    last: u64,
    in_force: bool,
}

fn own_changes(desk: &Desk, actor: &str) -> Vec<OwnChange> {
    let mut own: Vec<OwnChange> = Vec::new();
    for (entry, change) in desk.entries().iter().zip(desk.changes()) {
        match change {
            Change::Undo(undo) => {
                if let Some(taken) = own.iter_mut().find(|own| own.last == undo.entry) {
                    taken.last = entry.seq;
                    taken.in_force = !taken.in_force;
                }
            }
            _ if entry.actor == actor => {
                own.push(OwnChange {
                    first: entry.seq,
                    last: entry.seq,
                    in_force: true,
                });
            }
            _ => {}
        }
    }
    own
}

/// The newest change in force.
fn undoable(own: &[OwnChange]) -> Option<u64> {
    own.iter()
        .rev()
        .find(|own| own.in_force)
        .map(|own| own.last)
}

/// The oldest of the changes taken back since the newest that is in force: what was taken back last.
fn redoable(own: &[OwnChange]) -> Option<u64> {
    let newest = own
        .iter()
        .filter(|own| own.in_force)
        .map(|own| own.first)
        .max()
        .unwrap_or(0);
    own.iter()
        .find(|own| !own.in_force && own.first > newest)
        .map(|own| own.last)
}
