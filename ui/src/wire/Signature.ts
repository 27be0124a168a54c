// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { MemberId } from "./MemberId";
import type { Stance } from "./Stance";
import type { Text } from "./Text";

/**
 * One member's signature. It is never taken back; a decision that is opened again is signed again.
 */
export type Signature = {
/**
 * Who signs.
 */
member: MemberId,
/**
 * How they stand to it.
 */
stance: Stance,
/**
 * The reservation or the dissent, verbatim.
 */
words?: Text, };
