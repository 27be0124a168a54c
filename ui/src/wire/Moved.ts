// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * A supplier at two moments; empty where it was not ranked.
 */
export type Moved = {
/**
 * Its name.
 */
name: string,
/**
 * Its rank at the earlier moment.
 */
rank_before: string,
/**
 * Its score then.
 */
score_before: string,
/**
 * Its rank at the later moment.
 */
rank_after: string,
/**
 * Its score then.
 */
score_after: string,
/**
 * Whether its rank is another.
 */
is_moved: boolean, };
