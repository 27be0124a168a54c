// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { RoomState } from "./RoomState";
import type { RoomStepName } from "./RoomStepName";

/**
 * A step of a round.
 */
export type RoomStep = {
/**
 * Which.
 */
step: RoomStepName,
/**
 * Its name.
 */
name: string,
/**
 * Where it stands.
 */
state: RoomState,
/**
 * What there is to say of it; may be empty.
 */
note: string, };
