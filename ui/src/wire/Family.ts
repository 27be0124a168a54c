// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * The family a criterion belongs to.
 */
export type Family = "reliability" | "quality" | "cost" | "service" | "sustainability" | "other";
