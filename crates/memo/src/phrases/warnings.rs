//! What a reader must know besides the figures, and why a supplier is out, as sentences.

use dossier::{
    Beyond, CriterionId, Exclusion, Gate, GateDropped, GateId, Measure, MissingPolicy, SupplierId,
    Threshold, Warning, asked_figure,
};
use words::Argument;

use super::Phrases;

impl Phrases<'_> {
    /// A warning as a sentence.
    pub fn warning(&self, warning: &Warning) -> String {
        let of = |supplier: &SupplierId| ("supplier", self.supplier(supplier).into());
        let on = |criterion: &CriterionId| ("criterion", self.criterion(criterion).into());
        let is = |criterion: &CriterionId, answer: f64| {
            let worded: Argument<'static> = self.answer(criterion, answer).into();
            ("answer", worded)
        };
        let first = |leaders: &[SupplierId]| ("leaders", self.equals(leaders).into());
        match warning {
            Warning::Clamped {
                supplier,
                criterion,
                answer,
                beyond,
            } => {
                let mut arguments = vec![of(supplier), on(criterion), is(criterion, *answer)];
                let id = match beyond {
                    Beyond::Worst => "warning-clamped-worst",
                    Beyond::Best => "warning-clamped-best",
                    Beyond::End { value } => {
                        arguments.push(("value", self.number(*value).into()));
                        "warning-clamped-end"
                    }
                };
                self.words.say(id, &arguments)
            }
            Warning::NoRecord { supplier, measure } => {
                self.of_measure("no-record", Some(supplier), *measure)
            }
            Warning::OnlyEvidence { supplier, measure } => {
                self.of_measure("only-evidence", Some(supplier), *measure)
            }
            Warning::Undated { supplier } => self.words.say("warning-undated", &[of(supplier)]),
            Warning::Guard(guard) => self.guard(guard),
            Warning::StartingPrior { measure } => self.of_measure("starting-prior", None, *measure),
            Warning::Cost { supplier, warning } => self.cost_warning(supplier, warning),
            Warning::NoWeightsFrom { member } => self.words.say(
                "warning-no-weights",
                &[("member", self.member(member).into())],
            ),
            Warning::CountsAsWorst {
                supplier,
                criterion,
            } => self
                .words
                .say("warning-counts-as-worst", &[of(supplier), on(criterion)]),
            Warning::Estimated {
                supplier,
                criterion,
                answer,
            } => {
                let estimate = self
                    .dossier
                    .estimates
                    .get(&(supplier.clone(), criterion.clone()));
                let reason = estimate.map(|one| self.text(&one.reason));
                let arguments = [
                    of(supplier),
                    on(criterion),
                    is(criterion, *answer),
                    ("reason", reason.unwrap_or_default().into()),
                ];
                self.words.say("warning-estimated", &arguments)
            }
            Warning::RangeDecides {
                supplier,
                criterion,
                answer,
                leaders,
            } => {
                let arguments = [
                    of(supplier),
                    on(criterion),
                    is(criterion, *answer),
                    first(leaders),
                ];
                self.words.say("warning-range-decides", &arguments)
            }
            Warning::WorseEndsDecide { leaders } => self
                .words
                .say("warning-worse-ends-decide", &[first(leaders)]),
            Warning::RangesHold => self.words.say("warning-ranges-hold", &[]),
        }
    }

    /// What a reader must know of one measure; punctuality has sentences of its own.
    fn of_measure(&self, id: &str, supplier: Option<&SupplierId>, measure: Measure) -> String {
        let name = supplier.map(|id| self.supplier(id)).unwrap_or_default();
        let arguments = [
            ("supplier", name.into()),
            ("measure", self.measure_inside(measure).into()),
        ];
        let id = match measure {
            Measure::OnTime => format!("warning-{id}"),
            _ => format!("warning-{id}-of"),
        };
        self.words.say(&id, &arguments)
    }

    /// Several suppliers that are equal.
    fn equals(&self, suppliers: &[SupplierId]) -> String {
        let names: Vec<String> = suppliers.iter().map(|id| self.supplier(id)).collect();
        names.join(" = ")
    }

    /// What is done with missing answers, as a label.
    pub fn policy(&self, policy: Option<MissingPolicy>) -> String {
        let name = policy.map_or("wait", MissingPolicy::name);
        self.words.say(&format!("missing-{name}"), &[])
    }

    /// Why a supplier is out, as a sentence.
    pub fn exclusion(&self, why: &Exclusion) -> String {
        match why {
            Exclusion::ScreenedOut { reason } => self.text(reason),
            Exclusion::Gate {
                requirement,
                evidence,
                ..
            } => {
                let arguments = [
                    ("requirement", self.text(requirement).into()),
                    ("evidence", self.text(evidence).into()),
                ];
                self.words.say("memo-gate-stopped", &arguments)
            }
            Exclusion::Threshold { gate, figure, .. } => {
                let requirement = self.dossier.gates.get(gate);
                let requirement = requirement.map(|gate| self.text(&gate.requirement));
                let arguments = [
                    ("requirement", requirement.unwrap_or_default().into()),
                    ("evidence", self.at_threshold(gate, *figure).into()),
                ];
                self.words.say("memo-gate-stopped", &arguments)
            }
            Exclusion::Unanswered { criterion } => {
                let name = self.criterion(criterion).into();
                self.words
                    .say("excluded-unanswered", &[("criterion", name)])
            }
        }
    }

    /// What was computed at a gate beside what it asks for: “20 weeks; at most 16 weeks”.
    pub fn at_threshold(&self, gate: &GateId, figure: f64) -> String {
        let gate = self.dossier.gates.get(gate);
        let Some((gate, threshold)) = gate.and_then(|gate| Some((gate, gate.threshold.as_ref()?)))
        else {
            return self.number(figure);
        };
        let found = match threshold {
            Threshold::Chance { .. } => self.words.chance(figure),
            Threshold::AtLeast { criterion, .. } | Threshold::AtMost { criterion, .. } => {
                self.answer(criterion, figure)
            }
        };
        format!("{found}; {}", self.threshold(gate))
    }

    /// What a gate with a threshold asks for, in a few words; empty for one that somebody checks.
    pub fn threshold(&self, gate: &Gate) -> String {
        let asked = |criterion: &CriterionId, answer| {
            let criterion = self.dossier.criteria.get(criterion);
            let figure = criterion.and_then(|one| Some((one, asked_figure(one, answer)?)));
            figure
                .map(|(criterion, figure)| self.answer_to(criterion, figure))
                .unwrap_or_default()
        };
        match &gate.threshold {
            None => String::new(),
            Some(Threshold::AtLeast { criterion, answer }) => {
                let answer = asked(criterion, answer).into();
                self.words.say("threshold-at-least", &[("answer", answer)])
            }
            Some(Threshold::AtMost { criterion, answer }) => {
                let answer = asked(criterion, answer).into();
                self.words.say("threshold-at-most", &[("answer", answer)])
            }
            Some(Threshold::Chance { rate, chance, .. }) => {
                let share = |share: &rust_decimal::Decimal| f64::try_from(*share).unwrap_or(0.0);
                let arguments = [
                    ("rate", self.percent(share(rate)).into()),
                    ("chance", self.percent(share(chance)).into()),
                ];
                self.words.say("threshold-chance", &arguments)
            }
        }
    }

    /// Who would win if a gate were not there, as a sentence.
    pub fn gate_dropped(&self, dropped: &GateDropped) -> String {
        let gate = self.dossier.gates.get(&dropped.gate);
        let names: Vec<String> = dropped.stopped.iter().map(|id| self.supplier(id)).collect();
        let mut arguments = vec![
            (
                "requirement",
                gate.map(|gate| self.text(&gate.requirement))
                    .unwrap_or_default()
                    .into(),
            ),
            ("suppliers", self.words.list(&names).into()),
        ];
        let id = match &dropped.leaders {
            None => "gate-dropped-open",
            Some(leaders) => {
                arguments.push(("leaders", self.equals(leaders).into()));
                if dropped.changes {
                    "gate-dropped-changes"
                } else {
                    "gate-dropped-keeps"
                }
            }
        };
        self.words.say(id, &arguments)
    }
}
