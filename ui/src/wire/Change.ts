// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { AddedCost } from "./AddedCost";
import type { Agreed } from "./Agreed";
import type { Attach } from "./Attach";
import type { Caution } from "./Caution";
import type { Choice } from "./Choice";
import type { Clear } from "./Clear";
import type { ClosePhase } from "./ClosePhase";
import type { CostBasis } from "./CostBasis";
import type { Criterion } from "./Criterion";
import type { CriterionGroup } from "./CriterionGroup";
import type { Deliveries } from "./Deliveries";
import type { ElicitedWeights } from "./ElicitedWeights";
import type { Envelopes } from "./Envelopes";
import type { Erase } from "./Erase";
import type { Estimate } from "./Estimate";
import type { Evidence } from "./Evidence";
import type { ExcludedShipments } from "./ExcludedShipments";
import type { Floor } from "./Floor";
import type { FollowUp } from "./FollowUp";
import type { Forgone } from "./Forgone";
import type { Gate } from "./Gate";
import type { GateCheck } from "./GateCheck";
import type { GivenScores } from "./GivenScores";
import type { GivenWeights } from "./GivenWeights";
import type { HoldStep } from "./HoldStep";
import type { Interest } from "./Interest";
import type { Join } from "./Join";
import type { KeepDetails } from "./KeepDetails";
import type { LeftOut } from "./LeftOut";
import type { MeasurePrior } from "./MeasurePrior";
import type { Member } from "./Member";
import type { Need } from "./Need";
import type { Offer } from "./Offer";
import type { Precedent } from "./Precedent";
import type { PriceIndex } from "./PriceIndex";
import type { Prior } from "./Prior";
import type { Purchase } from "./Purchase";
import type { Questionnaire } from "./Questionnaire";
import type { Quorum } from "./Quorum";
import type { Rates } from "./Rates";
import type { RebuyCheck } from "./RebuyCheck";
import type { Recency } from "./Recency";
import type { Reclassify } from "./Reclassify";
import type { Recusal } from "./Recusal";
import type { ReopenPhase } from "./ReopenPhase";
import type { RoundPlan } from "./RoundPlan";
import type { Screening } from "./Screening";
import type { SecondScore } from "./SecondScore";
import type { Signature } from "./Signature";
import type { Specification } from "./Specification";
import type { StrategicPosition } from "./StrategicPosition";
import type { Supplier } from "./Supplier";
import type { SwitchingCost } from "./SwitchingCost";
import type { Thresholds } from "./Thresholds";
import type { Undo } from "./Undo";
import type { View } from "./View";
import type { Waiver } from "./Waiver";

/**
 * One thing a person did. The names and fields are the file format: they are read for ever, and a change
 * that must one day carry something else gets a new name beside the old one.
 */
export type Change = { "kind": "describe_purchase" } & Purchase | { "kind": "answer_questionnaire" } & Questionnaire | { "kind": "set_thresholds" } & Thresholds | { "kind": "set_position" } & StrategicPosition | { "kind": "set_caution" } & Caution | { "kind": "forgo_precaution" } & Forgone | { "kind": "set_floor" } & Floor | { "kind": "set_prior" } & Prior | { "kind": "set_measure_prior" } & MeasurePrior | { "kind": "set_recency" } & Recency | { "kind": "set_member" } & Member | { "kind": "set_criterion" } & Criterion | { "kind": "set_criterion_group" } & CriterionGroup | { "kind": "set_supplier" } & Supplier | { "kind": "record_offer" } & Offer | { "kind": "estimate_answer" } & Estimate | { "kind": "record_deliveries" } & Deliveries | { "kind": "exclude_shipments" } & ExcludedShipments | { "kind": "screen_out" } & Screening | { "kind": "give_weights" } & GivenWeights | { "kind": "elicit_weights" } & ElicitedWeights | { "kind": "state_need" } & Need | { "kind": "specify" } & Specification | { "kind": "set_gate" } & Gate | { "kind": "check_gate" } & GateCheck | { "kind": "record_evidence" } & Evidence | { "kind": "waive" } & Waiver | { "kind": "set_quorum" } & Quorum | { "kind": "declare_interest" } & Interest | { "kind": "recuse" } & Recusal | { "kind": "give_view" } & View | { "kind": "use_envelopes" } & Envelopes | { "kind": "give_scores" } & GivenScores | { "kind": "judge_again" } & SecondScore | { "kind": "hold_step" } & HoldStep | { "kind": "agree_score" } & Agreed | { "kind": "leave_out" } & LeftOut | { "kind": "plan_round" } & RoundPlan | { "kind": "choose" } & Choice | { "kind": "sign" } & Signature | { "kind": "close_phase" } & ClosePhase | { "kind": "reopen_phase" } & ReopenPhase | { "kind": "cite_precedent" } & Precedent | { "kind": "set_switching_cost" } & SwitchingCost | { "kind": "set_price_index" } & PriceIndex | { "kind": "check_rebuy" } & RebuyCheck | { "kind": "reclassify" } & Reclassify | { "kind": "record_follow_up" } & FollowUp | { "kind": "set_cost_basis" } & CostBasis | { "kind": "freeze_rates" } & Rates | { "kind": "add_cost" } & AddedCost | { "kind": "attach" } & Attach | { "kind": "keep_details" } & KeepDetails | { "kind": "erase" } & Erase | { "kind": "join" } & Join | { "kind": "clear" } & Clear | { "kind": "undo" } & Undo;
