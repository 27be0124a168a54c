// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * How a member stands to the decision.
 */
export type Stance = "agree" | "agree_with_reservation" | "dissent" | "abstain";
