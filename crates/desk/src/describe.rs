//! A change as a line of the record that a person reads.

mod weights;

use dossier::{AddedCost, Change, Dossier, Estimate, Questionnaire, Text};
use memo::phrases::Phrases;
use words::Words;

use crate::naming::{plainly, slot};

/// What a change did, in a few words: “set: criterion Landed cost”. Names are those of the dossier as it
/// stands, so that a reader years later finds what is meant.
pub fn describe(words: &Words, dossier: &Dossier, change: &Change) -> String {
    let (line, detail) = line_and_detail(words, dossier, change);
    match detail {
        Some(detail) => format!("{line}: {detail}"),
        None => line,
    }
}

/// What a change set, in a few words and without what it is about: for two of them side by side.
pub(crate) fn content(words: &Words, dossier: &Dossier, change: &Change) -> String {
    let phrases = Phrases { words, dossier };
    match change {
        Change::RecordOffer(offer) => {
            let line = |line: &dossier::PriceLine| {
                let price = exact(words, line.price);
                match line.freight {
                    Some(freight) => format!("{price} + {}", exact(words, freight)),
                    None => price,
                }
            };
            let note = offer.note.as_ref().map(|note| phrases.text(note));
            let lines = offer.lines.iter().map(line).chain(note);
            lines.collect::<Vec<_>>().join("; ")
        }
        Change::SetMember(member) => phrases.text(&member.name),
        Change::SetSupplier(supplier) => phrases.text(&supplier.name),
        Change::SetCriterion(criterion) => {
            let (worst, best) = criterion.scale.anchors();
            let name = phrases.text(&criterion.name);
            format!("{name}, {} – {}", exact(words, worst), exact(words, best))
        }
        Change::SetFloor(floor) => {
            let places = u8::try_from(floor.share.scale().saturating_sub(2)).unwrap_or(u8::MAX);
            let share = words.exact(floor.share * rust_decimal::Decimal::ONE_HUNDRED, places);
            format!("{share} %. {}", phrases.text(&floor.reason))
        }
        change => {
            let (line, detail) = line_and_detail(words, dossier, change);
            detail.filter(|detail| !detail.is_empty()).unwrap_or(line)
        }
    }
}

/// What was done to what, and what it says besides.
fn line_and_detail(words: &Words, dossier: &Dossier, change: &Change) -> (String, Option<String>) {
    let phrases = Phrases { words, dossier };
    let what = subject(&phrases, change);
    let said = |id: &str| words.say(id, &[("what", what.as_str().into())]);
    let text = |text: &Text| phrases.text(text);
    match change {
        Change::DescribePurchase(purchase) => (said("log-set"), Some(text(&purchase.title))),
        Change::SetPosition(declared) => {
            let reason = declared.reason.as_ref().map(text).unwrap_or_default();
            let position = phrases.position(declared.position);
            let detail = if reason.is_empty() {
                position
            } else {
                format!("{position}. {reason}")
            };
            (said("log-set"), Some(detail))
        }
        Change::AnswerQuestionnaire(given) => {
            (said("log-recorded"), Some(answers(&phrases, given)))
        }
        Change::SetThresholds(cut) => {
            let at = [cut.impact, cut.risk].map(|at| exact(words, at)).join(", ");
            (
                said("log-set"),
                Some(format!("{at}. {}", text(&cut.reason))),
            )
        }
        Change::SetCaution(own) => {
            let counts = phrases.caution(own.bound);
            (
                said("log-set"),
                Some(format!("{counts}. {}", text(&own.reason))),
            )
        }
        Change::SetFloor(floor) => (said("log-set"), Some(text(&floor.reason))),
        Change::SetPrior(prior) => (said("log-set"), Some(text(&prior.source))),
        Change::SetMeasurePrior(prior) => (said("log-set"), Some(text(&prior.source))),
        Change::SetRecency(recency) => {
            let months = [("months", exact(words, recency.months).into())];
            let months = words.say("records-recency-short", &months);
            let detail = format!("{months}. {}", text(&recency.reason));
            (said("log-set"), Some(detail))
        }
        Change::ExcludeShipments(left) => {
            (said("log-recorded"), Some(phrases.excluded_shipments(left)))
        }
        Change::SetMember(_)
        | Change::SetCriterion(_)
        | Change::SetCriterionGroup(_)
        | Change::SetSupplier(_) => (said("log-set"), None),
        Change::RecordOffer(offer) => (said("log-recorded"), offer.note.as_ref().map(text)),
        Change::RecordDeliveries(record) => {
            let counts = counts(words, record.shipments, record.late);
            let others = phrases.other_counts(&record.whole());
            let all = std::iter::once(counts).chain(others).collect::<Vec<_>>();
            (said("log-recorded"), Some(all.join("; ")))
        }
        Change::ScreenOut(screening) => (said("log-recorded"), Some(text(&screening.reason))),
        Change::GiveWeights(weights) => (
            said("log-recorded"),
            Some(weights::points(&phrases, &weights.points)),
        ),
        Change::ElicitWeights(weights) => (
            said("log-recorded"),
            Some(weights::answers(&phrases, &weights.answers)),
        ),
        Change::Clear(clear) => (said("log-cleared"), clear.reason.as_ref().map(text)),
        Change::ReopenPhase(opening) => (said("log-reopened"), Some(text(&opening.reason))),
        Change::ClosePhase(closing) => (said("log-closed"), closing.note.as_ref().map(text)),
        Change::HoldStep(held) => (said("log-taken"), held.digest.clone()),
        Change::Undo(undo) => {
            let arguments = [
                ("entry", undo.entry.to_string().into()),
                ("what", what.as_str().into()),
            ];
            (words.say("log-undone", &arguments), None)
        }
        Change::Attach(attach) => (said("log-recorded"), Some(attach.name.clone())),
        Change::Erase(erase) => (said("log-erased"), Some(text(&erase.reason))),
        Change::Join(join) => {
            let arguments = [
                ("n", join.count.into()),
                ("count", words.count(join.count).into()),
                (
                    "head",
                    join.head.as_str().get(..8).unwrap_or_default().into(),
                ),
            ];
            (words.say("log-joined", &arguments), None)
        }
        _ => (said("log-recorded"), step_detail(&phrases, change)),
    }
}

/// That something was recorded, and not what: for whom it is still sealed.
pub(crate) fn name_only(words: &Words, dossier: &Dossier, change: &Change) -> String {
    let what = subject(&Phrases { words, dossier }, change);
    words.say("log-recorded", &[("what", what.into())])
}

/// What a change is about.
fn subject(phrases: &Phrases<'_>, change: &Change) -> String {
    change
        .slot()
        .map(|set| slot(phrases, &set.to_string(), plainly))
        .unwrap_or_default()
}

/// What a step of the process says besides its name: the words that people gave, in their order.
fn step_detail(phrases: &Phrases<'_>, change: &Change) -> Option<String> {
    let words = phrases.words;
    let text = |text: &Text| phrases.text(text);
    let listed = |texts: &[Text]| texts.iter().map(text).collect::<Vec<_>>().join("; ");
    match change {
        Change::StateNeed(need) => Some(format!("{}. {}", text(&need.what), text(&need.without))),
        Change::Specify(specification) => Some(listed(&specification.requirements)),
        Change::SetGate(gate) => Some(text(&gate.requirement)),
        Change::CheckGate(check) => {
            let id = if check.met {
                "gate-met"
            } else {
                "gate-not-met"
            };
            Some(format!("{}. {}", words.say(id, &[]), text(&check.evidence)))
        }
        Change::RecordEvidence(evidence) => Some(text(&evidence.source)),
        Change::EstimateAnswer(estimate) => Some(estimated(phrases, estimate)),
        Change::Waive(waiver) => Some(text(&waiver.reason)),
        Change::ForgoPrecaution(forgone) => Some(text(&forgone.reason)),
        Change::SetQuorum(quorum) => Some(format!("{}. {}", quorum.members, text(&quorum.reason))),
        Change::DeclareInterest(interest) => {
            Some((interest.tie.as_ref()).map_or_else(|| words.say("interest-none", &[]), text))
        }
        Change::Recuse(recusal) => Some(text(&recusal.reason)),
        Change::GiveView(view) => Some(text(&view.advice)),
        Change::UseEnvelopes(chosen) => {
            let id = if chosen.two {
                "envelopes-two"
            } else {
                "envelopes-one"
            };
            Some(words.say(id, &[]))
        }
        Change::GiveScores(given) => {
            let scores = given.scores.iter().map(|(criterion, score)| {
                format!(
                    "{} {}",
                    plainly(phrases, "criterion", criterion.as_str()),
                    exact(words, score.points)
                )
            });
            Some(scores.collect::<Vec<_>>().join(", "))
        }
        Change::JudgeAgain(second) => Some(format!(
            "{}. {}",
            exact(words, second.points),
            text(&second.reason)
        )),
        Change::AgreeScore(agreed) => Some(format!(
            "{}. {}",
            exact(words, agreed.points),
            text(&agreed.reason)
        )),
        Change::LeaveOut(left) => Some(text(&left.reason)),
        Change::PlanRound(plan) => Some(text(&plan.alternative)),
        Change::Choose(choice) => {
            let supplier = plainly(phrases, "supplier", choice.supplier.as_str());
            let trade_off = choice
                .trade_off
                .as_ref()
                .map(|words| format!(". {}", text(words)));
            Some(supplier + &trade_off.unwrap_or_default())
        }
        Change::Sign(signature) => {
            let stance = words.say(&format!("stance-{}", signature.stance.name()), &[]);
            let said = signature
                .words
                .as_ref()
                .map(|words| format!(": {}", text(words)));
            Some(stance + &said.unwrap_or_default())
        }
        Change::CitePrecedent(precedent) => Some(text(&precedent.reference)),
        Change::SetSwitchingCost(cost) => Some(text(&cost.reason)),
        Change::SetPriceIndex(index) => Some(text(&index.source)),
        Change::SetCostBasis(basis) => Some(phrases.cost_basis(basis).join(" ")),
        Change::FreezeRates(rates) => Some(phrases.rates(rates)),
        Change::AddCost(added) => Some(added_cost(phrases, added)),
        Change::CheckRebuy(check) => words.date(&check.date),
        Change::Reclassify(became) => Some(text(&became.reason)),
        Change::RecordFollowUp(record) => {
            let counts = counts(words, record.shipments, record.late);
            let others = phrases.other_counts(&record.as_deliveries().whole());
            let all = std::iter::once(counts).chain(others);
            Some(all.collect::<Vec<_>>().join("; "))
        }
        _ => None,
    }
}

/// The estimate and what it rests on: “14 weeks. By telephone”.
fn estimated(phrases: &Phrases<'_>, estimate: &Estimate) -> String {
    let criterion = phrases.dossier.criteria.get(&estimate.criterion);
    let figure = criterion.and_then(|criterion| {
        let number = criterion.scale.number(&estimate.answer)?;
        Some(phrases.answer_to(criterion, f64::try_from(number).ok()?))
    });
    let reason = phrases.text(&estimate.reason);
    figure.map_or_else(|| reason.clone(), |figure| format!("{figure}. {reason}"))
}

/// What a part costs, and why.
fn added_cost(phrases: &Phrases<'_>, added: &AddedCost) -> String {
    let figure = match (added.amount, added.share) {
        (Some(amount), _) => phrases.money(amount, 4),
        (None, share) => phrases.share(share.unwrap_or_default()),
    };
    format!("{figure}. {}", phrases.text(&added.reason))
}

/// Each question that is answered, by its name, and what the answers rest on.
fn answers(phrases: &Phrases<'_>, given: &Questionnaire) -> String {
    let answers = (given.answers.iter())
        .map(|(question, answer)| format!("{} {answer}", phrases.question_name(*question)));
    let listed = answers.collect::<Vec<_>>().join(", ");
    match &given.note {
        Some(note) => format!("{listed}. {}", phrases.text(note)),
        None => listed,
    }
}

/// A number as it was given, with the decimals it has.
fn exact(words: &Words, number: rust_decimal::Decimal) -> String {
    let places = u8::try_from(number.normalize().scale()).unwrap_or(u8::MAX);
    words.exact(number, places)
}

/// How many of all shipments were on time.
fn counts(words: &Words, shipments: u32, late: u32) -> String {
    let on_time = words.count(shipments.saturating_sub(late).into());
    let all = words.count(shipments.into());
    words.say(
        "count-of-count",
        &[("onTime", on_time.into()), ("all", all.into())],
    )
}
