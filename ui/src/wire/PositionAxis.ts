// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * One of the two axes (Kraljic 1983).
 */
export type PositionAxis = "impact" | "risk";
