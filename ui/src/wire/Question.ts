// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * A question, answered from 1 (little impact, little risk) to 5 (much). Five ask about impact, eight about risk. They
 * follow the variables that Kraljic and the practitioners after him name; the anchors of their answers are Ponder’s.
 */
export type Question = "spend_share" | "day_without" | "cost_share" | "product_quality" | "differentiation" | "qualified_suppliers" | "time_to_switch" | "substitutes" | "lead_time" | "concentration" | "price_volatility" | "lock_in" | "our_weight";
