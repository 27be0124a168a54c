//! Every answer is known before it is timed.

use std::num::NonZeroUsize;
use std::time::Duration;

use crate::task::{Answers, Patience, Task};
use crate::{judgements, limits, line, mathematics, ranking, robustness};

/// Those whose answers are not the known ones.
fn faults(tasks: &[Task]) -> Vec<String> {
    let answers = Answers::known();
    tasks
        .iter()
        .filter_map(|task| answers.fault(&task.name, &task.answer()))
        .collect()
}

#[test]
fn rankings_are_the_known_ones() {
    assert_eq!(faults(&ranking::tasks().unwrap()), [""; 0]);
}

#[test]
fn weights_from_judgements_are_the_known_ones() {
    assert_eq!(faults(&judgements::tasks().unwrap()), [""; 0]);
}

#[test]
fn sampled_and_exact_figures_are_the_known_ones() {
    let two = NonZeroUsize::MIN.saturating_add(1);
    assert_eq!(faults(&robustness::sampled(two).unwrap()), [""; 0]);
    assert_eq!(faults(&robustness::exact().unwrap()), [""; 0]);
}

#[test]
fn a_bare_loop_that_gives_an_answer_gives_the_known_one() {
    let mut tasks = limits::tasks().unwrap();
    tasks.retain(|task| !task.name.starts_with("smaa") && !task.answer().is_empty());
    assert_eq!(tasks.len(), 11);
    assert_eq!(faults(&tasks), [""; 0]);
}

#[test]
fn every_bare_loop_is_the_limit_of_a_task() {
    let names: Vec<String> = mathematics()
        .unwrap()
        .into_iter()
        .map(|task| task.name)
        .collect();
    for limit in limits::tasks().unwrap() {
        assert!(names.contains(&limit.name), "{}", limit.name);
    }
}

#[test]
fn a_right_answer_is_timed_and_a_wrong_one_is_not() {
    let patience = Patience {
        repetitions: 3,
        repetition: Duration::from_micros(10),
    };
    let of = |figures: Vec<f64>| {
        let task = Task::new("best-worst 9", move || figures.clone(), Vec::clone);
        line(&task, "ponder", &Answers::known(), &patience)
    };

    let right = of(vec![0.084592145015, 0.024169184290]);
    assert!(right["seconds"].as_f64().unwrap() > 0.0 && right["wrong"].is_null());
    let wrong = of(vec![0.084592245015, 0.024169184290]);
    assert!(wrong["seconds"].is_null() && wrong["wrong"].is_string());
    let short = of(vec![0.084592145015]);
    assert!(short["wrong"].is_string());
}
