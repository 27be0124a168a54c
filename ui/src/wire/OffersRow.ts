// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Deliveries } from "./Deliveries";
import type { EstimateRow } from "./EstimateRow";
import type { Offer } from "./Offer";
import type { OffersCell } from "./OffersCell";
import type { Supplier } from "./Supplier";

/**
 * A supplier's row.
 */
export type OffersRow = {
/**
 * The supplier as it is recorded.
 */
supplier: Supplier,
/**
 * Its name in the user's language.
 */
name: string,
/**
 * The offer of the round that is shown, as it is recorded.
 */
offer: Offer | null,
/**
 * While there is none: the supplier’s offer of an earlier round, which still stands.
 */
earlier: Offer | null,
/**
 * That it still stands, in a sentence; empty where there is none.
 */
stands: string,
/**
 * The delivery record, as it is recorded.
 */
deliveries: Deliveries | null,
/**
 * The days of its first and last delivery, worded; empty where none is recorded.
 */
period: string,
/**
 * Why it is screened out; none when it is not.
 */
screened_out: string | null,
/**
 * Answers that are missing and that the buyer estimates.
 */
estimates: Array<EstimateRow>,
/**
 * One cell for each column.
 */
cells: Array<OffersCell>, };
