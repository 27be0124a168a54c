// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * A number with its text.
 */
export type Figure = {
/**
 * Where it is drawn.
 */
value: number,
/**
 * How it is read.
 */
text: string, };
