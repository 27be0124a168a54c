//! What each member thinks. It stands before there is a ranking: shares come from the points alone.

mod heat;
pub(super) mod scores;
mod weighed;

pub(crate) use weighed::weighed;

use dossier::{
    Change, Criterion, CriterionId, Elicitation, GivenWeights, Judgement, Member, MemberId, check,
    own_consistency, own_weights, sheet_counts,
};
use indexmap::IndexMap;
use mcda::Weights;
use memo::phrases::Phrases;
use memo::pieces::{Source, rich, strong};
use memo::sheet::{Caption, Tick};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use words::Words;

use super::audience::{sees_weights_of, weights_are_open, withheld};
use super::case::{power, remarks, roles};
use super::guards::doubts;
use super::{sentences, typed};
use crate::Desk;
use crate::refusal::word_plainly;
use crate::wire::{Figure, JudgementsView, MemberJudgement, Screen, WeightDot, WeightStrip};

/// The judgements of an open dossier.
pub(crate) fn judgements(desk: &Desk, words: &Words, actor: Option<&MemberId>) -> JudgementsView {
    let dossier = desk.dossier();
    let phrases = Phrases { words, dossier };
    let own = Own::of(&phrases, desk, actor);
    let mut wide: Vec<Spread> = own.spreads();
    wide.sort_by(|a, b| b.width().total_cmp(&a.width()));
    let widest = wide
        .first()
        .map(|spread| own.widest(spread))
        .unwrap_or_default();
    let weighing = dossier.members.values().filter(|member| may_weigh(member));
    let are_open = weights_are_open(dossier);
    let waiting = if are_open {
        String::new()
    } else {
        words.say("screen-judgements-own-only", &[])
    };
    let told = sentences(&[widest, waiting]);
    let reading = if are_open {
        "screen-judgements-reading"
    } else {
        "screen-judgements-reading-own"
    };
    JudgementsView {
        answer: rich(&answer(&phrases, &told)),
        caption: Caption {
            finding: plain(&told),
            reading: rich(&words.say(reading, &[])),
            alt: own.alt(),
        },
        strips: own.strips(),
        ticks: own.ticks(),
        members: weighing
            .map(|member| MemberJudgement {
                why_not: why_not(&phrases, member, actor),
                ..own.judgement(member)
            })
            .collect(),
        talk: wide.iter().take(3).map(|spread| own.talk(spread)).collect(),
        scores: scores::scores(&phrases, actor),
        remarks: [
            remarks(words, desk, Screen::Judgements),
            doubts(&phrases, actor),
        ]
        .concat(),
        heat: heat::heat(&phrases, desk, actor),
    }
}

fn may_weigh(member: &Member) -> bool {
    member.roles.iter().any(|role| role.weighs())
}

/// Why the acting person cannot record weights of this member now; empty where they can. Any points do to ask with.
fn why_not(phrases: &Phrases<'_>, member: &Member, actor: Option<&MemberId>) -> String {
    let Phrases { words, dossier } = *phrases;
    let ids = dossier.criteria.keys();
    let change = Change::GiveWeights(GivenWeights {
        member: member.member.clone(),
        points: ids.map(|id| (id.clone(), Decimal::ONE)).collect(),
    });
    let problems = check(dossier, &change, actor).err().unwrap_or_default();
    let worded = word_plainly(words, dossier, &problems).into_iter().next();
    worded.map(|worded| worded.message).unwrap_or_default()
}

/// A sentence without its voices.
fn plain(sentence: &str) -> String {
    rich(sentence).into_iter().map(|run| run.text).collect()
}

/// How many have judged, and what is told of it.
fn answer(phrases: &Phrases<'_>, told: &str) -> String {
    let Phrases { words, dossier } = *phrases;
    let voters: Vec<&Member> = dossier
        .members
        .values()
        .filter(|member| dossier.counts(member))
        .collect();
    let judged = voters
        .iter()
        .filter(|member| dossier.weights.contains_key(&member.member));
    let judged = judged.count();
    if judged == 0 {
        return words.say("screen-judgements-none", &[]);
    }
    let arguments = [
        ("judged", strong(&words.count(judged as u64)).into()),
        ("all", strong(&words.count(voters.len() as u64)).into()),
    ];
    let first = words.say("screen-judgements-answer", &arguments);
    sentences(&[first, told.to_owned()])
}

/// The weights that whoever acts may see, and their mean once everybody may see it.
struct Own<'a> {
    phrases: Phrases<'a>,
    criteria: Vec<&'a Criterion>,
    members: Vec<(&'a Member, Weights)>,
    mean: Option<Weights>,
    choices: Vec<(MemberId, String)>,
    actor: Option<&'a MemberId>,
}

/// How far members stand apart on one criterion: the least and the most, with who gives them.
struct Spread {
    criterion: usize,
    least: (usize, f64),
    most: (usize, f64),
}

impl Spread {
    fn width(&self) -> f64 {
        self.most.1 - self.least.1
    }
}

impl<'a> Own<'a> {
    fn of(phrases: &Phrases<'a>, desk: &Desk, actor: Option<&'a MemberId>) -> Self {
        let dossier = phrases.dossier;
        let members: Vec<(&Member, Weights)> = dossier
            .members
            .values()
            .filter(|member| sees_weights_of(dossier, actor, &member.member))
            .filter_map(|member| Some((member, own_weights(dossier, &member.member)?)))
            .collect();
        let voters: Vec<(f64, &Weights)> = members
            .iter()
            .filter(|(member, _)| sheet_counts(dossier, member))
            .map(|(member, weights)| (member.power.to_f64().unwrap_or(1.0), weights))
            .collect();
        let mean = (Weights::mean(&voters).ok()).filter(|_| weights_are_open(dossier));
        let choices = choices(phrases, desk, actor);
        Self {
            phrases: *phrases,
            criteria: dossier.criteria.values().collect(),
            members,
            mean,
            choices,
            actor,
        }
    }

    fn percent(&self, share: f64) -> String {
        self.phrases.words.percent(share, 0)
    }

    fn spreads(&self) -> Vec<Spread> {
        let places = 0..self.criteria.len();
        places
            .filter_map(|criterion| {
                let voters = self.members.iter().enumerate();
                let voters =
                    voters.filter(|(_, (member, _))| sheet_counts(self.phrases.dossier, member));
                let shares = voters.map(|(place, (_, own))| (place, own.shares()[criterion]));
                let least = shares.clone().min_by(|a, b| a.1.total_cmp(&b.1))?;
                let most = shares.max_by(|a, b| a.1.total_cmp(&b.1))?;
                (most.1 - least.1 >= 0.005).then_some(Spread {
                    criterion,
                    least,
                    most,
                })
            })
            .collect()
    }

    fn name(&self, place: usize) -> String {
        self.phrases.text(&self.members[place].0.name)
    }

    /// A member's first name where no other has it, else the whole name.
    fn label(&self, place: usize) -> String {
        let name = self.name(place);
        let first = |name: &str| name.split_whitespace().next().map(str::to_owned);
        let others = (0..self.members.len()).filter(|other| *other != place);
        match first(&name) {
            Some(own)
                if others
                    .into_iter()
                    .all(|other| first(&self.name(other)).as_ref() != Some(&own)) =>
            {
                own
            }
            _ => name,
        }
    }

    fn widest(&self, spread: &Spread) -> String {
        let criterion = self.phrases.text(&self.criteria[spread.criterion].name);
        let arguments = [
            ("criterion", strong(&criterion).into()),
            ("most", self.name(spread.most.0).into()),
            ("high", strong(&self.percent(spread.most.1)).into()),
            ("least", self.name(spread.least.0).into()),
            ("low", strong(&self.percent(spread.least.1)).into()),
        ];
        self.phrases
            .words
            .say("screen-judgements-widest", &arguments)
    }

    fn talk(&self, spread: &Spread) -> String {
        let criterion = self.phrases.text(&self.criteria[spread.criterion].name);
        let arguments = [
            ("criterion", criterion.into()),
            ("least", self.name(spread.least.0).into()),
            ("low", self.percent(spread.least.1).into()),
            ("most", self.name(spread.most.0).into()),
            ("high", self.percent(spread.most.1).into()),
        ];
        self.phrases.words.say("screen-talk", &arguments)
    }

    /// Every criterion with the least, the most and the mean; with one share where there are no two that differ.
    fn alt(&self) -> String {
        let spreads = self.spreads();
        let mean = self.mean.as_ref();
        let Some(one) = mean.or_else(|| self.members.first().map(|(_, own)| own)) else {
            return String::new();
        };
        let said = self.criteria.iter().enumerate().map(|(place, criterion)| {
            let name = ("criterion", self.phrases.text(&criterion.name).into());
            let share = self.percent(one.shares()[place]);
            let spread = spreads.iter().find(|spread| spread.criterion == place);
            match spread.filter(|_| mean.is_some()) {
                Some(spread) => {
                    let low = ("low", self.percent(spread.least.1).into());
                    let high = ("high", self.percent(spread.most.1).into());
                    let arguments = [name, low, high, ("mean", share.into())];
                    self.phrases.words.say("screen-judgements-alt", &arguments)
                }
                None => {
                    let arguments = [name, ("share", share.into())];
                    self.phrases
                        .words
                        .say("screen-judgements-alt-own", &arguments)
                }
            }
        });
        sentences(&said.collect::<Vec<_>>())
    }

    fn strips(&self) -> Vec<WeightStrip> {
        let spreads = self.spreads();
        let criteria = self.criteria.iter().enumerate();
        criteria
            .map(|(place, criterion)| WeightStrip {
                criterion: criterion.criterion.to_string(),
                name: self.phrases.text(&criterion.name),
                family: criterion.family,
                dots: self.dots(place),
                mean: self
                    .mean
                    .as_ref()
                    .map(|mean| self.figure(mean.shares()[place])),
                spread: spreads
                    .iter()
                    .find(|spread| spread.criterion == place)
                    .map(|spread| self.half(spread))
                    .unwrap_or_default(),
            })
            .collect()
    }

    fn half(&self, spread: &Spread) -> String {
        let half = self.phrases.words.decimal(spread.width() * 50.0, 0);
        self.phrases
            .words
            .say("screen-spread", &[("half", half.into())])
    }

    fn dots(&self, criterion: usize) -> Vec<WeightDot> {
        let members = self.members.iter().enumerate();
        members
            .map(|(place, (member, own))| WeightDot {
                name: self.name(place),
                label: self.label(place),
                at: self.figure(own.shares()[criterion]),
                counts: sheet_counts(self.phrases.dossier, member),
            })
            .collect()
    }

    fn figure(&self, value: f64) -> Figure {
        Figure {
            value,
            text: self.percent(value),
        }
    }

    /// Every ten per cent up to the first at or beyond the largest weight.
    fn ticks(&self) -> Vec<Tick> {
        let shares = self.members.iter().flat_map(|(_, own)| own.shares());
        let most = shares.copied().fold(0.0, f64::max);
        let tenths = (1u32..=10).find(|tenths| f64::from(*tenths) / 10.0 >= most - 1e-9);
        (0..=tenths.unwrap_or(10))
            .map(|tenth| {
                let at = f64::from(tenth) / 10.0;
                Tick {
                    at,
                    label: self.percent(at),
                    ..Tick::default()
                }
            })
            .collect()
    }

    /// The points as they are typed; where none were given, those that come to the same shares.
    fn points(&self, given: &Judgement, own: Option<&Weights>) -> Vec<String> {
        let typed_in = |points: &IndexMap<CriterionId, Decimal>| {
            let of = |criterion: &&Criterion| points.get(&criterion.criterion).copied();
            self.criteria.iter().map(of).collect::<Vec<_>>()
        };
        let points = match given {
            Judgement::Points(given) => typed_in(&given.points),
            Judgement::Elicited(given) => match &given.answers {
                Elicitation::Swing { points } => typed_in(points),
                _ => {
                    let shares = own.into_iter().flat_map(|own| own.shares());
                    let percent = |share: &f64| Decimal::try_from(share * 100.0).ok();
                    shares
                        .map(|share| Some(percent(share)?.round_dp(1)))
                        .collect()
                }
            },
        };
        let words = self.phrases.words;
        let each = points.into_iter();
        each.map(|one| one.map(|one| typed(words, one)).unwrap_or_default())
            .collect()
    }

    fn judgement(&self, member: &Member) -> MemberJudgement {
        let words = self.phrases.words;
        let dossier = self.phrases.dossier;
        let there = dossier.weights.get(&member.member);
        let given = there.filter(|_| sees_weights_of(dossier, self.actor, &member.member));
        let own = self
            .members
            .iter()
            .find(|(one, _)| one.member == member.member);
        let points = given.map(|given| self.points(given, own.map(|(_, own)| own)));
        let consistency = given.and_then(|_| own_consistency(dossier, &member.member));
        let shares = own.map(|(_, own)| own.shares().iter().map(|one| self.percent(*one)));
        let choice = self.choices.iter().find(|(id, _)| *id == member.member);
        MemberJudgement {
            member: member.member.clone(),
            name: self.phrases.text(&member.name),
            roles: roles(words, member),
            votes: power(&self.phrases, member),
            given: given.and_then(|given| match given {
                Judgement::Points(points) => Some(points.clone()),
                Judgement::Elicited(_) => None,
            }),
            elicited: given.and_then(|given| match given {
                Judgement::Elicited(given) => Some(given.answers.clone()),
                Judgement::Points(_) => None,
            }),
            way: given
                .map(|given| self.phrases.way(given.way()))
                .unwrap_or_default(),
            remark: consistency
                .map(|consistency| self.phrases.consistency(&consistency))
                .unwrap_or_default(),
            is_hidden: there.is_some() && given.is_none(),
            points: points.unwrap_or_default(),
            shares: shares.map(Iterator::collect).unwrap_or_default(),
            choice: choice.map(|(_, choice)| choice.clone()).unwrap_or_default(),
            why_not: String::new(),
        }
    }
}

/// Whom each member's weights alone would choose, once the offers can be valued and who asks may know.
fn choices(
    phrases: &Phrases<'_>,
    desk: &Desk,
    actor: Option<&MemberId>,
) -> Vec<(MemberId, String)> {
    if !withheld(phrases.dossier, actor).is_empty() {
        return Vec::new();
    }
    let evaluated = desk.evaluated();
    let Ok(evaluation) = &evaluated.evaluation else {
        return Vec::new();
    };
    let source = Source::new(phrases.words, phrases.dossier, evaluation);
    let choices = evaluation.choices.iter();
    choices
        .map(|choice| (choice.member.clone(), source.names(&choice.leaders)))
        .collect()
}
