// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * How a phase stands.
 */
export type PhaseState = "closed" | "in_hand" | "later";
