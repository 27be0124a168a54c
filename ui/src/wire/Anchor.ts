// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Text } from "./Text";

/**
 * What a number of points means, in words.
 */
export type Anchor = {
/**
 * The points.
 */
points: string,
/**
 * What must be there for them.
 */
meaning: Text, };
