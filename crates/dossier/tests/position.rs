//! How strategic: where answers put a purchase, what would move it, what follows, and what is owed for departing.
#![allow(clippy::unwrap_used, reason = "in a test a panic is the report")]

mod process;

use std::collections::BTreeMap;

use dossier::{
    Axis, Cell, Departs, Duty, Field, Flip, Position, Precaution, Problem, Question, Slot, State,
    Thresholds, cautious_in_force, departures, duties, precautions, quorum_in_force, standing,
    standing_of, starting_points,
};
use process::{Case, convened};
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde_json::{Value, json};

/// The answers to the questions of the two axes in their order; zero leaves a question out.
fn answers(impact: [u8; 5], risk: [u8; 8]) -> BTreeMap<Question, u8> {
    let given = impact.into_iter().chain(risk);
    (Question::ALL.into_iter().zip(given))
        .filter(|(_, answer)| *answer > 0)
        .collect()
}

fn questionnaire(impact: [u8; 5], risk: [u8; 8]) -> Value {
    json!({"kind": "answer_questionnaire", "answers": answers(impact, risk)})
}

fn declare(position: &str, reason: Option<&str>) -> Value {
    json!({"kind": "set_position", "position": position, "reason": reason})
}

#[test]
fn an_axis_is_the_mean_of_the_answered_questions_and_the_sides_of_three_make_the_quadrant() {
    let stands = standing_of(&answers([4, 4, 3, 5, 2], [4, 5, 2, 4, 4, 3, 5, 4]), None);

    assert_eq!(stands.impact.mean().unwrap(), Decimal::new(36, 1));
    assert_eq!(stands.impact.distance().unwrap(), Decimal::new(6, 1));
    assert_eq!(stands.risk.mean().unwrap(), Decimal::new(3875, 3));
    assert_eq!(stands.quadrant, Some(Position::Strategic));
    for (impact, risk, quadrant) in [
        (2, 4, Position::Bottleneck),
        (4, 2, Position::Leverage),
        (2, 2, Position::NonCritical),
        (3, 3, Position::Strategic),
    ] {
        let stands = standing_of(&answers([impact; 5], [risk; 8]), None);
        assert_eq!(stands.quadrant, Some(quadrant), "{impact} and {risk}");
    }
}

#[test]
fn an_unanswered_question_is_left_out_and_never_counts_as_zero() {
    let stands = standing_of(&answers([4, 4, 4, 0, 0], [2, 2, 2, 2, 2, 0, 0, 0]), None);

    assert_eq!(stands.impact.mean().unwrap(), Decimal::from(4));
    assert_eq!(stands.impact.answered, 3);
    assert_eq!(stands.quadrant, Some(Position::Leverage));
}

#[test]
fn too_few_answers_of_an_axis_propose_nothing() {
    assert_eq!(
        (Axis::Impact.least_answers(), Axis::Risk.least_answers()),
        (3, 5)
    );
    for (impact, risk) in [
        ([5, 5, 0, 0, 0], [5; 8]),
        ([5; 5], [5, 5, 5, 5, 0, 0, 0, 0]),
    ] {
        let stands = standing_of(&answers(impact, risk), None);
        assert_eq!(stands.quadrant, None);
        assert_eq!(stands.flips, []);
    }
    assert_eq!(standing_of(&BTreeMap::new(), None).impact.mean(), None);
}

#[test]
fn the_flips_are_the_answers_that_alone_would_put_it_elsewhere() {
    // Impact 16 of 5 lies 1 above the border of 15; risk 31 of 8 lies 7 above that of 24, out of the reach of one answer.
    let stands = standing_of(&answers([4, 4, 3, 3, 2], [4, 5, 2, 4, 4, 3, 5, 4]), None);

    let flip = |question, from, to| Flip {
        question,
        from: Some(from),
        to,
        quadrant: Position::Bottleneck,
    };
    // Two points less make 14: under the border. The question answered 2 can lose only one.
    assert_eq!(
        stands.flips,
        [
            flip(Question::SpendShare, 4, 2),
            flip(Question::DayWithout, 4, 2),
            flip(Question::CostShare, 3, 1),
            flip(Question::ProductQuality, 3, 1),
        ]
    );
}

#[test]
fn a_question_still_unanswered_can_flip_as_well() {
    // 3 of 1 answers more: (9 + 1) / 4 is under 3, and so is (9 + 2) / 4.
    let stands = standing_of(&answers([3, 3, 3, 0, 0], [1; 8]), None);

    let open: Vec<&Flip> = (stands.flips.iter())
        .filter(|flip| flip.from.is_none())
        .collect();
    assert_eq!(open.len(), 2);
    assert!(
        open.iter()
            .all(|flip| flip.to == 2 && flip.quadrant == Position::NonCritical)
    );
}

#[test]
fn a_moved_threshold_moves_the_quadrant_and_is_a_departure_with_its_reason() {
    let mut case = convened("new_task");
    case.done("buyer", questionnaire([3; 5], [4; 8]));
    assert_eq!(standing(&case.dossier).quadrant, Some(Position::Strategic));

    case.done(
        "decider",
        json!({"kind": "set_thresholds", "impact": "3.5", "risk": "3", "reason": "Half of all we buy reaches 3"}),
    );

    assert_eq!(standing(&case.dossier).quadrant, Some(Position::Bottleneck));
    let departed = departures(&case.dossier);
    assert_eq!(
        departed[0].from,
        Departs::Thresholds {
            impact: Decimal::new(35, 1),
            risk: Decimal::from(3)
        }
    );
    assert!(departed[0].reason.is_some());
}

#[test]
fn an_answer_outside_one_to_five_is_refused_at_its_question() {
    let case = convened("new_task");
    for (answer, value) in [(0, "0"), (6, "6")] {
        let change = json!({"kind": "answer_questionnaire", "answers": {"lead_time": answer}});
        let problem = Problem::OutOfRange {
            cell: Cell {
                slot: Slot::Questionnaire,
                field: Field::Answer,
                line: None,
                criterion: None,
                question: Some(Question::LeadTime),
            },
            value: value.to_owned(),
            low: "1".to_owned(),
            high: "5".to_owned(),
        };
        case.refused_for("buyer", change, &problem);
    }
    let nothing = json!({"kind": "answer_questionnaire", "answers": {}});
    assert!(matches!(
        case.refused("buyer", nothing)[0],
        Problem::Blank { .. }
    ));
}

#[test]
fn a_position_other_than_the_answers_propose_owes_a_reason() {
    let mut case = convened("new_task");
    case.done("buyer", questionnaire([4; 5], [2; 8]));
    let owed = Problem::DepartureOwesReason {
        proposed: Position::Leverage,
        declared: Position::Strategic,
    };
    case.refused_for("decider", declare("strategic", None), &owed);

    case.done(
        "decider",
        declare("strategic", Some("One more plant closes in May")),
    );
    assert_eq!(
        departures(&case.dossier)[0].from,
        Departs::Quadrant {
            proposed: Position::Leverage,
            declared: Position::Strategic
        }
    );
    case.done("decider", declare("leverage", None));
    assert_eq!(departures(&case.dossier), []);
}

#[test]
fn answers_that_come_to_differ_leave_the_reason_owed_until_the_need_is_closed() {
    let mut case = Case::default();
    case.done("", process::member("decider"));
    case.done("", declare("strategic", None));
    case.done("", questionnaire([4; 5], [2; 8]));

    let state = |case: &Case, duty| {
        let owed = duties(&case.dossier, dossier::Phase::Need);
        owed.into_iter().find(|one| one.duty == duty).unwrap().state
    };
    assert_eq!(state(&case, Duty::Questionnaire), State::Done);
    assert_eq!(state(&case, Duty::Position), State::Missing);
    case.done("", declare("strategic", Some("One more plant closes")));
    assert_eq!(state(&case, Duty::Position), State::Done);
}

#[test]
fn the_position_proposes_how_many_sign_and_a_number_of_ones_own_is_a_departure() {
    let mut case = convened("new_task"); // six members vote
    let asked = |case: &Case| quorum_in_force(&case.dossier);
    assert_eq!(asked(&case), 4);
    for (position, quorum) in [
        ("strategic", 4),
        ("bottleneck", 4),
        ("leverage", 4),
        ("non_critical", 1),
    ] {
        case.done("decider", declare(position, None));
        assert_eq!(asked(&case), quorum, "{position}");
    }
    case.done(
        "decider",
        json!({"kind": "set_quorum", "members": 2, "reason": "The others travel"}),
    );
    let departed = departures(&case.dossier);
    assert_eq!(
        departed.last().unwrap().from,
        Departs::Quorum {
            proposed: 1,
            own: 2
        }
    );
}

#[test]
fn caution_follows_the_position_until_the_committee_sets_its_own() {
    let mut case = convened("new_task");
    case.done("decider", declare("strategic", None));
    assert!(cautious_in_force(&case.dossier));

    case.done(
        "prescriber",
        json!({"kind": "set_caution", "bound": false, "reason": "Each record is long"}),
    );

    assert!(!cautious_in_force(&case.dossier));
    assert_eq!(
        departures(&case.dossier)[0].from,
        Departs::Caution { bound: false }
    );
}

#[test]
fn a_precaution_is_taken_set_aside_with_a_reason_or_open() {
    let mut case = convened("new_task");
    case.done("decider", declare("leverage", None));
    let state = |case: &Case, precaution| {
        let all = precautions(&case.dossier);
        all.into_iter()
            .find(|one| one.precaution == precaution)
            .unwrap()
            .state
    };
    assert_eq!(state(&case, Precaution::SignOff), State::Done);
    assert_eq!(state(&case, Precaution::Envelopes), State::Missing);

    case.done(
        "facilitator",
        json!({"kind": "forgo_precaution", "precaution": "envelopes", "reason": "Prices are public"}),
    );
    assert_eq!(state(&case, Precaution::Envelopes), State::Waived);
    assert_eq!(
        departures(&case.dossier)[0].from,
        Departs::Precaution(Precaution::Envelopes)
    );
    let gates = json!({"kind": "forgo_precaution", "precaution": "gates", "reason": "–"});
    case.refused_for(
        "gatekeeper",
        gates,
        &Problem::NotAskedFor {
            precaution: Precaution::Gates,
            declared: Position::Leverage,
        },
    );
}

#[test]
fn what_a_closed_phase_left_undone_is_a_departure_that_owes_its_reason() {
    let case = process::at("decision"); // strategic, without gates or envelopes
    let owed: Vec<Departs> = (departures(&case.dossier).into_iter())
        .filter(|departure| departure.reason.is_none())
        .map(|departure| departure.from)
        .collect();
    let gates = Departs::Precaution(Precaution::Gates);
    let envelopes = Departs::Precaution(Precaution::Envelopes);
    assert_eq!(owed, [gates, envelopes]);
}

#[test]
fn starting_weights_are_shared_evenly_inside_a_family() {
    let mut case = convened("new_task");
    case.done("decider", declare("strategic", None));
    process::specification(&mut case);
    let points = |case: &Case, position| -> Vec<String> {
        let points = starting_points(&case.dossier, position).unwrap();
        points
            .into_iter()
            .map(|(_, points)| points.to_string())
            .collect()
    };
    assert_eq!(points(&case, Position::Strategic), ["40", "20", "25"]);

    case.done(
        "user",
        json!({"kind": "set_criterion", "criterion": "trial", "name": "Trial", "family": "quality",
        "scale": {"type": "quantity", "unit": "hours", "worst": "0", "best": "10"}}),
    );
    assert_eq!(
        points(&case, Position::Leverage),
        ["20", "55", "7.5", "7.5"]
    );
}

fn any_answers() -> impl Strategy<Value = BTreeMap<Question, u8>> {
    let one = prop_oneof![1 => Just(0u8), 4 => 1u8..=5];
    proptest::collection::vec(one, 13).prop_map(|given| {
        (Question::ALL.into_iter().zip(given))
            .filter(|(_, answer)| *answer > 0)
            .collect()
    })
}

fn any_thresholds() -> impl Strategy<Value = Thresholds> {
    (10i64..=50, 10i64..=50).prop_map(|(impact, risk)| Thresholds {
        impact: Decimal::new(impact, 1),
        risk: Decimal::new(risk, 1),
        reason: "–".into(),
    })
}

proptest! {
    #[test]
    fn raising_an_answer_never_lowers_its_axis_and_leaves_the_other(
        given in any_answers(), place in 0usize..13,
    ) {
        let question = Question::ALL[place];
        if let Some(answer) = given.get(&question).filter(|answer| **answer < 5) {
            let mut more = given.clone();
            more.insert(question, answer + 1);
            let (was, is) = (standing_of(&given, None), standing_of(&more, None));
            let (own, other) = match question.axis() {
                Axis::Impact => ((was.impact, is.impact), (was.risk, is.risk)),
                Axis::Risk => ((was.risk, is.risk), (was.impact, is.impact)),
            };
            prop_assert!(own.1.mean() > own.0.mean());
            prop_assert!(own.1.is_high() >= own.0.is_high());
            prop_assert_eq!(other.0, other.1);
        }
    }

    #[test]
    fn which_question_of_an_axis_got_which_answer_moves_neither_mean_nor_quadrant(
        given in any_answers(), turn in 1usize..8,
    ) {
        let mut turned = BTreeMap::new();
        for axis in Axis::ALL {
            let own: Vec<(Question, Option<&u8>)> =
                axis.questions().map(|question| (question, given.get(&question))).collect();
            for (place, (question, _)) in own.iter().enumerate() {
                if let Some(answer) = own[(place + turn) % own.len()].1 {
                    turned.insert(*question, *answer);
                }
            }
        }
        let (was, is) = (standing_of(&given, None), standing_of(&turned, None));
        prop_assert_eq!(was.impact, is.impact);
        prop_assert_eq!(was.risk, is.risk);
        prop_assert_eq!(was.quadrant, is.quadrant);
    }

    #[test]
    fn flips_are_really_flips_nothing_nearer_flips_and_none_is_left_out(
        given in any_answers(), cut in any_thresholds(),
    ) {
        let stands = standing_of(&given, Some(&cut));
        let under = |question: Question, answer: u8| {
            let mut other = given.clone();
            other.insert(question, answer);
            standing_of(&other, Some(&cut)).quadrant
        };
        prop_assume!(stands.quadrant.is_some());
        for question in Question::ALL {
            let flipping: Vec<u8> =
                (1..=5).filter(|answer| under(question, *answer) != stands.quadrant).collect();
            let found = stands.flips.iter().find(|flip| flip.question == question);
            match (found, given.get(&question)) {
                (None, _) => prop_assert_eq!(flipping, Vec::<u8>::new()),
                (Some(flip), from) => {
                    prop_assert_eq!(flip.from, from.copied());
                    prop_assert_eq!(Some(flip.quadrant), under(question, flip.to));
                    prop_assert!(flipping.contains(&flip.to));
                    if let Some(from) = from {
                        let away = |answer: u8| answer.abs_diff(*from);
                        prop_assert!(flipping.iter().all(|other| away(*other) >= away(flip.to)));
                    } else {
                        // Nearest the middle of what flips: everything beyond it flips as well.
                        let beyond: Vec<u8> = if flipping.contains(&1) {
                            (1..=flip.to).collect()
                        } else {
                            (flip.to..=5).collect()
                        };
                        prop_assert_eq!(flipping, beyond);
                    }
                }
            }
        }
    }
}
