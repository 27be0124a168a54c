//! Work that takes a while: it says how far it is, and is dropped when nobody waits for it any more.

use std::sync::atomic::{AtomicBool, Ordering};

use serde::Serialize;
use words::Words;

use super::ask::{respond, unsealed};
use super::{Open, Session};
use crate::wire::Event;

/// Asked between two steps of a work, of which so many are done; false when the rest is not wanted.
pub(crate) type GoOn<'a> = &'a dyn Fn(u32, u32) -> bool;

/// Whether the work under way is still wanted. It is asked from another thread than that which works.
#[derive(Default)]
pub(super) struct Wanted(AtomicBool);

impl Wanted {
    fn begin(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    fn is_wanted(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    /// Drops the work under way at its next step. Where none is, nothing is dropped: the next one begins wanted.
    pub(super) fn drop_work(&self) {
        self.0.store(false, Ordering::Relaxed);
    }
}

impl Session {
    /// Shows what takes a while to compute, unless whoever acts must not know it yet; null when it was dropped.
    pub(super) fn show_worked<T: Serialize>(
        &self,
        view: impl FnOnce(&Open, &Words, GoOn<'_>) -> Option<T>,
    ) -> String {
        let words = self.words();
        self.wanted.begin();
        let go_on = |done: u32, of: u32| {
            self.tell(&Event::Working { done, of });
            self.wanted.is_wanted()
        };
        respond(self.with_open(|open| {
            unsealed(open, words)?;
            Ok(view(open, words, &go_on))
        }))
    }
}
