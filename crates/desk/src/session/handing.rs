//! The computer goes from hand to hand: whoever gets it acts, and while it is on its way nobody does.

use dossier::{MemberId, Problem, Problems};

use super::{Asked, Open, Session};
use crate::settings::Handed;
use crate::view;
use crate::wire::Status;

impl Session {
    /// Hands the computer to a member. Who acted before the first was handed it gets it back at the end.
    pub(super) fn hand_over(&self, to: MemberId) -> Asked<Status> {
        self.handing(|open| {
            if !open.desk.dossier().members.contains_key(&to) {
                let member = to.to_string();
                return Err(vec![Problem::UnknownActor { member }]);
            }
            let back = match open.handed.take() {
                Some(handed) => handed.back,
                None => open.actor.take(),
            };
            open.actor = None;
            open.handed = Some(Handed { to, back });
            Ok(())
        })
    }

    /// Whoever was handed the computer acts. When it is back with whom it came from, it is no longer on its way.
    pub(super) fn take_over(&self) -> Asked<Status> {
        self.handing(|open| {
            if let Some(handed) = open.handed.take() {
                let is_back = handed.back.as_ref() == Some(&handed.to);
                open.actor = Some(handed.to.clone());
                open.handed = Some(handed).filter(|_| !is_back);
            }
            Ok(())
        })
    }

    /// Ends it: who acted before acts again.
    pub(super) fn hand_back(&self) -> Asked<Status> {
        self.handing(|open| {
            if let Some(handed) = open.handed.take() {
                let members = &open.desk.dossier().members;
                open.actor = handed.back.filter(|back| members.contains_key(back));
            }
            Ok(())
        })
    }

    fn handing(&self, act: impl FnOnce(&mut Open) -> Result<(), Problems>) -> Asked<Status> {
        let words = self.words();
        let (path, actor, handed, status) = self.with_open(|open| {
            act(open)
                .map_err(|problems| crate::word_problems(words, open.desk.dossier(), &problems))?;
            let (actor, handed) = (open.actor.clone(), open.handed.clone());
            Ok((open.path.clone(), actor, handed, view::status(open, words)))
        })?;
        self.keep(|kept| {
            kept.set_actor(&path, actor);
            kept.set_handed(&path, handed);
        });
        Ok(status)
    }
}
