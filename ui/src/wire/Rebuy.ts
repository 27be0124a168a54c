// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { FindingRow } from "./FindingRow";
import type { MemberId } from "./MemberId";
import type { Possible } from "./Possible";
import type { Precedent } from "./Precedent";
import type { PriceIndex } from "./PriceIndex";
import type { RebuyCheck } from "./RebuyCheck";
import type { SwitchingCost } from "./SwitchingCost";
import type { TriggerKind } from "./TriggerKind";

/**
 * Buying again.
 */
export type Rebuy = {
/**
 * The last decision, as it is recorded.
 */
precedent: Precedent | null,
/**
 * Who supplies now; empty while nothing is cited.
 */
incumbent: string,
/**
 * What leaving costs, as it is recorded.
 */
switching_cost: SwitchingCost | null,
/**
 * The index, as it is recorded.
 */
price_index: PriceIndex | null,
/**
 * The check as it is recorded, or with the limits that we start from.
 */
check: RebuyCheck,
/**
 * Whether a check is recorded.
 */
is_checked: boolean,
/**
 * What the check found.
 */
findings: Array<FindingRow>,
/**
 * Which of them fire.
 */
firing: Array<TriggerKind>,
/**
 * What the check says altogether, in a sentence; empty before it.
 */
outcome: string,
/**
 * What differs against the last decision, each a sentence.
 */
differences: Array<string>,
/**
 * Whether the rebuy may be described now.
 */
describe: Possible,
/**
 * Who signs when the contract goes on in one act; none while nobody in particular acts.
 */
signer: MemberId | null,
/**
 * Whether the need may be closed, the decision signed and sealed in one act now.
 */
go_on: Possible,
/**
 * Whether the rebuy may be made a modified one now.
 */
reclassify: Possible, };
