// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { BuyClass } from "./BuyClass";
import type { Text } from "./Text";
import type { Unit } from "./Unit";

/**
 * What the committee is deciding about. One dossier is one lot.
 */
export type Purchase = {
/**
 * What is bought, as a title.
 */
title: Text,
/**
 * The committee's own number for the case, e.g. `2015/031`.
 */
reference?: string,
/**
 * How new the purchase is.
 */
buy_class: BuyClass,
/**
 * What one price is for.
 */
unit: Unit,
/**
 * The currency of every amount, an ISO 4217 code.
 */
currency: string,
/**
 * How many units are to be bought; above zero.
 */
volume?: string,
/**
 * What must be met before anyone signs; printed under the price of preference.
 */
condition?: Text,
/**
 * What the figures cannot tell; printed with the method.
 */
limits?: Array<Text>, };
