// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { CriterionRow } from "./CriterionRow";
import type { Family } from "./Family";

/**
 * A family with its criteria.
 */
export type FamilyRows = {
/**
 * The family.
 */
family: Family,
/**
 * Its name.
 */
name: string,
/**
 * The action by which a criterion of it is set.
 */
action: string,
/**
 * Its criteria.
 */
criteria: Array<CriterionRow>, };
