// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * Where the purchase stands between profit impact and supply risk (Kraljic 1983).
 */
export type Position = "strategic" | "bottleneck" | "leverage" | "non_critical";
