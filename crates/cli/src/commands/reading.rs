//! Who reads: a member what the window would show them, and whoever names nobody the whole file, which is then said first.

use desk::{Desk, MemberId};
use words::Words;

use crate::answer::{Failure, REFUSED, complain, print};

/// Lets a reader on to what tells who is ahead; says first where the whole file is read before its time.
pub fn whole(
    words: &Words,
    desk: &Desk,
    reader: Option<&MemberId>,
    json: bool,
) -> Result<(), Failure> {
    desk::may_read(desk.dossier(), reader).map_err(|problems| Failure {
        refusals: desk::word_problems(words, desk.dossier(), &problems),
        code: REFUSED,
    })?;
    warn(words, desk, reader, json);
    Ok(())
}

/// Says first where the whole file is read before its time. A program that reads JSON is told beside it.
pub fn warn(words: &Words, desk: &Desk, reader: Option<&MemberId>, json: bool) {
    match desk::warned(words, desk.dossier(), reader) {
        Some(warning) if json => complain(&warning),
        Some(warning) => print(&(warning + "\n\n")),
        None => {}
    }
}

/// Lets a reader on who must only be a member.
pub fn part(
    words: &Words,
    desk: &Desk,
    reader: Option<&MemberId>,
    json: bool,
) -> Result<(), Failure> {
    match reader {
        Some(member) if !desk.dossier().members.contains_key(member) => {
            whole(words, desk, reader, json)
        }
        _ => {
            warn(words, desk, reader, json);
            Ok(())
        }
    }
}
