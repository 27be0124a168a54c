// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * Whose version of something holds.
 */
export type Version = "ours" | "theirs";
