// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { MemberId } from "./MemberId";
import type { Text } from "./Text";

/**
 * A member’s declaration of interest: what ties them to a supplier, or that nothing does.
 */
export type Interest = {
/**
 * Who declares.
 */
member: MemberId,
/**
 * The tie; none where there is none.
 */
tie?: Text, };
