// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * A rank in the table.
 */
export type HeatCell = {
/**
 * The rank: “1.”.
 */
rank: string,
/**
 * How strongly it is tinted: 1 for the first, 0 for the last.
 */
strength: number,
/**
 * Whether it is the first.
 */
leads: boolean, };
