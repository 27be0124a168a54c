// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Text } from "./Text";

/**
 * The basis on which offers are compared. It is specified, and so it freezes with the specification.
 */
export type CostBasis = {
/**
 * The named place to which every offer is brought, by its Incoterm. Without one, delivery terms are words only.
 */
place?: Text,
/**
 * What money costs a year, as a share from 0 to 1. Without one, terms of payment count for nothing.
 */
annual_rate?: string,
/**
 * Where that rate comes from; owed with it.
 */
rate_source?: Text,
/**
 * How many days a year has for interest, 360 to 366; 365 where nothing is said.
 */
days_in_year?: number,
/**
 * The rate of VAT with which all offers are compared, as a share; without one they are compared without VAT.
 */
vat?: string,
/**
 * The day whose rates of exchange count, as `2026-01-12`.
 */
rates_on?: string,
/**
 * For how many years a thing is used, where its lifetime costs count; 1 to 60.
 */
life?: number, };
