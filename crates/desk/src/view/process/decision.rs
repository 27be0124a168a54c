//! The decision: who can be chosen, who signed, who still must, and the seal.

use dossier::{
    Action, BuyClass, Change, Choice, ClosePhase, Duty, FollowUp, Member, Phase, Signature, Slot,
    Stance, SupplierId, owes_signature, quorum_in_force, sees_prices, who_may,
};
use memo::phrases::Phrases;

use super::super::case::roles;
use super::{something, told};
use crate::view::acting::Acting;
use crate::wire::{
    Choosable, DecisionView, FollowUpRow, Possible, SealRow, SignatureRow, StanceChoice,
};

pub(super) fn decision(acting: &Acting<'_>) -> DecisionView {
    let Acting { phrases, .. } = acting;
    let dossier = acting.dossier();
    let chooses = dossier.buy_class() != Some(BuyClass::StraightRebuy);
    let choosable = if chooses {
        choosable(acting)
    } else {
        Vec::new()
    };
    let decided = dossier.decided_supplier();
    let choice = decided.map(|id| {
        let id_of_sentence = if chooses {
            "process-view-chosen"
        } else {
            "process-view-goes-on"
        };
        let supplier = phrases.supplier_in_full(id);
        phrases
            .words
            .say(id_of_sentence, &[("supplier", supplier.into())])
    });
    DecisionView {
        chooses,
        choose: choose(acting, choosable.first()),
        choosable,
        supplier: decided.map(|id| phrases.supplier(id)).unwrap_or_default(),
        supplier_id: decided.cloned(),
        choice: choice.unwrap_or_default(),
        trade_off: dossier
            .choice
            .as_ref()
            .and_then(|choice| choice.trade_off.as_ref())
            .map(|words| phrases.text(words))
            .unwrap_or_default(),
        stances: STANCES
            .map(|stance| StanceChoice {
                stance,
                name: stance_name(phrases, stance),
                needs_words: stance.needs_words(),
            })
            .to_vec(),
        signatures: signatures(acting),
        signed: signed(phrases),
        seal: acting.may(&Change::ClosePhase(ClosePhase {
            phase: Phase::Decision,
            note: None,
            seal: None,
        })),
        sealed: sealed(phrases),
        follow_ups: follow_ups(phrases),
        follow_up: follow_up(acting, decided),
    }
}

const STANCES: [Stance; 4] = [
    Stance::Agree,
    Stance::AgreeWithReservation,
    Stance::Dissent,
    Stance::Abstain,
];

fn stance_name(phrases: &Phrases<'_>, stance: Stance) -> String {
    phrases.words.say(&format!("stance-{}", stance.name()), &[])
}

/// The ranked offers. While prices are sealed, whoever may not see them does not see the ranking either.
fn choosable(acting: &Acting<'_>) -> Vec<Choosable> {
    let Acting { phrases, .. } = acting;
    let dossier = acting.dossier();
    if !sees_prices(dossier, acting.actor) {
        return Vec::new();
    }
    let evaluated = acting.desk.evaluated();
    let Ok(evaluation) = &evaluated.evaluation else {
        return Vec::new();
    };
    let ranked = evaluation.ranking.all().iter();
    ranked
        .map(|ranked| {
            let supplier = evaluation.offers[ranked.row].supplier.clone();
            let rank = phrases.words.count(u64::from(ranked.rank));
            Choosable {
                name: phrases.supplier(&supplier),
                rank: phrases
                    .words
                    .say("process-view-rank", &[("rank", rank.into())]),
                owes_trade_off: ranked.rank != 1,
                supplier,
            }
        })
        .collect()
}

fn choose(acting: &Acting<'_>, first: Option<&Choosable>) -> Possible {
    let supplier = first.map(|one| one.supplier.clone());
    let any = acting.dossier().suppliers.keys().next().cloned();
    match supplier.or(any) {
        Some(supplier) => acting.may(&Change::Choose(Choice {
            supplier,
            trade_off: Some(something()),
        })),
        None => Possible {
            now: false,
            against: Vec::new(),
        },
    }
}

/// Whoever may sign, and whoever did; those whose signature the decision waits for come first.
fn signatures(acting: &Acting<'_>) -> Vec<SignatureRow> {
    let dossier = acting.dossier();
    let may = who_may(dossier, Action::Sign);
    let signing = |member: &&Member| {
        may.contains(&member.member) || dossier.signatures.contains_key(&member.member)
    };
    let mut members: Vec<&Member> = dossier.members.values().filter(signing).collect();
    members.sort_by_key(|member| !owes_signature(dossier, member));
    members
        .into_iter()
        .map(|member| signature(acting, member))
        .collect()
}

fn signature(acting: &Acting<'_>, member: &Member) -> SignatureRow {
    let Acting { phrases, .. } = acting;
    let (words, dossier) = (phrases.words, acting.dossier());
    let given = dossier.signatures.get(&member.member);
    let is_owed = owes_signature(dossier, member);
    let recused = dossier.recusals.contains_key(&member.member);
    let stands = match given {
        Some(given) => stance_name(phrases, given.stance),
        None if recused => words.say("process-view-recused", &[]),
        None if is_owed => words.say("process-view-signature-owed", &[]),
        None => words.say("process-view-signature-open", &[]),
    };
    let touch = dossier.touch(&Slot::Signature(member.member.clone()));
    let when = given.and(touch).map(|touch| {
        let moment = words.date_time(&touch.time);
        moment.unwrap_or_else(|| touch.time.clone())
    });
    SignatureRow {
        member: member.member.clone(),
        name: phrases.text(&member.name),
        roles: roles(words, member),
        is_owed: is_owed && given.is_none(),
        recused,
        stance: given.map(|given| given.stance),
        stands,
        words: given
            .and_then(|given| given.words.as_ref())
            .map(|words| phrases.text(words))
            .unwrap_or_default(),
        when: when.unwrap_or_default(),
        may_sign: acting
            .may(&Change::Sign(Signature {
                member: member.member.clone(),
                stance: Stance::Agree,
                words: None,
            }))
            .now,
    }
}

/// How many voting members signed of how many must.
fn signed(phrases: &Phrases<'_>) -> String {
    let Phrases { words, dossier } = *phrases;
    let voting = dossier
        .members
        .values()
        .filter(|member| dossier.counts(member));
    let signed = voting
        .filter(|member| dossier.signatures.contains_key(&member.member))
        .count();
    let asked = quorum_in_force(dossier);
    let arguments = [
        ("n", signed.into()),
        ("count", words.count(signed as u64).into()),
        ("asked", words.count(u64::from(asked)).into()),
    ];
    let quorum = words.say("process-view-signed", &arguments);
    let disagree = dossier::duties(dossier, Phase::Decision)
        .into_iter()
        .any(|owed| owed.duty == Duty::Agreement && owed.state == dossier::State::Missing);
    let all_signed = dossier
        .members
        .values()
        .filter(|member| owes_signature(dossier, member))
        .all(|member| dossier.signatures.contains_key(&member.member));
    if disagree && all_signed && signed > 0 {
        let lacking = words.say("process-view-no-agreement", &[]);
        return format!("{quorum} {lacking}");
    }
    quorum
}

fn sealed(phrases: &Phrases<'_>) -> Option<SealRow> {
    let closed = phrases.dossier.closed.get(&Phase::Decision)?;
    let seal = closed.seal.as_ref()?;
    Some(SealRow {
        told: told(phrases, "process-view-sealed", &closed.actor, &closed.time),
        count: phrases.words.count(seal.count),
        head: seal.head.clone(),
    })
}

fn follow_ups(phrases: &Phrases<'_>) -> Vec<FollowUpRow> {
    let words = phrases.words;
    let rows = phrases.dossier.follow_ups.values();
    rows.map(|record| {
        let on_time = record.shipments.saturating_sub(record.late);
        let days = [&record.first, &record.last];
        let days = days.map(|day| day.as_ref().and_then(|day| words.date(day)));
        let period = match days {
            [Some(first), Some(last)] => words.say(
                "process-view-period",
                &[("first", first.into()), ("last", last.into())],
            ),
            [one, other] => one.or(other).unwrap_or_default(),
        };
        let arguments = [
            ("onTime", words.count(u64::from(on_time)).into()),
            ("all", words.count(u64::from(record.shipments)).into()),
        ];
        let delivered = words.say("process-view-delivered", &arguments);
        let others = phrases.other_counts(&record.as_deliveries().whole());
        FollowUpRow {
            name: phrases.supplier(&record.supplier),
            counts: std::iter::once(delivered)
                .chain(others)
                .collect::<Vec<_>>()
                .join("; "),
            period,
            source: phrases.text(&record.source),
        }
    })
    .collect()
}

fn follow_up(acting: &Acting<'_>, decided: Option<&SupplierId>) -> Possible {
    match decided {
        Some(supplier) => acting.may(&Change::RecordFollowUp(FollowUp {
            supplier: supplier.clone(),
            shipments: 1,
            late: 0,
            in_full: None,
            lots_inspected: None,
            lots_accepted: None,
            incidents: None,
            first: None,
            last: None,
            source: something(),
        })),
        None => Possible {
            now: false,
            against: Vec::new(),
        },
    }
}
