// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * What a supplier delivered under the contract.
 */
export type FollowUpRow = {
/**
 * The supplier.
 */
name: string,
/**
 * “118 of 120 on time”.
 */
counts: string,
/**
 * From when to when; may be empty.
 */
period: string,
/**
 * Where the counts come from.
 */
source: string, };
