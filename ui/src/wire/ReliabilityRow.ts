// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { DensityPoint } from "./DensityPoint";
import type { Figure } from "./Figure";

/**
 * One supplier's measure.
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
 * The same in words: “197 of 199 shipments on time”, and what they count as where older ones count for less.
 */
told: string,
/**
 * Whether there is a record.
 */
has_record: boolean,
/**
 * The cautious bound: the 5 % bound of a share, the 95 % bound of incidents.
 */
bound: Figure,
/**
 * The mean.
 */
mean: Figure,
/**
 * The other end of what is likely.
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
