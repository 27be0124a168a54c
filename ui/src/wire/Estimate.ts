// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Answer } from "./Answer";
import type { CriterionId } from "./CriterionId";
import type { SupplierId } from "./SupplierId";
import type { Text } from "./Text";

/**
 * The buyer's estimate of an answer that a supplier does not give.
 */
export type Estimate = {
/**
 * Whose answer is missing.
 */
supplier: SupplierId,
/**
 * On what.
 */
criterion: CriterionId,
/**
 * What is put in its place.
 */
answer: Answer,
/**
 * What it rests on.
 */
reason: Text, };
