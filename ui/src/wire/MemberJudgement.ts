// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { GivenWeights } from "./GivenWeights";
import type { MemberId } from "./MemberId";

/**
 * A member's judgement.
 */
export type MemberJudgement = {
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
 * The votes, worded; a dash without a vote.
 */
votes: string,
/**
 * What was given, as it is recorded; none while nothing was.
 */
given: GivenWeights | null,
/**
 * The points as they are typed in this language, by the order of the strips; empty while nothing was given.
 */
points: Array<string>,
/**
 * The shares in percent, worded, in the same order.
 */
shares: Array<string>,
/**
 * Whom these weights alone would choose; empty while they cannot tell.
 */
choice: string,
/**
 * Why who acts cannot record these weights now; empty where they can.
 */
why_not: string, };
