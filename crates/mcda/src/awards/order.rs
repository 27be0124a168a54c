//! An order to be shared: what is needed, what each supplier offers, and the rules.

use crate::{Refusal, RefusalKind};

/// What is to be shared between suppliers.
#[derive(Debug, Clone, PartialEq)]
pub struct Order {
    /// The quantity needed, exactly; zero or more.
    pub demand: f64,
    /// Who could supply it.
    pub suppliers: Vec<Supplier>,
    /// What the tiers of a supplier mean.
    pub discount: Discount,
    /// What a minimum order means.
    pub minimum_order: MinimumOrder,
    /// Averages that the order must reach.
    pub floors: Vec<Floor>,
    /// What makes an award good.
    pub aim: Aim,
}

/// What one supplier offers, and the rules for them.
#[derive(Debug, Clone, PartialEq)]
pub struct Supplier {
    /// The most they can deliver; infinite where there is no limit.
    pub capacity: f64,
    /// The most they may get as a share of the demand, from 0 to 1.
    pub maximum_share: Option<f64>,
    /// The least quantity of an order to them; see [`MinimumOrder`].
    pub minimum_order: f64,
    /// What it costs to order from them at all.
    pub fixed_cost: f64,
    /// Their prices by quantity, from the first unit on. Where the aim is a score, they may be missing.
    pub tiers: Vec<Tier>,
}

/// A stretch of quantities at one price.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tier {
    /// How many units it is long; the last may be infinite.
    pub width: f64,
    /// The price of a unit.
    pub unit_price: f64,
}

/// Which units get the price of a tier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Discount {
    /// Those inside the tier only.
    Incremental,
    /// All units of an order that reaches the tier. An order that ends where a tier begins has the cheaper price.
    AllUnits,
}

/// Whether a minimum order binds a supplier who gets nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MinimumOrder {
    /// Every supplier gets at least their minimum.
    Always,
    /// A supplier gets nothing, or at least their minimum.
    WhenOrdered,
}

/// A figure of the suppliers, such as quality or punctuality, whose average over the order must reach a floor.
#[derive(Debug, Clone, PartialEq)]
pub struct Floor {
    /// The figure of each supplier.
    pub values: Vec<f64>,
    /// What their average, weighted by quantity, must reach.
    pub at_least: f64,
}

/// What makes an award good.
#[derive(Debug, Clone, PartialEq)]
pub enum Aim {
    /// The least total cost.
    LowestCost,
    /// The highest sum of quantity × score, with the score of each supplier (Ghodsypour & O’Brien 1998).
    HighestScore(Vec<f64>),
}

impl Order {
    /// Refuses an order that cannot be: cells have row 0 and the supplier as column.
    ///
    /// # Errors
    /// [`RefusalKind::DimensionMismatch`], [`RefusalKind::NotFinite`], [`RefusalKind::Negative`],
    /// [`RefusalKind::NonPositive`] for the width of a tier, [`RefusalKind::OutOfBounds`] for a share.
    pub fn check(&self) -> Result<(), Refusal> {
        let mismatch = |message: &str| Err(Refusal::new(RefusalKind::DimensionMismatch, message));
        if self.suppliers.is_empty() {
            return mismatch("there must be at least one supplier");
        }
        if !self.demand.is_finite() {
            let message = "the demand must be a finite number";
            return Err(Refusal::new(RefusalKind::NotFinite, message));
        }
        if self.demand < 0.0 {
            let message = "the demand must not be below zero";
            return Err(Refusal::new(RefusalKind::Negative, message));
        }
        for (column, supplier) in self.suppliers.iter().enumerate() {
            self.check_supplier(column, supplier)?;
        }
        let scores = match &self.aim {
            Aim::LowestCost => None,
            Aim::HighestScore(scores) => Some(scores),
        };
        for values in self.floors.iter().map(|floor| &floor.values).chain(scores) {
            if values.len() != self.suppliers.len() {
                return mismatch("every supplier must have one figure per floor and score");
            }
            if let Some(column) = values.iter().position(|value| !value.is_finite()) {
                return Err(at(
                    RefusalKind::NotFinite,
                    column,
                    "a figure must be finite",
                ));
            }
        }
        if self.floors.iter().any(|floor| !floor.at_least.is_finite()) {
            let message = "a floor must be a finite number";
            return Err(Refusal::new(RefusalKind::NotFinite, message));
        }
        Ok(())
    }

    fn check_supplier(&self, column: usize, supplier: &Supplier) -> Result<(), Refusal> {
        not_negative(column, supplier.capacity, "a capacity")?;
        finite(column, supplier.minimum_order, "a minimum order")?;
        finite(column, supplier.fixed_cost, "a fixed cost")?;
        if let Some(share) = supplier.maximum_share {
            if share.is_nan() {
                return Err(at(
                    RefusalKind::NotFinite,
                    column,
                    "a share must be a number",
                ));
            }
            if !(0.0..=1.0).contains(&share) {
                let rule = "a maximum share must be from 0 to 1";
                return Err(at(RefusalKind::OutOfBounds, column, rule));
            }
        }
        if supplier.tiers.is_empty() && self.aim == Aim::LowestCost {
            let rule = "the least cost needs a price of every supplier";
            return Err(at(RefusalKind::DimensionMismatch, column, rule));
        }
        for (place, tier) in supplier.tiers.iter().enumerate() {
            finite(column, tier.unit_price, "a price")?;
            not_negative(column, tier.width, "the width of a tier")?;
            if tier.width == 0.0 {
                let rule = "the width of a tier must be above zero";
                return Err(at(RefusalKind::NonPositive, column, rule));
            }
            if tier.width.is_infinite() && place + 1 < supplier.tiers.len() {
                let rule = "only the last tier can be without end";
                return Err(at(RefusalKind::NotFinite, column, rule));
            }
        }
        Ok(())
    }

    /// What an award costs; none where a supplier who gets something has no price.
    pub fn cost(&self, quantities: &[f64]) -> Option<f64> {
        let ordered = self.suppliers.iter().zip(quantities);
        ordered
            .filter(|(_, quantity)| **quantity > 0.0)
            .map(|(supplier, quantity)| supplier.cost(*quantity, self.discount))
            .sum()
    }

    /// What the award is judged by: its cost, or its score.
    pub(super) fn objective(&self, quantities: &[f64]) -> f64 {
        match &self.aim {
            // A price is checked to be there.
            Aim::LowestCost => self.cost(quantities).unwrap_or(0.0),
            Aim::HighestScore(scores) => scores
                .iter()
                .zip(quantities)
                .map(|(score, own)| score * own)
                .sum(),
        }
    }
}

impl Supplier {
    /// The most that they may get of a demand: capacity, priced quantities, and share.
    pub(super) fn most(&self, demand: f64) -> f64 {
        let priced: f64 = self.tiers.iter().map(|tier| tier.width).sum();
        let priced = if self.tiers.is_empty() {
            f64::INFINITY
        } else {
            priced
        };
        let share = self.maximum_share.map_or(demand, |share| share * demand);
        self.capacity.min(priced).min(share)
    }

    fn cost(&self, quantity: f64, discount: Discount) -> Option<f64> {
        let mut start = 0.0;
        let mut spent = self.fixed_cost;
        let mut cheapest: Option<f64> = None;
        for tier in &self.tiers {
            if start > quantity {
                break;
            }
            let inside = (quantity - start).min(tier.width);
            spent += inside * tier.unit_price;
            start += tier.width;
            if start >= quantity {
                let all = self.fixed_cost + quantity * tier.unit_price;
                cheapest = Some(cheapest.map_or(all, |least| least.min(all)));
            }
        }
        match discount {
            Discount::AllUnits => cheapest,
            Discount::Incremental => cheapest.map(|_| spent),
        }
    }
}

fn at(kind: RefusalKind, column: usize, rule: &str) -> Refusal {
    Refusal::at(
        kind,
        (0, column),
        format!("supplier {}: {rule}", column + 1),
    )
}

fn not_negative(column: usize, value: f64, what: &str) -> Result<(), Refusal> {
    if value.is_nan() {
        return Err(at(
            RefusalKind::NotFinite,
            column,
            &format!("{what} must be a number"),
        ));
    }
    if value < 0.0 {
        let rule = format!("{what} must not be below zero");
        return Err(at(RefusalKind::Negative, column, &rule));
    }
    Ok(())
}

fn finite(column: usize, value: f64, what: &str) -> Result<(), Refusal> {
    if value.is_infinite() {
        return Err(at(
            RefusalKind::NotFinite,
            column,
            &format!("{what} must be finite"),
        ));
    }
    not_negative(column, value, what)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn supplier(tiers: &[(f64, f64)]) -> Supplier {
        Supplier {
            capacity: f64::INFINITY,
            maximum_share: None,
            minimum_order: 0.0,
            fixed_cost: 100.0,
            tiers: tiers
                .iter()
                .map(|&(width, unit_price)| Tier { width, unit_price })
                .collect(),
        }
    }

    fn order(supplier: Supplier, demand: f64) -> Order {
        Order {
            demand,
            suppliers: vec![supplier],
            discount: Discount::Incremental,
            minimum_order: MinimumOrder::WhenOrdered,
            floors: vec![],
            aim: Aim::LowestCost,
        }
    }

    #[test]
    fn a_discount_is_for_the_units_above_or_for_all() {
        let supplier = supplier(&[(300.0, 10.0), (f64::INFINITY, 7.0)]);
        let cost = |quantity, discount| supplier.cost(quantity, discount).unwrap();
        assert_eq!(cost(400.0, Discount::Incremental), 100.0 + 3000.0 + 700.0);
        assert_eq!(cost(400.0, Discount::AllUnits), 100.0 + 2800.0);
        assert_eq!(cost(300.0, Discount::Incremental), 3100.0);
        assert_eq!(cost(300.0, Discount::AllUnits), 100.0 + 2100.0);
        assert_eq!(cost(299.0, Discount::AllUnits), 100.0 + 2990.0);
    }

    #[test]
    fn impossible_orders_are_refused_with_their_supplier() {
        let good = supplier(&[(300.0, 10.0)]);
        let kind = |supplier: Supplier| {
            let refusal = order(supplier, 1.0).check().unwrap_err();
            (refusal.kind, refusal.cell)
        };
        let cell = Some((0, 0));
        use RefusalKind as Kind;
        assert_eq!(kind(supplier(&[])), (Kind::DimensionMismatch, cell));
        assert_eq!(kind(supplier(&[(0.0, 1.0)])), (Kind::NonPositive, cell));
        assert_eq!(kind(supplier(&[(1.0, -1.0)])), (Kind::Negative, cell));
        assert_eq!(kind(supplier(&[(1.0, f64::NAN)])), (Kind::NotFinite, cell));
        let endless = supplier(&[(f64::INFINITY, 1.0), (1.0, 1.0)]);
        assert_eq!(kind(endless), (Kind::NotFinite, cell));
        let below = Supplier {
            capacity: -1.0,
            ..good.clone()
        };
        assert_eq!(kind(below), (Kind::Negative, cell));
        let unknown = Supplier {
            capacity: f64::NAN,
            ..good.clone()
        };
        assert_eq!(kind(unknown), (Kind::NotFinite, cell));
        let share = Supplier {
            maximum_share: Some(1.5),
            ..good.clone()
        };
        assert_eq!(kind(share), (Kind::OutOfBounds, cell));
        let minimum = Supplier {
            minimum_order: f64::INFINITY,
            ..good.clone()
        };
        assert_eq!(kind(minimum), (Kind::NotFinite, cell));
        let fixed = Supplier {
            fixed_cost: -1.0,
            ..good.clone()
        };
        assert_eq!(kind(fixed), (Kind::Negative, cell));
        assert_eq!(
            order(good.clone(), -1.0).check().unwrap_err().kind,
            Kind::Negative
        );
        assert_eq!(
            order(good.clone(), f64::NAN).check().unwrap_err().kind,
            Kind::NotFinite
        );
        let nobody = Order {
            suppliers: vec![],
            ..order(good.clone(), 1.0)
        };
        assert_eq!(nobody.check().unwrap_err().kind, Kind::DimensionMismatch);
        let floors = |values: Vec<f64>, at_least| {
            let floors = vec![Floor { values, at_least }];
            Order {
                floors,
                ..order(good.clone(), 1.0)
            }
            .check()
            .unwrap_err()
            .kind
        };
        assert_eq!(floors(vec![], 0.5), Kind::DimensionMismatch);
        assert_eq!(floors(vec![f64::NAN], 0.5), Kind::NotFinite);
        assert_eq!(floors(vec![0.9], f64::NAN), Kind::NotFinite);
    }
}
