// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * A mean that is tried.
 */
export type TriedMean = {
/**
 * From 1 to 5, to the tenth.
 */
value: number,
/**
 * As it is typed in this language.
 */
typed: string, };
