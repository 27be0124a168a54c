// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { MemberId } from "./MemberId";

/**
 * A member in the room.
 */
export type RoomMember = {
/**
 * Who.
 */
member: MemberId,
/**
 * The name.
 */
name: string,
/**
 * The roles, worded.
 */
roles: string,
/**
 * Whether the weights are there, worded; a dash for whoever gives none.
 */
weights: string,
/**
 * How many suppliers are scored, worded; a dash for whoever scores nobody.
 */
scores: string,
/**
 * What there is to say of the sheet: typed in from paper, left out, stepped back; may be empty.
 */
note: string,
/**
 * Whether nothing is owed any more.
 */
is_done: boolean,
/**
 * Whether the computer can be handed to them: there is something that they may still judge.
 */
may_judge: boolean,
/**
 * Whether the acting person may type their sheet in from paper.
 */
from_paper: boolean, };
