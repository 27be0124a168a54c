// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { AxisView } from "./AxisView";
import type { Position } from "./Position";
import type { PositionMap } from "./PositionMap";
import type { Possible } from "./Possible";
import type { PrecautionRow } from "./PrecautionRow";
import type { ProposalRow } from "./ProposalRow";
import type { Questionnaire } from "./Questionnaire";
import type { Thresholds } from "./Thresholds";
import type { UnderRow } from "./UnderRow";

/**
 * How strategic the purchase of an open dossier is, for who acts.
 */
export type PositionView = {
/**
 * The answers as they are recorded.
 */
questionnaire: Questionnaire | null,
/**
 * Whether who acts may answer now.
 */
answer: Possible,
/**
 * The two axes with their questions.
 */
axes: Array<AxisView>,
/**
 * Where the answers put the purchase, in a sentence or two.
 */
standing: string,
/**
 * The position that they propose; none while too few questions are answered.
 */
proposed: Position | null,
/**
 * What the answers that would put it elsewhere are; or that there is none; empty without a position.
 */
flips_head: string,
/**
 * Those answers, each a sentence.
 */
flips: Array<string>,
/**
 * The committee’s own cuts, as they are recorded.
 */
thresholds: Thresholds | null,
/**
 * What of it is Ponder’s own.
 */
ours: string,
/**
 * The picture.
 */
map: PositionMap,
/**
 * What the declared position proposes and what holds; empty while none is declared.
 */
proposals: Array<ProposalRow>,
/**
 * The paperwork that it asks for.
 */
precautions: Array<PrecautionRow>,
/**
 * Whose proposals these are.
 */
proposals_note: string,
/**
 * Whether who acts may set what a record counts by.
 */
set_caution: boolean,
/**
 * Whether records count by the bound now.
 */
is_cautious: boolean,
/**
 * Whether the committee has set it itself.
 */
has_own_caution: boolean,
/**
 * The starting weights as points by criterion, for who acts and has given none yet; none where that is not so.
 */
starting_points: Record<string, string> | null,
/**
 * Why one should give one’s own first.
 */
anchoring: string,
/**
 * Whose weights are exactly the starting weights; empty where nobody’s are.
 */
taken_over: string,
/**
 * Where the committee departs, each a sentence with its reason.
 */
departures: Array<string>,
/**
 * The same offers under each position; empty while there is no ranking, or who acts must not know it yet.
 */
under: Array<UnderRow>,
/**
 * What must be known of that comparison; each a sentence.
 */
under_notes: Array<string>, };
