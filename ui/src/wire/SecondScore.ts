// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { CriterionId } from "./CriterionId";
import type { MemberId } from "./MemberId";
import type { SupplierId } from "./SupplierId";
import type { Text } from "./Text";

/**
 * One member’s points on one criterion, given again once everyone’s were revealed and talked about. They count in place
 * of the first, which stay as they were locked.
 */
export type SecondScore = {
/**
 * Whose judgement it is.
 */
member: MemberId,
/**
 * Who is judged.
 */
supplier: SupplierId,
/**
 * On what.
 */
criterion: CriterionId,
/**
 * Points on the criterion’s own scale.
 */
points: string,
/**
 * What changed, or what confirmed it.
 */
reason: Text, };
