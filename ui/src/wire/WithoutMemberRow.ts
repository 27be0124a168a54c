// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * The ranking without one member.
 */
export type WithoutMemberRow = {
/**
 * Who is left out.
 */
member: string,
/**
 * Who is first then; in words where nothing can be ranked.
 */
first: string,
/**
 * By how much over the second: “0.5 points”; empty where nothing can be ranked.
 */
lead: string,
/**
 * Whether that is somebody else.
 */
changes: boolean, };
