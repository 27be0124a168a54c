// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { FamilyRows } from "./FamilyRows";
import type { Run } from "./Run";

/**
 * What offers are judged by.
 */
export type CriteriaView = {
/**
 * The answering paragraph.
 */
answer: Array<Run>,
/**
 * Every family in its order, also those without a criterion.
 */
families: Array<FamilyRows>,
/**
 * The currency of the purchase; empty while there is none.
 */
currency: string,
/**
 * The unit after “a”; empty while there is none.
 */
unit: string,
/**
 * What is missing or worth a second look.
 */
remarks: Array<string>, };
