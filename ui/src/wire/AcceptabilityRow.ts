// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Figure } from "./Figure";

/**
 * One offer under plausible weights.
 */
export type AcceptabilityRow = {
/**
 * The supplier.
 */
name: string,
/**
 * Whether it is the first of the ranking.
 */
recommended: boolean,
/**
 * The share of weightings with each rank, 0 to 1 in sum.
 */
ranks: Array<Figure>,
/**
 * The share with the first rank and its Monte Carlo error: “97.3 ± 0.2”.
 */
first: string,
/**
 * The share of weightings that put it ahead of the winner; empty for the winner itself.
 */
ahead: string, };
