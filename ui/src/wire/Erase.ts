// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Slot } from "./Slot";
import type { Text } from "./Text";

/**
 * The erasing of an attachment or of personal details: bytes and salt leave the file, and with them every older version.
 */
export type Erase = {
/**
 * What is erased: `attachment/…` or `details/…`.
 */
slot: Slot,
/**
 * Why.
 */
reason: Text, };
