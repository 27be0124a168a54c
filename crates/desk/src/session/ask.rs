//! From a request to its command, and from the answer to the response.

use dossier::{MemberId, Problem};
use serde::Serialize;
use words::{Language, Words};

use super::{Asked, Open, Session, say_problems};
use crate::comparing::compare;
use crate::refusal::refusal;
use crate::settings::Kept;
use crate::wire::{Event, ProcessView, Request, Response, Settings, Status, WhatIf};
use crate::{Desk, Direction, view};

impl Session {
    /// The response to a request.
    pub(super) fn asked(&self, request: &str) -> String {
        let mut reader = serde_json::Deserializer::from_str(request);
        let read = serde_path_to_error::deserialize(&mut reader).map_err(|error| error.to_string());
        // What stands behind the request is none, and may be half of another.
        match read.and_then(|request| {
            reader
                .end()
                .map(|()| request)
                .map_err(|error| error.to_string())
        }) {
            Ok(request) => self.dispatch(request),
            Err(detail) => say_problems(self.bad_request(detail)),
        }
    }

    fn dispatch(&self, request: Request) -> String {
        match request {
            Request::Home {} => respond(Ok(self.home())),
            Request::SetSettings(settings) => respond(self.set_settings(settings)),
            Request::New(new) => respond(self.begin(&new)),
            Request::Open(choice) => respond(self.open(&choice)),
            Request::Forget { id } => respond(Ok(self.forget(&id))),
            Request::Close {} => respond(Ok(self.close())),
            Request::Status {} => respond(Ok(self.status())),
            Request::ActAs { member } => respond(self.act_as(member)),
            Request::HandOver { to } => respond(self.hand_over(to)),
            Request::TakeOver {} => respond(self.take_over()),
            Request::HandBack {} => respond(self.hand_back()),
            Request::Submit { changes } => respond(self.submit(changes)),
            Request::Undo {} => respond(self.take_back(Direction::Undo)),
            Request::Redo {} => respond(self.take_back(Direction::Redo)),
            Request::Case {} => self.show(|desk, words, _| view::case(desk, words)),
            Request::Criteria {} => self.show(view::criteria),
            Request::Offers { round } => {
                self.show(|desk, words, actor| view::offers(desk, words, actor, round))
            }
            Request::Room {} => {
                let words = self.words();
                respond(self.with_open(|open| Ok(view::room(open, words))))
            }
            Request::Judgements {} => self.show(view::judgements),
            Request::Weigh { member, answers } => {
                self.show(|desk, words, _| view::weighed(desk, words, member, answers))
            }
            Request::Result { what_if } => match what_if.as_ref().map(trial).transpose() {
                Ok(trial) => {
                    self.show_unsealed(|desk, words, _| view::result(desk, words, trial.as_ref()))
                }
                Err(detail) => say_problems(self.bad_request(detail)),
            },
            Request::CompareOffers {
                first,
                second,
                what_if,
            } => match what_if.as_ref().map(trial).transpose() {
                Ok(trial) => self.show_unsealed(|desk, words, _| {
                    view::comparison(desk, words, (&first, &second), trial.as_ref())
                }),
                Err(detail) => say_problems(self.bad_request(detail)),
            },
            Request::Memo {} => {
                self.show_worked(|open, words, go_on| view::memo(&open.desk, words, go_on))
            }
            Request::Robustness {} => {
                self.show_worked(|open, words, go_on| view::robustness(&open.desk, words, go_on))
            }
            Request::Process {} => respond(self.process()),
            Request::Position {} => {
                let words = self.words();
                respond(self.with_open(|open| Ok(view::position(open, words))))
            }
            Request::TryPosition { impact, risk } => {
                let words = self.words();
                respond(
                    self.with_open(|open| Ok(view::tried_position(open, words, (impact, risk)))),
                )
            }
            Request::TryCriterion { criterion } => self
                .show(|desk, words, actor| view::tried_criterion(desk, words, actor, *criterion)),
            Request::DropWork {} => {
                self.wanted.drop_work();
                respond(Ok(()))
            }
            Request::ExportMemo {} => respond(self.export_memo()),
            Request::PrintMemo {} => respond(self.print_memo()),
            Request::OpenWritten {} => respond(self.open_written()),
            Request::ShowWritten {} => respond(self.show_written()),
            Request::ShowDossier {} => respond(self.show_dossier()),
            Request::Record { filter } => {
                self.show(|desk, words, actor| view::record(desk, words, actor, &filter))
            }
            Request::CompareMoments { from, to } => {
                self.show(|desk, words, actor| compare(desk, words, from.into(), to.into(), actor))
            }
            Request::Attach { to, name, content } => respond(self.attach(to, name, &content)),
            Request::Extract { attachment } => respond(self.extract(&attachment)),
            Request::KeepDetails { member, details } => {
                respond(self.keep_details(member, &details))
            }
            Request::Details { member } => respond(self.details(&member)),
            Request::SaveCopy {} => respond(self.save_copy()),
            Request::Reopen {} => respond(self.reopen()),
            Request::Backups {} => respond(Ok(self.show_backups())),
            Request::Restore { id } => respond(self.restore(&id)),
            Request::Recovery {} => respond(Ok(self.recovery())),
            Request::LookAtDamaged {} => respond(self.look_at_damaged()),
            Request::SaveWhatHolds {} => respond(self.save_what_holds()),
            Request::ChooseCopy(choice) => respond(self.choose_copy(&choice)),
            Request::Merge { decided } => respond(self.merge(decided)),
        }
    }

    /// The refusal of a request that a window would not make.
    pub(super) fn bad_request(&self, detail: String) -> Vec<crate::Refusal> {
        vec![refusal(
            self.words(),
            "session-bad-request",
            &[("detail", detail)],
        )]
    }

    /// Shows something of the open dossier to whoever acts; the view knows what of it they may see.
    fn show<T: Serialize>(
        &self,
        view: impl FnOnce(&Desk, &Words, Option<&MemberId>) -> T,
    ) -> String {
        let words = self.words();
        respond(self.with_open(|open| Ok(view(&open.desk, words, open.actor.as_ref()))))
    }

    /// Shows what tells who is ahead, unless whoever acts must not know that yet.
    fn show_unsealed<T: Serialize>(
        &self,
        view: impl FnOnce(&Desk, &Words, Option<&MemberId>) -> T,
    ) -> String {
        let words = self.words();
        respond(self.with_open(|open| {
            unsealed(open, words)?;
            Ok(view(&open.desk, words, open.actor.as_ref()))
        }))
    }

    fn process(&self) -> Asked<ProcessView> {
        let (words, moment) = (self.words(), self.surroundings.moment());
        let today = moment.time.get(..10).unwrap_or_default();
        self.with_open(|open| Ok(view::process(open, words, today)))
    }

    /// Does something with the open dossier; without one there is only a refusal.
    pub(super) fn with_open<T>(&self, act: impl FnOnce(&mut Open) -> Asked<T>) -> Asked<T> {
        let words = self.words();
        match &mut self.state().open {
            Some(open) => act(open),
            None => Err(vec![refusal(words, "session-nothing-open", &[])]),
        }
    }

    fn set_settings(&self, settings: Settings) -> Asked<Settings> {
        if let Err(unknown) = settings.language.parse::<Language>() {
            return Err(self.bad_request(unknown.to_string()));
        }
        self.keep(|kept| kept.settings = settings.clone());
        Ok(settings)
    }

    fn act_as(&self, member: Option<MemberId>) -> Asked<Status> {
        let words = self.words();
        let (path, status) = self.with_open(|open| {
            let dossier = open.desk.dossier();
            if let Some(unknown) = member
                .as_ref()
                .filter(|id| !dossier.members.contains_key(*id))
            {
                let member = unknown.to_string();
                let problems = vec![Problem::UnknownActor { member }];
                return Err(crate::word_problems(words, dossier, &problems));
            }
            open.actor = member.clone();
            open.handed = None;
            Ok((open.path.clone(), view::status(open, words)))
        })?;
        self.keep(|kept| {
            kept.set_actor(&path, member);
            kept.set_handed(&path, None);
        });
        Ok(status)
    }

    /// Changes what is kept and writes it. That it cannot be written is no reason to refuse: it counts until the end.
    pub(super) fn keep(&self, change: impl FnOnce(&mut Kept)) {
        let mut state = self.state();
        change(&mut state.kept);
        if let Some(file) = self.surroundings.settings_file() {
            let _ = state.kept.write(&file);
        }
    }

    /// Lets the open dossier go.
    fn close(&self) -> Option<()> {
        let (words, time) = (self.words(), self.surroundings.moment().time);
        let mut state = self.state();
        let was_open = state.open.is_some();
        self.let_go(&mut state, words, &time);
        drop(state);
        if was_open {
            self.tell(&Event::Opened);
        }
        None
    }
}

/// Refuses whoever must not know yet who is ahead.
pub(super) fn unsealed(open: &Open, words: &Words) -> Asked<()> {
    let dossier = open.desk.dossier();
    match view::audience::withheld(dossier, open.actor.as_ref()) {
        problems if problems.is_empty() => Ok(()),
        problems => Err(crate::word_problems(words, dossier, &problems)),
    }
}

/// What is to be tried; the reason where it is no group or no weight.
fn trial(asked: &WhatIf) -> Result<dossier::WhatIf, String> {
    let group = asked
        .group
        .parse()
        .map_err(|unknown: dossier::UnknownGroup| unknown.to_string())?;
    if !(0.0..=1.0).contains(&asked.weight) {
        return Err(format!("weight {} is not between 0 and 1", asked.weight));
    }
    Ok(dossier::WhatIf {
        group,
        weight: asked.weight,
    })
}

pub(super) fn respond<T: Serialize>(asked: Asked<T>) -> String {
    match asked {
        Ok(answer) => serde_json::to_string(&Response::Answer(answer))
            .expect("an answer is texts, numbers and lists"),
        Err(problems) => say_problems(problems),
    }
}
