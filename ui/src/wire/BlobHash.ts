// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * The hash by which the record knows what lies beside it: 64 small hexadecimal digits.
 */
export type BlobHash = string;
