// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * How a duty stands.
 */
export type State = "done" | "waived" | "missing";
