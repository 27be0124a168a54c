// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * An answer. Written as `"12"`, `{"low": "10", "likely": "12", "high": "16"}`, `{"level": "double-wall"}` or `true`.
 */
export type Answer = string | { low: string, likely: string, high: string } | { level: string } | boolean;
