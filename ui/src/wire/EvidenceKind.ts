// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * What stands in for a delivery record.
 */
export type EvidenceKind = "reference" | "sample" | "audit" | "certificate";
