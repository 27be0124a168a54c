//! Awards against a search through every whole split, and by their properties.

use proptest::prelude::*;

use super::*;

fn supplier(capacity: f64, tiers: &[(f64, f64)]) -> Supplier {
    Supplier {
        capacity,
        maximum_share: None,
        minimum_order: 0.0,
        fixed_cost: 0.0,
        tiers: tiers
            .iter()
            .map(|&(width, unit_price)| Tier { width, unit_price })
            .collect(),
    }
}

fn order(demand: f64, suppliers: Vec<Supplier>) -> Order {
    Order {
        demand,
        suppliers,
        discount: Discount::Incremental,
        minimum_order: MinimumOrder::WhenOrdered,
        floors: vec![],
        aim: Aim::LowestCost,
    }
}

fn at_one_price(demand: f64, capacities_and_prices: &[(f64, f64)]) -> Order {
    let one = |&(capacity, price): &(f64, f64)| supplier(capacity, &[(f64::INFINITY, price)]);
    order(demand, capacities_and_prices.iter().map(one).collect())
}

fn awarded(order: &Order) -> Award {
    match split_award(order).unwrap() {
        Split::Awarded(award) => award,
        Split::Impossible(shortfall) => panic!("{shortfall:?}"),
    }
}

fn impossible(order: &Order) -> Shortfall {
    match split_award(order).unwrap() {
        Split::Awarded(award) => panic!("{award:?}"),
        Split::Impossible(shortfall) => shortfall,
    }
}

#[test]
fn of_equal_awards_the_supplier_listed_first_gets_the_most() {
    let award = awarded(&at_one_price(
        400.0,
        &[(300.0, 5.0), (300.0, 5.0), (300.0, 7.0)],
    ));
    assert_eq!(award.quantities, [300.0, 100.0, 0.0]);
    assert_eq!(award.interchangeable, [[0, 1]]);
    assert!(!award.is_unique());
    let expected = [(100.0, 300.0), (100.0, 300.0), (0.0, 0.0)];
    for ((low, high), (wanted_low, wanted_high)) in award.ranges.iter().zip(expected) {
        assert!((low - wanted_low).abs() < 1e-6 && (high - wanted_high).abs() < 1e-6);
    }
}

#[test]
fn two_ties_at_different_prices_are_two_groups() {
    let given = [
        (200.0, 5.0),
        (300.0, 6.0),
        (200.0, 5.0),
        (300.0, 6.0),
        (50.0, 4.0),
    ];
    let award = awarded(&order(
        600.0,
        at_one_price(600.0, &given)
            .suppliers
            .into_iter()
            .map(|one| Supplier {
                maximum_share: Some(0.5),
                ..one
            })
            .collect(),
    ));
    // The cheap ones are used up, so that only the dear ones can change places.
    assert_eq!(award.quantities, [200.0, 150.0, 200.0, 0.0, 50.0]);
    assert_eq!(award.interchangeable, [[1, 3]]);
}

#[test]
fn what_cannot_be_delivered_is_told_with_the_rules_that_forbid_it() {
    let short = impossible(&at_one_price(600.0, &[(300.0, 5.0), (200.0, 6.0)]));
    assert!((short.missing - 100.0).abs() < 1e-6);
    assert_eq!(short.rescued_by, [Rule::Capacity(0), Rule::Capacity(1)]);

    let mut below_floor = at_one_price(600.0, &[(400.0, 5.0), (600.0, 4.0)]);
    below_floor.floors.push(Floor {
        values: vec![0.99, 0.90],
        at_least: 0.98,
    });
    let short = impossible(&below_floor);
    // 400 at 0.99 carry 50 at 0.90: (0.01 × 400) / 0.08.
    assert!((short.missing - 150.0).abs() < 1e-6);
    assert_eq!(short.rescued_by, [Rule::Capacity(0), Rule::Floor(0)]);

    let mut crowded = at_one_price(100.0, &[(400.0, 5.0), (600.0, 4.0)]);
    crowded.minimum_order = MinimumOrder::Always;
    for supplier in &mut crowded.suppliers {
        supplier.minimum_order = 80.0;
    }
    let short = impossible(&crowded);
    assert_eq!((short.missing, short.excess), (0.0, 60.0));
    assert_eq!(short.rescued_by, [Rule::MinimumOrders]);
}

#[test]
fn a_demand_below_every_minimum_order_cannot_be_met() {
    let mut small = at_one_price(50.0, &[(400.0, 5.0), (600.0, 4.0)]);
    for supplier in &mut small.suppliers {
        supplier.minimum_order = 100.0;
    }
    let short = impossible(&small);
    assert!((short.missing - 50.0).abs() < 1e-6);
    assert_eq!(short.rescued_by, [Rule::MinimumOrders]);
}

#[test]
fn each_rule_costs_what_the_award_without_it_saves() {
    let mut split = at_one_price(1_000.0, &[(1_000.0, 10.0), (600.0, 9.0), (1_000.0, 12.0)]);
    for supplier in &mut split.suppliers {
        supplier.maximum_share = Some(0.5);
    }
    split.floors.push(Floor {
        values: vec![0.90, 0.90, 0.98],
        at_least: 0.92,
    });
    let award = awarded(&split);
    assert_eq!(award.quantities, [250.0, 500.0, 250.0]);
    assert!((award.objective - 10_000.0).abs() < 1e-6);
    let costs = rule_costs(&split).unwrap().unwrap();
    let found: Vec<(Rule, f64)> = costs
        .iter()
        .map(|one| (one.rule, (one.cost * 1e6).round() / 1e6))
        .collect();
    // Without the share 600 come at 9 and 150 at 10; without the floor 500 and 500.
    let expected = [
        (Rule::Capacity(1), 0.0),
        (Rule::MaximumShares, 100.0),
        (Rule::Floor(0), 500.0),
    ];
    assert_eq!(found, expected);
}

#[test]
fn the_highest_score_may_cost_more() {
    let mut split = at_one_price(1_000.0, &[(700.0, 10.0), (700.0, 9.0)]);
    split.aim = Aim::HighestScore(vec![0.6, 0.4]);
    let award = awarded(&split);
    assert_eq!(award.quantities, [700.0, 300.0]);
    assert!((award.objective - 540.0).abs() < 1e-9);
    assert_eq!(award.total_cost, Some(9_700.0));
}

#[test]
fn a_discount_for_all_units_is_taken_where_it_begins() {
    let mut discounted = order(
        500.0,
        vec![
            supplier(400.0, &[(400.0, 10.0), (100.0, 6.0)]),
            supplier(500.0, &[(500.0, 9.0)]),
        ],
    );
    discounted.discount = Discount::AllUnits;
    let award = awarded(&discounted);
    assert_eq!(award.quantities, [400.0, 100.0]);
    assert!((award.objective - (2_400.0 + 900.0)).abs() < 1e-6);
    assert!(award.is_unique());
}

#[test]
fn no_demand_gives_nobody_anything() {
    let nothing = at_one_price(0.0, &[(300.0, 5.0)]);
    assert_eq!(awarded(&nothing).quantities, [0.0]);
    assert_eq!(rule_costs(&nothing).unwrap(), Some(vec![]));
    let mut forced = nothing;
    forced.minimum_order = MinimumOrder::Always;
    forced.suppliers[0].minimum_order = 10.0;
    assert_eq!(impossible(&forced).excess, 10.0);
}

/// Small whole figures: the best award is whole then too, since every corner of the programme is.
fn whole_orders() -> impl Strategy<Value = Order> {
    let tiers = prop::collection::vec((1u32..6, 1u32..8), 1..3);
    let one = (tiers, 0u32..12, 0u32..8, 0u32..4, prop::bool::ANY).prop_map(
        |(tiers, capacity, fixed, minimum, is_shared)| Supplier {
            fixed_cost: f64::from(fixed),
            minimum_order: f64::from(minimum),
            maximum_share: is_shared.then_some(0.5),
            ..supplier(
                f64::from(capacity),
                &tiers
                    .iter()
                    .map(|&(width, price)| (f64::from(width), f64::from(price)))
                    .collect::<Vec<_>>(),
            )
        },
    );
    (
        prop::collection::vec(one, 1..4),
        1u32..5,
        prop::bool::ANY,
        prop::bool::ANY,
    )
        .prop_map(|(suppliers, half, is_all_units, is_always)| Order {
            discount: if is_all_units {
                Discount::AllUnits
            } else {
                Discount::Incremental
            },
            minimum_order: if is_always {
                MinimumOrder::Always
            } else {
                MinimumOrder::WhenOrdered
            },
            ..order(f64::from(2 * half), suppliers)
        })
}

/// The cheapest whole splits.
fn by_search(order: &Order) -> Option<(f64, Vec<Vec<f64>>)> {
    let mut splits: Vec<Vec<f64>> = vec![vec![]];
    for supplier in &order.suppliers {
        let most = supplier.most(order.demand) as u32;
        let allowed: Vec<f64> = (0..=most)
            .map(f64::from)
            .filter(|quantity| {
                let is_free = *quantity == 0.0 && order.minimum_order == MinimumOrder::WhenOrdered;
                is_free || *quantity >= supplier.minimum_order
            })
            .collect();
        splits = splits
            .iter()
            .flat_map(|split| {
                allowed
                    .iter()
                    .map(|own| [split.as_slice(), &[*own]].concat())
            })
            .collect();
    }
    splits.retain(|split| split.iter().sum::<f64>() == order.demand);
    let cost = |split: &Vec<f64>| order.cost(split).unwrap();
    let least = splits.iter().map(cost).fold(f64::INFINITY, f64::min);
    splits.retain(|split| cost(split) <= least + 1e-9);
    (!splits.is_empty()).then_some((least, splits))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn no_whole_split_is_cheaper_and_the_tie_rule_holds(order in whole_orders()) {
        match (split_award(&order).unwrap(), by_search(&order)) {
            (Split::Awarded(award), Some((least, mut splits))) => {
                prop_assert!((award.objective - least).abs() < 1e-6, "{award:?} {least}");
                splits.sort_by(|one, other| other.partial_cmp(one).unwrap());
                for (found, wanted) in award.quantities.iter().zip(&splits[0]) {
                    prop_assert!((found - wanted).abs() < 1e-6, "{award:?} {splits:?}");
                }
                if splits.len() > 1 {
                    prop_assert!(!award.is_unique(), "{award:?} {splits:?}");
                }
                for split in &splits {
                    for (own, (low, high)) in split.iter().zip(&award.ranges) {
                        prop_assert!(low - 1e-6 <= *own && *own <= high + 1e-6);
                    }
                    for group in &award.interchangeable {
                        let sum = |split: &[f64]| group.iter().map(|one| split[*one]).sum::<f64>();
                        prop_assert!((sum(split) - sum(&award.quantities)).abs() < 1e-5);
                    }
                }
            }
            (Split::Impossible(_), None) => {}
            (found, wanted) => prop_assert!(false, "{found:?} {wanted:?}"),
        }
    }

    #[test]
    fn the_order_of_the_suppliers_does_not_change_the_cost(given in whole_orders()) {
        let mut turned = given.clone();
        turned.suppliers.reverse();
        match (split_award(&given).unwrap(), split_award(&turned).unwrap()) {
            (Split::Awarded(one), Split::Awarded(other)) => {
                prop_assert!((one.objective - other.objective).abs() < 1e-6);
                prop_assert_eq!(one.is_unique(), other.is_unique());
            }
            (Split::Impossible(one), Split::Impossible(other)) => {
                prop_assert!((one.missing - other.missing).abs() < 1e-6);
            }
            (one, other) => prop_assert!(false, "{one:?} {other:?}"),
        }
    }

    #[test]
    fn another_unit_of_quantity_scales_the_award(given in whole_orders()) {
        let mut scaled = given.clone();
        scaled.demand *= 1_000.0;
        for supplier in &mut scaled.suppliers {
            supplier.capacity *= 1_000.0;
            supplier.minimum_order *= 1_000.0;
            for tier in &mut supplier.tiers {
                tier.width *= 1_000.0;
                tier.unit_price /= 1_000.0;
            }
        }
        match (split_award(&given).unwrap(), split_award(&scaled).unwrap()) {
            (Split::Awarded(one), Split::Awarded(other)) => {
                for (own, large) in one.quantities.iter().zip(&other.quantities) {
                    prop_assert!((own * 1_000.0 - large).abs() < 1e-3);
                }
            }
            (Split::Impossible(_), Split::Impossible(_)) => {}
            (one, other) => prop_assert!(false, "{one:?} {other:?}"),
        }
    }

    #[test]
    fn lifting_a_rule_never_makes_an_award_worse(given in whole_orders()) {
        let Some(costs) = rule_costs(&given).unwrap() else { return Ok(()) };
        let with_all = awarded(&given).objective;
        for one in costs {
            prop_assert!(one.objective <= with_all + 1e-6, "{one:?} {with_all}");
        }
    }
}
