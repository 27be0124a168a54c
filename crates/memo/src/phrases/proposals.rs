//! What a position proposes, where the committee departs from it, and what each position would make of the same offers,
//! as memo, screen and command line say it.

use dossier::{
    Because, DecisionLevel, Departs, Departure, Evaluation, Outcome, Position, Precaution,
    Precautioned, Signing, State, UnderPosition, departures, own_weights, starting_points,
    starting_quorum,
};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::Phrases;
use super::position::dashed;
use crate::compose::lower_first;

impl Phrases<'_> {
    /// By what a record counts.
    pub fn caution(&self, bound: bool) -> String {
        let id = if bound {
            "proposal-bound"
        } else {
            "proposal-mean"
        };
        self.words.say(id, &[])
    }

    /// A floor as a share; zero is none.
    pub fn floor(&self, share: Option<Decimal>) -> String {
        match share.filter(|share| !share.is_zero()) {
            Some(share) => self.percent(share.to_f64().unwrap_or_default()),
            None => self.words.say("proposal-no-floor", &[]),
        }
    }

    /// The starting weights of a position by family, in percent.
    pub fn starting_weights(&self, position: Position) -> String {
        let shares = position.proposal().weights;
        let listed =
            shares.map(|(family, percent)| self.family_share(family, f64::from(percent) / 100.0));
        listed.join(", ")
    }

    /// What the voting members’ own weights come to by family; words of their own while nobody gave any.
    pub fn own_weights_by_family(&self, evaluation: Option<&Evaluation>) -> String {
        let Some(evaluation) = evaluation else {
            return self.words.say("proposal-no-weights", &[]);
        };
        let own = evaluation.weighting.own.shares();
        let listed: Vec<String> = (dossier::Family::ALL.into_iter())
            .filter_map(|family| {
                let of_family = (evaluation.criteria.iter().zip(own))
                    .filter(|(criterion, _)| criterion.family == family);
                let share: f64 = of_family.clone().map(|(_, share)| share).sum();
                (of_family.count() > 0).then(|| self.family_share(family, share))
            })
            .collect();
        listed.join(", ")
    }

    fn family_share(&self, family: dossier::Family, share: f64) -> String {
        let arguments = [
            ("family", lower_first(&self.family(family)).into()),
            ("percent", self.percent(share).into()),
        ];
        self.words.say("proposal-share", &arguments)
    }

    /// How many sign by the declared position.
    pub fn signing(&self, rule: Signing) -> String {
        let asked = self.words.count(starting_quorum(self.dossier).into());
        let id = match rule {
            Signing::TwoThirds => "proposal-quorum-two-thirds",
            Signing::MoreThanHalf => "proposal-quorum-more-than-half",
            Signing::One => return self.words.say("proposal-quorum-one", &[]),
        };
        self.words.say(id, &[("n", asked.into())])
    }

    /// Which level decides.
    pub fn level(&self, level: DecisionLevel) -> String {
        self.words
            .say(&format!("proposal-level-{}", level.name()), &[])
    }

    /// Who holds the roles that carry a level, without who stepped back; words of their own where nobody does.
    pub fn who_signs(&self, level: DecisionLevel) -> String {
        let dossier = self.dossier;
        let holds = |member: &&dossier::Member| {
            (level.roles().iter()).any(|role| member.roles.contains(role))
                && !dossier.recusals.contains_key(&member.member)
        };
        let named: Vec<String> = (dossier.members.values())
            .filter(holds)
            .map(|member| {
                let arguments = [
                    ("name", self.text(&member.name).into()),
                    ("roles", lower_first(&self.roles(member)).into()),
                ];
                self.words.say("proposal-signer", &arguments)
            })
            .collect();
        if named.is_empty() {
            return self.words.say("proposal-nobody", &[]);
        }
        self.words.list(&named)
    }

    /// A precaution inside a sentence.
    pub fn precaution(&self, precaution: Precaution) -> String {
        self.words
            .say(&format!("precaution-{}", dashed(precaution.name())), &[])
    }

    /// How a precaution stands.
    pub fn precaution_state(&self, one: &Precautioned) -> String {
        match one.state {
            State::Done => self.words.say("precaution-state-done", &[]),
            State::Missing => self.words.say("precaution-state-missing", &[]),
            State::Waived => {
                let said = self.dossier.forgone.get(&one.precaution);
                let reason = said.map(|said| self.text(&said.reason)).unwrap_or_default();
                self.words
                    .say("precaution-state-waived", &[("reason", reason.into())])
            }
        }
    }

    /// A departure without its reason.
    pub fn departs(&self, from: &Departs) -> String {
        match from {
            Departs::Thresholds { impact, risk } => {
                let arguments = [
                    ("impact", self.as_given(*impact).into()),
                    ("risk", self.as_given(*risk).into()),
                ];
                self.words.say("departure-thresholds", &arguments)
            }
            Departs::Quadrant { proposed, declared } => {
                let arguments = [
                    ("declared", self.position_inside(*declared).into()),
                    ("proposed", self.position_inside(*proposed).into()),
                ];
                self.words.say("departure-quadrant", &arguments)
            }
            Departs::Caution { bound: true } => self.words.say("departure-caution-bound", &[]),
            Departs::Caution { bound: false } => self.words.say("departure-caution-mean", &[]),
            Departs::Floor { proposed, own } => {
                let id = match (proposed.is_zero(), own.is_zero()) {
                    (true, _) => "departure-floor-from-none",
                    (_, true) => "departure-floor-to-none",
                    _ => "departure-floor",
                };
                let share = |share: &Decimal| self.percent(share.to_f64().unwrap_or_default());
                let arguments = [
                    ("own", share(own).into()),
                    ("proposed", share(proposed).into()),
                ];
                self.words.say(id, &arguments)
            }
            Departs::Quorum { proposed, own } => {
                let arguments = [
                    ("own", self.words.count((*own).into()).into()),
                    ("proposed", self.words.count((*proposed).into()).into()),
                ];
                self.words.say("departure-quorum", &arguments)
            }
            Departs::Precaution(precaution) => {
                let arguments = [("precaution", self.precaution(*precaution).into())];
                self.words.say("departure-precaution", &arguments)
            }
        }
    }

    /// A departure with its reason, or that it has none.
    pub fn departure(&self, departure: &Departure) -> String {
        let what = self.departs(&departure.from);
        match &departure.reason {
            Some(reason) => {
                let arguments = [
                    ("departure", what.into()),
                    ("reason", self.text(reason).into()),
                ];
                self.words.say("departure-reason", &arguments)
            }
            None => self
                .words
                .say("departure-unexplained", &[("departure", what.into())]),
        }
    }

    /// Why a position puts first whom it does, in a sentence, and what that costs.
    pub fn under(&self, evaluation: &Evaluation, one: &UnderPosition) -> String {
        let floor = self.percent(one.floor.unwrap_or_default());
        let Some(outcome) = &one.own else {
            return self
                .words
                .say("under-no-criterion", &[("floor", floor.into())]);
        };
        let names = |rows: &[usize]| self.suppliers_at(evaluation, rows);
        let mut arguments = vec![
            ("first", names(&outcome.ranking.leaders()).into()),
            ("floor", floor.into()),
        ];
        let id = match &outcome.because {
            Because::OwnWeights => "under-own-weights",
            Because::Either => "under-either",
            Because::Bound => "under-bound",
            Because::Floor => "under-floor",
            Because::Each => "under-each",
            Because::Both { by_bound, by_floor } => {
                arguments.push(("byBound", names(by_bound).into()));
                arguments.push(("byFloor", names(by_floor).into()));
                "under-both"
            }
        };
        let why = self.words.say(id, &arguments);
        match self.costs(outcome) {
            Some(costs) => format!("{why} {costs}"),
            None => why,
        }
    }

    fn costs(&self, outcome: &Outcome) -> Option<String> {
        let amount = outcome.costs_more.filter(|amount| !amount.is_zero())?;
        let id = if amount.is_sign_positive() {
            "under-costs-more"
        } else {
            "under-costs-less"
        };
        let arguments = [
            ("unit", self.unit().into()),
            ("amount", self.fine_price(amount.abs()).into()),
        ];
        Some(self.words.say(id, &arguments))
    }

    /// Whom the starting weights of a position put first.
    pub fn under_starting(&self, evaluation: &Evaluation, one: &UnderPosition) -> String {
        match &one.starting {
            None => self.words.say("under-starting-none", &[]),
            Some(outcome) => {
                let ranking = &outcome.ranking;
                let first = self.suppliers_at(evaluation, &ranking.leaders());
                let mut arguments = vec![
                    ("first", first.into()),
                    ("reliability", self.percent(outcome.reliability).into()),
                ];
                if ranking.is_tied() {
                    return self.words.say("under-starting-tied", &arguments);
                }
                let (first, second) = (ranking.first(), ranking.second());
                let lead = self.words.decimal(first.value - second.value, 3);
                arguments.push(("lead", lead.into()));
                arguments.push((
                    "second",
                    self.suppliers_at(evaluation, &[second.row]).into(),
                ));
                self.words.say("under-starting", &arguments)
            }
        }
    }

    /// What must be known of the comparison of the four positions, each a sentence.
    pub fn under_notes(&self) -> Vec<String> {
        let departs = departures(self.dossier)
            .iter()
            .any(|one| matches!(one.from, Departs::Floor { .. } | Departs::Caution { .. }));
        let mut notes = vec![self.words.say("under-alike", &[])];
        notes.extend(departs.then(|| self.words.say("under-departs", &[])));
        notes
    }

    /// The suppliers at some places of the list of offers, as one text: they are equal.
    pub fn suppliers_at(&self, evaluation: &Evaluation, rows: &[usize]) -> String {
        rows.iter()
            .map(|row| self.supplier(&evaluation.offers[*row].supplier))
            .collect::<Vec<_>>()
            .join(" = ")
    }

    /// The voting members whose weights are exactly the starting weights of the declared position.
    pub fn took_over_starting_weights(&self) -> Vec<String> {
        let dossier = self.dossier;
        let proposed = (dossier.position.as_ref())
            .and_then(|declared| starting_points(dossier, declared.position));
        let Some(points) = proposed else {
            return Vec::new();
        };
        let sum: Decimal = points.iter().map(|(_, points)| *points).sum();
        let is_the_same = |member: &dossier::Member| {
            own_weights(dossier, &member.member).is_some_and(|own| {
                own.shares()
                    .iter()
                    .zip(&points)
                    .all(|(share, (_, points))| {
                        let proposed = (points / sum).to_f64().unwrap_or_default();
                        (share - proposed).abs() < 1e-9
                    })
            })
        };
        (dossier.members.values())
            .filter(|member| is_the_same(member))
            .map(|member| self.text(&member.name))
            .collect()
    }
}
