// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 *The id of an exclusion of shipments of a supplier: 1 to 64 small letters, digits, `-` or `_`.
 */
export type ExclusionId = string;
