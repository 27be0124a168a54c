// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { SupplierId } from "./SupplierId";
import type { Text } from "./Text";

/**
 * Deliveries after the decision. They never touch the record on which it was made.
 */
export type FollowUp = {
/**
 * Who delivered.
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
 * How many of them came in full; not recorded where it is left out.
 */
in_full?: number,
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
 * The day of the first, as `2026-03-01`.
 */
first?: string,
/**
 * The day of the last.
 */
last?: string,
/**
 * Where the counts come from.
 */
source: Text, };
