// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * Where a step stands.
 */
export type RoomState = "done" | "now" | "ahead";
