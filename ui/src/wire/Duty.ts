// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * One thing that a phase owes.
 */
export type Duty = "purchase" | "volume" | "need" | "questionnaire" | "position" | "precedent" | "rebuy_check" | "specification" | "criteria" | "weights" | "three_suppliers" | "challenger" | "gate_checks" | "evidence" | "offers" | "round_plans" | "scores" | "prices" | "choice" | "signatures" | "agreement" | "quorum" | "follow_up";
