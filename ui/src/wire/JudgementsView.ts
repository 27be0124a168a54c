// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Caption } from "./Caption";
import type { HeatTable } from "./HeatTable";
import type { MemberJudgement } from "./MemberJudgement";
import type { Run } from "./Run";
import type { ScoresView } from "./ScoresView";
import type { Tick } from "./Tick";
import type { WeightStrip } from "./WeightStrip";

/**
 * The members' weights.
 */
export type JudgementsView = {
/**
 * The answering paragraph.
 */
answer: Array<Run>,
/**
 * What the picture shows, and how to read it.
 */
caption: Caption,
/**
 * One strip for each criterion.
 */
strips: Array<WeightStrip>,
/**
 * The axis of the strips, rising from 0; its last tick is its end.
 */
ticks: Array<Tick>,
/**
 * The members who may weigh, each with what was given.
 */
members: Array<MemberJudgement>,
/**
 * What to talk about: the criteria where members differ most, first the widest.
 */
talk: Array<string>,
/**
 * The scores beside the weights.
 */
scores: ScoresView,
/**
 * How each member’s own weights rank the offers; none before everyone may know.
 */
heat: HeatTable | null,
/**
 * What is missing or worth a second look.
 */
remarks: Array<string>, };
