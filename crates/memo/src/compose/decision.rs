//! Page 1: what is proposed, why, what speaks against it, who signs.

use dossier::{BuyClass, Member, Position, Role};

use super::rich::{accent, rich};
use super::{Source, change, counter, lower_first, price, reasons, strip};
use crate::sheet::{Ballot, Decision, Passage, SignatureHeads, Signatures, Signer};

pub fn decision(source: &Source<'_>) -> Decision {
    let purchase = source.dossier.purchase.as_ref();
    Decision {
        title: purchase
            .map(|purchase| source.phrases.text(&purchase.title))
            .unwrap_or_default(),
        kind: kind(source),
        recommendation: Passage {
            label: source.words.say("memo-recommendation", &[]),
            text: rich(&recommendation(source)),
            note: None,
        },
        winner: strip::winner_strip(source),
        reasons: reasons::reasons(source),
        counter: counter::counter(source),
        change: Some(change::change(source)),
        price: price::price(source),
        more: Vec::new(),
        signatures: Some(signatures(source)),
    }
}

fn kind(source: &Source<'_>) -> String {
    let class = source
        .dossier
        .purchase
        .as_ref()
        .map_or(BuyClass::NewTask, |purchase| purchase.buy_class);
    let class = match class {
        BuyClass::NewTask => "new-task",
        BuyClass::ModifiedRebuy => "modified-rebuy",
        BuyClass::StraightRebuy => "straight-rebuy",
    };
    let class = source.words.say(&format!("buy-class-{class}"), &[]);
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
            ("price", source.phrases.price(winner.cost.evaluated).into()),
            ("unit", source.phrases.unit().into()),
            ("used", source.phrases.percent(rule.used).into()),
            ("set", set.into()),
            ("second", source.name(second.row).into()),
            ("score", source.score(first.value).into()),
            ("other", source.score(second.value).into()),
        ],
    )
}

fn signatures(source: &Source<'_>) -> Signatures {
    let say = |id: &str| source.words.say(id, &[]);
    Signatures {
        label: say("memo-signatures"),
        heads: SignatureHeads {
            in_favour: say("memo-for"),
            against: say("memo-against"),
            abstain: say("memo-abstain"),
            signature: say("memo-signature"),
            date: say("memo-date"),
        },
        rows: source
            .dossier
            .members
            .values()
            .filter(|member| signs(member))
            .map(|member| signer(source, member))
            .collect(),
    }
}

/// Who sits outside the decision does not sign it.
fn signs(member: &Member) -> bool {
    member
        .roles
        .iter()
        .any(|role| !matches!(role, Role::Facilitator | Role::Auditor))
}

fn signer(source: &Source<'_>, member: &Member) -> Signer {
    let roles = roles(source, member);
    let votes = member.votes();
    Signer {
        role: if votes {
            roles
        } else {
            source.words.say("memo-no-vote", &[("role", roles.into())])
        },
        name: source.phrases.text(&member.name),
        ballot: if votes { Ballot::Open } else { Ballot::None },
        signed: String::new(),
        date: String::new(),
    }
}

/// A member's roles, the first as a label, the others inside the line.
pub fn roles(source: &Source<'_>, member: &Member) -> String {
    let mut roles = member
        .roles
        .iter()
        .map(|role| source.words.say(&format!("role-{}", role_id(*role)), &[]));
    let first = roles.next().unwrap_or_default();
    roles.fold(first, |line, role| {
        format!("{line}, {}", lower_first(&role))
    })
}

fn role_id(role: Role) -> &'static str {
    match role {
        Role::Initiator => "initiator",
        Role::User => "user",
        Role::Prescriber => "prescriber",
        Role::Buyer => "buyer",
        Role::Gatekeeper => "gatekeeper",
        Role::Advisor => "advisor",
        Role::Decider => "decider",
        Role::Approver => "approver",
        Role::Facilitator => "facilitator",
        Role::Auditor => "auditor",
    }
}
