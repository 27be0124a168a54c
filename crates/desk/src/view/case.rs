//! The case: what is bought, and who decides.

use dossier::{BuyClass, Dossier, Member, Position, Problems, floor_in_force};
use memo::phrases::Phrases;
use memo::pieces::{rich, strong};
use rust_decimal::prelude::ToPrimitive;
use words::Words;

use super::result::owed;
use super::{counted, sentences};
use crate::Desk;
use crate::wire::{CaseView, MemberRow, PositionChoice, Screen};

/// The case of an open dossier.
pub(crate) fn case(desk: &Desk, words: &Words) -> CaseView {
    let dossier = desk.dossier();
    let phrases = Phrases { words, dossier };
    let floor = floor_in_force(dossier).map(|floor| phrases.percent(floor));
    CaseView {
        answer: rich(&answer(&phrases)),
        purchase: dossier.purchase.clone(),
        position: dossier.position.clone(),
        positions: POSITIONS
            .map(|position| choice(&phrases, position))
            .to_vec(),
        floor: dossier.floor.clone(),
        rule: rule(words, dossier, floor.as_deref()),
        floor_in_force: floor,
        members: dossier
            .members
            .values()
            .map(|member| row(&phrases, member))
            .collect(),
        remarks: remarks(words, desk, Screen::Case),
    }
}

const POSITIONS: [Position; 4] = [
    Position::Strategic,
    Position::Bottleneck,
    Position::Leverage,
    Position::NonCritical,
];

/// What the ranking waits for on a screen.
pub(super) fn remarks(words: &Words, desk: &Desk, screen: Screen) -> Vec<String> {
    // Nothing is ranked in a straight rebuy, so that nothing waits for a ranking.
    if desk.dossier().buy_class() == Some(BuyClass::StraightRebuy) {
        return Vec::new();
    }
    let evaluated = desk.evaluated();
    let none = Problems::new();
    let problems = evaluated.evaluation.as_ref().err().unwrap_or(&none);
    let owed = owed(words, desk.dossier(), problems).into_iter();
    let here = owed.filter(|owed| owed.screen == screen);
    here.map(|owed| owed.message).collect()
}

/// The roles of a member: “Decider, buyer”.
pub(super) fn roles(words: &Words, member: &Member) -> String {
    let name = |role: &dossier::Role| {
        let id = serde_json::to_value(role).ok();
        let id = id
            .as_ref()
            .and_then(|id| id.as_str())
            .unwrap_or_default()
            .to_owned();
        words.say(&format!("role-{id}"), &[])
    };
    let roles: Vec<String> = member.roles.iter().map(name).collect();
    roles.join(", ")
}

/// The share of all votes; a dash without a vote.
pub(super) fn power(phrases: &Phrases<'_>, member: &Member) -> String {
    let members = phrases.dossier.members.values();
    let all: rust_decimal::Decimal = members
        .filter(|one| phrases.dossier.counts(one))
        .map(|one| one.power)
        .sum();
    let share = (member.power / all.max(member.power)).to_f64();
    match share {
        Some(share) if phrases.dossier.counts(member) => phrases.words.percent(share, 0),
        _ => "–".to_owned(),
    }
}

fn answer(phrases: &Phrases<'_>) -> String {
    let Phrases { words, dossier } = *phrases;
    let bought = match &dossier.purchase {
        None => words.say("screen-case-nothing", &[]),
        Some(purchase) => {
            let title = strong(&phrases.text(&purchase.title));
            words.say("screen-case-bought", &[("title", title.into())])
        }
    };
    let votes = match dossier
        .members
        .values()
        .filter(|member| dossier.counts(member))
        .count()
    {
        0 => words.say("screen-case-no-votes", &[]),
        n => words.say("screen-case-votes", &counted(words, n)),
    };
    sentences(&[bought, votes])
}

fn rule(words: &Words, dossier: &Dossier, floor: Option<&str>) -> String {
    match (floor, &dossier.position) {
        (Some(floor), _) => words.say("screen-rule-floor", &[("floor", floor.into())]),
        (None, Some(_)) => words.say("screen-rule-none", &[]),
        (None, None) => words.say("screen-rule-open", &[]),
    }
}

fn choice(phrases: &Phrases<'_>, position: Position) -> PositionChoice {
    let floor = position.starting_floor().and_then(|floor| floor.to_f64());
    let floor = floor
        .map(|floor| phrases.percent(floor))
        .unwrap_or_default();
    let id = match position {
        Position::Strategic => "strategic",
        Position::Bottleneck => "bottleneck",
        Position::Leverage => "leverage",
        Position::NonCritical => "non-critical",
    };
    let arguments = [("floor", floor.into())];
    PositionChoice {
        position,
        name: phrases.position(position),
        consequence: phrases
            .words
            .say(&format!("screen-consequence-{id}"), &arguments),
    }
}

fn row(phrases: &Phrases<'_>, member: &Member) -> MemberRow {
    MemberRow {
        member: member.clone(),
        name: phrases.text(&member.name),
        roles: roles(phrases.words, member),
        votes: phrases.dossier.counts(member),
        power: power(phrases, member),
        has_weighed: phrases.dossier.weights.contains_key(&member.member),
    }
}
