//! What lies beside the chain and may be erased: attachments and personal details, known to the chain by hash alone.

use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

use crate::error::{Damage, JournalError};
use crate::hash::Hash;

/// The most bytes that one blob may have: 20 MiB, enough for a scanned certificate and little enough to be read whole.
pub const LARGEST_BLOB: u64 = 20 * 1024 * 1024;

/// What separates these hashes from any other use of SHA-256.
const DOMAIN: &[u8] = b"ponder-blob-1";

/// Bytes with the salt that keeps their hash from telling what they are: without it, whoever guesses an address or a
/// telephone number could find out from the chain that it was the right one, even after it was erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blob {
    salt: [u8; 32],
    bytes: Vec<u8>,
}

impl Blob {
    /// Bytes under a salt, which must be random and used once.
    ///
    /// # Errors
    /// [`JournalError::BlobTooLarge`] beyond [`LARGEST_BLOB`].
    pub fn new(salt: [u8; 32], bytes: Vec<u8>) -> Result<Blob, JournalError> {
        let size = bytes.len() as u64;
        if size > LARGEST_BLOB {
            return Err(JournalError::BlobTooLarge { size });
        }
        Ok(Blob { salt, bytes })
    }

    /// The hash by which the chain knows it: of the 13 ASCII bytes `ponder-blob-1`, the salt and the bytes, each behind
    /// its length.
    pub fn hash(&self) -> Hash {
        Hash::of_parts(&[DOMAIN, &self.salt, &self.bytes])
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The bytes, without the salt.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}

/// Writes a blob; one that is there already stays as it is.
pub(crate) fn insert(transaction: &Transaction<'_>, blob: &Blob) -> Result<(), rusqlite::Error> {
    transaction
        .prepare_cached("INSERT OR IGNORE INTO blob VALUES (?1, ?2, ?3)")?
        .execute(params![blob.hash().as_bytes(), blob.salt, blob.bytes])?;
    Ok(())
}

/// Removes bytes and salt. With `secure_delete` SQLite writes zeros over them.
pub(crate) fn erase(transaction: &Transaction<'_>, hash: &Hash) -> Result<(), rusqlite::Error> {
    transaction.execute("DELETE FROM blob WHERE hash = ?1", [hash.as_bytes()])?;
    Ok(())
}

/// The blob with this hash; none if it is not there.
///
/// # Errors
/// [`Damage::Blob`] if what lies there is another.
pub(crate) fn read(connection: &Connection, hash: &Hash) -> Result<Option<Blob>, JournalError> {
    if crate::schema::identify(connection)? < 2 {
        return Ok(None);
    }
    let found = connection
        .prepare_cached("SELECT hash, salt, bytes FROM blob WHERE hash = ?1")?
        .query_row([hash.as_bytes()], |row| Ok(checked(row)))
        .optional()?;
    match found {
        None => Ok(None),
        Some(Ok((_, blob))) => Ok(Some(blob)),
        Some(Err(damage)) => Err(JournalError::damaged(damage)),
    }
}

/// Hands over the hash of every blob, with the blob itself where it is what its hash says.
pub(crate) fn each(
    connection: &Connection,
    mut take: impl FnMut(Result<Blob, Damage>) -> Result<(), JournalError>,
) -> Result<(), JournalError> {
    if crate::schema::identify(connection)? < 2 {
        return Ok(());
    }
    let mut statement = connection.prepare("SELECT hash, salt, bytes FROM blob ORDER BY rowid")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        take(checked(row).map(|(_, blob)| blob))?;
    }
    Ok(())
}

fn checked(row: &Row<'_>) -> Result<(Hash, Blob), Damage> {
    let hash = row.get_ref(0).ok().and_then(|value| value.as_blob().ok());
    let hash = hash.and_then(Hash::from_bytes).ok_or(Damage::Blob)?;
    let salt = row.get::<_, [u8; 32]>(1).map_err(|_| Damage::Blob)?;
    let bytes = row.get::<_, Vec<u8>>(2).map_err(|_| Damage::Blob)?;
    let blob = Blob { salt, bytes };
    if blob.hash() == hash {
        Ok((hash, blob))
    } else {
        Err(Damage::Blob)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn salt_and_bytes_change_the_hash() {
        let of = |salt: u8, bytes: &[u8]| Blob::new([salt; 32], bytes.to_vec()).unwrap().hash();
        assert_ne!(of(1, b"a"), of(2, b"a"));
        assert_ne!(of(1, b"a"), of(1, b"b"));
    }

    /// Computed with Python's hashlib by the layout on the crate's first page.
    #[test]
    fn the_hash_is_the_one_that_a_stranger_computes() {
        let blob = Blob::new([7; 32], "понуда".into()).unwrap();
        assert_eq!(
            blob.hash().to_string(),
            "62a289c9955dbd400db9b506df708877b3abc8e2438a5e04f06313a06efd3a5d"
        );
    }
}
