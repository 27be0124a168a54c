// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { SupplierId } from "./SupplierId";
import type { Text } from "./Text";

/**
 * A supplier's delivery record: counted shipments, and those that were late.
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
 * The day of the first, as `2008-09-23`.
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
