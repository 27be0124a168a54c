//! Bare loops: the arithmetic that an answer cannot do without, on the layout of data that suits it best.
//!
//! They check no input, keep no steps and share no code with the mathematics. `./dev bench` compiles them for the very
//! processor that it finds. What is far from them has room; what is near has none.

mod offers;
mod weights;

use mcda::Refusal;

use crate::task::Task;

/// The loops, by the names of the tasks that they are the limit of.
///
/// # Errors
/// Those of the data.
pub fn tasks() -> Result<Vec<Task>, Refusal> {
    let mut tasks = offers::tasks()?;
    tasks.extend(weights::tasks()?);
    Ok(tasks)
}

/// a × b + c, in one instruction where the loop is compiled for a processor that has it.
#[inline(always)]
#[allow(
    clippy::disallowed_methods,
    reason = "a limit is a time, not a figure that anybody is shown"
)]
fn multiply_add(a: f64, b: f64, c: f64) -> f64 {
    if cfg!(target_feature = "fma") {
        a.mul_add(b, c)
    } else {
        a * b + c
    }
}
