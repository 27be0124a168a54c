// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * Where an offer stood after a round.
 */
export type BumpPlace = {
/**
 * The height in the picture, from 1: the rank, equal ones beside each other.
 */
place: number,
/**
 * The rank: “1.”.
 */
rank: string,
/**
 * The points: “74.2”.
 */
score: string, };
