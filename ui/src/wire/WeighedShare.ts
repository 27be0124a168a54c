// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * The share of one criterion.
 */
export type WeighedShare = {
/**
 * The criterion's id.
 */
criterion: string,
/**
 * Its name.
 */
name: string,
/**
 * The share in percent, worded; a dash while it cannot be told.
 */
share: string,
/**
 * The share from 0 to 1; none while it cannot be told.
 */
fraction: number | null, };
