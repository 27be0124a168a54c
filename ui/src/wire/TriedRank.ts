// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * One offer of a ranking that is tried.
 */
export type TriedRank = {
/**
 * The supplier.
 */
name: string,
/**
 * Its rank.
 */
rank: string,
/**
 * Its score, from 0 to 100.
 */
score: string,
/**
 * Its rank as it stands.
 */
now: string,
/**
 * Whether it would be another.
 */
moves: boolean, };
