// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { CriterionId } from "./CriterionId";
import type { Family } from "./Family";

/**
 * A criterion that members judge.
 */
export type JudgedCriterion = {
/**
 * Its id.
 */
criterion: CriterionId,
/**
 * Its name.
 */
name: string,
/**
 * Its family.
 */
family: Family,
/**
 * The points from worst to best, worded.
 */
range: string,
/**
 * What some of the points mean, each a sentence.
 */
meanings: Array<string>, };
