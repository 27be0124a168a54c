// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * An offer on a criterion's scale.
 */
export type OfferOnScale = {
/**
 * The supplier.
 */
supplier: string,
/**
 * Its value before it is clamped: below 0 worse than the worst anchor, above 1 better than the best.
 */
at: number,
/**
 * Its answer, worded.
 */
text: string, };
