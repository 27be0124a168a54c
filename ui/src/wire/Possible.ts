// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * Whether something may be done now, by who acts.
 */
export type Possible = {
/**
 * Whether it may.
 */
now: boolean,
/**
 * What stands against it, each a sentence; empty when it may.
 */
against: Array<string>, };
