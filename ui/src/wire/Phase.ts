// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * A phase of the purchase (after the buyphases of Robinson, Faris & Wind 1967).
 */
export type Phase = "need" | "specification" | "search" | "negotiation" | "decision" | "follow_up";
