// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * What is wrong with a cost, and what to do.
 */
export type CostRemark = {
/**
 * What is wrong.
 */
message: string,
/**
 * What to do.
 */
hint: string, };
