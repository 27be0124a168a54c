// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * What a supplier offered in a round.
 */
export type RoundCell = {
/**
 * The evaluated cost of a unit; empty without an offer.
 */
cost: string,
/**
 * What was conceded since the supplier’s offer before, as an amount and in percent; may be empty.
 */
concession: string,
/**
 * How it stands to the aims of the round; may be empty.
 */
reached: string,
/**
 * Whether it is beyond the walk-away.
 */
is_beyond: boolean, };
