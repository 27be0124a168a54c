// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * Where a member is reached.
 */
export type Details = {
/**
 * The address for electronic mail.
 */
email: string,
/**
 * The telephone number.
 */
phone: string, };
