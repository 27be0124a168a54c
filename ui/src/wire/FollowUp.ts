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
