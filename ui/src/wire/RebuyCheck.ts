// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * The limits of the check, and what only people can answer.
 */
export type RebuyCheck = {
/**
 * The day of the check, as `2026-11-24`.
 */
date: string,
/**
 * The share of shipments on time that is asked for, from 0 to 1.
 */
target: string,
/**
 * How far the price may have risen over the index, as a share: 0.05 is 5 %.
 */
price_rise: string,
/**
 * How many months a contract may run without being put to the market.
 */
months: number,
/**
 * Whether what is bought changed since.
 */
specification_changed: boolean, };
