//! How the open dossier stands: what the frame around the screens shows.

use dossier::{BuyClass, MemberId, Problems};
use memo::phrases::Phrases;
use memo::pieces::Source;
use words::Words;

use super::acting::Acting;
use super::audience::{described, withheld};
use super::offers::standing;
use super::process::strip;
use super::room::handed_over;
use crate::Desk;
use crate::session::Open;
use crate::takeback::{Direction, next};
use crate::wire::{Named, RailNote, Screen, Status};

/// The status of an open dossier.
pub(crate) fn status(open: &Open, words: &Words) -> Status {
    let desk = &open.desk;
    let dossier = desk.dossier();
    let phrases = Phrases { words, dossier };
    let acting = Acting::of(open, words);
    let folder = open
        .path
        .parent()
        .map(|folder| folder.display().to_string());
    let file = open.path.file_name().unwrap_or_default();
    let entries = desk.entries().len();
    let title = dossier
        .purchase
        .as_ref()
        .map(|purchase| phrases.text(&purchase.title));
    let member = |id: &dossier::MemberId| Named {
        id: id.to_string(),
        name: phrases.member(id),
    };
    Status {
        file: file.to_string_lossy().into_owned(),
        folder: folder.unwrap_or_default(),
        title: title.unwrap_or_default(),
        entries: u32::try_from(entries).unwrap_or(u32::MAX),
        saved: words.say(
            "screen-saved",
            &[("entry", words.count(entries as u64).into())],
        ),
        read_only: open.read_only,
        unwritable: desk
            .journal()
            .is_stopped()
            .then(|| words.say("status-stopped", &[])),
        caution: open.caution.clone(),
        actor: open.actor.clone(),
        handed: handed_over(open, words),
        members: dossier.members.keys().map(member).collect(),
        undo: would_take_back(open, words, Direction::Undo),
        redo: would_take_back(open, words, Direction::Redo),
        rail: rail(&phrases, desk, open.actor.as_ref()),
        process: strip(&phrases),
        actions: acting.actions(),
        stopped: acting.stopped(),
    }
}

/// What undo or redo would do, in the words of the record: of several changes the first stands for all.
fn would_take_back(open: &Open, words: &Words, direction: Direction) -> Option<String> {
    // Under the curtain nothing is taken back: whoever presses may not be whose act it was.
    let is_away = open.handed.is_some() && open.actor.is_none();
    if open.read_only || is_away {
        return None;
    }
    let entries = next(&open.desk, open.actor.as_ref(), direction);
    let entry = match direction {
        Direction::Undo => entries.last(),
        Direction::Redo => entries.first(),
    };
    let mut place = usize::try_from(entry?.checked_sub(1)?).ok()?;
    // A taking back is named by what it took back.
    while let dossier::Change::Undo(undo) = open.desk.changes().get(place)? {
        place = usize::try_from(undo.entry.checked_sub(1)?).ok()?;
    }
    let change = open.desk.changes().get(place)?;
    Some(described(
        words,
        open.desk.dossier(),
        change,
        open.actor.as_ref(),
    ))
}

fn rail(phrases: &Phrases<'_>, desk: &Desk, actor: Option<&MemberId>) -> Vec<RailNote> {
    let Phrases { words, dossier } = *phrases;
    let count = |n: usize| words.count(n as u64);
    let note = |screen, note: String, done| RailNote { screen, note, done };
    let votes = |member: &&dossier::Member| dossier.counts(member);
    // A straight rebuy owes neither a position nor weights: nothing is ranked.
    let is_ranking = dossier.buy_class() != Some(BuyClass::StraightRebuy);
    let owed = usize::from(dossier.purchase.is_none())
        + usize::from(is_ranking && dossier.position.is_none())
        + usize::from(!dossier.members.values().any(|member| member.votes()));
    let case = match owed {
        0 => String::new(),
        n => words.say(
            "screen-to-do",
            &[("n", n.into()), ("count", count(n).into())],
        ),
    };
    let voters: Vec<_> = dossier.members.values().filter(votes).collect();
    let judged = voters
        .iter()
        .filter(|member| dossier.weights.contains_key(&member.member));
    let judged = judged.count();
    let of_all = [
        ("onTime", count(judged).into()),
        ("all", count(voters.len()).into()),
    ];
    let judgements = match voters.len() {
        0 => String::new(),
        _ if !is_ranking => String::new(),
        _ => words.say("count-of-count", &of_all),
    };
    let (evaluated, none) = (desk.evaluated(), Problems::new());
    let (first, problems) = match &evaluated.evaluation {
        Ok(evaluation) => {
            let source = Source::new(words, dossier, evaluation);
            let first = source.names(&evaluation.ranking.leaders());
            let is_shown = withheld(dossier, actor).is_empty();
            // That there is a winner is no secret; who it is may be.
            (Some(if is_shown { first } else { String::new() }), &none)
        }
        Err(problems) => (None, problems),
    };
    let waiting = super::result::owed(words, dossier, problems);
    let is_owed = |screen| waiting.iter().any(|owed| owed.screen == screen);
    let (criteria, offers) = (dossier.criteria.len(), standing(dossier).len());
    let sealed = match dossier.is_sealed() {
        true => words.say("process-view-sealed-note", &[]),
        false => String::new(),
    };
    let is_ranked = first.is_some();
    let is_complete = voters.len() == judged && judged > 0 && !is_owed(Screen::Judgements);
    let some = |n: usize| if n == 0 { String::new() } else { count(n) };
    vec![
        note(Screen::Case, case, owed == 0),
        note(
            Screen::Criteria,
            some(criteria),
            criteria > 0 && !is_owed(Screen::Criteria),
        ),
        note(
            Screen::Offers,
            some(offers),
            offers > 1 && !is_owed(Screen::Offers),
        ),
        note(Screen::Judgements, judgements, is_complete),
        note(Screen::Workshop, String::new(), false),
        note(Screen::Result, first.unwrap_or_default(), is_ranked),
        note(Screen::Robustness, String::new(), is_ranked),
        note(Screen::Decision, sealed, is_ranked),
    ]
}
