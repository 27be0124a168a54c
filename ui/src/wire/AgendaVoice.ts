// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { MemberId } from "./MemberId";

/**
 * What a member gave.
 */
export type AgendaVoice = {
/**
 * Who.
 */
member: MemberId,
/**
 * The name.
 */
name: string,
/**
 * The points or the share.
 */
value: string,
/**
 * What it was before the talk; empty where it is the same.
 */
earlier: string,
/**
 * What it rests on; may be empty.
 */
reason: string,
/**
 * Whether it counts.
 */
counts: boolean,
/**
 * Whether the acting person may record another value for them.
 */
may_change: boolean, };
