//! The moments of changes, ids and random bytes: the shell is where they come from.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use desk::Moment;
use jiff::{Timestamp, ToSpan, Unit};
use uuid::Uuid;

/// After so long the session is told again that time has passed.
pub const A_WHILE: Duration = Duration::from_secs(60);

/// A clock that never shows one time twice: what is recorded together shares its time, and nothing else may.
#[derive(Debug, Default)]
pub struct Clock(Mutex<Timestamp>);

impl Clock {
    /// The moment of a change made now, to the millisecond.
    pub fn moment(&self) -> Moment {
        let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *last = after(*last, Timestamp::now());
        let time = jiff::fmt::temporal::DateTimePrinter::new().precision(Some(3));
        Moment {
            id: Uuid::new_v4().to_string(),
            time: time.timestamp_to_string(&last),
        }
    }
}

/// Random bytes for what is attached: two random ids, of 122 random bits each.
pub fn salt() -> [u8; 32] {
    let mut salt = [0; 32];
    salt[..16].copy_from_slice(Uuid::new_v4().as_bytes());
    salt[16..].copy_from_slice(Uuid::new_v4().as_bytes());
    salt
}

/// Now, or the next millisecond after `last` where now is not later: two acts in one, or a clock set back.
fn after(last: Timestamp, now: Timestamp) -> Timestamp {
    let now = now.round(Unit::Millisecond).unwrap_or(now);
    if now > last {
        return now;
    }
    last.checked_add(1.millisecond()).unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_moments_share_a_time_or_an_id() {
        let clock = Clock::default();
        let moments: Vec<Moment> = (0..50).map(|_| clock.moment()).collect();
        assert!(moments.windows(2).all(|pair| pair[0].time < pair[1].time));
        assert!(moments.windows(2).all(|pair| pair[0].id != pair[1].id));
        assert!(moments[0].time.ends_with('Z') && moments[0].time.len() == 24);
    }

    #[test]
    fn a_clock_set_back_goes_on_from_where_it_was() {
        let last: Timestamp = "2026-03-01T10:00:00.500Z".parse().unwrap();
        let earlier: Timestamp = "2026-03-01T09:00:00Z".parse().unwrap();
        assert_eq!(after(last, earlier).to_string(), "2026-03-01T10:00:00.501Z");
    }
}
