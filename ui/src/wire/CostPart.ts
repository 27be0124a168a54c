// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * A part of the cost that no price of the supplier covers.
 */
export type CostPart = "export" | "freight" | "insurance" | "duty" | "energy" | "maintenance" | "consumables" | "disposal";
