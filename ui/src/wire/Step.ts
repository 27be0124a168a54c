// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * A step that is taken once, in common, and never taken back.
 */
export type Step = "lock_scores" | "reveal_scores" | "open_prices";
