// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * A weight moved to see what would follow; nothing is recorded.
 */
export type WhatIf = {
/**
 * What is weighed: `family/reliability` or `criterion/lead-time`.
 */
group: string,
/**
 * Its weight, 0 to 1; the others are rescaled in proportion.
 */
weight: number, };
