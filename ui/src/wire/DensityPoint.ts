// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * A point of a density.
 */
export type DensityPoint = {
/**
 * The rate.
 */
at: number,
/**
 * The height, 0 to 1.
 */
height: number, };
