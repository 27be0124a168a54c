//! Beginning a new dossier, empty or after an earlier one.

use std::path::Path;

use dossier::{
    BuyClass, Change, CostBasis, Dossier, ExcludedShipments, MemberId, Phase, Precedent, Problem,
    Purchase, Scale, Text, evaluate, evaluated_cost, record_with_follow_up,
};
use journal::Access;
use memo::phrases::Phrases;
use rust_decimal::Decimal;
use words::Words;

use super::recording::{file_name, is_same};
use super::{Asked, Open, Session};
use crate::open::nobody;
use crate::refusal::word_desk_error;
use crate::wire::{Begun, Event, NewDossier};
use crate::{Desk, DeskError, Moment};

impl Session {
    /// Makes a new dossier where the person chooses; none when they chose no place.
    pub(super) fn begin(&self, new: &NewDossier) -> Asked<Option<Begun>> {
        let words = self.words();
        let earlier = match &new.from {
            Some(choice) => match self.path_of(choice)? {
                Some(path) => Some(self.read_earlier(&path)?),
                None => return Ok(None),
            },
            None => None,
        };
        let earlier = earlier.as_ref();
        let left_out = left_out(words, &new.purchase, earlier.map(|(earlier, _)| earlier));
        let changes = beginning(new, earlier);
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
        let open = Open::new(desk, path, Some(new.member.member.clone()), false);
        let mut state = self.state();
        self.let_go(&mut state, words, &time);
        let status = self.install(&mut state, open, words, &time);
        drop(state);
        self.tell(&Event::Opened);
        Ok(Some(Begun { status, left_out }))
    }

    /// The earlier dossier: the open one as it stands here, any other from its file.
    fn read_earlier(&self, path: &Path) -> Asked<(Dossier, String)> {
        let words = self.words();
        let state = self.state();
        match &state.open {
            Some(open) if is_same(&open.path, path) => Ok(lent(&open.desk)),
            _ => Desk::open(path, Access::Read)
                .map(|desk| lent(&desk))
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

/// What another dossier lends: itself as it stands, and the hash of its last entry.
fn lent(desk: &Desk) -> (Dossier, String) {
    (desk.dossier().clone(), desk.head().to_string())
}

/// Who begins and what is bought; then what an earlier dossier lends: never its offers and weights, which are this
/// purchase's own.
fn beginning(new: &NewDossier, earlier: Option<&(Dossier, String)>) -> Vec<Change> {
    let mut changes = vec![
        Change::SetMember(new.member.clone()),
        Change::DescribePurchase(new.purchase.clone()),
    ];
    if let Some((earlier, head)) = earlier {
        let head = Some(head.clone());
        changes.extend(earlier.position.clone().map(Change::SetPosition));
        changes.extend(earlier.floor.clone().map(Change::SetFloor));
        let same_money = is_same_money(&new.purchase, earlier);
        let criteria = earlier
            .criteria
            .values()
            .filter(|criterion| same_money || !matches!(criterion.scale, Scale::LandedCost { .. }));
        let mut groups: Vec<_> = earlier.groups.values().cloned().collect();
        groups.sort_by_key(|group| earlier.groups_from(group.parent.as_ref()).len());
        changes.extend(groups.into_iter().map(Change::SetCriterionGroup));
        changes.extend(criteria.cloned().map(Change::SetCriterion));
        changes.extend(earlier.prior.clone().map(Change::SetPrior));
        changes.extend(
            earlier
                .priors
                .values()
                .cloned()
                .map(Change::SetMeasurePrior),
        );
        changes.extend(earlier.suppliers.values().cloned().map(Change::SetSupplier));
        let records = earlier.suppliers.keys();
        let records = records.filter_map(|supplier| record_with_follow_up(earlier, supplier));
        changes.extend(records.map(Change::RecordDeliveries));
        changes.extend(exclusions(earlier).map(Change::ExcludeShipments));
        changes.extend(earlier.gates.values().cloned().map(Change::SetGate));
        changes.extend(earlier.specification.clone().map(Change::Specify));
        // The day of the rates is this purchase’s own.
        let basis = earlier.cost_basis.clone().map(|basis| CostBasis {
            rates_on: None,
            ..basis
        });
        changes.extend(basis.map(Change::SetCostBasis));
        if new.purchase.buy_class != BuyClass::NewTask && same_money {
            changes.extend(precedent(earlier, head).map(Change::CitePrecedent));
        }
        // Last: while nobody else is there, whoever begins may take everything over.
        let others = earlier.members.values();
        let others = others.filter(|member| member.member != new.member.member);
        changes.extend(others.cloned().map(Change::SetMember));
    }
    changes
}

/// Whether both purchases count in one currency. Anchors and prices in another would be others: they are asked for anew.
fn is_same_money(purchase: &Purchase, earlier: &Dossier) -> bool {
    let before = earlier.purchase.as_ref().map(|purchase| &purchase.currency);
    before == Some(&purchase.currency)
}

/// What an earlier dossier could not lend because its currency is another, in a sentence; empty where it lent all.
fn left_out(words: &Words, purchase: &Purchase, earlier: Option<&Dossier>) -> String {
    let Some(earlier) = earlier.filter(|earlier| !is_same_money(purchase, earlier)) else {
        return String::new();
    };
    let phrases = Phrases {
        words,
        dossier: earlier,
    };
    let costs = (earlier.criteria.values())
        .filter(|criterion| matches!(criterion.scale, Scale::LandedCost { .. }));
    let mut lost: Vec<String> = costs
        .map(|criterion| {
            let name = phrases.text(&criterion.name);
            words.say("repeat-lost-criterion", &[("criterion", name.into())])
        })
        .collect();
    if purchase.buy_class != BuyClass::NewTask && earlier.decided_supplier().is_some() {
        lost.push(words.say("repeat-lost-decision", &[]));
    }
    if lost.is_empty() {
        return String::new();
    }
    let before = earlier.purchase.as_ref();
    let before = before.map(|purchase| purchase.currency.clone());
    let arguments = [
        ("was", before.unwrap_or_default().into()),
        ("is", purchase.currency.clone().into()),
        ("what", words.list(&lost).into()),
    ];
    words.say("repeat-lost", &arguments)
}

/// Begins a purchase after an earlier one, as a purchase of this class by a member of it: with the same subject, unit and
/// currency, and with everything that an earlier dossier lends.
///
/// # Errors
/// That the member is none of the earlier purchase, or that a file cannot be read or made.
pub fn begin_again(
    path: &Path,
    earlier: &Desk,
    class: BuyClass,
    member: &MemberId,
    moment: Moment,
) -> Result<Desk, DeskError> {
    let lent = lent(earlier);
    let known = (lent.0.members.get(member), lent.0.purchase.as_ref());
    let (Some(member), Some(purchase)) = known else {
        let member = member.to_string();
        return Err(DeskError::Refused(vec![Problem::UnknownActor { member }]));
    };
    let new = NewDossier {
        purchase: Purchase {
            buy_class: class,
            ..purchase.clone()
        },
        member: member.clone(),
        from: None,
    };
    let changes = beginning(&new, Some(&lent));
    create(path, changes, &new, moment)
}

/// What was left out of the records stays left out. A record that goes on after the decision is no longer kept by period.
fn exclusions(earlier: &Dossier) -> impl Iterator<Item = ExcludedShipments> + '_ {
    earlier.exclusions.values().map(|left| {
        let goes_on = earlier.follow_ups.contains_key(&left.supplier);
        ExcludedShipments {
            period: left.period.clone().filter(|_| !goes_on),
            ..left.clone()
        }
    })
}

/// What was decided there, once somebody was: by what it was judged, what it weighed, and what a unit cost.
fn precedent(earlier: &Dossier, head: Option<String>) -> Option<Precedent> {
    let incumbent = earlier.decided_supplier()?.clone();
    let offers = earlier
        .offers
        .values()
        .filter(|offer| offer.supplier == incumbent);
    let offer = offers.max_by_key(|offer| offer.round)?;
    let purchase = earlier.purchase.as_ref()?;
    let decided = earlier.closed.get(&Phase::Decision)?;
    let weights = evaluate(earlier)
        .ok()
        .map(|evaluation| evaluation.weighting.used);
    let shares = weights.iter().flat_map(|weights| weights.shares().iter());
    let exact = |share: &f64| {
        Decimal::try_from(*share)
            .ok()
            .map(|share| share.round_dp(6))
    };
    Some(Precedent {
        reference: purchase
            .reference
            .as_deref()
            .map_or_else(|| purchase.title.clone(), Text::from),
        incumbent,
        since: decided.time.get(..10)?.to_owned(),
        price: evaluated_cost(earlier, offer).ok()?.landed.round_dp(6),
        criteria: earlier.criteria.values().cloned().collect(),
        weights: (earlier.criteria.keys().cloned())
            .zip(shares.filter_map(exact))
            .collect(),
        specification: earlier.specification.clone(),
        head,
    })
}
