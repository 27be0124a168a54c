//! Orders shared between suppliers.

use mcda::awards::{
    Aim, Award, Discount, Floor, MinimumOrder, Order, Rule, Shortfall, Split, Supplier, Tier,
    rule_costs, split_award,
};
use mcda::{Refusal, RefusalKind};
use serde_json::Value;

use super::Answer;
use crate::Refused;
use crate::figures::Figures;
use crate::inputs::{Inputs, mismatch, number, rows};

/// The answer of a method of this field; none when the method is of another.
pub(super) fn answer(method: &str, inputs: &Inputs<'_>) -> Option<Answer> {
    match method {
        "split-award-lp" => Some(linear(inputs)),
        "split-award-milp" => Some(mixed(inputs)),
        _ => None,
    }
}

/// A linear programme: one price per supplier, and a minimum order that every supplier gets, since “nothing or at least
/// so much” is no linear rule.
fn linear(inputs: &Inputs<'_>) -> Answer {
    let names = inputs.names("alternatives")?;
    let aim = aim(inputs, names.len())?;
    let prices = match (&aim, inputs.get("unit_cost")) {
        (Aim::HighestScore(_), None) => None,
        _ => Some(inputs.numbers("unit_cost")?),
    };
    if prices
        .as_ref()
        .is_some_and(|prices| prices.len() != names.len())
    {
        return Err(mismatch("there must be one unit cost per alternative"));
    }
    let capacities = each(inputs, "capacity", names.len())?;
    let shares = each(inputs, "max_share", names.len())?;
    let minima = each(inputs, "min_order", names.len())?;
    let supplier = |place: usize| Supplier {
        capacity: capacities[place].unwrap_or(f64::INFINITY),
        maximum_share: shares[place],
        minimum_order: minima[place].unwrap_or(0.0),
        fixed_cost: 0.0,
        tiers: prices
            .iter()
            .map(|prices| tier(f64::INFINITY, prices[place]))
            .collect(),
    };
    let order = Order {
        demand: inputs.number("demand")?,
        suppliers: (0..names.len()).map(supplier).collect(),
        discount: Discount::Incremental,
        minimum_order: MinimumOrder::Always,
        floors: floors(inputs)?,
        aim,
    };
    awarded(&order, &names)
}

/// With choices: fixed costs, discounts, and minimum orders that bind only a supplier who gets something.
fn mixed(inputs: &Inputs<'_>) -> Answer {
    let names = inputs.names("alternatives")?;
    let given = inputs.need("suppliers")?.as_array();
    let given = given.filter(|given| given.len() == names.len());
    let given = given.ok_or_else(|| mismatch("there must be one supplier per alternative"))?;
    let shares = each(inputs, "max_share", names.len())?;
    let minima = each(inputs, "min_order", names.len())?;
    let mut suppliers = Vec::new();
    for (place, one) in given.iter().enumerate() {
        let own = Inputs::of(one);
        suppliers.push(Supplier {
            capacity: own.number_or("capacity", f64::INFINITY)?,
            maximum_share: match own.get("max_share") {
                Some(_) => Some(own.number("max_share")?),
                None => shares[place],
            },
            minimum_order: own.number_or("min_order", minima[place].unwrap_or(0.0))?,
            fixed_cost: own.number_or("fixed", 0.0)?,
            tiers: tiers(&own, place)?,
        });
    }
    let has_tiers = suppliers.iter().any(|supplier| supplier.tiers.len() > 1);
    let discount = match inputs.text("discount") {
        "incremental" => Discount::Incremental,
        "all_units" | "all_unit" | "all-units" | "all-unit" => Discount::AllUnits,
        "" if !has_tiers => Discount::Incremental,
        "" => return Err(mismatch("“discount” is missing: incremental or all_units")),
        other => {
            return Err(Refused::unsupported(format!(
                "the discount “{other}” is not offered"
            )));
        }
    };
    let order = Order {
        demand: inputs.number("demand")?,
        suppliers,
        discount,
        minimum_order: MinimumOrder::WhenOrdered,
        floors: floors(inputs)?,
        aim: aim(inputs, names.len())?,
    };
    awarded(&order, &names)
}

fn tier(width: f64, unit_price: f64) -> Tier {
    Tier { width, unit_price }
}

/// The price tiers of one supplier, as pairs of width and unit price, or one unit cost for any quantity.
fn tiers(own: &Inputs<'_>, place: usize) -> Result<Vec<Tier>, Refused> {
    let Some(segments) = own.get("segments") else {
        return Ok(vec![tier(f64::INFINITY, own.number("unit_cost")?)]);
    };
    let pairs = rows(segments).and_then(|pairs| {
        let pair = |pair: &Vec<f64>| match pair[..] {
            [width, unit_price] => Some(tier(width, unit_price)),
            _ => None,
        };
        pairs.iter().map(pair).collect::<Option<Vec<_>>>()
    });
    pairs.ok_or_else(|| {
        mismatch(format!(
            "the segments of supplier {} are no pairs of width and unit price",
            place + 1
        ))
    })
}

/// A figure per alternative, given as a list with gaps or once for all; none where it is not given.
fn each(inputs: &Inputs<'_>, name: &str, count: usize) -> Result<Vec<Option<f64>>, Refused> {
    let wrong = || {
        mismatch(format!(
            "“{name}” is neither a number nor one number per alternative"
        ))
    };
    let one = |value: &Value| match value {
        Value::Null => Ok(None),
        given => number(given).map(Some).ok_or_else(wrong),
    };
    match inputs.get(name) {
        None => Ok(vec![None; count]),
        Some(Value::Array(list)) if list.len() == count => list.iter().map(one).collect(),
        Some(Value::Array(_)) => Err(wrong()),
        Some(single) => Ok(vec![one(single)?; count]),
    }
}

fn aim(inputs: &Inputs<'_>, count: usize) -> Result<Aim, Refused> {
    match inputs.text("objective") {
        "" | "min_cost" => Ok(Aim::LowestCost),
        "max_score" | "max_value" => {
            let scores = inputs.numbers("score")?;
            if scores.len() != count {
                return Err(mismatch("there must be one score per alternative"));
            }
            Ok(Aim::HighestScore(scores))
        }
        other => Err(Refused::unsupported(format!(
            "the objective “{other}” is not offered"
        ))),
    }
}

/// The floors under the averages of quality and delivery.
fn floors(inputs: &Inputs<'_>) -> Result<Vec<Floor>, Refused> {
    let pairs = [
        ("quality", "min_average_quality"),
        ("delivery", "min_average_delivery"),
    ];
    let mut floors = Vec::new();
    for (figure, floor) in pairs {
        if inputs.get(floor).is_some() {
            floors.push(Floor {
                values: inputs.numbers(figure)?,
                at_least: inputs.number(floor)?,
            });
        }
    }
    Ok(floors)
}

fn awarded(order: &Order, names: &[String]) -> Answer {
    let award = match split_award(order)? {
        Split::Awarded(award) => award,
        Split::Impossible(shortfall) => return Err(impossible(&shortfall, names)),
    };
    let rules = rule_costs(order)?.unwrap_or_default();
    let costs: Vec<Value> = rules
        .iter()
        .map(|one| {
            Figures::default()
                .with("rule", said(one.rule, names))
                .with("objective_without", one.objective)
                .with("cost", one.cost)
                .into_value()
        })
        .collect();
    Ok(Figures::default()
        .with("allocation_constraints", constraints(&award, names))
        .with("is_unique", award.is_unique())
        .with(
            "tie_rule",
            "as much as possible to the supplier listed first",
        )
        .with("allocation_ranges", award.ranges)
        .with("allocation", award.quantities)
        .with("objective", award.objective)
        .with("total_cost", award.total_cost)
        .with("shortfall", 0.0)
        .with("rule_costs", costs))
}

/// What suppliers get together in all best awards: by group where quantities can move, else each alone.
fn constraints(award: &Award, names: &[String]) -> Figures {
    let mut figures = Figures::default();
    for place in 0..names.len() {
        let alone = [place];
        let containing = award
            .interchangeable
            .iter()
            .find(|group| group.contains(&place));
        let group = containing.map_or(alone.as_slice(), Vec::as_slice);
        if group[0] == place {
            let together: Vec<&str> = group.iter().map(|one| names[*one].as_str()).collect();
            let quantity: f64 = group.iter().map(|one| award.quantities[*one]).sum();
            figures = figures.with(&together.join("+"), quantity);
        }
    }
    figures
}

fn said(rule: Rule, names: &[String]) -> String {
    match rule {
        Rule::Capacity(place) => format!("capacity of {}", names[place]),
        Rule::MaximumShares => "max_share".to_owned(),
        Rule::MinimumOrders => "min_order".to_owned(),
        Rule::Floor(place) => format!("floor {}", place + 1),
    }
}

fn impossible(shortfall: &Shortfall, names: &[String]) -> Refused {
    let mut message = format!(
        "no award meets every rule: {} of the demand cannot be delivered",
        shortfall.missing
    );
    if shortfall.excess > 0.0 {
        message += &format!(
            ", and the minimum orders exceed the demand by {}",
            shortfall.excess
        );
    }
    if !shortfall.rescued_by.is_empty() {
        let rules: Vec<String> = shortfall
            .rescued_by
            .iter()
            .map(|rule| said(*rule, names))
            .collect();
        message += &format!("; it could be met without: {}", rules.join(", "));
    }
    let refused: Refused = Refusal::new(RefusalKind::Infeasible, message).into();
    refused.short_by(shortfall.missing)
}
