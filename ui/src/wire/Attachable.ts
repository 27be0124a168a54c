// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Slot } from "./Slot";
import type { SupplierId } from "./SupplierId";

/**
 * Something that files can be attached to.
 */
export type Attachable = {
/**
 * What it is, by its slot.
 */
slot: Slot,
/**
 * Its name.
 */
name: string,
/**
 * The supplier that it is about.
 */
supplier: SupplierId, };
