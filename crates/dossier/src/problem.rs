//! What is wrong, and exactly where.

mod cell;
mod figures;

pub use cell::{Cell, Field};
pub use figures::{Aims, Period, Without};

use serde::Serialize;

use crate::{
    Action, BuyClass, CostProblem, CriterionId, Duty, GateId, GroupId, KeepingProblem, MemberId,
    OfferId, Phase, Position, Precaution, RecordProblem, Role, Slot, Step, SupplierId, TriggerKind,
    WeighingProblem,
};

/// All the problems found at once; never empty where it is an error.
pub type Problems = Vec<Problem>;

/// Why a change is not recorded, or why there is no ranking yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum Problem {
    /// The acting person is no member.
    UnknownActor {
        /// The id given.
        member: String,
    },
    /// The change refers to something that is not there.
    Unknown {
        /// What is missing.
        slot: Slot,
    },
    /// A text is empty.
    Blank {
        /// Where.
        cell: Cell,
    },
    /// A text holds a line break, another control character or a mark that turns the writing direction.
    Unprintable {
        /// Where.
        cell: Cell,
    },
    /// A number lies outside what can be meant.
    OutOfRange {
        /// Where.
        cell: Cell,
        /// The number as given.
        value: String,
        /// The least that is taken.
        low: String,
        /// The most that is taken.
        high: String,
    },
    /// A number that must be above zero is not, or is larger than what can be meant.
    NotAboveZero {
        /// Where.
        cell: Cell,
        /// The number as given.
        value: String,
        /// The most that is taken.
        high: String,
    },
    /// A date that is none.
    NotADate {
        /// Where.
        cell: Cell,
        /// The text as given.
        value: String,
    },
    /// A currency that is no three-letter code.
    NotACurrency {
        /// Where.
        cell: Cell,
        /// The text as given.
        value: String,
    },
    /// A member without a role.
    NoRole {
        /// The member.
        member: MemberId,
    },
    /// A scale whose anchors coincide or stand the wrong way round.
    BadAnchors {
        /// The criterion.
        criterion: CriterionId,
        /// The worst anchor.
        worst: String,
        /// The best anchor.
        best: String,
    },
    /// A scale of points or levels none of which is worth 0, or none 1.
    NotAnchored {
        /// The criterion.
        criterion: CriterionId,
    },
    /// A list that is too short.
    TooFew {
        /// Where.
        cell: Cell,
        /// How many it takes.
        least: u32,
    },
    /// An answer that does not lie above the one before it.
    NotRising {
        /// Where.
        cell: Cell,
        /// The number as given.
        value: String,
        /// The one before.
        before: String,
    },
    /// A value that rises again after the values have fallen.
    SecondPeak {
        /// Where.
        cell: Cell,
        /// The value as given.
        value: String,
    },
    /// An id given twice in one list.
    Twice {
        /// Where.
        cell: Cell,
        /// The id.
        value: String,
    },
    /// A group that would lie in itself.
    GroupInItself {
        /// The group.
        group: GroupId,
        /// From it through the groups above and back to it.
        path: Vec<GroupId>,
    },
    /// An answer of another kind than the scale asks for.
    WrongKindOfAnswer {
        /// Where.
        cell: Cell,
        /// What is asked: `number`, `level` or `yes_no`.
        asked: &'static str,
    },
    /// A level that the scale does not have.
    NoSuchLevel {
        /// Where.
        cell: Cell,
        /// The level as given.
        value: String,
        /// Those there are.
        levels: String,
    },
    /// A rule for missing answers on a criterion that offers do not answer.
    NeverMissing {
        /// The criterion.
        criterion: CriterionId,
    },
    /// An estimate where missing answers are not estimated.
    NotEstimated {
        /// The criterion.
        criterion: CriterionId,
    },
    /// An answer is missing, and its estimate too.
    MissingEstimate {
        /// The offer.
        offer: OfferId,
        /// The criterion.
        criterion: CriterionId,
    },
    /// A finding at a gate that is computed.
    ComputedGate {
        /// The gate.
        gate: GateId,
    },
    /// A gate on a criterion whose answers are not everybody’s to see: prices and scores.
    NoThreshold {
        /// The criterion.
        criterion: CriterionId,
    },
    /// A gate on a chance of punctuality, on a criterion that does not measure it.
    NotPunctuality {
        /// The criterion.
        criterion: CriterionId,
    },
    /// Two criteria that would count the same evidence twice.
    CountedTwice {
        /// The criterion refused.
        criterion: CriterionId,
        /// The one that already counts it.
        other: CriterionId,
    },
    /// An offer without a price.
    NoPriceLine {
        /// The offer.
        offer: OfferId,
    },
    /// A delivery record that ends before it begins.
    PeriodReversed(Period),
    /// An offer that is already recorded and cannot change.
    AlreadyRecorded {
        /// The offer.
        offer: OfferId,
    },
    /// A second offer of the same supplier in the same round.
    RoundTaken {
        /// The supplier.
        supplier: SupplierId,
        /// The round.
        round: u32,
        /// The offer that is there.
        offer: OfferId,
    },
    /// An offer of a round that is over is recorded or withdrawn: somebody has answered in a later one.
    RoundOver {
        /// The round that is over.
        round: u32,
        /// The later one.
        later: u32,
    },
    /// An answer to a criterion that is computed from prices or records.
    ComputedAnswer {
        /// The offer.
        offer: OfferId,
        /// The criterion.
        criterion: CriterionId,
    },
    /// Weights that leave a criterion out.
    MissingPoints {
        /// Whose weights.
        member: MemberId,
        /// The criterion without points.
        criterion: CriterionId,
    },
    /// Weights that are all zero.
    AllPointsZero {
        /// Whose weights.
        member: MemberId,
    },
    /// Something that others refer to cannot be cleared.
    InUse {
        /// What should be cleared.
        slot: Slot,
        /// What refers to it.
        by: Slot,
    },
    /// There is nothing to clear.
    NothingThere {
        /// The slot.
        slot: Slot,
    },
    /// There is no such entry to take back.
    NoSuchEntry {
        /// Its number.
        entry: u64,
    },
    /// What the entry set was changed since.
    ChangedSince {
        /// The entry to be taken back.
        entry: u64,
        /// What it set.
        slot: Slot,
        /// The later entry.
        by_entry: u64,
        /// Who made that.
        actor: String,
        /// When.
        time: String,
    },
    /// The inverse given does not restore what was there.
    WrongInverse {
        /// The entry to be taken back.
        entry: u64,
    },
    /// The person has made no change that could be taken back.
    NothingToUndo,
    /// The person has taken nothing back that could be done again.
    NothingToRedo,
    /// Nothing says what is bought.
    NoPurchase,
    /// Nothing says how strategic the purchase is.
    NoPosition,
    /// There is no criterion.
    NoCriteria,
    /// There is no offer to rank.
    NoOffers,
    /// There is only one offer to rank.
    OneOffer {
        /// Who made it.
        supplier: SupplierId,
    },
    /// Nobody of the buying center has a vote.
    NoVotingMember,
    /// No voting member has given weights.
    NoWeights,
    /// An offer does not answer a criterion.
    MissingAnswer {
        /// The offer.
        offer: OfferId,
        /// The criterion.
        criterion: CriterionId,
    },
    /// The position asks for reliability, and no criterion measures it.
    NoReliabilityCriterion {
        /// The position.
        position: Position,
    },
    /// Nobody has judged an offer on a criterion that is judged, or no sheet that counts has.
    NoScores {
        /// Who is not judged.
        supplier: SupplierId,
        /// On what.
        criterion: CriterionId,
    },
    /// Nobody in particular acts, and the action belongs to a role.
    NobodyActs {
        /// What should be done.
        action: Action,
        /// Who may.
        roles: Vec<Role>,
    },
    /// The acting member holds none of the roles that may.
    NotYourRole {
        /// Who acts.
        member: MemberId,
        /// What should be done.
        action: Action,
        /// Who may.
        roles: Vec<Role>,
    },
    /// A member whose roles do not carry the judgement.
    MayNotJudge {
        /// Whose judgement it would be.
        member: MemberId,
        /// What it would be.
        action: Action,
        /// Whose it may be.
        roles: Vec<Role>,
    },
    /// Only the member themself may, or a facilitator from their paper.
    NotOnesOwn {
        /// Whose it is.
        member: MemberId,
        /// What should be done.
        action: Action,
    },
    /// The member stepped back.
    Recused {
        /// Who.
        member: MemberId,
    },
    /// The phase is closed.
    PhaseClosed {
        /// Which.
        phase: Phase,
        /// What should be done.
        action: Action,
    },
    /// The decision is sealed.
    Sealed,
    /// A phase before is still open.
    PhaseStillOpen {
        /// Which.
        phase: Phase,
    },
    /// The phase still owes something.
    PhaseOwes {
        /// Which.
        phase: Phase,
        /// What.
        duties: Vec<Duty>,
    },
    /// The phase does not run in this kind of purchase.
    PhaseDoesNotRun {
        /// Which.
        phase: Phase,
        /// The kind of purchase.
        class: BuyClass,
    },
    /// The phase is not closed, so there is nothing to open.
    PhaseNotClosed {
        /// Which.
        phase: Phase,
    },
    /// The duty cannot be set aside.
    NotWaivable {
        /// Which.
        duty: Duty,
    },
    /// The step was taken already.
    StepTaken {
        /// Which.
        step: Step,
        /// When.
        time: String,
    },
    /// Another step must be taken before.
    StepTooEarly {
        /// Which.
        step: Step,
        /// The one before.
        needs: Step,
    },
    /// A facilitator does it with a decider.
    NeedsTwo {
        /// What should be done.
        action: Action,
    },
    /// The digest given is not that of the scores.
    WrongDigest,
    /// There is no score to lock.
    NothingToLock,
    /// The scores are locked.
    ScoresLocked,
    /// The scores are not locked and revealed yet.
    ScoresNotRevealed,
    /// Weights are shown to others once every voting member has given theirs.
    WeightsNotShown(Without),
    /// A member who sees the prices cannot score while others do not.
    SeesPrices {
        /// Who.
        member: MemberId,
    },
    /// Prices are sealed from this person.
    PricesSealed,
    /// Offers are there already: how prices are kept cannot change any more.
    EnvelopesTooLate,
    /// The criterion is computed or answered, not judged.
    NotJudged {
        /// Which.
        criterion: CriterionId,
    },
    /// The aims of a round stand the wrong way round.
    AimsOutOfOrder(Aims),
    /// There is no offer of the supplier that counts.
    NotChoosable {
        /// Who.
        supplier: SupplierId,
    },
    /// The choice departs from the ranking and says nothing about it.
    TradeOffOwed {
        /// Who is chosen.
        supplier: SupplierId,
        /// Who is first.
        ahead: SupplierId,
    },
    /// There is nothing to sign yet.
    NothingToSign,
    /// A reservation or a dissent without words.
    WordsOwed {
        /// Who signs.
        member: MemberId,
    },
    /// The member has signed.
    AlreadySigned {
        /// Who.
        member: MemberId,
    },
    /// A straight rebuy whose check asks for more.
    TriggersFire {
        /// Which.
        triggers: Vec<TriggerKind>,
    },
    /// A position other than the answers propose, and no reason for it.
    DepartureOwesReason {
        /// What the answers propose.
        proposed: Position,
        /// What would be declared.
        declared: Position,
    },
    /// The position does not ask for the precaution, so there is nothing to set aside.
    NotAskedFor {
        /// Which.
        precaution: Precaution,
        /// The declared position.
        declared: Position,
    },
    /// Only a straight rebuy becomes something else, and not a straight one.
    NotReclassified,
    /// The triggers named are not those that fire.
    OtherTriggers {
        /// Those that fire.
        triggers: Vec<TriggerKind>,
    },
    /// The entry is never taken back.
    Final {
        /// Its number.
        entry: u64,
    },
    /// The seal given is not that of the record.
    WrongSeal,
    /// A cost that cannot be computed, or what is said about costs.
    #[serde(untagged)]
    Cost(CostProblem),
    /// What is said about what lies beside the record, or about copies.
    #[serde(untagged)]
    Keeping(KeepingProblem),
    /// Answers from which weights are to be drawn do not stand.
    #[serde(untagged)]
    Weighing(WeighingProblem),
    /// A delivery record, or what is left out of it, does not stand.
    #[serde(untagged)]
    Record(RecordProblem),
}
