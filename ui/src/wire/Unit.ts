// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Text } from "./Text";

/**
 * The unit in the two forms that sentences need.
 */
export type Unit = {
/**
 * The form after “a” or „за“: pack, паковање.
 */
one: Text,
/**
 * The form after a large number: packs, паковања.
 */
many: Text, };
