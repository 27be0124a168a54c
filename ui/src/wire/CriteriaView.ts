// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { FamilyRows } from "./FamilyRows";
import type { GateRow } from "./GateRow";
import type { GroupRows } from "./GroupRows";
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
 * The groups, each before those inside it.
 */
groups: Array<GroupRows>,
/**
 * The gates, with what each costs in choice.
 */
gates: Array<GateRow>,
/**
 * Every family in its order, with its criteria that lie in no group.
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
