//! Beginning a new dossier, empty or after an earlier one.

use std::path::Path;

use dossier::{Change, Dossier, Scale, Touch};
use journal::Access;

use super::recording::{file_name, is_same};
use super::{Asked, Open, Session};
use crate::refusal::word_desk_error;
use crate::wire::{Event, NewDossier, Status};
use crate::{Desk, DeskError, Moment};

impl Session {
    /// Makes a new dossier where the person chooses; none when they chose no place.
    pub(super) fn begin(&self, new: &NewDossier) -> Asked<Option<Status>> {
        let words = self.words();
        let earlier = match &new.from {
            Some(choice) => match self.path_of(choice)? {
                Some(path) => Some(self.read_earlier(&path)?),
                None => return Ok(None),
            },
            None => None,
        };
        let changes = beginning(new, earlier.as_ref());
        // Everything is tried before a file is made: a refusal must not leave an empty one behind.
        let mut trial = Dossier::default();
        for change in &changes {
            dossier::check(&trial, change, Some(&new.member.member))
                .map_err(|problems| crate::word_problems(words, &trial, &problems))?;
            trial.fold(nobody(), change);
        }
        let title = words.choose(new.purchase.title.versions());
        let suggested = format!("{}.ponder", file_name(&title));
        let Some(path) = self.surroundings.choose_to_save(&suggested) else {
            return Ok(None);
        };
        let path = std::path::absolute(&path).unwrap_or(path);
        let moment = self.surroundings.moment();
        let time = moment.time.clone();
        let desk = create(&path, changes, new, moment)
            .map_err(|error| word_desk_error(words, &Dossier::default(), &error))?;
        let open = Open {
            desk,
            path,
            actor: Some(new.member.member.clone()),
            read_only: false,
        };
        let status = self.install(&mut self.state(), open, words, &time);
        self.tell(&Event::Opened);
        Ok(Some(status))
    }

    /// The earlier dossier: the open one as it stands here, any other from its file.
    fn read_earlier(&self, path: &Path) -> Asked<Dossier> {
        let words = self.words();
        let state = self.state();
        match &state.open {
            Some(open) if is_same(&open.path, path) => Ok(open.desk.dossier().clone()),
            _ => Desk::open(path, Access::Read)
                .map(|desk| desk.dossier().clone())
                .map_err(|error| word_desk_error(words, &Dossier::default(), &error)),
        }
    }
}

fn create(
    path: &Path,
    changes: Vec<Change>,
    new: &NewDossier,
    moment: Moment,
) -> Result<Desk, DeskError> {
    let mut desk = Desk::create(path)?;
    desk.submit_all(changes, Some(&new.member.member), moment)?;
    Ok(desk)
}

/// Who begins and what is bought; then what an earlier dossier lends: never its offers and weights, which are this
/// purchase's own.
fn beginning(new: &NewDossier, earlier: Option<&Dossier>) -> Vec<Change> {
    let mut changes = vec![
        Change::SetMember(new.member.clone()),
        Change::DescribePurchase(new.purchase.clone()),
    ];
    if let Some(earlier) = earlier {
        let others = earlier.members.values();
        let others = others.filter(|member| member.member != new.member.member);
        changes.extend(others.cloned().map(Change::SetMember));
        changes.extend(earlier.position.clone().map(Change::SetPosition));
        changes.extend(earlier.floor.clone().map(Change::SetFloor));
        // Anchors in another currency would be other anchors: such a criterion is asked for anew.
        let earlier_currency = earlier.purchase.as_ref().map(|purchase| &purchase.currency);
        let same_money = earlier_currency == Some(&new.purchase.currency);
        let criteria = earlier
            .criteria
            .values()
            .filter(|criterion| same_money || !matches!(criterion.scale, Scale::LandedCost { .. }));
        changes.extend(criteria.cloned().map(Change::SetCriterion));
        changes.extend(earlier.prior.clone().map(Change::SetPrior));
        changes.extend(earlier.suppliers.values().cloned().map(Change::SetSupplier));
        let deliveries = earlier.deliveries.values().cloned();
        changes.extend(deliveries.map(Change::RecordDeliveries));
    }
    changes
}

/// The touch of a change that is only tried.
fn nobody() -> Touch {
    Touch {
        entry: 0,
        actor: String::new(),
        time: String::new(),
    }
}
