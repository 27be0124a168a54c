//! Who sees what: prices while the second envelope is closed, weights until every voting member has given theirs, and
//! scores until they are revealed.
//!
//! This keeps judgements apart from prices and from each other in what the desk shows. It is evidence of procedure, not
//! secrecy from whoever holds the file.

use dossier::{
    BuyClass, Change, Dossier, MemberId, Phase, Problem, Problems, Step, Without, sees_prices,
};
use words::Words;

use crate::describe::{describe, name_only};

/// Why somebody is not shown who is ahead: the prices are sealed for them, or it would tell how others have weighed or
/// what they have scored.
pub(crate) fn withheld(dossier: &Dossier, actor: Option<&MemberId>) -> Problems {
    if !sees_prices(dossier, actor) {
        vec![Problem::PricesSealed]
    } else if dossier
        .weights
        .keys()
        .any(|member| !sees_weights_of(dossier, actor, member))
    {
        vec![Problem::WeightsNotShown(Without {
            members: weights_missing(dossier),
        })]
    } else if dossier
        .scores
        .keys()
        .any(|(member, _)| !sees_scores_of(dossier, actor, member))
    {
        vec![Problem::ScoresNotRevealed]
    } else {
        Problems::new()
    }
}

/// What stands against a reader of the command line being told who is ahead: a member sees there what the window shows
/// them, and whoever names nobody holds the file and reads all of it.
///
/// # Errors
/// That there is no such member, or that it is not theirs to see yet.
pub fn may_read(dossier: &Dossier, reader: Option<&MemberId>) -> Result<(), Problems> {
    let Some(member) = reader else {
        return Ok(());
    };
    let problems = if dossier.members.contains_key(member) {
        withheld(dossier, Some(member))
    } else {
        vec![Problem::UnknownActor {
            member: member.to_string(),
        }]
    };
    if problems.is_empty() {
        Ok(())
    } else {
        Err(problems)
    }
}

/// What is said first to whoever reads the whole file while some of it is kept from members; nothing when nothing is.
pub fn warned(words: &Words, dossier: &Dossier, reader: Option<&MemberId>) -> Option<String> {
    if reader.is_some() {
        return None;
    }
    match withheld(dossier, None).first()? {
        Problem::PricesSealed => Some(words.say("whole-file-prices", &[])),
        Problem::WeightsNotShown(_) => Some(words.say("whole-file-weights", &[])),
        _ => Some(words.say("whole-file-scores", &[])),
    }
}

/// Whether a reader of the command line sees prices.
pub(crate) fn reads_prices(dossier: &Dossier, reader: Option<&MemberId>) -> bool {
    reader.is_none() || sees_prices(dossier, reader)
}

/// Whether somebody sees the weights of a member: everyone sees their own, and everybody’s at once when nobody who votes
/// is still to give theirs.
pub(crate) fn sees_weights_of(
    dossier: &Dossier,
    actor: Option<&MemberId>,
    member: &MemberId,
) -> bool {
    actor == Some(member) || weights_are_open(dossier)
}

/// Whether everyone sees everyone’s weights: all voting members have given theirs, or nobody can give any more. A buying
/// center of one hides nothing from itself. The rule is Ponder’s own: whoever sees a number first is drawn to it.
pub(crate) fn weights_are_open(dossier: &Dossier) -> bool {
    let class = dossier.buy_class().unwrap_or(BuyClass::NewTask);
    dossier.members.len() <= 1
        || !Phase::Specification.runs(class)
        || dossier.closed.contains_key(&Phase::Specification)
        || weights_missing(dossier).is_empty()
}

/// The voting members who have not given weights, in the order of the members.
pub(crate) fn weights_missing(dossier: &Dossier) -> Vec<MemberId> {
    (dossier.members.values())
        .filter(|member| dossier.counts(member) && !dossier.weights.contains_key(&member.member))
        .map(|member| member.member.clone())
        .collect()
}

/// Whether somebody sees the scores of a member: everyone sees their own, and everybody’s once they are revealed or the
/// negotiation is over. A buying center of one hides nothing from itself.
pub(crate) fn sees_scores_of(
    dossier: &Dossier,
    actor: Option<&MemberId>,
    member: &MemberId,
) -> bool {
    actor == Some(member) || dossier.members.len() <= 1 || scores_are_open(dossier)
}

/// Whether everyone sees everyone’s scores.
pub(crate) fn scores_are_open(dossier: &Dossier) -> bool {
    dossier.steps.contains_key(&Step::RevealScores)
        || dossier.closed.contains_key(&Phase::Negotiation)
}

/// A change as a line of the record, without what this person does not see.
pub fn described(
    words: &Words,
    dossier: &Dossier,
    change: &Change,
    actor: Option<&MemberId>,
) -> String {
    let is_seen = match change {
        Change::GiveWeights(given) => sees_weights_of(dossier, actor, &given.member),
        Change::ElicitWeights(given) => sees_weights_of(dossier, actor, &given.member),
        Change::GiveScores(given) => sees_scores_of(dossier, actor, &given.member),
        Change::JudgeAgain(given) => sees_scores_of(dossier, actor, &given.member),
        Change::RecordOffer(_) | Change::PlanRound(_) | Change::AddCost(_) => {
            sees_prices(dossier, actor)
        }
        _ => true,
    };
    if is_seen {
        describe(words, dossier, change)
    } else {
        name_only(words, dossier, change)
    }
}
