//! The shipped purchases line by line, as people would record them.

use std::fs;

use serde_json::Value;

/// A line of a shipped purchase: who recorded what.
pub struct Line {
    pub actor: String,
    pub change: Value,
}

/// The lines of a shipped purchase.
#[track_caller]
pub fn recorded(name: &str) -> Vec<Line> {
    let path = format!("{}/../samples/{name}.jsonl", env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(&path).expect("a shipped purchase can be read");
    let lines = text.lines().map(|line| {
        let line: Value = serde_json::from_str(line).expect("a line is JSON");
        Line {
            actor: line["actor"]
                .as_str()
                .expect("an actor is a text")
                .to_owned(),
            change: line["change"].clone(),
        }
    });
    lines.collect()
}
