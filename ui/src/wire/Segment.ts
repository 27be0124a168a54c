// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * One zone of a winner strip.
 */
export type Segment = {
/**
 * Its lower weight, 0 to 1.
 */
from: number,
/**
 * Its upper weight, 0 to 1.
 */
to: number,
/**
 * Who wins here; left out where the zone is too narrow for it.
 */
name: string,
/**
 * The recommended supplier wins here.
 */
recommended: boolean, };
