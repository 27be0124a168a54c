// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { ExclusionRow } from "./ExclusionRow";

/**
 * What is told of one supplier’s record.
 */
export type SupplierRecord = {
/**
 * What was counted and what it tells, a paragraph for each measure that a criterion asks for; then pieces and open
 * orders.
 */
told: Array<string>,
/**
 * What is left out of it.
 */
exclusions: Array<ExclusionRow>, };
