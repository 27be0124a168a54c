// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Figure } from "./Figure";

/**
 * One offer’s score as the weight moves.
 */
export type ScoreByWeight = {
/**
 * The supplier.
 */
name: string,
/**
 * Whether it is the first of the ranking.
 */
recommended: boolean,
/**
 * Whether it wins at some weight, or is first or second now; the others are drawn paler.
 */
contends: boolean,
/**
 * The score where the weight is nothing.
 */
at_zero: Figure,
/**
 * The score where it is all.
 */
at_one: Figure, };
