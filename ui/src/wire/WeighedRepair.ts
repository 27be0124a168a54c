// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { PairJudgement } from "./PairJudgement";

/**
 * Comparisons that would make the answers agree well enough.
 */
export type WeighedRepair = {
/**
 * What to judge anew, and how well the answers would agree then.
 */
sentence: string,
/**
 * The comparisons as they would have to be judged, in whole steps of the scale.
 */
changes: Array<PairJudgement>, };
