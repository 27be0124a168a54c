//! A bare problem through the real program: its figures, its refusals and its exit codes.

use serde_json::{Value, json};

use crate::files::Folder;
use crate::program::{ponder, ponder_reading};

/// Three offers, the cheapest with the poorest service.
fn problem() -> Value {
    json!({
        "method": "topsis",
        "inputs": {
            "alternatives": ["A", "B", "C"],
            "criteria": ["price", "service"],
            "matrix": [[3.0, 1.0], [4.0, 2.0], [5.0, 3.0]],
            "directions": ["min", "max"],
            "weights": [0.9, 0.1],
            "params": {}
        }
    })
}

#[test]
fn a_problem_in_a_file_and_on_standard_input_has_the_same_figures() {
    let folder = Folder::new();
    let file = folder.write("case.json", problem().to_string());
    let from_file = ponder(&["solve", &file]).done();
    let [answer] = &from_file.json_lines()[..] else {
        panic!("not one line{from_file}")
    };
    assert_eq!(answer["method"], "topsis");
    assert_eq!(answer["result"]["ranking"], json!([1, 2, 3]));
    let typed = ponder_reading(&["solve", "-"], problem().to_string().as_bytes()).done();
    assert_eq!(typed.out, from_file.out);
}

#[test]
fn a_cell_that_is_no_number_is_named_and_refused_with_exit_code_2() {
    let mut problem = problem();
    problem["inputs"]["matrix"][1][0] = "NaN".into();
    let answer = ponder_reading(&["solve", "-"], problem.to_string().as_bytes()).ends(2);
    let refused = &answer.json_lines()[0]["refused"];
    assert_eq!(refused["kind"], "not_finite", "{answer}");
    assert_eq!(refused["cell"], json!([2, 1]), "{answer}");
}

#[test]
fn a_method_that_is_not_offered_is_unsupported_and_a_file_that_is_not_there_is_named() {
    let answer =
        ponder_reading(&["solve", "-"], br#"{"method": "coin-toss", "inputs": {}}"#).ends(2);
    assert_eq!(
        answer.json_lines()[0]["refused"]["kind"],
        "unsupported",
        "{answer}"
    );
    ponder(&["solve", "/nowhere/case.json"])
        .ends(1)
        .says(&["/nowhere/case.json"]);
}
