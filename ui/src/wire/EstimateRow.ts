// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { CriterionId } from "./CriterionId";
import type { Estimate } from "./Estimate";
import type { Named } from "./Named";

/**
 * An answer that is missing, with the buyer's estimate where there is one.
 */
export type EstimateRow = {
/**
 * On which criterion.
 */
criterion: CriterionId,
/**
 * Its name.
 */
name: string,
/**
 * The unit; empty where it is no number.
 */
unit: string,
/**
 * What may be answered where it is no number; empty where it is one.
 */
choices: Array<Named>,
/**
 * The estimate as it is recorded.
 */
estimate: Estimate | null, };
