// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Criterion } from "./Criterion";
import type { Specification } from "./Specification";
import type { SupplierId } from "./SupplierId";
import type { Text } from "./Text";

/**
 * The decision that this purchase follows: whose contract runs, at what price, and by what it was decided.
 */
export type Precedent = {
/**
 * Where it is found: the number of the contract or of the dossier.
 */
reference: Text,
/**
 * Who supplies now.
 */
incumbent: SupplierId,
/**
 * The day since which the contract runs, as `2023-05-04`.
 */
since: string,
/**
 * What a unit cost then, landed, in the currency of this purchase.
 */
price: string,
/**
 * By what offers were judged then.
 */
criteria?: Array<Criterion>,
/**
 * What the criteria weighed then, as shares.
 */
weights?: { [key in string]: string },
/**
 * What an offer had to be then.
 */
specification?: Specification,
/**
 * The hash of the last entry of that dossier, where the decision came from one.
 */
head?: string, };
