//! The ranking methods under test: those of the list, and their other definitions.

use mcda::ranking::{
    Advantage, Distance, METHODS, Method, Normalisation, Preference, Problem, Stability,
    Thresholds, electre_1, electre_3, electre_tri, moora, promethee, topsis, vikor, waspas,
    weighted_product, weighted_sum,
};
use mcda::{Direction, Refusal, Scores};

/// A ranking method.
pub(super) type Ranked = fn(&Problem) -> Result<Scores, Refusal>;

/// The methods by other definitions than the usual one, and those that choose or sort.
pub(super) fn variants() -> Vec<(&'static str, Ranked)> {
    let mut all: Vec<(&'static str, Ranked)> = vec![
        ("wsm by shares", |p| sum(p, Normalisation::ReciprocalShare)),
        ("wsm by length", |p| sum(p, Normalisation::Vector)),
        ("wsm by largest", |p| sum(p, Normalisation::Max)),
        ("wpm by shares", |p| product(p, Normalisation::Share)),
        ("wpm by ratios", |p| product(p, Normalisation::LinearRatio)),
        ("topsis by range", |p| {
            near(p, Normalisation::MinMax, Distance::Euclidean)
        }),
        ("topsis by ratio", |p| {
            near(p, Normalisation::LinearRatio, Distance::Euclidean)
        }),
        ("topsis by length, city block", |p| {
            near(p, Normalisation::Vector, Distance::CityBlock)
        }),
        ("topsis by length, largest", |p| {
            near(p, Normalisation::Vector, Distance::Largest)
        }),
        ("topsis by range, city block", |p| {
            near(p, Normalisation::MinMax, Distance::CityBlock)
        }),
        ("topsis by range, largest", |p| {
            near(p, Normalisation::MinMax, Distance::Largest)
        }),
        ("vikor, group regret alone", |p| regret(p, 1.0)),
        ("vikor, largest regret alone", |p| regret(p, 0.0)),
        ("waspas, mostly product", |p| blend(p, 0.1)),
        ("waspas, mostly sum", |p| blend(p, 0.9)),
        ("moora by range", |p| {
            Ok(moora(&p.table, &p.weights, Normalisation::MinMax)?.scores)
        }),
        ("moora by shares", |p| {
            Ok(moora(&p.table, &p.weights, Normalisation::Share)?.scores)
        }),
        ("promethee, linear", linear_flows),
        ("promethee, gaussian", gaussian_flows),
        ("electre3 with a veto", distilled_with_veto),
        ("electre1", chosen),
        ("electre-tri", sorted),
    ];
    all.extend(
        METHODS
            .iter()
            .map(|Method { name, scores, .. }| (*name, *scores)),
    );
    all
}

fn sum(p: &Problem, by: Normalisation) -> Result<Scores, Refusal> {
    Ok(weighted_sum(&p.table, &p.weights, by)?.scores)
}

fn product(p: &Problem, by: Normalisation) -> Result<Scores, Refusal> {
    Ok(weighted_product(&p.table, &p.weights, by)?.scores)
}

fn near(p: &Problem, by: Normalisation, distance: Distance) -> Result<Scores, Refusal> {
    let found = topsis(&p.table, &p.weights, by, distance)?;
    let undefined = || Scores::highest(vec![0.0; p.table.offers()]);
    Ok(found.closeness.unwrap_or_else(undefined))
}

fn regret(p: &Problem, v: f64) -> Result<Scores, Refusal> {
    let (advantage, stability) = (Advantage::ByOffers, Stability::Either);
    Ok(vikor(&p.table, &p.weights, v, advantage, stability)?.compromise)
}

fn blend(p: &Problem, lambda: f64) -> Result<Scores, Refusal> {
    Ok(waspas(&p.table, &p.weights, Normalisation::LinearRatio, lambda)?.scores)
}

/// Thresholds are shares of the bounds, so that they follow a change of units.
fn widths(p: &Problem) -> impl Iterator<Item = f64> + '_ {
    p.bounds.iter().map(|(low, high)| high - low)
}

fn linear_flows(p: &Problem) -> Result<Scores, Refusal> {
    let linear = |width: f64| Preference::Linear {
        q: 0.05 * width,
        p: 0.3 * width,
    };
    let preferences: Vec<Preference> = widths(p).map(linear).collect();
    Ok(promethee(&p.table, &p.weights, &preferences)?.flows.net)
}

fn gaussian_flows(p: &Problem) -> Result<Scores, Refusal> {
    let bell = |width: f64| Preference::Gaussian { s: 0.2 * width };
    let preferences: Vec<Preference> = widths(p).map(bell).collect();
    Ok(promethee(&p.table, &p.weights, &preferences)?.flows.net)
}

fn limits(p: &Problem) -> Vec<Thresholds> {
    let of = |width: f64| Thresholds {
        indifference: 0.05 * width,
        preference: 0.15 * width,
        veto: Some(0.3 * width),
    };
    widths(p).map(of).collect()
}

fn distilled_with_veto(p: &Problem) -> Result<Scores, Refusal> {
    let found = electre_3(&p.table, &p.weights, &limits(p))?;
    let place = |order: &[Vec<usize>], offer: usize| {
        order
            .iter()
            .position(|group| group.contains(&offer))
            .unwrap() as f64
    };
    let places = (0..p.table.offers())
        .map(|offer| place(&found.descending, offer) + place(&found.ascending, offer));
    Ok(Scores::lowest(places.collect()))
}

/// ELECTRE I: one for those in the kernel, nothing for the others.
fn chosen(p: &Problem) -> Result<Scores, Refusal> {
    let found = electre_1(&p.table, &p.weights, Normalisation::Share, 0.7, 0.3)?;
    let one = |offer| {
        if found.kernel.contains(&offer) {
            1.0
        } else {
            0.0
        }
    };
    Ok(Scores::highest((0..p.table.offers()).map(one).collect()))
}

/// ELECTRE TRI: the pessimistic class between profiles at thirds of the bounds.
fn sorted(p: &Problem) -> Result<Scores, Refusal> {
    let profile = |share: f64| -> Vec<f64> {
        let figure = |((low, high), direction): (&(f64, f64), &Direction)| match direction {
            Direction::Max => low + share * (high - low),
            Direction::Min => high - share * (high - low),
        };
        p.bounds
            .iter()
            .zip(p.table.directions())
            .map(figure)
            .collect()
    };
    let no_veto: Vec<Thresholds> = limits(p)
        .into_iter()
        .map(|limits| Thresholds {
            veto: None,
            ..limits
        })
        .collect();
    let profiles = [profile(1.0 / 3.0), profile(2.0 / 3.0)];
    let found = electre_tri(&p.table, &p.weights, &profiles, &no_veto, 0.7)?;
    Ok(Scores::highest(
        found
            .pessimistic
            .iter()
            .map(|class| *class as f64)
            .collect(),
    ))
}
