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
 * Its answer as a number: a level by its place on the scale, yes as 1 and no as 0.
 */
answer: number,
/**
 * Its answer, worded.
 */
text: string, };
