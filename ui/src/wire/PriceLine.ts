// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { PriceBreaks } from "./PriceBreaks";
import type { Text } from "./Text";

/**
 * The price of one item of the lot. Amounts are per unit, in the currency of the offer.
 */
export type PriceLine = {
/**
 * What the line is for.
 */
item: Text,
/**
 * How many units; above zero.
 */
quantity: string,
/**
 * The price of one unit.
 */
price: string,
/**
 * Lower prices from larger quantities on.
 */
breaks?: PriceBreaks,
/**
 * Freight of one unit; left out where the price includes it.
 */
freight?: string, };
