// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * A member’s points.
 */
export type GivenPoints = {
/**
 * Who.
 */
name: string,
/**
 * The points.
 */
points: string,
/**
 * What they rest on.
 */
reason: string,
/**
 * Whether they count.
 */
counts: boolean, };
