//! The room: who is there, where the round stands, what comes next, and what is worth talking about.

mod agenda;
mod members;
mod steps;

use dossier::MemberId;
use memo::pieces::{rich, strong};
use words::Words;

use super::acting::Acting;
use super::sentences;
use crate::session::Open;
use crate::wire::{Agenda, HandedOver, Named, RoomAct, RoomNext, RoomView};

/// The room of an open dossier.
pub(crate) fn room(open: &Open, words: &Words) -> RoomView {
    let acting = &Acting::of(open, words);
    let agenda = agenda::agenda(acting);
    let next = next(acting, &agenda);
    RoomView {
        answer: rich(&answer(acting, &next, &agenda)),
        members: members::members(acting),
        steps: steps::steps(acting, &next, &agenda),
        next,
        agenda,
    }
}

/// The computer on its way; none while it is not.
pub(crate) fn handed_over(open: &Open, words: &Words) -> Option<HandedOver> {
    let handed = open.handed.as_ref()?;
    let acting = &Acting::of(open, words);
    let members = acting.dossier().members.keys();
    let back = handed.back.as_ref();
    let after = members.skip_while(|id| **id != handed.to).skip(1);
    let next = after
        .filter(|id| back != Some(*id))
        .find(|id| members::owes(acting, id));
    Some(HandedOver {
        to: named(acting, &handed.to),
        is_there: open.actor.as_ref() == Some(&handed.to),
        back: back.map(|id| named(acting, id)),
        next: next.map(|id| named(acting, id)),
    })
}

fn named(acting: &Acting<'_>, id: &MemberId) -> Named {
    Named {
        id: id.to_string(),
        name: acting.phrases.member(id),
    }
}

/// What comes next: judging while somebody whose judgement counts still owes theirs, then lock and reveal, then the talk.
fn next(acting: &Acting<'_>, agenda: &Agenda) -> RoomNext {
    let dossier = acting.dossier();
    let act = |act| RoomNext { act, member: None };
    let owing: Vec<&MemberId> = (dossier.members.keys())
        .filter(|id| members::is_waited_for(acting, id))
        .collect();
    let other = owing.iter().find(|id| acting.actor != Some(**id));
    match (other, owing.first()) {
        (Some(other), _) if dossier.members.len() > 1 => RoomNext {
            act: RoomAct::Hand,
            member: Some(named(acting, other)),
        },
        (_, Some(_)) => act(RoomAct::Own),
        _ if !members::anything_given(dossier) => act(RoomAct::Nothing),
        _ if steps::is_to_lock(dossier) => act(RoomAct::Lock),
        _ if steps::is_to_reveal(dossier) => act(RoomAct::Reveal),
        _ if agenda.left > 0 => act(RoomAct::Talk),
        _ => act(RoomAct::Result),
    }
}

fn answer(acting: &Acting<'_>, next: &RoomNext, agenda: &Agenda) -> String {
    let words = acting.phrases.words;
    let said = |id: &str| words.say(id, &[]);
    match next.act {
        RoomAct::Hand => {
            let name = next.member.as_ref().map(|member| strong(&member.name));
            let arguments = [("name", name.unwrap_or_default().into())];
            let turn = words.say("room-next-hand", &arguments);
            sentences(&[members::judged(acting), turn])
        }
        RoomAct::Own => sentences(&[members::judged(acting), said("room-next-own")]),
        RoomAct::Lock => said("room-next-lock"),
        RoomAct::Reveal => said("room-next-reveal"),
        RoomAct::Talk => sentences(&[agenda.finding.clone(), said("room-next-talk")]),
        RoomAct::Result => sentences(&[agenda.finding.clone(), said("room-next-result")]),
        RoomAct::Nothing => said("room-next-nothing"),
    }
}
