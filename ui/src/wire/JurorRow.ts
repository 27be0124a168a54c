// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * What one method says.
 */
export type JurorRow = {
/**
 * The method.
 */
method: string,
/**
 * The rank of each supplier; none where the method cannot rank.
 */
ranks: Array<string>,
/**
 * The places of those in first rank in `ranks`.
 */
leaders: Array<number>,
/**
 * Why it cannot; empty where it can.
 */
reason: string, };
