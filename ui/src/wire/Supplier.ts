// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { SupplierId } from "./SupplierId";
import type { Text } from "./Text";

/**
 * A supplier under consideration.
 */
export type Supplier = {
/**
 * The id.
 */
supplier: SupplierId,
/**
 * The full name.
 */
name: Text,
/**
 * The name for tables and charts, where the full one is long.
 */
short?: Text, };
