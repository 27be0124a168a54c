// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * The steps of a round.
 */
export type RoomStepName = "judge" | "lock" | "reveal" | "talk" | "again" | "agree";
