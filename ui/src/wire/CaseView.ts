// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Floor } from "./Floor";
import type { MemberRow } from "./MemberRow";
import type { PositionChoice } from "./PositionChoice";
import type { Purchase } from "./Purchase";
import type { Run } from "./Run";
import type { StrategicPosition } from "./StrategicPosition";

/**
 * What is bought, and who decides.
 */
export type CaseView = {
/**
 * The answering paragraph.
 */
answer: Array<Run>,
/**
 * What is bought, as it is recorded.
 */
purchase: Purchase | null,
/**
 * How strategic it is, as it is recorded.
 */
position: StrategicPosition | null,
/**
 * The four positions.
 */
positions: Array<PositionChoice>,
/**
 * The committee's own floor.
 */
floor: Floor | null,
/**
 * The floor in force, worded; none where there is none.
 */
floor_in_force: string | null,
/**
 * The rule in a sentence.
 */
rule: string,
/**
 * The members.
 */
members: Array<MemberRow>,
/**
 * What is missing or worth a second look, each a sentence.
 */
remarks: Array<string>, };
