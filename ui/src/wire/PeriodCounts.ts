// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * The counts of one period. What is left out was not recorded in it.
 */
export type PeriodCounts = {
/**
 * The period: `2024`, `2024-07` or `2024-01-01/2024-06-30`.
 */
period: string,
/**
 * How many shipments were counted.
 */
shipments: number,
/**
 * How many of them were late.
 */
late: number,
/**
 * How many of them came in full.
 */
in_full?: number,
/**
 * In how many the quantity was compared with the order; in all of them where it is left out.
 */
in_full_of?: number,
/**
 * How many lots were inspected.
 */
lots_inspected?: number,
/**
 * How many of these were accepted.
 */
lots_accepted?: number,
/**
 * How many incidents there were.
 */
incidents?: number,
/**
 * In how many shipments incidents were noted; in all of them where it is left out.
 */
incidents_of?: number, };
