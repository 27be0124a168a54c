// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Text } from "./Text";

/**
 * A price index by which the old price is carried forward.
 */
export type PriceIndex = {
/**
 * Its value when the contract began; above zero.
 */
then: string,
/**
 * Its value now; above zero.
 */
now: string,
/**
 * Which index, published by whom, for which months.
 */
source: Text, };
