//! What is refused, and as what.

use dossier::{Problem, WeighingProblem};
use serde_json::{Value, json};

use super::{ana, criteria, given, id};

#[test]
fn each_flaw_of_an_answer_is_a_problem_of_its_own() {
    let case = criteria(&["a", "b", "c"]);
    let weighing = |problem| Problem::Weighing(problem);
    let member = ana();
    let pair =
        |more: &str, less: &str, times: &str| json!({"more": more, "less": less, "times": times});
    let compared = |comparisons: &[Value]| json!({"way": "pairwise", "comparisons": comparisons});
    let ends = |best: &str, to_others: Value, to_worst: Value| {
        json!({"way": "best_worst", "best": best, "worst": "c",
            "best_to_others": to_others, "others_to_worst": to_worst})
    };
    let missing = |criterion: &str| Problem::MissingPoints {
        member: ana(),
        criterion: id(criterion),
    };
    for (answers, expected) in [
        (
            json!({"way": "swing", "points": {"a": "100", "b": "1"}}),
            vec![missing("c")],
        ),
        (
            json!({"way": "swing", "points": {"a": "99", "b": "1", "c": "0"}}),
            vec![weighing(WeighingProblem::NoFullSwing {
                member: member.clone(),
            })],
        ),
        (
            json!({"way": "ranking", "order": [["a"], ["b", "a"]]}),
            vec![
                weighing(WeighingProblem::RankedTwice {
                    member: member.clone(),
                    criterion: id("a"),
                }),
                weighing(WeighingProblem::NotRanked {
                    member: member.clone(),
                    criterion: id("c"),
                }),
            ],
        ),
        (
            compared(&[
                pair("a", "b", "3"),
                pair("b", "a", "2"),
                pair("c", "c", "1"),
            ]),
            vec![
                weighing(WeighingProblem::ComparedTwice {
                    member: member.clone(),
                    criterion: id("b"),
                    other: id("a"),
                }),
                weighing(WeighingProblem::ComparedWithItself {
                    member: member.clone(),
                    criterion: id("c"),
                }),
                weighing(WeighingProblem::NotLinked {
                    member: member.clone(),
                    criterion: id("c"),
                    other: id("a"),
                }),
            ],
        ),
        (
            compared(&[pair("b", "c", "3")]),
            vec![weighing(WeighingProblem::NotLinked {
                member: member.clone(),
                criterion: id("b"),
                other: id("a"),
            })],
        ),
        (
            ends("c", json!({}), json!({})),
            vec![weighing(WeighingProblem::BestIsWorst {
                member: member.clone(),
                criterion: id("c"),
            })],
        ),
        (
            ends("a", json!({"a": "1"}), json!({"b": "2", "c": "1"})),
            vec![
                weighing(WeighingProblem::NotCompared {
                    member: member.clone(),
                    criterion: id("a"),
                    other: id("b"),
                }),
                weighing(WeighingProblem::NotCompared {
                    member: member.clone(),
                    criterion: id("a"),
                    other: id("c"),
                }),
            ],
        ),
        (
            ends(
                "a",
                json!({"b": "2", "c": "4"}),
                json!({"a": "5", "b": "2"}),
            ),
            vec![weighing(WeighingProblem::TwoAnswers {
                member: member.clone(),
                criterion: id("a"),
                other: id("c"),
            })],
        ),
    ] {
        assert_eq!(
            case.refused("ana", given(answers.clone())),
            expected,
            "{answers}"
        );
    }
    for (answers, code) in [
        (
            json!({"way": "swing", "points": {"a": "100", "b": "-1", "c": "0"}}),
            "out_of_range",
        ),
        (
            compared(&[pair("a", "b", "0.5"), pair("b", "c", "2")]),
            "out_of_range",
        ),
        (
            compared(&[pair("a", "b", "10"), pair("b", "c", "2")]),
            "out_of_range",
        ),
        (
            compared(&[
                pair("a", "b", "2"),
                pair("b", "c", "2"),
                pair("a", "d", "2"),
            ]),
            "unknown",
        ),
        (
            ends("a", json!({"b": "2.5", "c": "4"}), json!({"b": "2"})),
            "not_whole",
        ),
        (
            ends(
                "a",
                json!({"a": "2", "b": "2", "c": "4"}),
                json!({"b": "2"}),
            ),
            "out_of_range",
        ),
        (
            json!({"way": "ranking", "order": [["a", "b", "c", "d"]]}),
            "unknown",
        ),
    ] {
        let problems = serde_json::to_value(case.refused("ana", given(answers.clone()))).unwrap();
        assert_eq!(problems[0]["code"], code, "{answers}: {problems}");
        assert_eq!(
            problems.as_array().unwrap().len(),
            1,
            "{answers}: {problems}"
        );
    }
    let bare = criteria(&[]);
    let nothing = given(json!({"way": "ranking", "order": []}));
    assert_eq!(bare.refused("ana", nothing), [Problem::NoCriteria]);
}
