// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * An answer with what it is worth.
 */
export type ValuePoint = {
/**
 * The answer.
 */
answer: string,
/**
 * Its value, from 0 to 1.
 */
value: string, };
