// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { BumpPlace } from "./BumpPlace";
import type { SupplierId } from "./SupplierId";

/**
 * One supplier’s way through the rounds.
 */
export type BumpLine = {
/**
 * The supplier.
 */
supplier: SupplierId,
/**
 * Its name.
 */
name: string,
/**
 * Whether it is the first of the last round.
 */
recommended: boolean,
/**
 * Its place after each round; none before its first offer.
 */
places: Array<BumpPlace | null>, };
