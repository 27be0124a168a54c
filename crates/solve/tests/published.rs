//! Published problems with known answers, one test each: `cases/AUTHOR-YEAR-SUBJECT.json`.
//!
//! A case gives `source`, `method`, `inputs`, `expected` and `tolerance` (absolute). Every figure that is expected must be
//! there and within the tolerance; an expected refusal must have the kind, and the cell where one is named.
#![allow(clippy::unwrap_used)]

use libtest_mimic::{Arguments, Failed, Trial};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

fn main() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .collect();
    files.sort();
    let trials = files.into_iter().map(|path| {
        let name = path
            .file_stem()
            .unwrap()
            .to_string_lossy()
            .replace('-', "_");
        Trial::test(format!("{name}_is_reproduced"), move || reproduces(&path))
    });
    libtest_mimic::run(&Arguments::from_args(), trials.collect()).exit();
}

fn reproduces(path: &Path) -> Result<(), Failed> {
    let text = fs::read_to_string(path)?;
    let case: Value = serde_json::from_str(&text)?;
    assert!(case["source"].is_string(), "a case names its source");
    let outcome = solve::solve(&text);
    let expected = &case["expected"];
    let tolerance = case["tolerance"].as_f64().ok_or("a case has a tolerance")?;
    let mut differences = Vec::new();
    match expected["outcome"].as_str() {
        Some("error") => {
            let refused = &outcome.answer["refused"];
            if refused["kind"] != expected["error_kind"] {
                differences.push(format!(
                    "{} instead of {}",
                    outcome.answer, expected["error_kind"]
                ));
            }
            if !expected["cell"].is_null() && refused["cell"] != expected["cell"] {
                differences.push(format!(
                    "cell {} instead of {}",
                    refused["cell"], expected["cell"]
                ));
            }
            if !expected["shortfall"].is_null() {
                let found = &refused["shortfall"];
                compare(
                    "shortfall",
                    &expected["shortfall"],
                    found,
                    tolerance,
                    &mut differences,
                );
            }
        }
        _ if outcome.is_refused => differences.push(outcome.answer["refused"].to_string()),
        _ => {
            let figures = expected.as_object().ok_or("figures are expected")?;
            for (name, figure) in figures {
                compare(
                    name,
                    figure,
                    &outcome.answer["result"][name],
                    tolerance,
                    &mut differences,
                );
            }
        }
    }
    if differences.is_empty() {
        Ok(())
    } else {
        Err(differences.join("\n").into())
    }
}

fn compare(
    place: &str,
    expected: &Value,
    found: &Value,
    tolerance: f64,
    differences: &mut Vec<String>,
) {
    match (expected, found) {
        (Value::Number(wanted), Value::Number(given)) => {
            let apart = (wanted.as_f64().unwrap() - given.as_f64().unwrap()).abs();
            if apart.is_nan() || apart > tolerance {
                differences.push(format!("{place}: {given} instead of {wanted}"));
            }
        }
        (Value::Array(wanted), Value::Array(given)) if wanted.len() == given.len() => {
            for (at, (one, other)) in wanted.iter().zip(given).enumerate() {
                compare(
                    &format!("{place}[{at}]"),
                    one,
                    other,
                    tolerance,
                    differences,
                );
            }
        }
        (Value::Object(wanted), Value::Object(_)) => {
            for (name, one) in wanted {
                compare(
                    &format!("{place}.{name}"),
                    one,
                    &found[name],
                    tolerance,
                    differences,
                );
            }
        }
        _ if expected == found => {}
        _ => differences.push(format!("{place}: {found} instead of {expected}")),
    }
}
