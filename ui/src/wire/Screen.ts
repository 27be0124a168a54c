// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * The screens of an open dossier.
 */
export type Screen = "case" | "criteria" | "offers" | "judgements" | "workshop" | "result" | "robustness" | "decision";
