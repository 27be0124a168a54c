// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Instalment } from "./Instalment";

/**
 * How an offer is quoted and paid. What it does not say: the currency of the purchase, without VAT, paid on delivery.
 */
export type Terms = {
/**
 * The currency of its amounts, an ISO 4217 code; that of the purchase where nothing is said.
 */
currency?: string,
/**
 * The rate of VAT that its amounts include, as a share; without one they include none.
 */
vat?: string,
/**
 * When it is paid; on delivery where nothing is said.
 */
payment?: Array<Instalment>, };
