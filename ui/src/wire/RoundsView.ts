// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { ConcessionRow } from "./ConcessionRow";
import type { RoundAims } from "./RoundAims";
import type { Run } from "./Run";

/**
 * The rounds of a negotiation.
 */
export type RoundsView = {
/**
 * How many there are, and whose price came down most.
 */
answer: Array<Run>,
/**
 * The rounds with an offer or with aims.
 */
rounds: Array<RoundAims>,
/**
 * The round that may be begun; none while the one in hand has no offer.
 */
next: number | null,
/**
 * The suppliers, each with one cell for each round.
 */
suppliers: Array<ConcessionRow>,
/**
 * Whether the acting person does not see prices yet.
 */
is_sealed: boolean,
/**
 * Whether two envelopes are in use.
 */
two_envelopes: boolean,
/**
 * Which envelopes are in use, in a sentence.
 */
envelopes: string,
/**
 * Why that cannot be changed now; empty where it can.
 */
envelopes_fixed: string,
/**
 * The currency of the purchase; empty while there is none.
 */
currency: string, };
