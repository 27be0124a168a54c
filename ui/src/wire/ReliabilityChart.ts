// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Caption } from "./Caption";
import type { DensityHeads } from "./DensityHeads";
import type { Mark } from "./Mark";
import type { Measure } from "./Measure";
import type { RateAxis } from "./RateAxis";
import type { ReliabilityRow } from "./ReliabilityRow";

/**
 * The records as the posterior of one measure.
 */
export type ReliabilityChart = {
/**
 * Which measure.
 */
measure: Measure,
/**
 * Its name.
 */
name: string,
/**
 * Finding, reading, alternative text.
 */
caption: Caption,
/**
 * The heads over the columns of numbers.
 */
heads: DensityHeads,
/**
 * The axis in rates.
 */
axis: RateAxis,
/**
 * The rate asked for.
 */
target: Mark | null,
/**
 * One row for each offer.
 */
rows: Array<ReliabilityRow>, };
