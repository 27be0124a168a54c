//! The way to a decision: phases and what they owe, the buying center’s declarations, the rebuy check, the decision.

use dossier::{
    BuyClass, Duty, MemberId, Need, Phase, Precedent, PriceIndex, RebuyCheck, Specification,
    Stance, State, SupplierId, SwitchingCost, TriggerKind,
};
use serde::Serialize;
use ts_rs::TS;

use super::{Named, Screen};

/// The process of an open dossier, for who acts.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProcessView {
    /// The phases that run, in their order.
    pub phases: Vec<PhaseRow>,
    /// How new the purchase is; none while nothing is described.
    pub class: Option<ClassInForce>,
    /// Why it is needed, as it is recorded.
    pub need: Option<Need>,
    /// What an offer must be, as it is recorded.
    pub specification: Option<Specification>,
    /// What is doubtful about the buying center, each a sentence.
    pub warnings: Vec<String>,
    /// What each member declared.
    pub declarations: Vec<DeclarationRow>,
    /// How many must sign.
    pub quorum: QuorumInForce,
    /// The rebuy; none for a new task.
    pub rebuy: Option<Rebuy>,
    /// The suppliers, to choose among.
    pub suppliers: Vec<Named>,
    /// The decision.
    pub decision: DecisionView,
}

/// Whether something may be done now, by who acts.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Possible {
    /// Whether it may.
    pub now: bool,
    /// What stands against it, each a sentence; empty when it may.
    pub against: Vec<String>,
}

/// How a phase stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PhaseState {
    /// Closed.
    Closed,
    /// The first that is open.
    InHand,
    /// Its turn comes later.
    Later,
}

/// A phase.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PhaseRow {
    /// Which.
    pub phase: Phase,
    /// Its name.
    pub name: String,
    /// How it stands.
    pub state: PhaseState,
    /// How it stands, in a few words: “closed by Ana on 2 March 2026”, “2 missing”.
    pub stands: String,
    /// What was noted when it was closed; may be empty.
    pub note: String,
    /// What it owes.
    pub duties: Vec<DutyRow>,
    /// Who may close it, in a sentence.
    pub closed_by: String,
    /// Whether it may be closed now.
    pub close: Possible,
    /// Whether it may be opened again now.
    pub reopen: Possible,
}

/// Something that a phase owes.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DutyRow {
    /// What.
    pub duty: Duty,
    /// In words.
    pub name: String,
    /// How it stands.
    pub state: State,
    /// Why it was set aside; else empty.
    pub reason: String,
    /// Where it is done.
    pub screen: Screen,
    /// Whether it may be set aside now.
    pub may_waive: bool,
}

/// How new the purchase is.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ClassInForce {
    /// The class.
    pub class: BuyClass,
    /// Its name.
    pub name: String,
    /// What it was before, by which triggers and why; empty where it is as it was described.
    pub became: String,
}

/// What a member declared, and what the member may do about it now.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DeclarationRow {
    /// The member.
    pub member: MemberId,
    /// The name.
    pub name: String,
    /// The tie, or that there is none; empty while nothing is declared.
    pub interest: String,
    /// Why the member stepped back; empty where not.
    pub recused: String,
    /// What the member advises; empty where nothing.
    pub advice: String,
    /// Whether an interest may be declared now.
    pub declare: bool,
    /// Whether the member may step back now.
    pub recuse: bool,
    /// Whether advice may be given now.
    pub advise: bool,
}

/// How many voting members must sign.
#[derive(Debug, Clone, Serialize, TS)]
pub struct QuorumInForce {
    /// How many.
    pub members: u32,
    /// The rule in a sentence, labelled as ours where it is.
    pub rule: String,
    /// Whether it is the committee’s own.
    pub is_own: bool,
    /// Why; empty while it is the starting point.
    pub reason: String,
    /// Whether it may be set now.
    pub set: bool,
}

/// Buying again.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Rebuy {
    /// The last decision, as it is recorded.
    pub precedent: Option<Precedent>,
    /// Who supplies now; empty while nothing is cited.
    pub incumbent: String,
    /// What leaving costs, as it is recorded.
    pub switching_cost: Option<SwitchingCost>,
    /// The index, as it is recorded.
    pub price_index: Option<PriceIndex>,
    /// The check as it is recorded, or with the limits that we start from.
    pub check: RebuyCheck,
    /// Whether a check is recorded.
    pub is_checked: bool,
    /// What the check found.
    pub findings: Vec<FindingRow>,
    /// Which of them fire.
    pub firing: Vec<TriggerKind>,
    /// What the check says altogether, in a sentence; empty before it.
    pub outcome: String,
    /// What differs against the last decision, each a sentence.
    pub differences: Vec<String>,
    /// Whether the rebuy may be described now.
    pub describe: Possible,
    /// Who signs when the contract goes on in one act; none while nobody in particular acts.
    pub signer: Option<MemberId>,
    /// Whether the need may be closed, the decision signed and sealed in one act now.
    pub go_on: Possible,
    /// Whether the rebuy may be made a modified one now.
    pub reclassify: Possible,
}

/// A question of the check with its answer.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FindingRow {
    /// Which.
    pub trigger: TriggerKind,
    /// What it is about.
    pub name: String,
    /// What was found, with its figures.
    pub text: String,
    /// Whether it re-opens the choice.
    pub fires: bool,
}

/// The decision.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DecisionView {
    /// Whether a choice is made at all; a straight rebuy goes on with its incumbent.
    pub chooses: bool,
    /// Who can be chosen, in the order of the ranking.
    pub choosable: Vec<Choosable>,
    /// Whether the choice may be made now.
    pub choose: Possible,
    /// Whom the decision is for; empty while nobody is chosen.
    pub supplier: String,
    /// The id of that supplier.
    pub supplier_id: Option<SupplierId>,
    /// The choice in a sentence.
    pub choice: String,
    /// The trade-off in words; may be empty.
    pub trade_off: String,
    /// How one may stand to it.
    pub stances: Vec<StanceChoice>,
    /// The signatures, given and owed.
    pub signatures: Vec<SignatureRow>,
    /// How many signed and how many must, in a sentence.
    pub signed: String,
    /// Whether the decision may be sealed now.
    pub seal: Possible,
    /// The seal, where it is set.
    pub sealed: Option<SealRow>,
    /// What was delivered since.
    pub follow_ups: Vec<FollowUpRow>,
    /// Whether a delivery may be recorded now.
    pub follow_up: Possible,
}

/// A supplier that can be chosen.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Choosable {
    /// The supplier.
    pub supplier: SupplierId,
    /// The name.
    pub name: String,
    /// The rank: “1.”.
    pub rank: String,
    /// Whether choosing it owes a trade-off in words.
    pub owes_trade_off: bool,
}

/// A stance to choose.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StanceChoice {
    /// The stance.
    pub stance: Stance,
    /// In words.
    pub name: String,
    /// Whether it is nothing without words.
    pub needs_words: bool,
}

/// A member’s signature, given or owed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SignatureRow {
    /// The member.
    pub member: MemberId,
    /// The name.
    pub name: String,
    /// The roles, worded and joined.
    pub roles: String,
    /// Whether the decision waits for it.
    pub is_owed: bool,
    /// Whether the member stepped back.
    pub recused: bool,
    /// How the member stands to it; none before signing.
    pub stance: Option<Stance>,
    /// The stance in words; before signing whether it is owed.
    pub stands: String,
    /// The reservation or the dissent, verbatim; may be empty.
    pub words: String,
    /// When; empty before signing.
    pub when: String,
    /// Whether it may be signed now, by who acts.
    pub may_sign: bool,
}

/// The seal of a decision.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SealRow {
    /// Who set it and when, in a sentence.
    pub told: String,
    /// How many entries it covers.
    pub count: String,
    /// The hash of the last of them.
    pub head: String,
}

/// What a supplier delivered under the contract.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FollowUpRow {
    /// The supplier.
    pub name: String,
    /// “118 of 120 on time”.
    pub counts: String,
    /// From when to when; may be empty.
    pub period: String,
    /// Where the counts come from.
    pub source: String,
}

/// The process in short.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RailProcess {
    /// The phase in hand and what it lacks: “Negotiation: 2 missing”.
    pub line: String,
    /// The phases that run, in their order.
    pub phases: Vec<RailPhase>,
}

/// A phase in short.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RailPhase {
    /// Its name.
    pub name: String,
    /// How it stands.
    pub state: PhaseState,
}
