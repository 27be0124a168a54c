// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Text } from "./Text";

/**
 * A score with its reason.
 */
export type Score = {
/**
 * Points on the criterion’s own scale.
 */
points: string,
/**
 * What they rest on.
 */
reason: Text, };
