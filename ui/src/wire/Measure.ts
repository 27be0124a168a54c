// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * One measure of reliability. Its trials are occasions that do not depend on one another, shipments or lots, never
 * pieces.
 */
export type Measure = "on_time" | "in_full" | "lot_acceptance" | "incidents";
