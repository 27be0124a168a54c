// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { GroupId } from "./GroupId";
import type { Text } from "./Text";

/**
 * A group of criteria, at the top or inside another group.
 */
export type CriterionGroup = {
/**
 * The id.
 */
group: GroupId,
/**
 * The name.
 */
name: Text,
/**
 * The group it lies in; none where it stands at the top.
 */
parent?: GroupId, };
