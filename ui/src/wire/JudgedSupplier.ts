// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { JudgedCell } from "./JudgedCell";
import type { SupplierId } from "./SupplierId";

/**
 * A supplier with what was given it on each criterion.
 */
export type JudgedSupplier = {
/**
 * Its id.
 */
supplier: SupplierId,
/**
 * Its name.
 */
name: string,
/**
 * One cell for each criterion.
 */
cells: Array<JudgedCell>, };
