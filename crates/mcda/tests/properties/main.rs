//! What every ranking method keeps, one table of methods for all: whoever breaks a property stands here with the reason.
#![allow(clippy::unwrap_used)]

mod methods;
mod trials;

use mcda::ranking::{Bar, METHODS, Seat, jury};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use methods::{Ranked, variants};
use trials::Property::{
    self, AllEqual, Copies, Dominance, Monotonicity, NoReversal, Order, Single, Units, ZeroWeight,
};
use trials::{broken, trial};

/// The properties of any method at all.
const BASIC: [Property; 6] = [Order, Units, Copies, ZeroWeight, AllEqual, Single];

/// What methods break of what is asked of all, and why their definition does. `NoReversal` and `Monotonicity` are asked only
/// of those in [`INDEPENDENT`]; how often the others break them is counted in `robustness::reversal_frequencies`.
const BROKEN: [(&str, Property, &str); 1] = [(
    "codas",
    Dominance,
    "the city-block lead over one offer may count, and that of the dominating offer over another not",
)];

/// The methods whose scores depend on no other offer, so that nothing reverses.
const INDEPENDENT: [&str; 5] = ["additive", "wpm", "spotis", "comet", "electre-tri"];

/// The properties that are asked of a method.
fn asked(name: &str) -> Vec<Property> {
    let mut asked = BASIC.to_vec();
    asked.push(Dominance);
    if INDEPENDENT.contains(&name) {
        asked.extend([Monotonicity, NoReversal]);
    }
    asked.retain(|property| !breaks(name, *property));
    asked
}

fn breaks(name: &str, property: Property) -> bool {
    BROKEN
        .iter()
        .any(|(one, broken, _)| *one == name && *broken == property)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn every_method_keeps_what_is_asked_of_it(trial in trial()) {
        for (name, solve) in variants() {
            for property in asked(name) {
                let found = broken(property, solve, &trial);
                prop_assert!(found.is_none(), "{} breaks {:?}: {}", name, property, found.unwrap());
            }
        }
    }
}

/// Whether some trial shows that a method breaks a property. The trials are the same on every run.
fn some_trial_breaks(property: Property, solve: Ranked) -> bool {
    let mut runner = TestRunner::deterministic();
    (0..4000).any(|_| {
        let trial = trial().new_tree(&mut runner).unwrap().current();
        broken(property, solve, &trial).is_some()
    })
}

#[test]
fn who_is_listed_as_breaking_a_property_does_break_it() {
    let all = variants();
    for (name, property, reason) in BROKEN {
        let (_, solve) = all.iter().find(|(one, _)| *one == name).unwrap();
        let found = some_trial_breaks(property, *solve);
        assert!(found, "{name} keeps {property:?}, though {reason}");
    }
}

#[test]
fn the_jury_is_who_ranks_and_never_puts_a_dominated_offer_ahead() {
    for method in METHODS {
        let by_definition = method.seat == Seat::Barred(Bar::RanksDominatedAhead);
        assert_eq!(
            by_definition,
            breaks(method.name, Dominance),
            "{}",
            method.name
        );
    }
    assert!(jury().all(|juror| !breaks(juror.name, Dominance)));
    assert_eq!(jury().count(), METHODS.len() - 2);
}
