// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { CostPart } from "./CostPart";
import type { SupplierId } from "./SupplierId";
import type { Text } from "./Text";

/**
 * What a part costs the buyer with one supplier, in whichever round. Either an amount or a share is given.
 */
export type AddedCost = {
/**
 * With whom.
 */
supplier: SupplierId,
/**
 * Which part.
 */
part: CostPart,
/**
 * The amount for one unit in the currency of the purchase, from 0; for energy, maintenance and consumables each
 * year.
 */
amount?: string,
/**
 * Or a share of what a unit comes to before it, as duty is a share of price, freight and insurance. Not for what
 * falls due during the life.
 */
share?: string,
/**
 * Where the figure comes from, or why it is zero.
 */
reason: Text, };
