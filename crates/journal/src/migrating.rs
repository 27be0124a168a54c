//! A dossier of an earlier layout comes to the latest.

use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

use crate::error::JournalError;
use crate::journal::{Access, Journal};
use crate::{Damage, copies, file, schema, verdict};

/// Brings a dossier of an earlier layout to the latest, in one transaction, after a verified copy of it as it is was
/// kept at `backup`. A dossier of the latest layout is left as it is.
///
/// # Errors
///
/// As [`Journal::open`] and [`copy`](crate::copy).
pub fn migrate(path: &Path, backup: &Path) -> Result<(), JournalError> {
    match Journal::open(path, Access::Write) {
        Err(JournalError::Older { .. }) => {}
        opened => return opened.map(drop),
    }
    copies::copy(path, backup)?;
    let mut connection = file::write(path)?;
    let renewed = renew(&mut connection);
    file::close(connection);
    renewed
}

fn renew(connection: &mut Connection) -> Result<(), JournalError> {
    let before = verdict::examine(connection, |_| ())?;
    if let Some(broken) = before.broken {
        return Err(JournalError::damaged(broken.reason));
    }
    file::trust(connection)?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    schema::renew(&transaction)?;
    let after = verdict::examine(&transaction, |_| ())?;
    if after != before {
        return Err(JournalError::damaged(Damage::Structure));
    }
    Ok(transaction.commit()?)
}
