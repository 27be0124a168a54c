//! A change as a line of the record that a person reads.

use dossier::{Change, Dossier, Text};
use memo::phrases::Phrases;
use words::Words;

use crate::naming::{plainly, slot};

/// What a change did, in a few words: “set: criterion Landed cost”. Names are those of the dossier as it
/// stands, so that a reader years later finds what is meant.
pub fn describe(words: &Words, dossier: &Dossier, change: &Change) -> String {
    let phrases = Phrases { words, dossier };
    let what = change
        .slot()
        .map(|set| slot(&phrases, &set.to_string(), plainly))
        .unwrap_or_default();
    let said = |id: &str| words.say(id, &[("what", what.as_str().into())]);
    let text = |text: &Text| phrases.text(text);
    let (line, detail) = match change {
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
        Change::SetFloor(floor) => (said("log-set"), Some(text(&floor.reason))),
        Change::SetPrior(prior) => (said("log-set"), Some(text(&prior.source))),
        Change::SetMember(_) | Change::SetCriterion(_) | Change::SetSupplier(_) => {
            (said("log-set"), None)
        }
        Change::RecordOffer(offer) => (said("log-recorded"), offer.note.as_ref().map(text)),
        Change::RecordDeliveries(record) => {
            let on_time = words.count(record.shipments.saturating_sub(record.late).into());
            let all = words.count(record.shipments.into());
            let counts = words.say(
                "count-of-count",
                &[("onTime", on_time.into()), ("all", all.into())],
            );
            (said("log-recorded"), Some(counts))
        }
        Change::ScreenOut(screening) => (said("log-recorded"), Some(text(&screening.reason))),
        Change::GiveWeights(weights) => {
            let points: Vec<String> = weights
                .points
                .iter()
                .map(|(criterion, points)| {
                    format!(
                        "{} {}",
                        plainly(&phrases, "criterion", criterion.as_str()),
                        words.exact(
                            *points,
                            u8::try_from(points.normalize().scale()).unwrap_or(u8::MAX)
                        )
                    )
                })
                .collect();
            (said("log-recorded"), Some(points.join(", ")))
        }
        Change::Clear(clear) => (said("log-cleared"), clear.reason.as_ref().map(text)),
        Change::Undo(undo) => {
            let arguments = [
                ("entry", undo.entry.to_string().into()),
                ("what", what.as_str().into()),
            ];
            (words.say("log-undone", &arguments), None)
        }
    };
    match detail {
        Some(detail) => format!("{line}: {detail}"),
        None => line,
    }
}
