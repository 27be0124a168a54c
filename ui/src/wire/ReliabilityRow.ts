// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { DensityPoint } from "./DensityPoint";
import type { Figure } from "./Figure";

/**
 * One supplier's punctuality.
 */
export type ReliabilityRow = {
/**
 * The supplier.
 */
name: string,
/**
 * Whether it is the first of the ranking.
 */
recommended: boolean,
/**
 * What was counted: “197 of 199”; without a record the words for that.
 */
count: string,
/**
 * Whether there is a record.
 */
has_record: boolean,
/**
 * The cautious 5 % bound.
 */
bound: Figure,
/**
 * The mean.
 */
mean: Figure,
/**
 * The upper 95 % bound.
 */
high: Figure,
/**
 * The chance to meet the target, worded.
 */
chance: string,
/**
 * The figure that counts: the bound, or the mean.
 */
counts: Figure,
/**
 * The density, as points from left to right; each row's highest point is 1.
 */
density: Array<DensityPoint>, };
