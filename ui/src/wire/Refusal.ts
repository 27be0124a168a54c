// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * One thing that is wrong, for people and for machines.
 */
export type Refusal = {
/**
 * The kind of problem.
 */
code: string,
/**
 * What it is about, as data.
 */
arguments: Record<string, unknown>,
/**
 * The sentence.
 */
message: string,
/**
 * What to do now.
 */
hint: string, };
