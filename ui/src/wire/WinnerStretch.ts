// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * A stretch of weights with its winner.
 */
export type WinnerStretch = {
/**
 * From where.
 */
from: string,
/**
 * To where.
 */
to: string,
/**
 * Who wins.
 */
name: string,
/**
 * Whether that is the first of the ranking.
 */
recommended: boolean, };
