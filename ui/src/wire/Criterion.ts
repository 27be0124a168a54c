// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { CriterionId } from "./CriterionId";
import type { Family } from "./Family";
import type { GroupId } from "./GroupId";
import type { MissingPolicy } from "./MissingPolicy";
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
scale: Scale,
/**
 * The group it lies in; none where it stands at the top.
 */
group?: GroupId,
/**
 * What exactly is counted or measured, so that two suppliers would answer alike.
 */
definition?: Text,
/**
 * What is done with an offer that does not answer; where nothing is declared, the ranking waits.
 */
missing?: MissingPolicy, };
