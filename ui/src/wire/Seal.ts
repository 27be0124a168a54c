// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * What a closing seals: whoever knows count and head can detect any later change to what was recorded before.
 */
export type Seal = {
/**
 * How many entries there are.
 */
count: number,
/**
 * The hash of the last of them.
 */
head: string, };
