// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Tick } from "./Tick";

/**
 * A line with numbers on it.
 */
export type Axis = {
/**
 * What is measured; may be empty.
 */
name: string,
/**
 * Its lower end.
 */
from: number,
/**
 * Its upper end.
 */
to: number,
/**
 * Round numbers within.
 */
ticks: Array<Tick>, };
