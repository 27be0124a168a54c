// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * A labelled point of an axis.
 */
export type Tick = {
/**
 * Where: 0 to 1 along the axis, unless the axis says otherwise.
 */
at: number,
/**
 * The text; a point without one is only a line.
 */
label: string,
/**
 * An exact finding (a flip) and not a round number: set bold, and it wins over a plain tick near it.
 */
exact: boolean, };
