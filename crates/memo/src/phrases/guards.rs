//! Doubts about what is weighed, as sentences.

use dossier::{CriterionId, Guard, MOST_CRITERIA};
use words::Argument;

use super::Phrases;

impl Phrases<'_> {
    /// A doubt with what to do about it.
    pub fn guard(&self, guard: &Guard) -> String {
        let named = |name: &'static str, id: &CriterionId| -> (&'static str, Argument<'static>) {
            (name, self.criterion(id).into())
        };
        let both = |one, other| [named("one", one), named("other", other)];
        match guard {
            Guard::SameName { one, .. } => self
                .words
                .say("guard-same-name", &[named("criterion", one)]),
            Guard::SameAnswers { one, other } => {
                self.words.say("guard-same-answers", &both(one, other))
            }
            Guard::PartOfCost { criterion, cost } => {
                self.words.say("guard-part-of-cost", &both(criterion, cost))
            }
            Guard::MoveTogether {
                one,
                other,
                correlation,
            } => {
                let [one, other] = both(one, other);
                let correlation = self.words.decimal(*correlation, 2);
                let arguments = [one, other, ("correlation", correlation.into())];
                self.words.say("guard-move-together", &arguments)
            }
            Guard::NoSpread { criterion } => self
                .words
                .say("guard-no-spread", &[named("criterion", criterion)]),
            Guard::WeightsBeforeScale { member, criterion } => {
                let member = self.member(member).into();
                let arguments = [("member", member), named("criterion", criterion)];
                self.words.say("guard-weights-before-scale", &arguments)
            }
            Guard::Contradicts {
                member,
                consistency,
            } => {
                let member = self.member(member);
                let Some([ratio, limit]) = self.ratio_and_limit(consistency) else {
                    let arguments = [("member", member.into())];
                    return self.words.say("guard-contradicts-open", &arguments);
                };
                let arguments = [
                    ("member", member.into()),
                    ("ratio", ratio.into()),
                    ("limit", limit.into()),
                ];
                self.words.say("guard-contradicts", &arguments)
            }
            Guard::TooManyCriteria { count } => {
                let arguments = [
                    ("count", self.words.count(*count as u64).into()),
                    ("most", self.words.count(MOST_CRITERIA as u64).into()),
                ];
                self.words.say("guard-too-many", &arguments)
            }
        }
    }
}
