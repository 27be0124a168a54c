// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * What a person wrote: one text, or the same in several languages by tag (`en`, `sr-Cyrl`, `sr-Latn`).
 * A committee that answers to a head office abroad prints its memo twice.
 */
export type Text = string | { [key in string]: string };
