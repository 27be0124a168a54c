// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * What may re-open a straight rebuy.
 */
export type TriggerKind = "punctuality" | "price" | "specification" | "age" | "single_source";
