// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { BreakRule } from "./BreakRule";
import type { PriceBreak } from "./PriceBreak";

/**
 * The quantity breaks of a price line.
 */
export type PriceBreaks = {
/**
 * Which units the lower price is for.
 */
rule: BreakRule,
/**
 * The breaks, by rising quantity. Below the first the price of the line holds.
 */
breaks: Array<PriceBreak>, };
