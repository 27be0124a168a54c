//! The shares that docs/methods.md prints are those that the program counts.
#![allow(clippy::unwrap_used)]

use std::path::Path;

use serde_json::Value;

/// As many tables as a test has time for; the page has 10,000.
const TABLES: u32 = 400;

#[test]
fn the_printed_shares_of_reversals_are_those_counted() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/methods.md");
    let page = std::fs::read_to_string(page).unwrap();
    let problem = format!(
        r#"{{"method": "reversal-frequency", "inputs": {{"params": {{"tables": {TABLES}}}}}}}"#
    );
    let answer = solve::solve(&problem).answer;
    let methods: Vec<(&String, &Value)> = answer["result"]
        .as_object()
        .unwrap()
        .iter()
        .filter(|(_, found)| found.is_object())
        .collect();
    assert!(methods.len() >= 18);
    for (name, found) in methods {
        let start = format!("| `{name}` |");
        let row = page.lines().find(|line| line.starts_with(&start));
        let row = row.unwrap_or_else(|| panic!("{name} is not on the page"));
        let printed = row.split('|').skip(2).map(str::trim);
        let turned = ["added", "removed", "copied", "decoy"]
            .into_iter()
            .flat_map(|change| ["winner", "order"].map(|what| found[change][what].clone()));
        let counted = std::iter::once(found["not_monotone"].clone())
            .chain(turned)
            .chain([found["dominated_ahead"].clone()]);
        for (place, (printed, counted)) in printed.zip(counted).enumerate() {
            let share = printed.parse::<f64>().unwrap() / 100.0;
            let apart = (counted[0].as_f64().unwrap() - share).abs();
            let error = (share * (1.0 - share) / f64::from(TABLES)).sqrt();
            assert!(
                apart <= 5.0 * error + 1e-4,
                "{name}, column {place}: {counted} counted, {printed} % printed"
            );
        }
    }
}
