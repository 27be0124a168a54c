// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { ExcludedShipments } from "./ExcludedShipments";

/**
 * Late shipments left out.
 */
export type ExclusionRow = {
/**
 * As it is recorded.
 */
exclusion: ExcludedShipments,
/**
 * In a sentence.
 */
text: string, };
