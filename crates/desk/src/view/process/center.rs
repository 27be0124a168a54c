//! What is doubtful about the buying center, what its members declared, and how many must sign.

use dossier::{
    Change, Interest, Member, Quorum, Recusal, Signing, View, center_warnings, quorum_in_force,
};
use memo::phrases::Phrases;

use super::something;
use crate::view::acting::Acting;
use crate::wire::{DeclarationRow, QuorumInForce};

pub(super) fn warnings(phrases: &Phrases<'_>) -> Vec<String> {
    center_warnings(phrases.dossier)
        .iter()
        .map(|warning| phrases.center_warning(warning))
        .collect()
}

pub(super) fn declarations(acting: &Acting<'_>) -> Vec<DeclarationRow> {
    let members = acting.dossier().members.values();
    members.map(|member| declaration(acting, member)).collect()
}

fn declaration(acting: &Acting<'_>, member: &Member) -> DeclarationRow {
    let Acting { phrases, .. } = acting;
    let dossier = acting.dossier();
    let id = &member.member;
    let interest = dossier.interests.get(id).map(|declared| {
        declared.tie.as_ref().map_or_else(
            || phrases.words.say("interest-none", &[]),
            |tie| phrases.text(tie),
        )
    });
    let recused = dossier.recusals.get(id);
    let advice = dossier.views.get(id);
    DeclarationRow {
        member: id.clone(),
        name: phrases.text(&member.name),
        interest: interest.unwrap_or_default(),
        recused: recused
            .map(|recusal| phrases.text(&recusal.reason))
            .unwrap_or_default(),
        advice: advice
            .map(|view| phrases.text(&view.advice))
            .unwrap_or_default(),
        declare: acting
            .may(&Change::DeclareInterest(Interest {
                member: id.clone(),
                tie: None,
            }))
            .now,
        recuse: recused.is_none()
            && acting
                .may(&Change::Recuse(Recusal {
                    member: id.clone(),
                    reason: something(),
                }))
                .now,
        advise: acting
            .may(&Change::GiveView(View {
                member: id.clone(),
                advice: something(),
            }))
            .now,
    }
}

pub(super) fn quorum(acting: &Acting<'_>) -> QuorumInForce {
    let Acting { phrases, .. } = acting;
    let (words, dossier) = (phrases.words, acting.dossier());
    let members = quorum_in_force(dossier);
    let own = dossier.quorum.as_ref();
    let arguments = [
        ("n", members.into()),
        ("count", words.count(u64::from(members)).into()),
    ];
    let rule = (dossier.position.as_ref()).map(|declared| declared.position.proposal().quorum);
    let id = match (own, rule) {
        (Some(_), _) => "process-view-quorum-own",
        (None, Some(Signing::TwoThirds)) => "process-view-quorum-two-thirds",
        (None, Some(Signing::One)) => "process-view-quorum-one",
        (None, Some(Signing::MoreThanHalf) | None) => "process-view-quorum",
    };
    QuorumInForce {
        members,
        rule: words.say(id, &arguments),
        is_own: own.is_some(),
        reason: own.map(|own| phrases.text(&own.reason)).unwrap_or_default(),
        set: acting
            .may(&Change::SetQuorum(Quorum {
                members,
                reason: something(),
            }))
            .now,
    }
}
