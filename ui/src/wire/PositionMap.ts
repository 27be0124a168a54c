// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Caption } from "./Caption";
import type { MapPoint } from "./MapPoint";

/**
 * The two axes as a picture; every place runs from 0 (an answer of 1) to 1 (an answer of 5).
 */
export type PositionMap = {
/**
 * What it shows, how to read it, and the same in words.
 */
caption: Caption,
/**
 * Where supply risk is cut.
 */
risk_cut: number,
/**
 * Where impact is cut.
 */
impact_cut: number,
/**
 * Where the purchase stands; none without an answer on each axis.
 */
point: MapPoint | null, };
