// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Named } from "./Named";
import type { RoomAct } from "./RoomAct";

/**
 * What comes next.
 */
export type RoomNext = {
/**
 * What.
 */
act: RoomAct,
/**
 * To whom the computer is handed; none for another act.
 */
member: Named | null, };
