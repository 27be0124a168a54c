// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { BumpLine } from "./BumpLine";
import type { Caption } from "./Caption";

/**
 * The ranks of the offers from round to round.
 */
export type Bump = {
/**
 * Who came forward, and who fell back.
 */
caption: Caption,
/**
 * The rounds: “Round 1”.
 */
rounds: Array<string>,
/**
 * How many ranks there are.
 */
ranks: number,
/**
 * One line for each supplier, in the order of the last round.
 */
lines: Array<BumpLine>, };
