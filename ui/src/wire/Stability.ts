// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Caption } from "./Caption";
import type { StabilityRow } from "./StabilityRow";
import type { Tick } from "./Tick";

/**
 * Between which weights the winner stays.
 */
export type Stability = {
/**
 * Which weight is nearest to changing the winner.
 */
caption: Caption,
/**
 * The axis, 0 to 1.
 */
ticks: Array<Tick>,
/**
 * One row for each family and criterion, the one that leaves the least room on top.
 */
rows: Array<StabilityRow>, };
