// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { MapPoint } from "./MapPoint";
import type { Position } from "./Position";
import type { ProposalRow } from "./ProposalRow";
import type { TriedMean } from "./TriedMean";
import type { TriedRank } from "./TriedRank";
import type { UnderRow } from "./UnderRow";

/**
 * The purchase as if its answers put it elsewhere on the map.
 */
export type TriedPosition = {
/**
 * Where it is drawn.
 */
point: MapPoint,
/**
 * What the answers about impact would come to on the mean.
 */
impact: TriedMean,
/**
 * What those about supply risk would come to.
 */
risk: TriedMean,
/**
 * The position that lies there.
 */
position: Position,
/**
 * Which it is, and whether it is the declared one.
 */
said: string,
/**
 * What it proposes beside what holds.
 */
proposals: Array<ProposalRow>,
/**
 * Who would be first, and why; none while there is no ranking, or who acts must not know it yet.
 */
under: UnderRow | null,
/**
 * The ranking by its caution and floor; empty where there is none.
 */
ranking: Array<TriedRank>, };
