// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Member } from "./Member";

/**
 * A member.
 */
export type MemberRow = {
/**
 * As it is recorded.
 */
member: Member,
/**
 * The name in the user's language.
 */
name: string,
/**
 * The roles, worded and joined.
 */
roles: string,
/**
 * Whether the member votes.
 */
votes: boolean,
/**
 * The share of all votes, worded; a dash without a vote.
 */
power: string,
/**
 * Whether the member has given weights.
 */
has_weighed: boolean, };
