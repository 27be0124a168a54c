// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { MemberId } from "./MemberId";
import type { Stance } from "./Stance";

/**
 * A member’s signature, given or owed.
 */
export type SignatureRow = {
/**
 * The member.
 */
member: MemberId,
/**
 * The name.
 */
name: string,
/**
 * The roles, worded and joined.
 */
roles: string,
/**
 * Whether the decision waits for it.
 */
is_owed: boolean,
/**
 * Whether the member stepped back.
 */
recused: boolean,
/**
 * How the member stands to it; none before signing.
 */
stance: Stance | null,
/**
 * The stance in words; before signing whether it is owed.
 */
stands: string,
/**
 * The reservation or the dissent, verbatim; may be empty.
 */
words: string,
/**
 * When; empty before signing.
 */
when: string,
/**
 * Whether it may be signed now, by who acts.
 */
may_sign: boolean, };
