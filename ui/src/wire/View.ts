// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { MemberId } from "./MemberId";
import type { Text } from "./Text";

/**
 * What an advisor advises. It is shown and does not count.
 */
export type View = {
/**
 * Whose view.
 */
member: MemberId,
/**
 * The view.
 */
advice: Text, };
