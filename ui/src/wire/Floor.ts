// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Text } from "./Text";

/**
 * A floor of the committee's own under the reliability family, in place of the starting point.
 */
export type Floor = {
/**
 * The share of all weight, from 0 (no floor) to 1.
 */
share: string,
/**
 * Why it departs from the starting point.
 */
reason: Text, };
