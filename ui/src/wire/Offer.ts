// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Answer } from "./Answer";
import type { OfferId } from "./OfferId";
import type { PriceLine } from "./PriceLine";
import type { SupplierId } from "./SupplierId";
import type { Terms } from "./Terms";
import type { Text } from "./Text";

/**
 * One supplier's answer in one round. It never changes; a later round is a new offer.
 */
export type Offer = {
/**
 * The id.
 */
offer: OfferId,
/**
 * Who offers.
 */
supplier: SupplierId,
/**
 * The round, from 1; the latest round of a supplier counts.
 */
round: number,
/**
 * The delivery term, an Incoterm such as `EXW`.
 */
incoterm?: string,
/**
 * How it is quoted and paid.
 */
terms?: Terms,
/**
 * The prices; while there is none, the ranking waits for the offer.
 */
lines: Array<PriceLine>,
/**
 * Answers to the criteria that the offer itself answers.
 */
answers?: { [key in string]: Answer },
/**
 * Where the figures come from, or what is special about them.
 */
note?: Text, };
