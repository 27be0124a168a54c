//! Kills at every call that writes, and every call failing: once and for good.

use crate::aftermath::Undisturbed;
use crate::dice::Dice;
use crate::operations::Operation;
use crate::tally::{Size, Tally};
use crate::tracing::{Injection, What};

/// What a call that fails may answer: the device fails, the disk is full, no permission, no handle left.
const ERRORS: [&str; 4] = ["EIO", "ENOSPC", "EACCES", "EMFILE"];

/// Kills the program at every call that writes; of an operation with very many, at so many places drawn by chance.
pub fn kills(operation: &Operation, size: Size) -> Tally {
    let every = |(call, count): (&'static str, usize)| {
        (1..=count).map(move |nth| Injection {
            call,
            nth,
            what: What::Kill,
        })
    };
    disturb(operation, every, size.pick(80, 4_000))
}

/// Has every call fail with every error, once and from then on; in the short size, at so many places drawn by chance.
pub fn failures(operation: &Operation, size: Size) -> Tally {
    let every = |(call, count): (&'static str, usize)| {
        (1..=count).flat_map(move |nth| {
            ERRORS.into_iter().flat_map(move |error| {
                [false, true].map(|for_good| Injection {
                    call,
                    nth,
                    what: What::Fail { error, for_good },
                })
            })
        })
    };
    disturb(operation, every, size.pick(60, 2_000))
}

fn disturb<I: Iterator<Item = Injection>>(
    operation: &Operation,
    every: impl FnMut((&'static str, usize)) -> I,
    at_most: usize,
) -> Tally {
    let mut counts = Default::default();
    let undisturbed = Undisturbed::of(operation.clone(), |place| {
        let (ended, counted) = operation.traced(place).counted();
        counts = counted;
        ended
    });
    let injections: Vec<Injection> = counts.into_iter().flat_map(every).collect();
    assert!(injections.len() > 4, "{} makes no calls", operation.name);
    let traced = operation.traced(&undisturbed.place);
    let mut tally = Tally::default();
    let injections = drawn(injections, at_most);
    let wanted = injections.len() as u64;
    for injection in injections {
        undisturbed.again();
        let (ended, is_reached) = traced.disturbed(&injection);
        // A program may get by without a call that it made another time; then nothing was done to it.
        if is_reached {
            undisturbed.judge(&ended, &injection, &mut tally);
        }
    }
    let few = format!(
        "{}: only {} of {wanted} calls were reached",
        operation.name, tally.times
    );
    assert!(tally.times * 10 >= wanted * 9, "{few}");
    tally
}

/// All, or so many of them by a fixed seed, in their order.
fn drawn(mut injections: Vec<Injection>, at_most: usize) -> Vec<Injection> {
    let mut dice = Dice::new(0x706f_6e64);
    let (mut wanted, mut left) = (at_most, injections.len());
    injections.retain(|_| {
        let is_drawn = dice.below(left) < wanted;
        left -= 1;
        wanted -= usize::from(is_drawn);
        is_drawn
    });
    injections
}
