// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * A sample purchase.
 */
export type SampleFile = {
/**
 * Its name.
 */
name: string,
/**
 * What it is.
 */
title: string, };
