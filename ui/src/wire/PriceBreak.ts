// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * A price from a quantity on.
 */
export type PriceBreak = {
/**
 * The least quantity at which it holds; above that of the break before.
 */
from: string,
/**
 * The price of one unit.
 */
price: string, };
