// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * Three comparisons that do not fit together.
 */
export type WeighedLoop = {
/**
 * The ids of the three criteria, in the order in which the sentence names them.
 */
criteria: Array<string>,
/**
 * What was said of them.
 */
sentence: string, };
