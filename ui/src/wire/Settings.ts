// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Theme } from "./Theme";

/**
 * What a person has set, kept on this computer.
 */
export type Settings = {
/**
 * `en`, `sr-Cyrl` or `sr-Latn`.
 */
language: string,
/**
 * Light or dark.
 */
theme: Theme, };
