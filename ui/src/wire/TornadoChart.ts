// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Axis } from "./Axis";
import type { Caption } from "./Caption";
import type { Figure } from "./Figure";
import type { TornadoRow } from "./TornadoRow";

/**
 * What moves the lead of the first.
 */
export type TornadoChart = {
/**
 * What moves it most, and what changes the winner.
 */
caption: Caption,
/**
 * The lead in points, with 0 within: there the winner changes.
 */
axis: Axis,
/**
 * The lead in force.
 */
now: Figure,
/**
 * Stands at the lead in force: “now 0.5”.
 */
now_label: string,
/**
 * Stands at zero: “the winner changes”.
 */
zero_label: string,
/**
 * One row for each thing that is moved, the longest bar on top.
 */
rows: Array<TornadoRow>,
/**
 * How many of them are drawn; the table has all.
 */
drawn: number, };
