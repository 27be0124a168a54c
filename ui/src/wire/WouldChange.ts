// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * A single change that would change the winner.
 */
export type WouldChange = {
/**
 * What would have to change: “Hetero + $0.019 a pack”.
 */
change: string,
/**
 * Who would then be first.
 */
first: string, };
