// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Figure } from "./Figure";

/**
 * A member's weight.
 */
export type WeightDot = {
/**
 * Who.
 */
name: string,
/**
 * Who, as it stands beside the dot: the first name where only one member has it.
 */
label: string,
/**
 * The share of all weight.
 */
at: Figure,
/**
 * Whether it counts; an advisor's is hollow.
 */
counts: boolean, };
