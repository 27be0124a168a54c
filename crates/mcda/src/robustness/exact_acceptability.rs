//! Acceptability without sampling, for up to three criteria: the weights form a line or a triangle, the points at which
//! two offers tie cut it into cells, and the ranking is the same all over a cell.

use std::cmp::Ordering;

use super::fraction::Fraction;
use super::weight_space::WeightSpace;

/// The figures of SMAA-2 as exact fractions. Offers that are equal share the ranks that they take together.
#[derive(Debug, Clone, PartialEq)]
pub struct ExactAcceptability {
    /// By offer and rank: the share of the weights for which the offer takes the rank.
    pub ranks: Vec<Vec<Fraction>>,
    /// By offer: the mean of the weights for which it is first; none where it never is.
    pub central_weights: Vec<Option<Vec<Fraction>>>,
    /// By offer: whether it is first under its central weights, 1 or its share of a tie; none where it never is first.
    pub confidence_factors: Vec<Option<f64>>,
    /// By offer and other offer: the share of the weights for which it beats the other; 0 against itself.
    pub pairwise_winning: Vec<Vec<Fraction>>,
    /// The Shannon entropy of the rankings, in bits.
    pub ranking_entropy: f64,
    /// By offer: the mean of its score.
    pub score_means: Vec<f64>,
    /// By offer: the variance of its score.
    pub score_variances: Vec<f64>,
}

/// More offers than this make so many cells that sampling is the better way.
const MOST_OFFERS: usize = 6;

/// A part of the weights: a point, a line or a convex polygon, with the order of each pair of offers on it.
#[derive(Debug, Clone)]
struct Cell {
    corners: Vec<Vec<Fraction>>,
    leads: Vec<Ordering>,
}

/// The figures of SMAA-2 (Lahdelma & Salminen 2001, Operations Research 49, equations 7 and 10) by exact integration
/// over all weights that are allowed, evenly spread. Values and conditions count as the decimal numbers that they
/// print as.
///
/// None for more than three criteria, more than six offers, known weights, or where fractions would need more than
/// 127 bits: then the figures are to be sampled.
pub fn exact_acceptability(space: &WeightSpace, values: &[Vec<f64>]) -> Option<ExactAcceptability> {
    let (criteria, offers) = (space.criteria(), values.len());
    let is_small = (1..=3).contains(&criteria) && (1..=MOST_OFFERS).contains(&offers);
    if !is_small || space.known().is_some() || values.iter().any(|row| row.len() != criteria) {
        return None;
    }
    let decimals = |row: &Vec<f64>| row.iter().map(|one| Fraction::of_decimal(*one)).collect();
    let values: Vec<Vec<Fraction>> = values.iter().map(decimals).collect::<Option<_>>()?;
    let cells = cells(space, &values)?;
    let sizes: Vec<Fraction> = cells
        .iter()
        .map(|cell| size(&cell.corners))
        .collect::<Option<_>>()?;
    let total = sum(sizes.iter().copied())?;
    let mut ranks = vec![vec![Fraction::ZERO; offers]; offers];
    let mut pairs = vec![vec![Fraction::ZERO; offers]; offers];
    let mut first = vec![(Fraction::ZERO, vec![Fraction::ZERO; criteria]); offers];
    let mut rankings: Vec<(Vec<usize>, f64)> = Vec::new();
    for (cell, size) in cells.iter().zip(&sizes) {
        let share = size.over(total)?;
        let moment = moment(&cell.corners)?;
        let mut better = vec![0; offers];
        let mut equal = vec![1; offers];
        let all_pairs =
            (0..offers).flat_map(|one| (one + 1..offers).map(move |other| (one, other)));
        for ((one, other), lead) in all_pairs.zip(&cell.leads) {
            let half = share.times(Fraction::new(1, 2)?)?;
            let (won, lost) = match lead {
                Ordering::Greater => (share, Fraction::ZERO),
                Ordering::Less => (Fraction::ZERO, share),
                Ordering::Equal => (half, half),
            };
            pairs[one][other] = pairs[one][other].plus(won)?;
            pairs[other][one] = pairs[other][one].plus(lost)?;
            match lead {
                Ordering::Greater => better[other] += 1,
                Ordering::Less => better[one] += 1,
                Ordering::Equal => {
                    equal[one] += 1;
                    equal[other] += 1;
                }
            }
        }
        for offer in 0..offers {
            let part = Fraction::new(1, equal[offer])?;
            let places = better[offer]..better[offer] + equal[offer] as usize;
            for rank in ranks[offer].get_mut(places)? {
                *rank = rank.plus(share.times(part)?)?;
            }
            if better[offer] == 0 {
                let (weight, sums) = &mut first[offer];
                *weight = weight.plus(size.times(part)?)?;
                for (sum, own) in sums.iter_mut().zip(&moment) {
                    *sum = sum.plus(own.times(part)?)?;
                }
            }
        }
        match rankings.iter_mut().find(|(ranking, _)| *ranking == better) {
            Some((_, known)) => *known += share.to_f64(),
            None => rankings.push((better, share.to_f64())),
        }
    }
    let mut central_weights = Vec::new();
    for (weight, sums) in &first {
        central_weights.push(if weight.sign() == Ordering::Equal {
            None
        } else {
            Some(
                sums.iter()
                    .map(|sum| sum.over(*weight))
                    .collect::<Option<Vec<_>>>()?,
            )
        });
    }
    let confidence = (0..offers).map(|offer| match &central_weights[offer] {
        Some(central) => share_of_first(&values, central, offer).map(Some),
        None => Some(None),
    });
    let moments = score_moments(&cells, &values, total)?;
    Some(ExactAcceptability {
        confidence_factors: confidence.collect::<Option<_>>()?,
        ranking_entropy: rankings
            .iter()
            .map(|(_, share)| -share * share.log2())
            .sum::<f64>()
            .max(0.0),
        score_means: moments.iter().map(|one| one.0).collect(),
        score_variances: moments.iter().map(|one| one.1).collect(),
        ranks,
        central_weights,
        pairwise_winning: pairs,
    })
}

/// All allowed weights, cut at every tie of two offers.
fn cells(space: &WeightSpace, values: &[Vec<Fraction>]) -> Option<Vec<Cell>> {
    let criteria = space.criteria();
    let corner = |one: usize| {
        let place = |criterion: usize| {
            if criterion == one {
                Fraction::ONE
            } else {
                Fraction::ZERO
            }
        };
        (0..criteria).map(place).collect()
    };
    let mut allowed: Vec<Vec<Fraction>> = (0..criteria).map(corner).collect();
    for rule in space.rules() {
        // On weights that add up to 1, Σ a·w ≤ b is Σ (b − a)·w ≥ 0.
        let bound = Fraction::of_decimal(rule.at_most)?;
        let line: Vec<Fraction> = rule
            .coefficients
            .iter()
            .map(|one| bound.minus(Fraction::of_decimal(*one)?))
            .collect::<Option<_>>()?;
        allowed = part_above(&allowed, &line)?;
    }
    if size(&allowed)?.sign() == Ordering::Equal {
        return None;
    }
    let mut cells = vec![Cell {
        corners: allowed,
        leads: Vec::new(),
    }];
    for one in 0..values.len() {
        for other in one + 1..values.len() {
            let line = differences(&values[one], &values[other])?;
            let opposite: Vec<Fraction> = line.iter().map(|part| part.opposite()).collect();
            let mut cut = Vec::new();
            for cell in cells {
                let mut signs = Vec::new();
                for corner in &cell.corners {
                    signs.push(product(&line, corner)?.sign());
                }
                let has = |wanted: Ordering| signs.contains(&wanted);
                let with_lead = |corners: Vec<Vec<Fraction>>, lead: Ordering| {
                    let mut leads = cell.leads.clone();
                    leads.push(lead);
                    Cell { corners, leads }
                };
                match (has(Ordering::Greater), has(Ordering::Less)) {
                    (true, true) => {
                        cut.push(with_lead(
                            part_above(&cell.corners, &line)?,
                            Ordering::Greater,
                        ));
                        cut.push(with_lead(
                            part_above(&cell.corners, &opposite)?,
                            Ordering::Less,
                        ));
                    }
                    (true, false) => cut.push(with_lead(cell.corners.clone(), Ordering::Greater)),
                    (false, true) => cut.push(with_lead(cell.corners.clone(), Ordering::Less)),
                    (false, false) => cut.push(with_lead(cell.corners.clone(), Ordering::Equal)),
                }
            }
            cells = cut;
        }
    }
    Some(cells)
}

/// The part of a convex polygon where Σ line·w ≥ 0 (Sutherland & Hodgman 1974).
fn part_above(corners: &[Vec<Fraction>], line: &[Fraction]) -> Option<Vec<Vec<Fraction>>> {
    let heights: Vec<Fraction> = corners
        .iter()
        .map(|corner| product(line, corner))
        .collect::<Option<_>>()?;
    let mut part: Vec<Vec<Fraction>> = Vec::new();
    let mut add = |corner: Vec<Fraction>| {
        if !part.contains(&corner) {
            part.push(corner);
        }
    };
    for (place, corner) in corners.iter().enumerate() {
        let next = (place + 1) % corners.len();
        let (here, there) = (heights[place], heights[next]);
        if here.sign() != Ordering::Less {
            add(corner.clone());
        }
        let crosses = here.sign() != Ordering::Equal
            && there.sign() != Ordering::Equal
            && here.sign() != there.sign();
        if crosses {
            let way = here.over(here.minus(there)?)?;
            let mut crossing = Vec::new();
            for (from, to) in corner.iter().zip(&corners[next]) {
                crossing.push(from.plus(way.times(to.minus(*from)?)?)?);
            }
            add(crossing);
        }
    }
    Some(part)
}

/// The length of a line or twice the area of a polygon, both in the coordinates of the first weights; 1 for a point.
fn size(corners: &[Vec<Fraction>]) -> Option<Fraction> {
    match corners.first().map(Vec::len) {
        Some(1) => Some(Fraction::ONE),
        Some(2) if corners.len() == 2 => Some(corners[1][0].minus(corners[0][0])?.size()),
        Some(3) => sum(triangles(corners)?.into_iter().map(|(_, area)| area)),
        _ => Some(Fraction::ZERO),
    }
}

/// Size times centre.
fn moment(corners: &[Vec<Fraction>]) -> Option<Vec<Fraction>> {
    let centre = |corners: &[&Vec<Fraction>]| -> Option<Vec<Fraction>> {
        let part = Fraction::new(1, corners.len() as i128)?;
        (0..corners[0].len())
            .map(|place| sum(corners.iter().map(|corner| corner[place]))?.times(part))
            .collect()
    };
    let scaled = |centre: Vec<Fraction>, size: Fraction| -> Option<Vec<Fraction>> {
        centre.into_iter().map(|place| place.times(size)).collect()
    };
    if corners[0].len() < 3 {
        return scaled(centre(&corners.iter().collect::<Vec<_>>())?, size(corners)?);
    }
    let mut total = vec![Fraction::ZERO; 3];
    for (corners, area) in triangles(corners)? {
        for (sum, own) in total.iter_mut().zip(scaled(centre(&corners)?, area)?) {
            *sum = sum.plus(own)?;
        }
    }
    Some(total)
}

type Triangle<'a> = ([&'a Vec<Fraction>; 3], Fraction);

/// A polygon as triangles around its first corner, each with twice its area.
fn triangles(corners: &[Vec<Fraction>]) -> Option<Vec<Triangle<'_>>> {
    let mut triangles = Vec::new();
    for place in 2..corners.len() {
        let (a, b, c) = (&corners[0], &corners[place - 1], &corners[place]);
        let right = b[0].minus(a[0])?.times(c[1].minus(a[1])?)?;
        let left = c[0].minus(a[0])?.times(b[1].minus(a[1])?)?;
        triangles.push(([a, b, c], right.minus(left)?.size()));
    }
    Some(triangles)
}

/// Mean and variance of each score. Over a line or a triangle with k corners, the mean of a square of a linear function
/// is (Σ fᵢ² + (Σ fᵢ)²) / (k (k + 1)).
fn score_moments(
    cells: &[Cell],
    values: &[Vec<Fraction>],
    total: Fraction,
) -> Option<Vec<(f64, f64)>> {
    let mut parts: Vec<(Vec<&Vec<Fraction>>, f64)> = Vec::new();
    for cell in cells {
        if cell.corners[0].len() < 3 {
            let share = size(&cell.corners)?.over(total)?.to_f64();
            parts.push((cell.corners.iter().collect(), share));
        } else {
            for (corners, area) in triangles(&cell.corners)? {
                parts.push((corners.to_vec(), area.over(total)?.to_f64()));
            }
        }
    }
    let moments = values.iter().map(|row| {
        let score = |corner: &Vec<Fraction>| product(row, corner).map(Fraction::to_f64);
        // Squares are taken around one of the scores, so that they keep their digits.
        let centre = score(parts.first()?.0.first()?)?;
        let (mut mean, mut square) = (0.0, 0.0);
        for (corners, share) in &parts {
            let k = corners.len() as f64;
            let scores: Vec<f64> = corners
                .iter()
                .map(|corner| Some(score(corner)? - centre))
                .collect::<Option<_>>()?;
            let sum: f64 = scores.iter().sum();
            let squares: f64 = scores.iter().map(|one| one * one).sum();
            mean += share * sum / k;
            square += share * (squares + sum * sum) / (k * (k + 1.0));
        }
        Some((centre + mean, (square - mean * mean).max(0.0)))
    });
    moments.collect()
}

fn share_of_first(values: &[Vec<Fraction>], weights: &[Fraction], offer: usize) -> Option<f64> {
    let mut equal = 0;
    for other in values {
        let lead = product(&differences(&values[offer], other)?, weights)?;
        match lead.sign() {
            Ordering::Less => return Some(0.0),
            Ordering::Equal => equal += 1,
            Ordering::Greater => {}
        }
    }
    Some(1.0 / f64::from(equal))
}

fn differences(one: &[Fraction], other: &[Fraction]) -> Option<Vec<Fraction>> {
    one.iter().zip(other).map(|(a, b)| a.minus(*b)).collect()
}

fn product(a: &[Fraction], b: &[Fraction]) -> Option<Fraction> {
    a.iter()
        .zip(b)
        .try_fold(Fraction::ZERO, |sum, (a, b)| sum.plus(a.times(*b)?))
}

fn sum(parts: impl Iterator<Item = Fraction>) -> Option<Fraction> {
    let mut parts = parts;
    parts.try_fold(Fraction::ZERO, Fraction::plus)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::robustness::WeightKnowledge;

    fn texts(row: &[Fraction]) -> Vec<String> {
        row.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn copies_of_an_offer_share_their_ranks() {
        let values = [vec![0.8, 0.3], vec![0.8, 0.3], vec![0.2, 0.9]];
        let found = exact_acceptability(&WeightSpace::any(2).unwrap(), &values).unwrap();

        assert_eq!(texts(&found.ranks[0]), ["1/4", "1/2", "1/4"]);
        assert_eq!(found.ranks[0], found.ranks[1]);
        assert_eq!(texts(&found.pairwise_winning[0]), ["0", "1/2", "1/2"]);
        assert_eq!(found.confidence_factors[0], Some(0.5));
    }

    #[test]
    fn an_order_of_the_weights_leaves_a_sixth_of_the_triangle() {
        let knowledge = WeightKnowledge {
            order: vec![(0, 1), (1, 2)],
            ..WeightKnowledge::default()
        };
        let space = WeightSpace::knowing(3, &knowledge).unwrap();
        let values = [
            vec![1.0, 0.0, 0.0],
            vec![0.0, 1.0, 0.0],
            vec![0.0, 0.0, 1.0],
        ];
        let found = exact_acceptability(&space, &values).unwrap();

        assert_eq!(texts(&found.ranks[0]), ["1", "0", "0"]);
        // The rank-order centroid.
        let central = found.central_weights[0].clone().unwrap();
        assert_eq!(texts(&central), ["11/18", "5/18", "1/9"]);
        assert_eq!(found.ranking_entropy, 0.0);
    }

    #[test]
    fn scores_over_a_triangle_have_the_moments_of_even_weights() {
        let found =
            exact_acceptability(&WeightSpace::any(3).unwrap(), &[vec![1.0, 0.0, 0.0]]).unwrap();

        assert!((found.score_means[0] - 1.0 / 3.0).abs() < 1e-12);
        assert!((found.score_variances[0] - 1.0 / 18.0).abs() < 1e-12);
    }

    #[test]
    fn what_cannot_be_exact_is_left_to_sampling() {
        let any = |criteria| WeightSpace::any(criteria).unwrap();
        assert_eq!(exact_acceptability(&any(4), &[vec![0.0; 4]]), None);
        assert_eq!(exact_acceptability(&any(2), &[vec![1e-200, 0.0]]), None);
        assert_eq!(exact_acceptability(&any(2), &[vec![f64::NAN, 0.0]]), None);
        assert!(exact_acceptability(&any(1), &[vec![0.5], vec![0.1]]).is_some());
    }
}
