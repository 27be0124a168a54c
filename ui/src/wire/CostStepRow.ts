// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * A step of the chain.
 */
export type CostStepRow = {
/**
 * Its name.
 */
name: string,
/**
 * What it adds.
 */
change: string,
/**
 * What a unit comes to after it.
 */
after: string,
/**
 * What it rests on.
 */
assumption: string,
/**
 * Where its bar begins, from 0 to 1 of the dearest offer; none where it cannot be drawn beside the others.
 */
from: number | null,
/**
 * Where its bar ends.
 */
to: number | null, };
