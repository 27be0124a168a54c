// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * How new a purchase is (Robinson, Faris & Wind 1967).
 */
export type BuyClass = "new_task" | "modified_rebuy" | "straight_rebuy";
