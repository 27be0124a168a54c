// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * A thing with its name.
 */
export type Named = {
/**
 * Its id.
 */
id: string,
/**
 * Its name in the user's language.
 */
name: string, };
