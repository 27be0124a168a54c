// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * The same offers under one position.
 */
export type UnderRow = {
/**
 * The position’s name.
 */
name: string,
/**
 * Whether it is the declared one.
 */
is_declared: boolean,
/**
 * Who would be first by the members’ own weights; a dash where nobody can be.
 */
first: string,
/**
 * Who would be second; empty where nobody can be.
 */
second: string,
/**
 * What reliability would weigh.
 */
reliability: string,
/**
 * By what a record would count.
 */
caution: string,
/**
 * Why, in a sentence.
 */
why: string,
/**
 * What the starting weights of the position would come to, in a sentence.
 */
starting: string, };
