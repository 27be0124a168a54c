// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Clear } from "./Clear";
import type { Criterion } from "./Criterion";
import type { Deliveries } from "./Deliveries";
import type { Floor } from "./Floor";
import type { GivenWeights } from "./GivenWeights";
import type { Member } from "./Member";
import type { Offer } from "./Offer";
import type { Prior } from "./Prior";
import type { Purchase } from "./Purchase";
import type { Screening } from "./Screening";
import type { StrategicPosition } from "./StrategicPosition";
import type { Supplier } from "./Supplier";
import type { Undo } from "./Undo";

/**
 * One thing a person did. The names and fields are the file format: they are read for ever, and a change
 * that must one day carry something else gets a new name beside the old one.
 */
export type Change = { "kind": "describe_purchase" } & Purchase | { "kind": "set_position" } & StrategicPosition | { "kind": "set_floor" } & Floor | { "kind": "set_prior" } & Prior | { "kind": "set_member" } & Member | { "kind": "set_criterion" } & Criterion | { "kind": "set_supplier" } & Supplier | { "kind": "record_offer" } & Offer | { "kind": "record_deliveries" } & Deliveries | { "kind": "screen_out" } & Screening | { "kind": "give_weights" } & GivenWeights | { "kind": "clear" } & Clear | { "kind": "undo" } & Undo;
