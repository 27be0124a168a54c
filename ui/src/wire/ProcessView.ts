// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { ClassInForce } from "./ClassInForce";
import type { DecisionView } from "./DecisionView";
import type { DeclarationRow } from "./DeclarationRow";
import type { Named } from "./Named";
import type { Need } from "./Need";
import type { PhaseRow } from "./PhaseRow";
import type { QuorumInForce } from "./QuorumInForce";
import type { Rebuy } from "./Rebuy";
import type { Specification } from "./Specification";

/**
 * The process of an open dossier, for who acts.
 */
export type ProcessView = {
/**
 * The phases that run, in their order.
 */
phases: Array<PhaseRow>,
/**
 * How new the purchase is; none while nothing is described.
 */
class: ClassInForce | null,
/**
 * Why it is needed, as it is recorded.
 */
need: Need | null,
/**
 * What an offer must be, as it is recorded.
 */
specification: Specification | null,
/**
 * What is doubtful about the buying center, each a sentence.
 */
warnings: Array<string>,
/**
 * What each member declared.
 */
declarations: Array<DeclarationRow>,
/**
 * How many must sign.
 */
quorum: QuorumInForce,
/**
 * The rebuy; none for a new task.
 */
rebuy: Rebuy | null,
/**
 * The suppliers, to choose among.
 */
suppliers: Array<Named>,
/**
 * The decision.
 */
decision: DecisionView, };
