// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * A file that was written.
 */
export type Exported = {
/**
 * Where.
 */
path: string,
/**
 * Said to the user: “The memo is in …”.
 */
message: string,
/**
 * Whether it can be opened outside, by `open_written`.
 */
opens: boolean,
/**
 * Whether it can be shown in its folder, by `show_written`.
 */
shows: boolean, };
