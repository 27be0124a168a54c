// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Slot } from "./Slot";
import type { Text } from "./Text";

/**
 * The clearing of a slot.
 */
export type Clear = {
/**
 * What is cleared.
 */
slot: Slot,
/**
 * Why.
 */
reason?: Text, };
