//! The dossier as the fold of its entries.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use crate::{
    AddedCost, Agreed, Attach, AttachmentId, BlobHash, Caution, Choice, Closed, CostBasis,
    CostPart, Criterion, CriterionGroup, CriterionId, Deliveries, Duty, Envelopes, Erased,
    Estimate, Evidence, EvidenceId, ExcludedShipments, ExclusionId, Floor, FollowUp, Forgone, Gate,
    GateCheck, GateId, GivenScores, GroupId, Held, Interest, Judgement, KeepDetails, LeftOut,
    Measure, MeasurePrior, Member, MemberId, Need, Offer, OfferId, Phase, Precaution, Precedent,
    PriceIndex, Prior, Purchase, Questionnaire, Quorum, Rates, RebuyCheck, Recency, Reclassify,
    Recusal, Reopening, RoundPlan, Screening, SecondScore, Signature, Slot, Specification, Step,
    StrategicPosition, Supplier, SupplierId, SwitchingCost, Thresholds, Touches, View, Waiver,
};

/// One purchase decision as it stands after some entries. Lists keep the order in which things were named.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Dossier {
    /// What is bought.
    pub purchase: Option<Purchase>,
    /// The answers about impact and risk.
    pub questionnaire: Option<Questionnaire>,
    /// Where the axes are cut, where it is not their middle.
    pub thresholds: Option<Thresholds>,
    /// How strategic it is.
    pub position: Option<StrategicPosition>,
    /// Whether records count by the bound or the mean, where it is not as the position proposes.
    pub caution: Option<Caution>,
    /// Precautions that are not taken.
    pub forgone: BTreeMap<Precaution, Forgone>,
    /// Why something is bought at all.
    pub need: Option<Need>,
    /// The decision that this one follows.
    pub precedent: Option<Precedent>,
    /// The check of a straight rebuy.
    pub rebuy_check: Option<RebuyCheck>,
    /// What a straight rebuy became.
    pub reclassified: Option<Reclassify>,
    /// What an offer must be.
    pub specification: Option<Specification>,
    /// What a supplier must meet before its offer is weighed.
    pub gates: IndexMap<GateId, Gate>,
    /// On what costs are compared.
    pub cost_basis: Option<CostBasis>,
    /// The committee's own floor.
    pub floor: Option<Floor>,
    /// The prior in force.
    pub prior: Option<Prior>,
    /// The priors in force of the other measures.
    pub priors: BTreeMap<Measure, MeasurePrior>,
    /// How much older deliveries count.
    pub recency: Option<Recency>,
    /// The buying center.
    pub members: IndexMap<MemberId, Member>,
    /// How many must sign, where it is not the starting point.
    pub quorum: Option<Quorum>,
    /// Declarations of interest.
    pub interests: BTreeMap<MemberId, Interest>,
    /// Who stepped back.
    pub recusals: BTreeMap<MemberId, Recusal>,
    /// What advisors advise.
    pub views: BTreeMap<MemberId, View>,
    /// What offers are judged by.
    pub criteria: IndexMap<CriterionId, Criterion>,
    /// The groups in which they lie.
    pub groups: IndexMap<GroupId, CriterionGroup>,
    /// The suppliers.
    pub suppliers: IndexMap<SupplierId, Supplier>,
    /// What was found at the gates.
    pub gate_checks: BTreeMap<(SupplierId, GateId), GateCheck>,
    /// Suppliers screened out.
    pub screened_out: IndexMap<SupplierId, Screening>,
    /// The offers of all rounds.
    pub offers: IndexMap<OfferId, Offer>,
    /// The buyer’s estimates of answers that are not there.
    pub estimates: BTreeMap<(SupplierId, CriterionId), Estimate>,
    /// Delivery records.
    pub deliveries: IndexMap<SupplierId, Deliveries>,
    /// Late shipments left out, and why.
    pub exclusions: BTreeMap<(SupplierId, ExclusionId), ExcludedShipments>,
    /// What stands in for a record.
    pub evidence: IndexMap<(SupplierId, EvidenceId), Evidence>,
    /// The rates of exchange.
    pub rates: Option<Rates>,
    /// What the buyer pays besides, by supplier and part.
    pub added_costs: BTreeMap<(SupplierId, CostPart), AddedCost>,
    /// What it costs to leave the incumbent.
    pub switching_cost: Option<SwitchingCost>,
    /// The index by which the old price is carried forward.
    pub price_index: Option<PriceIndex>,
    /// The aims of the rounds.
    pub rounds: BTreeMap<u32, RoundPlan>,
    /// Weights by member, given one way or another.
    pub weights: IndexMap<MemberId, Judgement>,
    /// One envelope or two.
    pub envelopes: Option<Envelopes>,
    /// Scores by member and supplier.
    pub scores: BTreeMap<(MemberId, SupplierId), GivenScores>,
    /// Points given again, by member, supplier and criterion.
    pub judged_again: BTreeMap<(MemberId, SupplierId, CriterionId), SecondScore>,
    /// The steps taken in common.
    pub steps: BTreeMap<Step, Held>,
    /// Agreed values.
    pub agreed: BTreeMap<(SupplierId, CriterionId), Agreed>,
    /// Sheets left out.
    pub left_out: BTreeMap<MemberId, LeftOut>,
    /// The choice.
    pub choice: Option<Choice>,
    /// Signatures.
    pub signatures: BTreeMap<MemberId, Signature>,
    /// Duties set aside.
    pub waivers: BTreeMap<Duty, Waiver>,
    /// The closed phases.
    pub closed: BTreeMap<Phase, Closed>,
    /// The openings of closed phases, in their order, with what each undid.
    pub reopenings: Vec<Reopening>,
    /// What was delivered under the contract.
    pub follow_ups: BTreeMap<SupplierId, FollowUp>,
    /// What each slot was set by, and what was taken back.
    pub touches: Touches,
    /// The files attached, those that were erased among them.
    pub attachments: IndexMap<AttachmentId, Attach>,
    /// Where members are reached; what it says lies beside the record.
    pub details: BTreeMap<MemberId, KeepDetails>,
    /// What was erased, by whom, when and why.
    pub erased: BTreeMap<Slot, Erased>,
    /// The hashes of everything that lies beside the record, older versions too.
    pub blobs: BTreeMap<Slot, BTreeSet<BlobHash>>,
}
