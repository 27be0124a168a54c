// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

import type { Role } from "./Role";

/**
 * The roles with their names, for the forms.
 */
export type RoleChoice = {
/**
 * The role.
 */
role: Role,
/**
 * Its name.
 */
name: string, };
