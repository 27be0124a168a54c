// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { CriterionId } from "./CriterionId";
import type { Family } from "./Family";
import type { Scale } from "./Scale";
import type { Text } from "./Text";

/**
 * A leaf of what offers are judged by.
 */
export type Criterion = {
/**
 * The id.
 */
criterion: CriterionId,
/**
 * The name.
 */
name: Text,
/**
 * The family.
 */
family: Family,
/**
 * How an answer becomes a value from 0 to 1.
 */
scale: Scale, };
