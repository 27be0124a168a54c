// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * A part of the price and when it is paid.
 */
export type Instalment = {
/**
 * The share of the price, above 0 up to 1; the shares of an offer make 1.
 */
share: string,
/**
 * How many days after delivery; below zero for what is paid in advance.
 */
days: number, };
