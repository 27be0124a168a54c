//! What answers about weights come to before they are recorded: shares, contradictions, the smallest repair.

use dossier::{
    Contradiction, CriterionId, Elicitation, ElicitedWeights, MemberId, Problem, Problems,
    WeighingProblem, contradictions, elicited, smallest_repair, stands_against_answers,
};
use memo::phrases::Phrases;
use words::Words;

use crate::Desk;
use crate::refusal::word_plainly;
use crate::view::sentences;
use crate::wire::{WeighedLoop, WeighedRepair, WeighedShare, WeighedView};

/// So many contradictions are told.
const LOOPS: usize = 3;

/// A repair of more pairs than this is not offered: it would be somebody else’s judgement. Ponder's own.
const MOST_CHANGES: usize = 4;

/// What the answers so far come to. They need not be whole: what is missing is said.
pub(crate) fn weighed(
    desk: &Desk,
    words: &Words,
    member: MemberId,
    answers: Elicitation,
) -> WeighedView {
    let dossier = desk.dossier();
    let phrases = Phrases { words, dossier };
    let given = ElicitedWeights { member, answers };
    let problems = stands_against_answers(dossier, &given);
    let answers = &given.answers;
    let criteria = || dossier.criteria.keys();
    let found = elicited(criteria(), answers);
    let shares = found.as_ref().map(|found| found.weights.shares());
    let consistency = found.as_ref().and_then(|found| found.consistency);
    let loops = contradictions(criteria(), answers);
    WeighedView {
        shares: dossier
            .criteria
            .values()
            .enumerate()
            .map(|(place, criterion)| {
                let fraction = shares.map(|shares| shares[place]);
                WeighedShare {
                    criterion: criterion.criterion.to_string(),
                    name: phrases.text(&criterion.name),
                    share: words.percent(fraction.unwrap_or(f64::NAN), 1),
                    fraction,
                }
            })
            .collect(),
        complete: problems.is_empty(),
        missing: missing(&phrases, problems),
        consistency: consistency
            .map(|consistency| phrases.consistency(&consistency))
            .unwrap_or_default(),
        acceptable: consistency.is_none_or(|consistency| consistency.is_acceptable()),
        loops: loops
            .iter()
            .take(LOOPS)
            .map(|one| WeighedLoop {
                criteria: named(one).map(CriterionId::to_string).to_vec(),
                sentence: contradiction(&phrases, one),
            })
            .collect(),
        repair: repair(
            &phrases,
            answers,
            consistency.and_then(|consistency| consistency.ratio),
        ),
    }
}

/// What is left out, in one sentence; anything else that stands against the answers in its own.
fn missing(phrases: &Phrases<'_>, problems: Problems) -> String {
    let words = phrases.words;
    let (mut left_out, mut unlinked, mut others) = (Vec::new(), Vec::new(), Problems::new());
    for problem in problems {
        match problem {
            Problem::MissingPoints { criterion, .. }
            | Problem::Weighing(WeighingProblem::NotRanked { criterion, .. }) => {
                left_out.push(phrases.criterion(&criterion));
            }
            Problem::Weighing(WeighingProblem::NotCompared {
                criterion, other, ..
            }) => {
                let [one, other] = [criterion, other].map(|id| phrases.criterion(&id));
                left_out.push(format!("{one} : {other}"));
            }
            Problem::Weighing(WeighingProblem::NotLinked { criterion, .. }) => {
                unlinked.push(phrases.criterion(&criterion));
            }
            problem => others.push(problem),
        }
    }
    let listed = |id: &str, names: &[String]| match names {
        [] => String::new(),
        names => words.say(id, &[("names", words.list(names).into())]),
    };
    let mut said = vec![
        listed("weighing-missing", &left_out),
        listed("weighing-unlinked", &unlinked),
    ];
    let worded = word_plainly(words, phrases.dossier, &others);
    said.extend(worded.into_iter().map(|worded| worded.message));
    sentences(&said)
}

/// The three criteria in the order in which they are named.
fn named(one: &Contradiction) -> [&CriterionId; 3] {
    let [first, second] = &one.detour;
    [&first.more, &second.more, &second.less]
}

fn contradiction(phrases: &Phrases<'_>, one: &Contradiction) -> String {
    let [first, second] = &one.detour;
    let product = first.times * second.times;
    let arguments = [
        ("first", phrases.pair(first).into()),
        ("second", phrases.pair(second).into()),
        ("third", phrases.pair(&one.direct).into()),
        ("product", phrases.times(product).into()),
    ];
    let id = if one.is_circular {
        "weighing-circle"
    } else {
        "weighing-miss"
    };
    phrases.words.say(id, &arguments)
}

fn repair(
    phrases: &Phrases<'_>,
    answers: &Elicitation,
    before: Option<f64>,
) -> Option<WeighedRepair> {
    let words = phrases.words;
    let found = smallest_repair(phrases.dossier.criteria.keys(), answers)?;
    if found.changes.len() > MOST_CHANGES {
        return None;
    }
    let changes: Vec<String> = found
        .changes
        .iter()
        .map(|pair| phrases.pair(pair))
        .collect();
    let arguments = [
        ("n", changes.len().into()),
        ("count", words.count(changes.len() as u64).into()),
        ("changes", words.list(&changes).into()),
        ("before", words.decimal(before?, 2).into()),
        ("after", words.decimal(found.ratio, 2).into()),
    ];
    Some(WeighedRepair {
        sentence: words.say("weighing-repair", &arguments),
        changes: found.changes,
    })
}
