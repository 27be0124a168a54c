// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Text } from "./Text";

/**
 * Whether records count by the bound or by the mean, in place of what the position proposes.
 */
export type Caution = {
/**
 * True for the cautious bound, false for the mean.
 */
bound: boolean,
/**
 * Why it departs from the position.
 */
reason: Text, };
