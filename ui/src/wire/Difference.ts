// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * Something that holds something else.
 */
export type Difference = {
/**
 * What.
 */
what: string,
/**
 * What it held.
 */
before: string,
/**
 * What it holds.
 */
after: string, };
