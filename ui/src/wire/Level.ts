// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { LevelId } from "./LevelId";
import type { Text } from "./Text";

/**
 * A level that an offer may answer.
 */
export type Level = {
/**
 * The id, within the criterion.
 */
level: LevelId,
/**
 * The name.
 */
name: Text,
/**
 * What must be there for it, so that two people would find the same level.
 */
meaning: Text,
/**
 * Its value, from 0 to 1.
 */
value: string, };
