// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Text } from "./Text";

/**
 * How many voting members must sign, in place of the starting point.
 */
export type Quorum = {
/**
 * How many, from 1.
 */
members: number,
/**
 * Why it departs from the starting point.
 */
reason: Text, };
