// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * Whether prices are kept apart until the scores are locked.
 */
export type Envelopes = {
/**
 * Two envelopes: those who score do not see prices. One: everyone sees everything.
 */
two: boolean, };
