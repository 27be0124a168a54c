//! Page 1: what is proposed, why, what speaks against it, who signs.

use dossier::{BuyClass, Choice, Position};

use super::rich::{accent, rich};
use super::{Source, change, counter, lower_first, price, reasons, signing, strip};
use crate::sheet::{Decision, Passage};

pub fn decision(source: &Source<'_>) -> Decision {
    let purchase = source.dossier.purchase.as_ref();
    Decision {
        title: purchase
            .map(|purchase| source.phrases.text(&purchase.title))
            .unwrap_or_default(),
        kind: kind(source),
        recommendation: signing::decided(source).unwrap_or_else(|| Passage {
            label: source.words.say("memo-recommendation", &[]),
            text: rich(&recommendation(source)),
            note: in_hand(source),
        }),
        winner: strip::winner_strip(source),
        trade_off: trade_off(source),
        accounts: Vec::new(),
        reasons: reasons::reasons(source),
        counter: counter::counter(source),
        change: Some(change::change(source)),
        price: price::price(source),
        more: Vec::new(),
        said: signing::said(&source.phrases, source.dossier.choice.is_some()),
        signatures: Some(signing::signatures(&source.phrases)),
        seal: None,
    }
}

/// Where a process runs and nobody has chosen yet, the proposal says so.
fn in_hand(source: &Source<'_>) -> Option<String> {
    if source.dossier.closed.is_empty() {
        return None;
    }
    let phase = dossier::phase_in_hand(source.dossier)?;
    let arguments = [("phase", lower_first(&source.phrases.phase(phase)).into())];
    Some(source.words.say("memo-draft-in-hand", &arguments))
}

/// What the choice gives up for what, in the words of those who chose.
fn trade_off(source: &Source<'_>) -> Option<Passage> {
    let text = source.dossier.choice.as_ref()?.trade_off.as_ref()?;
    let arguments = [("text", source.phrases.text(text).into())];
    Some(Passage {
        label: source.words.say("memo-trade-off", &[]),
        text: rich(&source.words.say("quoted", &arguments)),
        note: None,
    })
}

/// The choice as a sentence: with the ranking, among equals, or against it.
pub fn chosen(source: &Source<'_>, choice: &Choice) -> String {
    let supplier = accent(&source.phrases.supplier_in_full(&choice.supplier));
    let Some(row) = source.evaluation.row_of(&choice.supplier) else {
        return source
            .words
            .say("memo-chosen", &[("chosen", supplier.into())]);
    };
    let ranking = &source.evaluation.ranking;
    let (first, second) = (ranking.first(), ranking.second());
    let own = ranking.all().iter().find(|ranked| ranked.row == row);
    let (id, rival) = match source.chosen_apart() {
        Some(_) => ("memo-chosen-apart", first),
        None if ranking.is_tied() => ("memo-chosen-among-equals", second),
        None => ("memo-chosen-first", second),
    };
    let cost = &source.evaluation.offers[row].cost;
    let score = own.map_or(0.0, |own| own.value);
    source.words.say(
        id,
        &[
            ("chosen", supplier.into()),
            ("price", source.phrases.price(cost.landed).into()),
            ("unit", source.phrases.unit().into()),
            ("rival", source.name(rival.row).into()),
            ("score", source.score(score).into()),
            ("other", source.score(rival.value).into()),
        ],
    )
}

fn kind(source: &Source<'_>) -> String {
    let class = source.dossier.buy_class().unwrap_or(BuyClass::NewTask);
    let class = source.phrases.buy_class(class);
    let position = position(source);
    let arguments = [
        ("class", lower_first(&class).into()),
        ("position", lower_first(&position).into()),
    ];
    source.words.say("memo-kind", &arguments)
}

/// The strategic position as a label.
pub fn position(source: &Source<'_>) -> String {
    source
        .phrases
        .position(source.evaluation.weighting.rule.position)
}

fn recommendation(source: &Source<'_>) -> String {
    let ranking = &source.evaluation.ranking;
    let (first, second) = (ranking.first(), ranking.second());
    if ranking.is_tied() {
        let leaders = ranking.leaders().into_iter();
        let equal: Vec<String> = leaders.map(|row| source.name(row)).collect();
        return source.words.say(
            "memo-recommend-tied",
            &[
                ("suppliers", source.words.list(&equal).into()),
                ("score", source.score(first.value).into()),
            ],
        );
    }
    let rule = &source.evaluation.weighting.rule;
    let id = if rule.raises() {
        "memo-recommend-rule"
    } else {
        "memo-recommend-own"
    };
    let set = match rule.position {
        _ if rule.is_committees_own => "committee",
        Position::Bottleneck => "bottleneck",
        _ => "strategic",
    };
    let winner = &source.evaluation.offers[first.row];
    source.words.say(
        id,
        &[
            (
                "first",
                accent(&source.phrases.supplier_in_full(&winner.supplier)).into(),
            ),
            ("price", source.phrases.price(winner.cost.landed).into()),
            ("unit", source.phrases.unit().into()),
            ("used", source.phrases.percent(rule.used).into()),
            ("set", set.into()),
            ("second", source.name(second.row).into()),
            ("score", source.score(first.value).into()),
            ("other", source.score(second.value).into()),
        ],
    )
}
