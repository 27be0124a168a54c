// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { CriterionGroup } from "./CriterionGroup";
import type { CriterionRow } from "./CriterionRow";

/**
 * A group of criteria.
 */
export type GroupRows = {
/**
 * As it is recorded.
 */
group: CriterionGroup,
/**
 * Its name in the user's language.
 */
name: string,
/**
 * How many groups it lies in.
 */
depth: number,
/**
 * What its leaves weigh together, in a few words; empty while there is no ranking.
 */
weight: string,
/**
 * Whether something lies in it, so that it cannot be removed.
 */
is_used: boolean,
/**
 * The criteria that lie in it directly.
 */
criteria: Array<CriterionRow>, };
