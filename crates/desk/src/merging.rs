//! Two copies of a dossier that went on apart become one. Everything that either recorded stays; what only one of them
//! changed holds; judgements belong to their member, whose newest counts; about the rest people are asked.

use std::collections::{BTreeMap, BTreeSet};

use dossier::{
    BlobHash, Change, Clear, Dossier, Join, KeepingProblem, MemberId, Problem, Slot, Touch,
};
use journal::{Blob, Draft, Fork, Hash};

use crate::open::{Act, draft, hash, ids, nobody, read, touch};
use crate::{Desk, DeskError, Moment};

/// Whose version of something holds.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    serde::Serialize,
    serde::Deserialize,
    ts_rs::TS,
)]
#[serde(rename_all = "snake_case")]
pub enum Version {
    /// That of the dossier that is merged into.
    Ours,
    /// That of the copy.
    Theirs,
}

/// What both copies set, each in its way.
#[derive(Debug, Clone, PartialEq)]
pub struct Divergence {
    /// What it is.
    pub slot: Slot,
    /// What it holds here; none where it was cleared.
    pub ours: Option<Change>,
    /// Who set it here last, and when.
    pub our_touch: Option<Touch>,
    /// What it holds in the copy; none where it was cleared.
    pub theirs: Option<Change>,
    /// Who set it there last, and when.
    pub their_touch: Option<Touch>,
    /// Which holds without being asked: of a judgement the newer.
    pub settled: Option<Version>,
}

/// What merging a copy means.
#[derive(Debug, Clone, PartialEq)]
pub struct Prospect {
    /// How many entries both have.
    pub shared: u64,
    /// How many only this dossier has.
    pub ours: u64,
    /// How many only the copy has.
    pub theirs: u64,
    /// What both set, each in its way.
    pub divergences: Vec<Divergence>,
    /// What stands in one of them and no longer once they are merged, such as signatures under another choice.
    pub cleared: Vec<Slot>,
    /// What no longer stands besides, if the choice made here is to hold.
    pub cleared_by_ours: Vec<Slot>,
}

/// Says what merging a copy would mean; changes nothing.
///
/// # Errors
/// [`DeskError::Journal`] where the two cannot be joined, [`DeskError::Refused`] where a decision is sealed.
pub fn prospect(desk: &Desk, other: &Desk) -> Result<Prospect, DeskError> {
    if desk.dossier().is_sealed() || other.dossier().is_sealed() {
        return Err(DeskError::Refused(vec![Problem::Keeping(
            KeepingProblem::SealedCopies,
        )]));
    }
    let fork = desk.journal().fork(other.journal())?;
    let shared = |entry: &&journal::Entry| entry.place <= fork.shared;
    let common: BTreeSet<Hash> = (other.entries().iter().filter(shared))
        .map(|entry| entry.hash)
        .collect();
    let is_new = |entry: &journal::Entry| !common.contains(&entry.hash);
    let (ours, theirs) = (set_since(desk, is_new), set_since(other, is_new));
    let divergences: Vec<Divergence> = (ours.intersection(&theirs))
        .filter(|slot| !slot.is_final())
        .filter_map(|slot| divergence(desk.dossier(), other.dossier(), slot))
        .collect();
    let join = draft(&join_of(other, fork), None, String::new(), String::new());
    let (stood, _) = joined(desk, other, &join)?;
    let cleared = cleared(desk, other, &theirs, &stood);
    let mut decided = stood.clone();
    let choice = divergences.iter().find(|one| one.slot == Slot::Choice);
    for change in choice.map_or_else(Vec::new, |one| {
        restoring(&stood, Slot::Choice, one.ours.clone())
    }) {
        decided.fold(nobody(), &change);
    }
    let mut cleared_by_ours = self::cleared(desk, other, &theirs, &decided);
    cleared_by_ours.retain(|slot| !cleared.contains(slot));
    let count = |desk: &Desk| desk.entries().iter().filter(|entry| is_new(entry)).count() as u64;
    Ok(Prospect {
        shared: common.len() as u64,
        ours: count(desk),
        theirs: count(other),
        divergences,
        cleared,
        cleared_by_ours,
    })
}

/// Merges a copy: joins it, and records as changes of the acting person what was decided where both differ. All or
/// nothing. Returns the place of the last entry.
///
/// # Errors
/// As [`prospect`]; [`DeskError::Undecided`] with what nobody has decided; [`DeskError::Refused`] where whoever acts may
/// not set what they decided.
pub fn merge(
    desk: &mut Desk,
    other: &Desk,
    decided: &BTreeMap<Slot, Version>,
    actor: Option<&MemberId>,
    moment: Moment,
) -> Result<u64, DeskError> {
    let prospect = prospect(desk, other)?;
    let version = |one: &Divergence| one.settled.or_else(|| decided.get(&one.slot).copied());
    let undecided: Vec<Slot> = (prospect.divergences.iter())
        .filter(|one| version(one).is_none())
        .map(|one| one.slot.clone())
        .collect();
    if !undecided.is_empty() {
        return Err(DeskError::Undecided(undecided));
    }
    let join = join_of(other, desk.journal().fork(other.journal())?);
    let mut ids = ids(&moment.id);
    let mut next = || ids.next().expect("numbers do not end");
    let join = draft(&join, actor, next(), moment.time.clone());
    let (stood, joined) = joined(desk, other, &join)?;
    let mut act = Act {
        stood,
        place: (desk.entries().len() + joined) as u64,
        drafts: Vec::new(),
        changes: Vec::new(),
        erased: Vec::new(),
    };
    for one in prospect.divergences {
        if version(&one) == Some(Version::Ours) {
            for change in restoring(&act.stood, one.slot, one.ours) {
                act.take(change, actor, next(), &moment.time)?;
            }
        }
    }
    let (kept, erased) = blobs(desk, other, &act.stood)?;
    let place = act.place;
    desk.replace(|journal| {
        journal
            .join(&join, other.journal(), &act.drafts, &kept, &erased)
            .map(drop)
    })?;
    Ok(place)
}

/// What stands here, or was set in the copy and stands there, and does not in the dossier that comes of both: steps,
/// closed phases, signatures, the choice.
fn cleared(desk: &Desk, other: &Desk, theirs: &BTreeSet<Slot>, stood: &Dossier) -> Vec<Slot> {
    let ours = set_since(desk, |_| true);
    let stands = |slot: &&Slot| {
        (ours.contains(*slot) && desk.dossier().holds(slot))
            || (theirs.contains(*slot) && other.dossier().holds(slot))
    };
    (ours.union(theirs))
        .filter(|slot| slot.is_final() || **slot == Slot::Choice)
        .filter(stands)
        .filter(|slot| !stood.holds(slot))
        .cloned()
        .collect()
}

/// The change that joins a copy.
fn join_of(other: &Desk, fork: Fork) -> Change {
    Change::Join(Join {
        head: (other.head().to_string().parse()).expect("both know the same digits"),
        count: other.journal().count(),
        shared: fork.shared,
    })
}

/// The dossier once a copy is joined, before anything is decided; and how many entries that adds.
fn joined(desk: &Desk, other: &Desk, join: &Draft) -> Result<(Dossier, usize), DeskError> {
    let mut stood = desk.dossier().clone();
    let joined = desk.journal().joined(join, other.journal())?;
    for entry in &joined {
        stood.fold(touch(entry), &read(entry)?);
    }
    Ok((stood, joined.len()))
}

/// The slots that entries set that the other copy does not have.
fn set_since(desk: &Desk, is_new: impl Fn(&journal::Entry) -> bool) -> BTreeSet<Slot> {
    let entries = desk.entries().iter().zip(desk.changes());
    entries
        .filter(|(entry, _)| is_new(entry))
        .filter_map(|(_, change)| change.slot())
        .collect()
}

fn divergence(ours: &Dossier, theirs: &Dossier, slot: &Slot) -> Option<Divergence> {
    let (own, other) = (ours.setting(slot), theirs.setting(slot));
    if own == other {
        return None;
    }
    let (our_touch, their_touch) = (ours.touch(slot).cloned(), theirs.touch(slot).cloned());
    let newer = if their_touch.as_ref().map(|touch| &touch.time)
        > our_touch.as_ref().map(|touch| &touch.time)
    {
        Version::Theirs
    } else {
        Version::Ours
    };
    // What was erased in one copy stays erased.
    let is_erased = |of: &Dossier| of.erased.contains_key(slot);
    let settled = match (is_erased(ours), is_erased(theirs)) {
        (true, false) => Some(Version::Ours),
        (_, true) => Some(Version::Theirs),
        _ => is_judgement(slot).then_some(newer),
    };
    Some(Divergence {
        slot: slot.clone(),
        ours: own,
        our_touch,
        theirs: other,
        their_touch,
        settled,
    })
}

/// What belongs to one member alone.
fn is_judgement(slot: &Slot) -> bool {
    matches!(
        slot,
        Slot::Weights(_) | Slot::Scores(..) | Slot::JudgedAgain(..) | Slot::View(_)
    )
}

/// The changes that make a slot hold what it held here. An offer is recorded once: it is withdrawn before.
fn restoring(stood: &Dossier, slot: Slot, ours: Option<Change>) -> Vec<Change> {
    if stood.setting(&slot) == ours {
        return Vec::new();
    }
    let clear = Change::Clear(Clear {
        slot: slot.clone(),
        reason: None,
    });
    match ours {
        None => vec![clear],
        Some(offer @ Change::RecordOffer(_)) if stood.holds(&slot) => vec![clear, offer],
        Some(change) => vec![change],
    }
}

/// What lies beside the record once both are one: what only the copy has, and what one of them has erased.
fn blobs(desk: &Desk, other: &Desk, stood: &Dossier) -> Result<(Vec<Blob>, Vec<Hash>), DeskError> {
    let all = |dossier: &Dossier| -> BTreeSet<BlobHash> {
        dossier.blobs.values().flatten().cloned().collect()
    };
    let (before, after) = (all(desk.dossier()), all(stood));
    let mut kept = Vec::new();
    for blob in after.difference(&before) {
        kept.extend(other.journal().blob(&hash(blob))?);
    }
    let erased = before.difference(&after).map(hash).collect();
    Ok((kept, erased))
}
