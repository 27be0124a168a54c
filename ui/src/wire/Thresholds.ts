// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Text } from "./Text";

/**
 * Where the committee cuts the two axes, in place of the middle.
 */
export type Thresholds = {
/**
 * From which mean on impact is high; from 1 to 5.
 */
impact: string,
/**
 * From which mean on risk is high; from 1 to 5.
 */
risk: string,
/**
 * Why they are cut there.
 */
reason: Text, };
