// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * Whom a member's own weights would choose.
 */
export type MemberChoice = {
/**
 * Who, with the role: “Ana Petrović, prescriber”.
 */
member: string,
/**
 * Whom.
 */
first: string,
/**
 * Whether the member votes.
 */
votes: boolean, };
