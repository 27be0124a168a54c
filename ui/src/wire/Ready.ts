// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { BarChart } from "./BarChart";
import type { Bump } from "./Bump";
import type { MemberChoice } from "./MemberChoice";
import type { ReliabilityChart } from "./ReliabilityChart";
import type { Run } from "./Run";
import type { Scatter } from "./Scatter";
import type { WinnerLine } from "./WinnerLine";
import type { WouldChange } from "./WouldChange";

/**
 * The ranking with its reasons.
 */
export type Ready = {
/**
 * The answering paragraph.
 */
answer: Array<Run>,
/**
 * The ranking under the weights in force.
 */
bars: BarChart,
/**
 * The ranking by the members' own weights; none where no rule raises anything.
 */
bars_without_rule: BarChart | null,
/**
 * One line for each family and each criterion whose weight can vary; the deciding one first.
 */
lines: Array<WinnerLine>,
/**
 * Price against quality; none where nothing but cost is weighed, or no cost is.
 */
scatter: Scatter | null,
/**
 * The ranks from round to round; none with a single round, or while a weight is tried.
 */
bump: Bump | null,
/**
 * The records, a chart for each measure that a criterion asks for.
 */
reliability: Array<ReliabilityChart>,
/**
 * The rule, in a sentence or two.
 */
rule: string,
/**
 * What the rule costs, in a sentence; empty where it costs nothing.
 */
price: string,
/**
 * The heading over what would change the winner: that, or a tie.
 */
closeness: string,
/**
 * What alone would change the winner.
 */
changes: Array<WouldChange>,
/**
 * Whom each member's own weights would choose.
 */
choices: Array<MemberChoice>,
/**
 * What else must be known.
 */
warnings: Array<string>,
/**
 * Suppliers screened out, each with the reason.
 */
excluded: Array<string>, };
