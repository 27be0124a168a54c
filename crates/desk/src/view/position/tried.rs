//! The purchase as if its answers put it elsewhere on the map: what lies there, what that proposes, who would be first.

use dossier::{Question, position_at, under_each_position};
use rust_decimal::Decimal;
use rust_decimal::prelude::{FromPrimitive, ToPrimitive};
use words::Words;

use super::{place, proposals, under_one};
use crate::session::Open;
use crate::view::acting::Acting;
use crate::view::audience::withheld;
use crate::view::tried::ranked;
use crate::view::typed;
use crate::wire::{MapPoint, TriedMean, TriedPosition};

/// What would follow if the answers came to these means about impact and supply risk. They are held between 1 and 5 and taken
/// to the tenth: no hand draws finer than that.
pub(crate) fn tried_position(open: &Open, words: &Words, means: (f64, f64)) -> TriedPosition {
    let acting = Acting::of(open, words);
    let (phrases, dossier) = (&acting.phrases, acting.dossier());
    let (impact, risk) = (held(means.0), held(means.1));
    let position = position_at(impact, risk, dossier.thresholds.as_ref());
    let is_declared =
        (dossier.position.as_ref()).is_some_and(|declared| declared.position == position);
    let evaluated = open.desk.evaluated();
    let evaluation = evaluated.evaluation.as_ref().ok();
    let seen = evaluation.filter(|_| withheld(dossier, acting.actor).is_empty());
    let under = seen.and_then(|evaluation| {
        let found = under_each_position(dossier, evaluation).into_iter();
        let there = found.into_iter().find(|one| one.position == position)?;
        Some((evaluation, there))
    });
    let id = match is_declared {
        true => "position-tried-same",
        false => "position-tried",
    };
    TriedPosition {
        point: MapPoint {
            risk: place(risk),
            impact: place(impact),
            is_known: true,
        },
        said: words.say(
            id,
            &[
                ("impact", phrases.as_given(impact).into()),
                ("risk", phrases.as_given(risk).into()),
                ("position", phrases.position_inside(position).into()),
            ],
        ),
        proposals: proposals::proposals(&acting, evaluation, position),
        ranking: (under.as_ref())
            .and_then(|(evaluation, there)| {
                Some(ranked(phrases, evaluation, &there.own.as_ref()?.ranking))
            })
            .unwrap_or_default(),
        under: under.map(|(evaluation, there)| under_one(phrases, evaluation, &there)),
        impact: mean(words, impact),
        risk: mean(words, risk),
        position,
    }
}

fn held(mean: f64) -> Decimal {
    let (least, most) = (Question::ANSWERS.start(), Question::ANSWERS.end());
    let (least, most) = (Decimal::from(*least), Decimal::from(*most));
    let mean = Decimal::from_f64(mean).unwrap_or(least);
    mean.clamp(least, most).round_dp(1)
}

fn mean(words: &Words, mean: Decimal) -> TriedMean {
    TriedMean {
        value: mean.to_f64().unwrap_or_default(),
        typed: typed(words, mean),
    }
}
