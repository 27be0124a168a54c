// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * What can come next in a room.
 */
export type RoomAct = "hand" | "own" | "lock" | "reveal" | "talk" | "result" | "nothing";
