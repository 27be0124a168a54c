//! Whether whoever acts may, in the phase as it stands.

use crate::{
    Action, BuyClass, Change, Dossier, Member, MemberId, Phase, Problem, Problems, action_of, may,
    roles_in_force,
};

/// What stands against the acting person making this change now.
pub fn of_rights(dossier: &Dossier, change: &Change, actor: Option<&MemberId>) -> Problems {
    let Some(action) = action_of(dossier, change) else {
        return Vec::new();
    };
    let reopens = matches!(change, Change::ReopenPhase(_));
    let mut problems = of_seal(dossier, action, reopens);
    if problems.is_empty() && !matches!(change, Change::Reclassify(_)) {
        problems = of_phase(dossier, action);
    }
    problems.extend(of_person(
        dossier,
        change.on_behalf_of().as_ref(),
        action,
        actor,
    ));
    problems
}

/// What stands against somebody doing something now, whatever exactly they record of it: the seal, the phase, and who
/// they are. A judgement is taken to be their own.
pub fn stands_against(dossier: &Dossier, action: Action, actor: Option<&MemberId>) -> Problems {
    let mut problems = of_seal(dossier, action, false);
    if problems.is_empty() {
        problems = of_phase(dossier, action);
    }
    let is_judgement = matches!(
        action,
        Action::Weigh | Action::Score | Action::Sign | Action::Declare | Action::Advise
    );
    let subject = actor.filter(|_| is_judgement);
    problems.extend(of_person(dossier, subject, action, actor));
    problems
}

fn of_seal(dossier: &Dossier, action: Action, reopens: bool) -> Problems {
    let goes_on = matches!(
        action,
        Action::FollowUp | Action::Close(Phase::FollowUp) | Action::Erase
    ) || reopens;
    if dossier.is_sealed() && !goes_on {
        vec![Problem::Sealed]
    } else {
        Vec::new()
    }
}

fn of_phase(dossier: &Dossier, action: Action) -> Problems {
    let class = dossier.buy_class().unwrap_or(BuyClass::NewTask);
    // What belongs to a phase that does not run is done with the need: a straight rebuy’s quotation, for one.
    let phase = action.phase().map(|phase| {
        if phase.runs(class) {
            phase
        } else {
            Phase::Need
        }
    });
    match phase {
        Some(phase) if dossier.closed.contains_key(&phase) => {
            vec![Problem::PhaseClosed { phase, action }]
        }
        _ => Vec::new(),
    }
}

fn of_person(
    dossier: &Dossier,
    subject: Option<&MemberId>,
    action: Action,
    actor: Option<&MemberId>,
) -> Problems {
    if actor.is_none() && may_stay_unnamed(dossier, action) {
        return Vec::new();
    }
    let actor = actor.and_then(|id| dossier.members.get(id));
    match subject {
        Some(subject) => of_judgement(dossier, action, subject, actor),
        None => of_actor(dossier, action, actor),
    }
}

/// Until the first phase is closed, figures may be typed in by nobody in particular: the record then says so. What
/// binds others needs a name from the start.
fn may_stay_unnamed(dossier: &Dossier, action: Action) -> bool {
    let binds = matches!(
        action,
        Action::Moderate
            | Action::Choose
            | Action::Sign
            | Action::Declare
            | Action::FollowUp
            | Action::Erase
            | Action::Close(_)
    );
    dossier.closed.is_empty() && !binds
}

/// A judgement belongs to its member, whose roles must carry it. Somebody else types it in only as a facilitator
/// does, from paper; nobody declares or steps back for another.
fn of_judgement(
    dossier: &Dossier,
    action: Action,
    subject: &MemberId,
    actor: Option<&Member>,
) -> Problems {
    let Some(judge) = dossier.members.get(subject) else {
        return Vec::new(); // that there is no such member is said elsewhere
    };
    let mut problems = Problems::new();
    if !action.roles().is_empty() && !judge.roles.iter().any(|role| action.roles().contains(role)) {
        problems.push(Problem::MayNotJudge {
            member: subject.clone(),
            action,
            roles: action.roles().to_vec(),
        });
    }
    if action != Action::Declare && dossier.recusals.contains_key(subject) {
        problems.push(Problem::Recused {
            member: subject.clone(),
        });
    }
    if dossier.members.len() > 1 {
        let is_own = actor.is_some_and(|actor| actor.member == *subject);
        let from_paper = action != Action::Declare
            && actor.is_some_and(|actor| may(dossier, actor, Action::Moderate));
        if !is_own && !from_paper {
            problems.push(Problem::NotOnesOwn {
                member: subject.clone(),
                action,
            });
        }
    }
    problems
}

fn of_actor(dossier: &Dossier, action: Action, actor: Option<&Member>) -> Problems {
    let roles = roles_in_force(dossier, action).to_vec();
    match actor {
        _ if roles.is_empty() => Vec::new(),
        // With one member there is no doubt who acts.
        None if dossier.members.len() <= 1 => Vec::new(),
        None => vec![Problem::NobodyActs { action, roles }],
        Some(member) if !may(dossier, member, action) => vec![Problem::NotYourRole {
            member: member.member.clone(),
            action,
            roles,
        }],
        Some(_) => Vec::new(),
    }
}
