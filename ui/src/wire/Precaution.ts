// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * Something besides the figures that a position asks for.
 */
export type Precaution = "sign_off" | "declarations" | "gates" | "evidence" | "envelopes" | "round_plans";
