// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Run } from "./Run";
import type { SampledVerdict } from "./SampledVerdict";
import type { ScoresByWeight } from "./ScoresByWeight";
import type { Stability } from "./Stability";
import type { TornadoChart } from "./TornadoChart";
import type { WithoutMembers } from "./WithoutMembers";

/**
 * What was tried on the ranking in force. A weight that is tried alters none of it, so it is asked for by itself.
 */
export type Tested = {
/**
 * The answering paragraph: the verdict, and what would change the winner first.
 */
answer: Array<Run>,
/**
 * The verdict in a sentence.
 */
verdict: string,
/**
 * What was drawn at random; none where no plausible weights can be drawn.
 */
sampled: SampledVerdict | null,
/**
 * The scores as each weight moves; the deciding one first.
 */
lines: Array<ScoresByWeight>,
/**
 * Between which weights the winner stays; none where the first rank is shared, or no weight can vary.
 */
stability: Stability | null,
/**
 * What moves the lead; none where the first rank is shared.
 */
tornado: TornadoChart | null,
/**
 * The ranking without each member; none where only one has judged.
 */
without: WithoutMembers | null, };
