// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.

/**
 * One entry.
 */
export type RecordEntry = {
/**
 * Its number.
 */
seq: number,
/**
 * When, worded.
 */
when: string,
/**
 * The day, worded, by which entries are grouped.
 */
day: string,
/**
 * The time of day.
 */
time: string,
/**
 * Who, and for whom.
 */
who: string,
/**
 * What.
 */
what: string,
/**
 * Whether another copy recorded it, which was joined.
 */
joined: boolean,
/**
 * Whether it was taken back since.
 */
taken_back: boolean,
/**
 * The first eight digits of its hash.
 */
hash: string, };
