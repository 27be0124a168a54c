// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { MemberId } from "./MemberId";
import type { Role } from "./Role";
import type { Text } from "./Text";

/**
 * A person of the buying center.
 */
export type Member = {
/**
 * The id.
 */
member: MemberId,
/**
 * The name, as it is signed.
 */
name: Text,
/**
 * One role or several.
 */
roles: Array<Role>,
/**
 * Voting power, above zero; 1 where nothing is said.
 */
power: string, };
