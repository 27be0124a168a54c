// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * What is done with an offer that does not answer a criterion.
 */
export type MissingPolicy = "exclude" | "worst" | "estimate";
