//! What the declared position proposes, what holds in its place, and what is asked for besides.

use dossier::{
    Caution, Change, Departs, Evaluation, Forgone, GivenWeights, Position, cautious_in_force,
    departures, precautions, quorum_in_force, starting_points,
};
use indexmap::IndexMap;
use memo::phrases::Phrases;

use crate::view::acting::Acting;
use crate::view::process::something;
use crate::wire::{PrecautionRow, ProposalRow};

/// What a position proposes. Only from the declared one does anything depart.
pub(super) fn proposals(
    acting: &Acting<'_>,
    evaluation: Option<&Evaluation>,
    position: Position,
) -> Vec<ProposalRow> {
    let Acting { phrases, .. } = acting;
    let (words, dossier) = (phrases.words, acting.dossier());
    let proposal = position.proposal();
    let departed = match declared(phrases) == Some(position) {
        true => departures(dossier),
        false => Vec::new(),
    };
    let row = |name: &str, proposed: String, in_force: String, departs: fn(&Departs) -> bool| {
        ProposalRow {
            name: words.say(name, &[]),
            proposed,
            in_force,
            departs: departed.iter().any(|one| departs(&one.from)),
        }
    };
    let floor = dossier.floor.as_ref().map(|own| own.share);
    let in_force = declared(phrases).unwrap_or(position).proposal();
    vec![
        row(
            "proposal-weights",
            phrases.starting_weights(position),
            phrases.own_weights_by_family(evaluation),
            |_| false,
        ),
        row(
            "proposal-floor",
            phrases.floor(proposal.floor),
            phrases.floor(floor.or(in_force.floor)),
            |from| matches!(from, Departs::Floor { .. }),
        ),
        row(
            "proposal-caution",
            phrases.caution(proposal.is_cautious),
            phrases.caution(cautious_in_force(dossier)),
            |from| matches!(from, Departs::Caution { .. }),
        ),
        row(
            "proposal-quorum",
            phrases.signing(proposal.quorum),
            words.count(quorum_in_force(dossier).into()),
            |from| matches!(from, Departs::Quorum { .. }),
        ),
        row(
            "proposal-sign-off",
            phrases.level(proposal.level),
            phrases.who_signs(in_force.level),
            |from| matches!(from, Departs::Precaution(dossier::Precaution::SignOff)),
        ),
    ]
}

pub(super) fn precaution_rows(acting: &Acting<'_>) -> Vec<PrecautionRow> {
    let Acting { phrases, .. } = acting;
    precautions(acting.dossier())
        .iter()
        .map(|one| PrecautionRow {
            precaution: one.precaution,
            name: phrases.precaution(one.precaution),
            state: one.state,
            said: phrases.precaution_state(one),
            forgo: one.state == dossier::State::Missing
                && acting
                    .may(&Change::ForgoPrecaution(Forgone {
                        precaution: one.precaution,
                        reason: something(),
                    }))
                    .now,
        })
        .collect()
}

pub(super) fn may_set_caution(acting: &Acting<'_>) -> bool {
    acting
        .may(&Change::SetCaution(Caution {
            bound: true,
            reason: something(),
        }))
        .now
}

/// The starting weights as points for who acts: only where they may give weights now and have given none, so that
/// nobody’s own judgement is overwritten.
pub(super) fn points_for(acting: &Acting<'_>) -> Option<IndexMap<String, String>> {
    let dossier = acting.dossier();
    let member = acting.signer()?;
    let points = starting_points(dossier, declared(&acting.phrases)?)?;
    let change = Change::GiveWeights(GivenWeights {
        member: member.clone(),
        points: points.iter().cloned().collect(),
    });
    let may = !dossier.weights.contains_key(member) && acting.may(&change).now;
    may.then(|| {
        (points.into_iter())
            .map(|(criterion, points)| (criterion.to_string(), points.to_string()))
            .collect()
    })
}

pub(super) fn taken_over(phrases: &Phrases<'_>) -> String {
    let people = phrases.took_over_starting_weights();
    if people.is_empty() {
        return String::new();
    }
    phrases.words.say(
        "proposal-taken-over",
        &[("people", phrases.words.list(&people).into())],
    )
}

fn declared(phrases: &Phrases<'_>) -> Option<Position> {
    (phrases.dossier.position.as_ref()).map(|declared| declared.position)
}
