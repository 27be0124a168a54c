// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { CriterionId } from "./CriterionId";

/**
 * One pair: how many times one criterion outweighs the other.
 */
export type PairJudgement = {
/**
 * The one that matters more, or as much.
 */
more: CriterionId,
/**
 * The other.
 */
less: CriterionId,
/**
 * How many times, 1 (as much) to 9.
 */
times: string, };
