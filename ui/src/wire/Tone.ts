// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * The voice of a run.
 */
export type Tone = "plain" | "strong" | "accent" | "soft";
