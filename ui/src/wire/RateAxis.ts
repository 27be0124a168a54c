// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Tick } from "./Tick";

/**
 * A stretch of rates.
 */
export type RateAxis = {
/**
 * The rate at the left end, such as 0.78.
 */
from: number,
/**
 * The rate at the right end, such as 1.0.
 */
to: number,
/**
 * The labelled rates.
 */
ticks: Array<Tick>, };
