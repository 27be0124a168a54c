// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * Which units a lower price is for.
 */
export type BreakRule = "all_units" | "incremental";
