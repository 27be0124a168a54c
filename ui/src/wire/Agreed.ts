// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { CriterionId } from "./CriterionId";
import type { MemberId } from "./MemberId";
import type { SupplierId } from "./SupplierId";
import type { Text } from "./Text";

/**
 * What the committee agreed on in place of the mean of its members’ scores.
 */
export type Agreed = {
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
 * Why it is not the mean.
 */
reason: Text,
/**
 * Who agrees it beside the acting person: a facilitator does it with a decider.
 */
with?: MemberId, };
