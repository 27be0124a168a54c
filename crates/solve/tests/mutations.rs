//! Problems with something wrong in them, thousands of them: each is answered or refused, and never otherwise.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

/// How many problems are tried, the same on every run.
const TRIALS: u64 = 3_000;

/// The kinds of refusal that there are.
const KINDS: [&str; 18] = [
    "bad_counts",
    "bad_direction",
    "bad_scale",
    "diagonal",
    "dimension_mismatch",
    "disconnected",
    "inconsistent_input",
    "infeasible",
    "negative",
    "negative_weight",
    "non_positive",
    "non_reciprocal",
    "not_finite",
    "not_square",
    "out_of_bounds",
    "threshold_order",
    "unsupported",
    "zero_weight_sum",
];

/// Kinds that always blame one figure of a table of offers.
const OF_A_CELL: [&str; 1] = ["not_finite"];

/// A counter scrambled as SplitMix64 does (Steele, Lea & Flood 2014).
struct Chance(u64);

impl Chance {
    fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((bits ^ (bits >> 31)) % count as u64) as usize
    }
}

/// The published problems that are answered at once; those that are sampled take too long to be tried by the thousand.
fn problems() -> Vec<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    files.sort();
    let read = |path| serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let cases = files.into_iter().map(read);
    cases
        .filter(|case: &Value| case["method"] != "smaa2")
        .collect()
}

/// What may stand in place of anything.
fn odd_values() -> Vec<Value> {
    let numbers = [0.0, -1.0, 1e308, -1e308, 1e-308, 1e15, 0.5, 3.0, 10.0];
    let others = json!(["NaN", "Infinity", null, [], {}, "x", true, [[1]], [1, 2]]);
    let numbers = numbers.into_iter().map(Value::from);
    numbers.chain(others.as_array().unwrap().clone()).collect()
}

/// The places inside a value, those of lists and tables before those of what they hold.
fn places(value: &Value, before: &str, found: &mut Vec<String>) {
    let mut inside = |key: String, inner: &Value| {
        let place = format!("{before}/{}", key.replace('~', "~0").replace('/', "~1"));
        found.push(place.clone());
        places(inner, &place, found);
    };
    match value {
        Value::Array(list) => list
            .iter()
            .enumerate()
            .for_each(|(at, one)| inside(at.to_string(), one)),
        Value::Object(table) => table.iter().for_each(|(key, one)| inside(key.clone(), one)),
        _ => {}
    }
}

fn mutate(inputs: &mut Value, odd: &[Value], chance: &mut Chance) {
    let mut found = Vec::new();
    places(inputs, "", &mut found);
    if found.is_empty() {
        return;
    }
    let place = &found[chance.below(found.len())];
    let way = chance.below(20);
    if way < 15 {
        *inputs.pointer_mut(place).unwrap() = odd[chance.below(odd.len())].clone();
        return;
    }
    let (holder, key) = place.rsplit_once('/').unwrap();
    match inputs.pointer_mut(holder).unwrap() {
        Value::Array(list) => {
            let at: usize = key.parse().unwrap();
            if way < 18 {
                list.remove(at);
            } else {
                list.insert(at, list[at].clone());
            }
        }
        Value::Object(table) => {
            table.remove(&key.replace("~1", "/").replace("~0", "~"));
        }
        _ => unreachable!("a place lies in a list or a table"),
    }
}

/// The places of texts that are numbers that are none.
fn speaks_of_nan(value: &Value) -> bool {
    match value {
        Value::String(text) => {
            ["nan", "inf", "infinity", "-inf"].contains(&text.to_lowercase().as_str())
        }
        Value::Array(list) => list.iter().any(speaks_of_nan),
        Value::Object(table) => table.values().any(speaks_of_nan),
        _ => false,
    }
}

#[test]
fn a_mutated_problem_is_answered_with_numbers_or_refused_with_its_kind() {
    let (problems, odd) = (problems(), odd_values());
    let mut chance = Chance(7);
    let mut refused_cells = 0;
    for _ in 0..TRIALS {
        let case = &problems[chance.below(problems.len())];
        let mut inputs = case["inputs"].clone();
        for _ in 0..=chance.below(3) {
            mutate(&mut inputs, &odd, &mut chance);
        }
        let method = &case["method"];
        let problem = json!({"method": method, "inputs": inputs}).to_string();
        let outcome = std::panic::catch_unwind(|| solve::solve(&problem));
        let outcome = outcome.unwrap_or_else(|_| panic!("{problem}"));
        let answer = &outcome.answer;
        assert_eq!(&answer["method"], method);
        if !outcome.is_refused {
            assert!(answer["result"].is_object(), "{problem}");
            let echoed = ["alternatives", "criteria"]
                .iter()
                .any(|names| speaks_of_nan(&inputs[names]));
            assert!(
                echoed || !speaks_of_nan(&answer["result"]),
                "{problem}: {answer}"
            );
            continue;
        }
        let refused = &answer["refused"];
        let kind = refused["kind"].as_str().unwrap();
        assert!(KINDS.contains(&kind), "{problem}: {answer}");
        assert!(
            !refused["message"].as_str().unwrap().is_empty(),
            "{problem}"
        );
        let is_in_table = inputs["matrix"].is_array() && speaks_of_nan(&inputs["matrix"]);
        if OF_A_CELL.contains(&kind) && is_in_table {
            assert!(refused["cell"].is_array(), "{problem}: {answer}");
            refused_cells += 1;
        }
    }
    assert!(
        refused_cells > 10,
        "too few tables with something that is no number were tried"
    );
}
