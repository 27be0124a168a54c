//! A new dossier: empty, or after an earlier purchase.

use std::path::Path;
use std::process::ExitCode;

use desk::{BuyClass, Desk, MemberId};
use words::Words;

use super::{made, now, open};
use crate::answer::{Answer, desk_failure, print};
use crate::arguments::Class;

/// Makes an empty dossier.
pub fn empty(words: &Words, file: &Path) -> Answer {
    Desk::create(file).map_err(|error| desk_failure(words, &error))?;
    print(&made(words, file, 0));
    Ok(ExitCode::SUCCESS)
}

/// Makes a dossier that follows an earlier one.
pub fn again(
    words: &Words,
    file: &Path,
    from: &Path,
    class: Class,
    member: Option<&MemberId>,
) -> Answer {
    let earlier = open(words, from)?;
    let member = member.expect("clap asks for a member beside an earlier dossier");
    let class = match class {
        Class::NewTask => BuyClass::NewTask,
        Class::ModifiedRebuy => BuyClass::ModifiedRebuy,
        Class::StraightRebuy => BuyClass::StraightRebuy,
    };
    let desk = desk::begin_again(file, &earlier, class, member, now())
        .map_err(|error| desk_failure(words, &error))?;
    print(&made(words, file, desk.entries().len()));
    Ok(ExitCode::SUCCESS)
}
