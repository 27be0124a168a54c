//! Folding: how an entry alters the dossier, slot by slot.

use indexmap::IndexMap;
use std::hash::Hash;

use crate::{
    Change, Clear, ClosePhase, Closed, Dossier, Held, Judgement, Phase, ReopenPhase, Reopening,
    Slot, Step, Touch,
};

impl Dossier {
    /// Takes in a recorded change. It never refuses: what may be recorded was checked when it was.
    pub fn fold(&mut self, touch: Touch, change: &Change) {
        let Some(slot) = change.slot() else {
            return self.apply(&touch, change);
        };
        let was_empty = !self.holds(&slot);
        if let Change::SetCriterion(new) = change {
            let before = self.criteria.get(&new.criterion);
            let same = before.is_some_and(|before| before.scale == new.scale);
            let since = same.then(|| self.scale_since(&new.criterion)).flatten();
            let since = since.unwrap_or(touch.entry);
            self.touches.scaled.insert(touch.entry, since);
        }
        self.touches.latest.insert(slot.clone(), touch.clone());
        self.apply(&touch, change);
        let is_filled = was_empty && self.holds(&slot);
        match change {
            Change::Undo(undo) => {
                if is_filled {
                    self.put_in_place(&slot);
                }
                self.touches.take_back(slot, undo.entry, touch.entry);
            }
            _ => {
                if is_filled {
                    self.touches.named.insert(slot.clone(), touch.entry);
                }
                self.touches.in_force.entry(slot).or_default().push(touch);
            }
        }
    }

    fn apply(&mut self, touch: &Touch, change: &Change) {
        match change.clone() {
            Change::DescribePurchase(new) => self.purchase = Some(new),
            Change::AnswerQuestionnaire(new) => self.questionnaire = Some(new),
            Change::SetThresholds(new) => self.thresholds = Some(new),
            Change::SetPosition(new) => self.position = Some(new),
            Change::SetCaution(new) => self.caution = Some(new),
            Change::ForgoPrecaution(new) => drop(self.forgone.insert(new.precaution, new)),
            Change::SetFloor(new) => self.floor = Some(new),
            Change::SetPrior(new) => self.prior = Some(new),
            Change::SetRecency(new) => self.recency = Some(new),
            Change::SetMeasurePrior(new) => drop(self.priors.insert(new.measure, new)),
            Change::StateNeed(new) => self.need = Some(new),
            Change::Specify(new) => self.specification = Some(new),
            Change::SetQuorum(new) => self.quorum = Some(new),
            Change::UseEnvelopes(new) => self.envelopes = Some(new),
            // Who signed stood by the choice that was there.
            Change::Choose(new) => {
                self.choice = Some(new);
                self.signatures.clear();
            }
            Change::CitePrecedent(new) => self.precedent = Some(new),
            Change::SetSwitchingCost(new) => self.switching_cost = Some(new),
            Change::SetPriceIndex(new) => self.price_index = Some(new),
            Change::SetCostBasis(new) => self.cost_basis = Some(new),
            Change::FreezeRates(new) => self.rates = Some(new),
            Change::AddCost(new) => drop(
                self.added_costs
                    .insert((new.supplier.clone(), new.part), new),
            ),
            Change::CheckRebuy(new) => self.rebuy_check = Some(new),
            // What becomes another kind of purchase starts over: its phases owe more.
            Change::Reclassify(new) => {
                self.reclassified = Some(new);
                self.closed.clear();
            }
            Change::SetMember(new) => drop(self.members.insert(new.member.clone(), new)),
            Change::SetCriterion(new) => drop(self.criteria.insert(new.criterion.clone(), new)),
            Change::SetCriterionGroup(new) => drop(self.groups.insert(new.group.clone(), new)),
            Change::EstimateAnswer(new) => drop(
                self.estimates
                    .insert((new.supplier.clone(), new.criterion.clone()), new),
            ),
            Change::SetSupplier(new) => drop(self.suppliers.insert(new.supplier.clone(), new)),
            Change::RecordOffer(new) => drop(self.offers.insert(new.offer.clone(), new)),
            Change::RecordDeliveries(new) => {
                drop(self.deliveries.insert(new.supplier.clone(), new))
            }
            Change::ExcludeShipments(new) => drop(
                self.exclusions
                    .insert((new.supplier.clone(), new.exclusion.clone()), new),
            ),
            Change::ScreenOut(new) => drop(self.screened_out.insert(new.supplier.clone(), new)),
            Change::GiveWeights(new) => self.weigh(Judgement::Points(new)),
            Change::ElicitWeights(new) => self.weigh(Judgement::Elicited(new)),
            Change::SetGate(new) => drop(self.gates.insert(new.gate.clone(), new)),
            Change::DeclareInterest(new) => drop(self.interests.insert(new.member.clone(), new)),
            Change::Recuse(new) => drop(self.recusals.insert(new.member.clone(), new)),
            Change::GiveView(new) => drop(self.views.insert(new.member.clone(), new)),
            Change::LeaveOut(new) => drop(self.left_out.insert(new.member.clone(), new)),
            Change::Sign(new) => drop(self.signatures.insert(new.member.clone(), new)),
            Change::RecordFollowUp(new) => drop(self.follow_ups.insert(new.supplier.clone(), new)),
            Change::Waive(new) => drop(self.waivers.insert(new.duty, new)),
            Change::PlanRound(new) => drop(self.rounds.insert(new.round, new)),
            Change::CheckGate(new) => drop(
                self.gate_checks
                    .insert((new.supplier.clone(), new.gate.clone()), new),
            ),
            Change::RecordEvidence(new) => drop(
                self.evidence
                    .insert((new.supplier.clone(), new.evidence.clone()), new),
            ),
            Change::GiveScores(new) => drop(
                self.scores
                    .insert((new.member.clone(), new.supplier.clone()), new),
            ),
            Change::JudgeAgain(new) => {
                let key = (
                    new.member.clone(),
                    new.supplier.clone(),
                    new.criterion.clone(),
                );
                self.judged_again.insert(key, new);
            }
            Change::AgreeScore(new) => drop(
                self.agreed
                    .insert((new.supplier.clone(), new.criterion.clone()), new),
            ),
            Change::HoldStep(step) => {
                let (entry, actor, time) = (touch.entry, touch.actor.clone(), touch.time.clone());
                let held = Held {
                    step,
                    entry,
                    actor,
                    time,
                };
                self.steps.insert(held.step.step, held);
            }
            Change::ClosePhase(closing) => {
                let closed = Closed {
                    entry: touch.entry,
                    actor: touch.actor.clone(),
                    time: touch.time.clone(),
                    seal: closing.seal,
                    note: closing.note,
                };
                self.closed.insert(closing.phase, closed);
            }
            Change::ReopenPhase(opening) => self.reopen(touch, opening),
            Change::Attach(new) => self.attach(new),
            Change::KeepDetails(new) => self.keep_details(new),
            Change::Erase(erase) => self.erase(touch, erase),
            // What it brings follows, entry by entry.
            Change::Join(_) => {}
            Change::Clear(clear) => self.clear(&clear.slot),
            Change::Undo(undo) => {
                if let Some(inverse) = undo.inverse {
                    self.apply(touch, &inverse);
                }
            }
        }
    }

    /// Opens a phase and all after it. What rested on it goes: the lock where what was scored may change, with it the
    /// points that were given again after the reveal, the choice and the signatures in every case. Prices that were seen stay seen.
    fn reopen(&mut self, touch: &Touch, opening: ReopenPhase) {
        let from = opening.phase;
        let opened = self.closed.keys().copied().filter(|phase| *phase >= from);
        let opened = opened.collect();
        self.closed.retain(|phase, _| *phase < from);
        let mut steps = Vec::new();
        if from <= Phase::Negotiation {
            let rests_on_it = |step: &Step| *step != Step::OpenPrices;
            steps.extend(self.steps.keys().copied().filter(rests_on_it));
            self.steps.retain(|step, _| !rests_on_it(step));
            self.judged_again.clear();
        }
        let (mut choice, mut signatures) = (None, Vec::new());
        if from <= Phase::Decision {
            choice = self.choice.take();
            signatures.extend(std::mem::take(&mut self.signatures).into_keys());
        }
        self.reopenings.push(Reopening {
            opening,
            entry: touch.entry,
            actor: touch.actor.clone(),
            time: touch.time.clone(),
            opened,
            steps,
            choice,
            signatures,
        });
    }

    /// Whatever a member gave before, the newer weights stand in its place.
    fn weigh(&mut self, judgement: Judgement) {
        self.weights.insert(judgement.member().clone(), judgement);
    }

    fn clear(&mut self, slot: &Slot) {
        self.erased.remove(slot);
        match slot {
            Slot::Purchase => self.purchase = None,
            Slot::Questionnaire => self.questionnaire = None,
            Slot::Thresholds => self.thresholds = None,
            Slot::Position => self.position = None,
            Slot::Caution => self.caution = None,
            Slot::Forgone(key) => drop(self.forgone.remove(key)),
            Slot::Floor => self.floor = None,
            Slot::Prior => self.prior = None,
            Slot::Recency => self.recency = None,
            Slot::MeasurePrior(measure) => drop(self.priors.remove(measure)),
            Slot::Exclusion(a, b) => drop(self.exclusions.remove(&(a.clone(), b.clone()))),
            Slot::Need => self.need = None,
            Slot::Specification => self.specification = None,
            Slot::Quorum => self.quorum = None,
            Slot::Envelopes => self.envelopes = None,
            Slot::Choice => {
                self.choice = None;
                self.signatures.clear();
            }
            Slot::Precedent => self.precedent = None,
            Slot::SwitchingCost => self.switching_cost = None,
            Slot::PriceIndex => self.price_index = None,
            Slot::CostBasis => self.cost_basis = None,
            Slot::Rates => self.rates = None,
            Slot::AddedCost(id, part) => drop(self.added_costs.remove(&(id.clone(), *part))),
            Slot::RebuyCheck => self.rebuy_check = None,
            Slot::Class => self.reclassified = None,
            Slot::Member(id) => {
                let removed = self.members.shift_remove(id);
                self.touches
                    .gone
                    .members
                    .extend(removed.map(|one| (id.clone(), one)));
            }
            Slot::Criterion(id) => {
                let removed = self.criteria.shift_remove(id);
                self.touches
                    .gone
                    .criteria
                    .extend(removed.map(|one| (id.clone(), one)));
            }
            Slot::CriterionGroup(id) => drop(self.groups.shift_remove(id)),
            Slot::Estimate(a, b) => drop(self.estimates.remove(&(a.clone(), b.clone()))),
            Slot::Supplier(id) => {
                let removed = self.suppliers.shift_remove(id);
                self.touches
                    .gone
                    .suppliers
                    .extend(removed.map(|one| (id.clone(), one)));
            }
            Slot::Offer(id) => {
                let removed = self.offers.shift_remove(id);
                self.touches
                    .gone
                    .offers
                    .extend(removed.map(|one| (id.clone(), one)));
            }
            Slot::Deliveries(id) => drop(self.deliveries.shift_remove(id)),
            Slot::Screening(id) => drop(self.screened_out.shift_remove(id)),
            Slot::Weights(id) => drop(self.weights.shift_remove(id)),
            Slot::Gate(id) => {
                let removed = self.gates.shift_remove(id);
                self.touches
                    .gone
                    .gates
                    .extend(removed.map(|one| (id.clone(), one)));
            }
            Slot::Interest(id) => drop(self.interests.remove(id)),
            Slot::Recusal(id) => drop(self.recusals.remove(id)),
            Slot::View(id) => drop(self.views.remove(id)),
            Slot::LeftOut(id) => drop(self.left_out.remove(id)),
            Slot::Signature(id) => drop(self.signatures.remove(id)),
            Slot::FollowUp(id) => drop(self.follow_ups.remove(id)),
            Slot::Waiver(key) => drop(self.waivers.remove(key)),
            Slot::Round(key) => drop(self.rounds.remove(key)),
            Slot::GateCheck(a, b) => drop(self.gate_checks.remove(&(a.clone(), b.clone()))),
            Slot::Evidence(a, b) => drop(self.evidence.shift_remove(&(a.clone(), b.clone()))),
            Slot::Scores(a, b) => drop(self.scores.remove(&(a.clone(), b.clone()))),
            Slot::JudgedAgain(a, b, c) => {
                drop(self.judged_again.remove(&(a.clone(), b.clone(), c.clone())));
            }
            Slot::Agreed(a, b) => drop(self.agreed.remove(&(a.clone(), b.clone()))),
            Slot::Step(step) => drop(self.steps.remove(step)),
            Slot::Phase(phase) => drop(self.closed.remove(phase)),
            Slot::Attachment(id) => drop(self.attachments.shift_remove(id)),
            Slot::Details(id) => drop(self.details.remove(id)),
        }
    }

    /// The change that sets a slot to what this dossier holds there: none where the slot is empty, or where what it
    /// holds was not set by one change alone.
    pub fn setting(&self, slot: &Slot) -> Option<Change> {
        if let Some(erased) = self.erased.get(slot) {
            return Some(Change::Erase(erased.erase.clone()));
        }
        match slot {
            Slot::Purchase => self.purchase.clone().map(Change::DescribePurchase),
            Slot::Questionnaire => (self.questionnaire.clone()).map(Change::AnswerQuestionnaire),
            Slot::Thresholds => self.thresholds.clone().map(Change::SetThresholds),
            Slot::Position => self.position.clone().map(Change::SetPosition),
            Slot::Caution => self.caution.clone().map(Change::SetCaution),
            Slot::Forgone(key) => self.forgone.get(key).cloned().map(Change::ForgoPrecaution),
            Slot::Floor => self.floor.clone().map(Change::SetFloor),
            Slot::Prior => self.prior.clone().map(Change::SetPrior),
            Slot::Recency => self.recency.clone().map(Change::SetRecency),
            Slot::MeasurePrior(key) => self.priors.get(key).cloned().map(Change::SetMeasurePrior),
            Slot::Exclusion(a, b) => self
                .exclusions
                .get(&(a.clone(), b.clone()))
                .cloned()
                .map(Change::ExcludeShipments),
            Slot::Need => self.need.clone().map(Change::StateNeed),
            Slot::Specification => self.specification.clone().map(Change::Specify),
            Slot::Quorum => self.quorum.clone().map(Change::SetQuorum),
            Slot::Envelopes => self.envelopes.clone().map(Change::UseEnvelopes),
            Slot::Choice => self.choice.clone().map(Change::Choose),
            Slot::Precedent => self.precedent.clone().map(Change::CitePrecedent),
            Slot::SwitchingCost => self.switching_cost.clone().map(Change::SetSwitchingCost),
            Slot::PriceIndex => self.price_index.clone().map(Change::SetPriceIndex),
            Slot::CostBasis => self.cost_basis.clone().map(Change::SetCostBasis),
            Slot::Rates => self.rates.clone().map(Change::FreezeRates),
            Slot::AddedCost(id, part) => self
                .added_costs
                .get(&(id.clone(), *part))
                .cloned()
                .map(Change::AddCost),
            Slot::RebuyCheck => self.rebuy_check.clone().map(Change::CheckRebuy),
            Slot::Class => self.reclassified.clone().map(Change::Reclassify),
            Slot::Member(id) => self.members.get(id).cloned().map(Change::SetMember),
            Slot::Criterion(id) => self.criteria.get(id).cloned().map(Change::SetCriterion),
            Slot::CriterionGroup(id) => self.groups.get(id).cloned().map(Change::SetCriterionGroup),
            Slot::Estimate(a, b) => self
                .estimates
                .get(&(a.clone(), b.clone()))
                .cloned()
                .map(Change::EstimateAnswer),
            Slot::Supplier(id) => self.suppliers.get(id).cloned().map(Change::SetSupplier),
            Slot::Offer(id) => self.offers.get(id).cloned().map(Change::RecordOffer),
            Slot::Deliveries(id) => self
                .deliveries
                .get(id)
                .cloned()
                .map(Change::RecordDeliveries),
            Slot::Screening(id) => self.screened_out.get(id).cloned().map(Change::ScreenOut),
            Slot::Weights(id) => self.weights.get(id).cloned().map(Judgement::into_change),
            Slot::Gate(id) => self.gates.get(id).cloned().map(Change::SetGate),
            Slot::Interest(id) => self.interests.get(id).cloned().map(Change::DeclareInterest),
            Slot::Recusal(id) => self.recusals.get(id).cloned().map(Change::Recuse),
            Slot::View(id) => self.views.get(id).cloned().map(Change::GiveView),
            Slot::LeftOut(id) => self.left_out.get(id).cloned().map(Change::LeaveOut),
            Slot::Signature(id) => self.signatures.get(id).cloned().map(Change::Sign),
            Slot::FollowUp(id) => self.follow_ups.get(id).cloned().map(Change::RecordFollowUp),
            Slot::Waiver(key) => self.waivers.get(key).cloned().map(Change::Waive),
            Slot::Round(key) => self.rounds.get(key).cloned().map(Change::PlanRound),
            Slot::GateCheck(a, b) => self
                .gate_checks
                .get(&(a.clone(), b.clone()))
                .cloned()
                .map(Change::CheckGate),
            Slot::Evidence(a, b) => self
                .evidence
                .get(&(a.clone(), b.clone()))
                .cloned()
                .map(Change::RecordEvidence),
            Slot::Scores(a, b) => self
                .scores
                .get(&(a.clone(), b.clone()))
                .cloned()
                .map(Change::GiveScores),
            Slot::JudgedAgain(a, b, c) => self
                .judged_again
                .get(&(a.clone(), b.clone(), c.clone()))
                .cloned()
                .map(Change::JudgeAgain),
            Slot::Agreed(a, b) => self
                .agreed
                .get(&(a.clone(), b.clone()))
                .cloned()
                .map(Change::AgreeScore),
            Slot::Attachment(id) => self.attachments.get(id).cloned().map(Change::Attach),
            Slot::Details(id) => self.details.get(id).cloned().map(Change::KeepDetails),
            Slot::Step(step) => self
                .steps
                .get(step)
                .map(|held| Change::HoldStep(held.step.clone())),
            Slot::Phase(phase) => self.closed.get(phase).map(|closed| {
                Change::ClosePhase(ClosePhase {
                    phase: *phase,
                    note: closed.note.clone(),
                    seal: closed.seal.clone(),
                })
            }),
        }
    }

    /// The change that restores a slot to what this dossier holds there, by clearing it where it is empty.
    pub fn restoring(&self, slot: Slot) -> Change {
        self.setting(&slot)
            .unwrap_or(Change::Clear(Clear { slot, reason: None }))
    }

    /// Whether the slot holds anything.
    pub fn holds(&self, slot: &Slot) -> bool {
        self.setting(slot).is_some()
    }

    /// Puts the list of a slot back into the order in which its things were named. What is kept by key alone has no
    /// such order.
    fn put_in_place(&mut self, slot: &Slot) {
        let named = &self.touches.named;
        let place = |slot: Slot| named.get(&slot).copied();
        match slot {
            Slot::Member(_) => order(&mut self.members, |id| place(Slot::Member(id.clone()))),
            Slot::Criterion(_) => {
                order(&mut self.criteria, |id| place(Slot::Criterion(id.clone())))
            }
            Slot::CriterionGroup(_) => order(&mut self.groups, |id| {
                place(Slot::CriterionGroup(id.clone()))
            }),
            Slot::Supplier(_) => order(&mut self.suppliers, |id| place(Slot::Supplier(id.clone()))),
            Slot::Offer(_) => order(&mut self.offers, |id| place(Slot::Offer(id.clone()))),
            Slot::Deliveries(_) => order(&mut self.deliveries, |id| {
                place(Slot::Deliveries(id.clone()))
            }),
            Slot::Screening(_) => order(&mut self.screened_out, |id| {
                place(Slot::Screening(id.clone()))
            }),
            Slot::Weights(_) => order(&mut self.weights, |id| place(Slot::Weights(id.clone()))),
            Slot::Attachment(_) => order(&mut self.attachments, |id| {
                place(Slot::Attachment(id.clone()))
            }),
            Slot::Gate(_) => order(&mut self.gates, |id| place(Slot::Gate(id.clone()))),
            Slot::Evidence(..) => order(&mut self.evidence, |(a, b)| {
                place(Slot::Evidence(a.clone(), b.clone()))
            }),
            _ => {}
        }
    }
}

fn order<K: Hash + Eq, V>(list: &mut IndexMap<K, V>, place: impl Fn(&K) -> Option<u64>) {
    list.sort_by_cached_key(|key, _| place(key));
}
