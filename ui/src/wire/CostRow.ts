// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { AddedRow } from "./AddedRow";
import type { CostRemark } from "./CostRemark";
import type { CostStepRow } from "./CostStepRow";
import type { Offer } from "./Offer";
import type { SupplierId } from "./SupplierId";

/**
 * The cost of one offer.
 */
export type CostRow = {
/**
 * Whose.
 */
supplier: SupplierId,
/**
 * The name.
 */
name: string,
/**
 * The offer as it is recorded.
 */
offer: Offer,
/**
 * One text for each head; empty where the offer does not take the step.
 */
cells: Array<string>,
/**
 * Its steps.
 */
steps: Array<CostStepRow>,
/**
 * What stands between the offer and its cost, each with what to do.
 */
problems: Array<CostRemark>,
/**
 * What is doubtful about it.
 */
warnings: Array<string>,
/**
 * What the buyer adds for this supplier.
 */
added: Array<AddedRow>, };
