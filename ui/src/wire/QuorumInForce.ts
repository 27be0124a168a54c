// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * How many voting members must sign.
 */
export type QuorumInForce = {
/**
 * How many.
 */
members: number,
/**
 * The rule in a sentence, labelled as ours where it is.
 */
rule: string,
/**
 * Whether it is the committee’s own.
 */
is_own: boolean,
/**
 * Why; empty while it is the starting point.
 */
reason: string,
/**
 * Whether it may be set now.
 */
set: boolean, };
