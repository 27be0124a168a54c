// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Recency } from "./Recency";
import type { SupplierRecord } from "./SupplierRecord";

/**
 * The records of all suppliers, and how the past counts.
 */
export type RecordsView = {
/**
 * One for each supplier, in the order in which they were named.
 */
suppliers: Array<SupplierRecord>,
/**
 * How the past counts, as it is recorded; none where every delivery counts in full.
 */
recency: Recency | null,
/**
 * The same in a sentence.
 */
past: string,
/**
 * What is believed of each measure besides punctuality before a record is read, a sentence each.
 */
priors: Array<string>, };
