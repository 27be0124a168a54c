// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Choosable } from "./Choosable";
import type { FollowUpRow } from "./FollowUpRow";
import type { Possible } from "./Possible";
import type { SealRow } from "./SealRow";
import type { SignatureRow } from "./SignatureRow";
import type { StanceChoice } from "./StanceChoice";
import type { SupplierId } from "./SupplierId";

/**
 * The decision.
 */
export type DecisionView = {
/**
 * Whether a choice is made at all; a straight rebuy goes on with its incumbent.
 */
chooses: boolean,
/**
 * Who can be chosen, in the order of the ranking.
 */
choosable: Array<Choosable>,
/**
 * Whether the choice may be made now.
 */
choose: Possible,
/**
 * Whom the decision is for; empty while nobody is chosen.
 */
supplier: string,
/**
 * The id of that supplier.
 */
supplier_id: SupplierId | null,
/**
 * The choice in a sentence.
 */
choice: string,
/**
 * The trade-off in words; may be empty.
 */
trade_off: string,
/**
 * How one may stand to it.
 */
stances: Array<StanceChoice>,
/**
 * The signatures, given and owed.
 */
signatures: Array<SignatureRow>,
/**
 * How many signed and how many must, in a sentence.
 */
signed: string,
/**
 * Whether the decision may be sealed now.
 */
seal: Possible,
/**
 * The seal, where it is set.
 */
sealed: SealRow | null,
/**
 * What was delivered since.
 */
follow_ups: Array<FollowUpRow>,
/**
 * Whether a delivery may be recorded now.
 */
follow_up: Possible, };
