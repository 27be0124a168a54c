// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { ExclusionId } from "./ExclusionId";
import type { SupplierId } from "./SupplierId";
import type { Text } from "./Text";

/**
 * Late shipments that the buyer delayed: they say nothing of the supplier, so neither they nor their lateness count. They
 * stay in the record, and what it would say with them is shown beside.
 */
export type ExcludedShipments = {
/**
 * The id, within the supplier.
 */
exclusion: ExclusionId,
/**
 * Whose shipments.
 */
supplier: SupplierId,
/**
 * How many late shipments do not count; 1 or more.
 */
shipments: number,
/**
 * The period of the record in which they were, where it is kept by period.
 */
period?: string,
/**
 * How the buyer delayed them.
 */
reason: Text, };
