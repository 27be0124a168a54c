// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * The round that the grid shows.
 */
export type ShownRound = {
/**
 * The round, from 1.
 */
round: number,
/**
 * Whether a later one has begun: its offers then stay as they are.
 */
is_earlier: boolean,
/**
 * What is to be known of it, in a sentence; may be empty.
 */
note: string, };
