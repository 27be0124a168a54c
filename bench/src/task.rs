//! A task: what is timed, and the figures by which its answer is known to be right.

use std::hint::black_box;
use std::rc::Rc;
use std::time::{Duration, Instant};

use serde_json::Value;

/// Something to be timed.
pub struct Task {
    /// As it is called in the answers and in the table.
    pub name: String,
    /// How many threads work.
    pub threads: usize,
    /// How many problems one run solves; a time is that of one.
    problems: u32,
    run: Box<dyn Fn()>,
    answer: Box<dyn Fn() -> Vec<f64>>,
}

impl Task {
    /// A task that does `work` on one thread, of which `figures` picks out what is compared with the known answer.
    pub fn new<T>(
        name: impl Into<String>,
        work: impl Fn() -> T + 'static,
        figures: impl Fn(&T) -> Vec<f64> + 'static,
    ) -> Self {
        let work = Rc::new(work);
        let same_work = Rc::clone(&work);
        Self {
            name: name.into(),
            problems: 1,
            threads: 1,
            run: Box::new(move || {
                black_box(same_work());
            }),
            answer: Box::new(move || figures(&work())),
        }
    }

    /// The same where one run solves several problems.
    pub fn of_problems(self, problems: u32) -> Self {
        Self { problems, ..self }
    }

    /// The same where several threads work.
    pub fn on_threads(self, threads: usize) -> Self {
        Self { threads, ..self }
    }

    /// Does the work and gives the figures of its answer.
    pub fn answer(&self) -> Vec<f64> {
        (self.answer)()
    }

    /// The median of some repetitions, in seconds for one problem, and the share of the time that other processes took
    /// away. A repetition repeats the work until it is long enough for the clock; others before the first warm up.
    pub fn time(&self, patience: &Patience) -> (f64, f64) {
        let mut runs: u32 = 1;
        // The warm-up finds how often the work is to be repeated.
        loop {
            let took = self.repeat(runs).worked;
            if took >= patience.repetition {
                break;
            }
            let wanted = patience.repetition.as_secs_f64() / took.as_secs_f64().max(1e-9);
            runs = (f64::from(runs) * wanted.clamp(1.2, 100.0)).ceil() as u32;
        }
        let spells: Vec<Spell> = (0..patience.repetitions)
            .map(|_| self.repeat(runs))
            .collect();
        let mut times: Vec<f64> = spells.iter().map(|one| one.worked.as_secs_f64()).collect();
        times.sort_by(f64::total_cmp);
        let (worked, waited): (f64, f64) = (
            times.iter().sum(),
            spells.iter().map(|one| one.waited.as_secs_f64()).sum(),
        );
        let median = times[times.len() / 2] / f64::from(runs) / f64::from(self.problems);
        (median, waited / (worked + waited))
    }

    /// The time of several threads is that of the clock on the wall: while this one waits for the others, they work.
    fn repeat(&self, runs: u32) -> Spell {
        let (begin, waited) = (Instant::now(), waited());
        for _ in 0..runs {
            (self.run)();
        }
        let (took, waited) = (begin.elapsed(), self::waited().saturating_sub(waited));
        let worked = match self.threads {
            1 => took.saturating_sub(waited),
            _ => took,
        };
        Spell { worked, waited }
    }
}

/// A stretch of time in which this thread worked and waited for a processor that others had.
struct Spell {
    worked: Duration,
    waited: Duration,
}

/// How long this thread has waited for a processor since it began; nothing where the system does not tell.
fn waited() -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = told.split(' ').nth(1).and_then(|one| one.parse().ok());
    Duration::from_nanos(nanoseconds.unwrap_or_default())
}

/// How much time a measurement may take.
pub struct Patience {
    /// How many repetitions the median is of; at least one.
    pub repetitions: usize,
    /// How long a repetition lasts at least.
    pub repetition: Duration,
}

/// The known answers: figures by the name of the task, each with how far off it may be.
pub struct Answers(Value);

impl Answers {
    /// Those of `answers.json`, which the peers are held to as well.
    pub fn known() -> Self {
        let text = include_str!("../answers.json");
        Self(serde_json::from_str(text).expect("answers.json is JSON, as a test has seen"))
    }

    /// What is wrong with an answer; none where all of its figures are right. A tolerance is relative for figures above 1.
    pub fn fault(&self, task: &str, found: &[f64]) -> Option<String> {
        let known = &self.0[task];
        let (Some(figures), Some(within)) = (known["figures"].as_array(), known["within"].as_f64())
        else {
            return Some(format!("{task} has no known answer"));
        };
        let wanted: Vec<f64> = figures.iter().filter_map(Value::as_f64).collect();
        let is_close = |(found, wanted): (&f64, &f64)| {
            (found - wanted).abs() <= within * wanted.abs().max(1.0)
        };
        let is_right = found.len() == wanted.len() && found.iter().zip(&wanted).all(is_close);
        (!is_right).then(|| format!("{task}: found {found:?}, known {wanted:?}"))
    }
}

/// The first figure, the last one and the sum.
pub fn summary(figures: &[f64]) -> Vec<f64> {
    let (first, last) = (figures.first().copied(), figures.last().copied());
    vec![
        first.unwrap_or_default(),
        last.unwrap_or_default(),
        figures.iter().sum(),
    ]
}
