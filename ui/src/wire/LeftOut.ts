// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { MemberId } from "./MemberId";
import type { Text } from "./Text";

/**
 * A member’s sheet that does not count, by a decision with its reason; it stays, and both results are shown.
 */
export type LeftOut = {
/**
 * Whose weights and scores.
 */
member: MemberId,
/**
 * Why.
 */
reason: Text,
/**
 * Who decides it beside the acting person.
 */
with?: MemberId, };
