// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Elicitation } from "./Elicitation";
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
 * The points that were given, as they are recorded; none while nothing was, where answers were, or where the
 * acting person does not see them yet.
 */
given: GivenWeights | null,
/**
 * The answers that were given instead, as they are recorded.
 */
elicited: Elicitation | null,
/**
 * Whether something was given that the acting person does not see yet.
 */
is_hidden: boolean,
/**
 * By which way the weights were given, worded; empty while nothing was.
 */
way: string,
/**
 * How far the answers agree, worded; empty where nothing was asked twice.
 */
remark: string,
/**
 * The points as they are typed in this language, by the order of the strips; empty while nothing was given. Where weights
 * are drawn from answers that are no points, those that would give the same shares.
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
