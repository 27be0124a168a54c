// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Text } from "./Text";

/**
 * Why something is bought at all.
 */
export type Need = {
/**
 * What is needed, in the words of those who need it.
 */
what: Text,
/**
 * The day by which it is needed, as `2026-03-01`.
 */
by?: string,
/**
 * What happens without it.
 */
without: Text, };
