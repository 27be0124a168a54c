// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * The heads of the density chart.
 */
export type DensityHeads = {
/**
 * Over the counts: "on time".
 */
count: string,
/**
 * Over the cautious bounds: "5 % bound".
 */
bound: string,
/**
 * Over the means.
 */
mean: string,
/**
 * Over the chances to meet the target; empty without a target.
 */
chance: string, };
