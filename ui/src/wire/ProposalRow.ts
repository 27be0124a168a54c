// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * One thing that the position proposes.
 */
export type ProposalRow = {
/**
 * What.
 */
name: string,
/**
 * What is proposed.
 */
proposed: string,
/**
 * What holds.
 */
in_force: string,
/**
 * Whether it departs.
 */
departs: boolean, };
