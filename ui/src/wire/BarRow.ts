// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Figure } from "./Figure";

/**
 * One offer's score.
 */
export type BarRow = {
/**
 * The supplier's id.
 */
supplier: string,
/**
 * Its name.
 */
name: string,
/**
 * Its rank.
 */
rank: number,
/**
 * What each criterion adds, 0 to 1 in sum.
 */
parts: Array<Figure>,
/**
 * The score.
 */
score: Figure,
/**
 * Its rank in the other ranking, worded: “3.”; empty where there is only one.
 */
other_rank: string,
/**
 * Whether that is another rank than here.
 */
differs: boolean,
/**
 * The landed cost, worded.
 */
cost: string, };
