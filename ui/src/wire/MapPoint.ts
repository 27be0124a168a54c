// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * Where a purchase stands.
 */
export type MapPoint = {
/**
 * Along supply risk.
 */
risk: number,
/**
 * Along impact.
 */
impact: number,
/**
 * Whether enough questions are answered to propose a position.
 */
is_known: boolean, };
