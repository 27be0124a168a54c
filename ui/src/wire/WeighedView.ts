// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { WeighedLoop } from "./WeighedLoop";
import type { WeighedRepair } from "./WeighedRepair";
import type { WeighedShare } from "./WeighedShare";

/**
 * What answers come to; nothing is recorded.
 */
export type WeighedView = {
/**
 * Every criterion in the order of the criteria.
 */
shares: Array<WeighedShare>,
/**
 * Whether the answers can be recorded as they are.
 */
complete: boolean,
/**
 * What is still needed, worded; empty where nothing is.
 */
missing: string,
/**
 * How far the answers agree, in a sentence; empty where the way asks nothing twice or too little is there.
 */
consistency: string,
/**
 * Whether they agree well enough; true where nothing is asked twice.
 */
acceptable: boolean,
/**
 * Where they contradict each other: first what goes round in a circle, then what misses most; three at most.
 */
loops: Array<WeighedLoop>,
/**
 * The smallest repair; none where none is needed, the way has none, or it would take more than four pairs.
 */
repair: WeighedRepair | null, };
