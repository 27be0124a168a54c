//! At which quantity another offer becomes the cheapest, within a fifth of the volume up and down.
//!
//! Between two quantity breaks the whole cost of an offer is a straight line over the quantity: every step adds an amount
//! of its own for each unit, a share of what was before, or a sum once. So the quantity at which two offers cost the same
//! follows exactly from two points of each.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::exact::{Exact, TooLarge, minus, over, plus, times};
use super::{evaluated_cost, with_volume_moved};
use crate::{Dossier, Offer, SupplierId};

/// How far the volume is moved, in shares of it: a fifth down and a fifth up. Ours.
pub const VOLUME_RANGE: (Decimal, Decimal) = (
    Decimal::from_parts(8, 0, 0, false, 1),
    Decimal::from_parts(12, 0, 0, false, 1),
);

/// A quantity at which another offer becomes the cheapest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crossover {
    /// How many times the volume of the purchase it is.
    pub factor: Decimal,
    /// Who is the cheapest below it.
    pub below: SupplierId,
    /// Who is from there on.
    pub above: SupplierId,
}

/// The quantities at which another of these offers becomes the cheapest, from the smallest. None where a cost cannot be
/// computed.
pub fn cheapest_by_volume(dossier: &Dossier, offers: &[&Offer]) -> Vec<Crossover> {
    let Ok(stretches) = stretches(dossier, offers) else {
        return Vec::new();
    };
    let pairs = stretches.iter().zip(stretches.iter().skip(1));
    pairs
        .filter(|((_, below), (_, above))| below != above)
        .map(|((_, below), (factor, above))| Crossover {
            factor: *factor,
            below: offers[*below].supplier.clone(),
            above: offers[*above].supplier.clone(),
        })
        .collect()
}

/// From which factor on which offer is the cheapest.
fn stretches(dossier: &Dossier, offers: &[&Offer]) -> Result<Vec<(Decimal, usize)>, TooLarge> {
    let edges = edges(offers)?;
    let mut stretches = Vec::new();
    for (from, to) in edges.iter().zip(edges.iter().skip(1)) {
        let lines = lines(dossier, offers, *from, *to)?;
        let mut at = *from;
        while let Some(first) = lowest(&lines, at)? {
            stretches.push((at, first));
            match next(&lines, first, at, *to)? {
                Some(crossing) => at = crossing,
                None => break,
            }
        }
    }
    Ok(stretches)
}

/// The ends of the range, and the quantity breaks between them.
fn edges(offers: &[&Offer]) -> Result<Vec<Decimal>, TooLarge> {
    let (low, high) = VOLUME_RANGE;
    let mut edges = BTreeSet::from([low, high]);
    for line in offers.iter().flat_map(|offer| &offer.lines) {
        for one in line.breaks.iter().flat_map(|breaks| &breaks.breaks) {
            let factor = over(one.from, line.quantity)?;
            if low < factor && factor < high {
                edges.insert(factor);
            }
        }
    }
    Ok(edges.into_iter().collect())
}

/// The whole cost of an offer over the factor of the volume.
#[derive(Clone, Copy)]
struct Line {
    at_nothing: Decimal,
    slope: Decimal,
}

impl Line {
    fn at(self, factor: Decimal) -> Exact {
        plus(self.at_nothing, times(self.slope, factor)?)
    }
}

/// The lines between two edges, from the cost at two factors inside.
fn lines(
    dossier: &Dossier,
    offers: &[&Offer],
    from: Decimal,
    to: Decimal,
) -> Result<Vec<Line>, TooLarge> {
    let third = over(minus(to, from)?, Decimal::from(3))?;
    let (one, other) = (plus(from, third)?, minus(to, third)?);
    let (at_one, at_other) = (whole(dossier, offers, one)?, whole(dossier, offers, other)?);
    let pairs = at_one.into_iter().zip(at_other);
    pairs
        .map(|(cost, later)| {
            let slope = over(minus(later, cost)?, minus(other, one)?)?;
            let at_nothing = minus(cost, times(slope, one)?)?;
            Ok(Line { at_nothing, slope })
        })
        .collect()
}

/// What each offer costs as a whole at a factor of the volume, in units of the volume as it stands.
fn whole(dossier: &Dossier, offers: &[&Offer], factor: Decimal) -> Result<Vec<Decimal>, TooLarge> {
    let moved = with_volume_moved(dossier, factor).ok_or(TooLarge)?;
    let costs = offers.iter().map(|offer| {
        let offer = moved.offers.get(&offer.offer).ok_or(TooLarge)?;
        let cost = evaluated_cost(&moved, offer).map_err(|_| TooLarge)?;
        times(cost.evaluated, factor)
    });
    costs.collect()
}

/// Who is the cheapest just above a factor.
fn lowest(lines: &[Line], at: Decimal) -> Result<Option<usize>, TooLarge> {
    let mut best: Option<(Decimal, Decimal, usize)> = None;
    for (place, line) in lines.iter().enumerate() {
        // Where two meet, the one that grows more slowly is ahead from there on. Digits that divisions have made up
        // are no difference.
        let cost = (line.at(at)?.round_dp(12), line.slope);
        if best.is_none_or(|(low, slope, _)| cost < (low, slope)) {
            best = Some((cost.0, cost.1, place));
        }
    }
    Ok(best.map(|(.., place)| place))
}

/// The first factor before the end at which another line passes below.
fn next(
    lines: &[Line],
    first: usize,
    from: Decimal,
    to: Decimal,
) -> Result<Option<Decimal>, TooLarge> {
    let mut soonest: Option<Decimal> = None;
    let own = lines[first];
    for line in lines {
        let slower = minus(own.slope, line.slope)?;
        if slower <= Decimal::ZERO {
            continue;
        }
        let crossing = over(minus(line.at_nothing, own.at_nothing)?, slower)?;
        // Not the place at which one stands, which a division may have missed by its last digit.
        let is_ahead = minus(crossing, from)? > Decimal::new(1, 12) && crossing < to;
        if is_ahead && soonest.is_none_or(|sooner| crossing < sooner) {
            soonest = Some(crossing);
        }
    }
    Ok(soonest)
}
