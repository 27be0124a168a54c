// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { BarKey } from "./BarKey";
import type { BarRow } from "./BarRow";
import type { Caption } from "./Caption";
import type { Tick } from "./Tick";

/**
 * Stacked bars.
 */
export type BarChart = {
/**
 * Finding, reading, alternative text.
 */
caption: Caption,
/**
 * The criteria, in the order of the parts.
 */
keys: Array<BarKey>,
/**
 * From the first to the last.
 */
rows: Array<BarRow>,
/**
 * The axis in score, 0 to 1; its last tick is its end.
 */
ticks: Array<Tick>, };
