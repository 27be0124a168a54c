// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Position } from "./Position";
import type { Text } from "./Text";

/**
 * The declared position and why.
 */
export type StrategicPosition = {
/**
 * The position.
 */
position: Position,
/**
 * Why the committee sees it so.
 */
reason?: Text, };
