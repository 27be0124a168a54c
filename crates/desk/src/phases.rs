//! The process as it is reported: which phases run, what each owes, who may close it, and what is doubtful.

use dossier::{
    Action, BuyClass, Closed, Duty, Finding, MemberId, Phase, State, TriggerKind, center_warnings,
    duties, phase_in_hand, quorum_in_force, rebuy_findings, who_may,
};
use memo::phrases::Phrases;
use serde::Serialize;
use words::Words;

use crate::Desk;
use crate::view::audience::reads_prices;

mod strategic;

use strategic::strategic;
pub use strategic::{AxisReport, FlipReport, StrategicReport};

/// The way to the decision as it stands.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder phases --json`"
)]
pub struct PhasesReport {
    pub title: String,
    pub reference: Option<String>,
    pub buy_class: Option<BuyClass>,
    #[serde(skip)]
    pub class: String,
    pub in_hand: Option<Phase>,
    pub phases: Vec<PhaseReport>,
    pub position: StrategicReport,
    pub quorum: QuorumReport,
    pub warnings: Vec<String>,
    pub rebuy_findings: Vec<FindingReport>,
}

/// One phase.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder phases --json`"
)]
pub struct PhaseReport {
    pub phase: Phase,
    pub name: String,
    pub closed: Option<ClosedReport>,
    pub duties: Vec<DutyReport>,
    pub may_close: Vec<PersonReport>,
}

/// How a phase was closed.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder phases --json`"
)]
pub struct ClosedReport {
    pub entry: u64,
    pub actor: String,
    #[serde(skip)]
    pub name: String,
    pub time: String,
    #[serde(skip)]
    pub when: String,
}

/// One thing that a phase owes.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder phases --json`"
)]
pub struct DutyReport {
    pub duty: Duty,
    pub name: String,
    pub state: State,
    #[serde(skip)]
    pub is_done: bool,
    pub may_be_waived: bool,
    pub reason: Option<String>,
}

/// A member of the buying center.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder phases --json`"
)]
pub struct PersonReport {
    pub id: String,
    pub name: String,
}

/// How many must sign, and whether that is the committee’s own rule.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder phases --json`"
)]
pub struct QuorumReport {
    pub members: u32,
    pub set_by_committee: bool,
}

/// One question of the rebuy check.
#[derive(Debug, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields are the documented JSON of `ponder phases --json`"
)]
pub struct FindingReport {
    pub trigger: TriggerKind,
    pub name: String,
    pub fires: bool,
    pub finding: String,
}

/// Reports the process of a dossier in a language, as far as the reader sees prices. Whatever is missing is part of the
/// report; nothing is refused.
pub fn phases(desk: &Desk, words: &Words, reader: Option<&MemberId>) -> PhasesReport {
    let dossier = desk.dossier();
    let phrases = Phrases { words, dossier };
    let purchase = dossier.purchase.as_ref();
    let class = dossier.buy_class();
    let runs = class.unwrap_or(BuyClass::NewTask);
    PhasesReport {
        title: purchase
            .map(|purchase| phrases.text(&purchase.title))
            .unwrap_or_default(),
        reference: purchase.and_then(|purchase| purchase.reference.clone()),
        buy_class: class,
        class: class.map_or_else(String::new, |class| phrases.buy_class(class)),
        in_hand: phase_in_hand(dossier),
        phases: Phase::ALL
            .into_iter()
            .filter(|phase| phase.runs(runs))
            .map(|phase| reported(&phrases, phase))
            .collect(),
        position: strategic(&phrases),
        quorum: QuorumReport {
            members: quorum_in_force(dossier),
            set_by_committee: dossier.quorum.is_some(),
        },
        warnings: center_warnings(dossier)
            .iter()
            .map(|warning| phrases.center_warning(warning))
            .collect(),
        rebuy_findings: rebuy_findings(dossier)
            .unwrap_or_default()
            .iter()
            .map(|finding| found(&phrases, finding, reads_prices(dossier, reader)))
            .collect(),
    }
}

fn reported(phrases: &Phrases<'_>, phase: Phase) -> PhaseReport {
    let dossier = phrases.dossier;
    let closed = dossier.closed.get(&phase);
    PhaseReport {
        phase,
        name: phrases.phase(phase),
        closed: closed.map(|closed| how(phrases, closed)),
        duties: duties(dossier, phase)
            .into_iter()
            .map(|owed| DutyReport {
                duty: owed.duty,
                name: phrases.duty(owed.duty),
                state: owed.state,
                is_done: owed.state == State::Done,
                may_be_waived: owed.duty.is_waivable(),
                reason: (dossier.waivers.get(&owed.duty))
                    .filter(|_| owed.state == State::Waived)
                    .map(|waiver| phrases.text(&waiver.reason)),
            })
            .collect(),
        may_close: who_may(dossier, Action::Close(phase))
            .iter()
            .map(|member| PersonReport {
                id: member.to_string(),
                name: phrases.member(member),
            })
            .collect(),
    }
}

fn how(phrases: &Phrases<'_>, closed: &Closed) -> ClosedReport {
    ClosedReport {
        entry: closed.entry,
        actor: closed.actor.clone(),
        name: phrases.actor(&closed.actor),
        time: closed.time.clone(),
        when: phrases.entry(&closed.time, closed.entry),
    }
}

fn found(phrases: &Phrases<'_>, finding: &Finding, sees_prices: bool) -> FindingReport {
    FindingReport {
        trigger: finding.trigger.kind(),
        name: phrases.trigger(finding.trigger.kind()),
        fires: finding.fires,
        finding: phrases.finding_for(finding, sees_prices),
    }
}
