// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Agenda } from "./Agenda";
import type { RoomMember } from "./RoomMember";
import type { RoomNext } from "./RoomNext";
import type { RoomStep } from "./RoomStep";
import type { Run } from "./Run";

/**
 * The round of a buying center in one room.
 */
export type RoomView = {
/**
 * The answering paragraph: where the round stands, and what comes next.
 */
answer: Array<Run>,
/**
 * The members, in their order.
 */
members: Array<RoomMember>,
/**
 * The steps of a round, in their order.
 */
steps: Array<RoomStep>,
/**
 * What comes next.
 */
next: RoomNext,
/**
 * What to talk about.
 */
agenda: Agenda, };
