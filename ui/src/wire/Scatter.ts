// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Axis } from "./Axis";
import type { Caption } from "./Caption";
import type { ScatterPoint } from "./ScatterPoint";

/**
 * Price against everything else.
 */
export type Scatter = {
/**
 * Who is on the front, and who is dominated by whom.
 */
caption: Caption,
/**
 * The evaluated cost of a unit, the cheapest on the left.
 */
cost: Axis,
/**
 * Points for everything but cost.
 */
quality: Axis,
/**
 * The offers, the cheapest first.
 */
points: Array<ScatterPoint>, };
