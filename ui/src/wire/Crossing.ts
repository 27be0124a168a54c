// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Figure } from "./Figure";

/**
 * Where one winner follows another.
 */
export type Crossing = {
/**
 * The weight.
 */
weight: Figure,
/**
 * The score that both have there.
 */
score: number, };
