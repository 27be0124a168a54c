// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { PeriodCounts } from "./PeriodCounts";
import type { SupplierId } from "./SupplierId";
import type { Text } from "./Text";

/**
 * A supplier's delivery record: counted shipments, those that were late, and whatever else was counted. What is left out
 * was not recorded; it is never taken for none.
 */
export type Deliveries = {
/**
 * Whose record it is.
 */
supplier: SupplierId,
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
 * How many pieces were received. They are shown as parts per million and never ranked.
 */
pieces_received?: number,
/**
 * How many of these were rejected.
 */
pieces_rejected?: number,
/**
 * How many incidents there were.
 */
incidents?: number,
/**
 * In how many shipments incidents were noted; in all of them where it is left out.
 */
incidents_of?: number,
/**
 * How many orders were not delivered yet on the last day: shown, not counted.
 */
open?: number,
/**
 * The day of the first, as `2008-09-23`.
 */
first?: string,
/**
 * The day of the last.
 */
last?: string,
/**
 * The same counts by period, so that older ones can count for less; the counts above are their sums.
 */
periods?: Array<PeriodCounts>,
/**
 * Where the counts come from.
 */
source: Text, };
