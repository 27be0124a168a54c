// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * Which file.
 */
export type FileChoice = { "kind": "recent",
/**
 * Its id.
 */
id: string, } | { "kind": "sample",
/**
 * Its name.
 */
name: string, } | { "kind": "choose" };
