// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * Whose weight a mark shows.
 */
export type MarkKind = "own" | "rule";
