//! Several ranking methods on the same problem, named with a plus between them.

use super::Answer;
use crate::Refused;
use crate::figures::Figures;
use crate::inputs::Inputs;

/// The ranking methods, with the names under which each gives its scores and its ranks, and under which its scores stand
/// beside those of others.
const METHODS: [(&str, &str, &str, &str); 13] = [
    ("aras", "utility", "ranking", "aras"),
    ("codas", "scores", "ranking", "codas"),
    ("comet", "scores", "ranking", "comet"),
    ("copras", "Q", "ranking", "copras"),
    ("edas", "scores", "ranking", "edas"),
    ("marcos", "utility", "ranking", "marcos"),
    ("moora", "scores", "ranking", "moora"),
    ("promethee", "phi_net", "ranking", "promethee_net"),
    ("spotis", "scores", "ranking_low_is_best", "spotis"),
    ("topsis", "closeness", "ranking", "topsis"),
    ("vikor", "Q", "ranking_by_Q", "vikor_Q"),
    ("waspas", "scores", "ranking", "waspas"),
    ("wsm", "scores", "ranking", "wsm"),
];

/// The answer of methods joined by a plus; none for one alone.
pub(super) fn answer(method: &str, inputs: &Inputs<'_>) -> Option<Answer> {
    method.contains('+').then(|| joined(method, inputs))
}

fn joined(methods: &str, inputs: &Inputs<'_>) -> Answer {
    let mut figures = Figures::default();
    for (place, name) in methods.split('+').enumerate() {
        let known = METHODS.iter().find(|(known, ..)| *known == name);
        let Some((_, scores, ranks, title)) = known else {
            let message = format!("“{name}” does not stand beside other methods");
            return Err(Refused::unsupported(message));
        };
        let Some(found) = super::answer(name, inputs) else {
            return Err(Refused::unsupported(format!("“{name}” is not offered")));
        };
        let found = found?;
        let ranking = found.get(ranks).cloned();
        figures = figures.with(title, found.get(scores).cloned());
        if name == "wsm" {
            figures = figures.with("wsm_linear_ratio", found.get(scores).cloned());
        }
        if place == 0 {
            figures = figures.with("ranking", ranking.clone());
        }
        figures = figures.with(&format!("ranking_{name}"), ranking);
        if name == "vikor" {
            figures = figures.with("vikor_compromise", found.get("compromise_set").cloned());
        }
    }
    Ok(figures)
}
