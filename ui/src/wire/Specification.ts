// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Text } from "./Text";

/**
 * What an offer must be.
 */
export type Specification = {
/**
 * One requirement each, in the order in which they are read.
 */
requirements: Array<Text>, };
