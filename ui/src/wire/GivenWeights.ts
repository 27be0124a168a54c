// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { MemberId } from "./MemberId";

/**
 * One member's weights as points; they are normalised to 1 before they count.
 */
export type GivenWeights = {
/**
 * Whose judgement it is.
 */
member: MemberId,
/**
 * Points by criterion, none negative, at least one above zero; every criterion is named.
 */
points: { [key in string]: string }, };
