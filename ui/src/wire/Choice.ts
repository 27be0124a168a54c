// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { SupplierId } from "./SupplierId";
import type { Text } from "./Text";

/**
 * What the deciders chose.
 */
export type Choice = {
/**
 * Whose offer.
 */
supplier: SupplierId,
/**
 * The trade-off in words; owed where it is not the first of the ranking.
 */
trade_off?: Text, };
