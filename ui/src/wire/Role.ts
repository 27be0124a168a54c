// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * What a person does in the buying center (Webster & Wind 1972, with approver, facilitator and auditor).
 */
export type Role = "initiator" | "user" | "prescriber" | "buyer" | "gatekeeper" | "advisor" | "decider" | "approver" | "facilitator" | "auditor";
