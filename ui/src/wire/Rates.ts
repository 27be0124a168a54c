// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Text } from "./Text";

/**
 * The rates of exchange: of one day and from one source, so that no two offers are converted differently.
 */
export type Rates = {
/**
 * Their day, as `2026-01-12`.
 */
date: string,
/**
 * Who published them.
 */
source: Text,
/**
 * What one unit of each currency is worth in the currency of the purchase, by ISO 4217 code; above zero.
 */
rates: { [key in string]: string }, };
