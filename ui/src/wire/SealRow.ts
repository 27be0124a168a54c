// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * The seal of a decision.
 */
export type SealRow = {
/**
 * Who set it and when, in a sentence.
 */
told: string,
/**
 * How many entries it covers.
 */
count: string,
/**
 * The hash of the last of them.
 */
head: string, };
