//! Tokens that open the door once, and the keys they are exchanged for.

use std::fmt::{self, Display};
use std::hint::black_box;
use std::io;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// 128 random bits, written as 32 hexadecimal digits.
#[derive(Clone, Copy)]
pub(crate) struct Secret([u8; 16]);

impl Secret {
    fn fresh() -> io::Result<Self> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes)?;
        Ok(Self(bytes))
    }

    /// Reads what [`Display`] writes, and nothing else.
    fn read(text: &str) -> Option<Self> {
        let digits: Vec<u8> = text
            .chars()
            .map(|digit| {
                let value = digit.to_digit(16).filter(|_| !digit.is_uppercase())?;
                u8::try_from(value).ok()
            })
            .collect::<Option<_>>()?;
        let bytes: Vec<u8> = digits
            .chunks(2)
            .map(|pair| match pair {
                [high, low] => Some(high << 4 | low),
                _ => None,
            })
            .collect::<Option<_>>()?;
        Some(Self(bytes.try_into().ok()?))
    }

    /// Compares every byte whatever the first ones say, so that the time taken tells nothing.
    fn is(&self, other: &Self) -> bool {
        let difference = self
            .0
            .iter()
            .zip(&other.0)
            .fold(0, |sum, (a, b)| black_box(sum | (a ^ b)));
        difference == 0
    }
}

impl Display for Secret {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(to, "{byte:02x}"))
    }
}

/// Who may come in, and who is in. Nothing of it is ever written down.
#[derive(Default)]
pub struct Keys(Mutex<Rings>);

#[derive(Default)]
struct Rings {
    tokens: Vec<Secret>,
    keys: Vec<Secret>,
}

impl Keys {
    /// A token that opens the door once.
    ///
    /// # Errors
    /// When the system gives no random bytes.
    pub fn token(&self) -> io::Result<String> {
        let token = Secret::fresh()?;
        self.rings().tokens.push(token);
        Ok(token.to_string())
    }

    /// Takes a token for a key; none when there is no such token, or no longer.
    pub(crate) fn enter(&self, token: &str) -> io::Result<Option<Secret>> {
        let Some(token) = Secret::read(token) else {
            return Ok(None);
        };
        let key = Secret::fresh()?;
        let mut rings = self.rings();
        let before = rings.tokens.len();
        rings.tokens.retain(|open| !open.is(&token));
        if rings.tokens.len() == before {
            return Ok(None);
        }
        rings.keys.push(key);
        Ok(Some(key))
    }

    /// Whether this key was given.
    pub(crate) fn hold(&self, key: &str) -> bool {
        let Some(key) = Secret::read(key) else {
            return false;
        };
        // Not `any`, which would stop at the right one.
        self.rings()
            .keys
            .iter()
            .fold(false, |found, given| found | given.is(&key))
    }

    fn rings(&self) -> MutexGuard<'_, Rings> {
        // A list of secrets is whole at every moment, whatever happened to who held it.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_read_as_it_is_written() {
        let secret = Secret([
            0, 1, 2, 9, 10, 15, 16, 17, 99, 127, 128, 200, 240, 254, 255, 7,
        ]);

        let read = Secret::read(&secret.to_string());

        assert!(read.is_some_and(|read| read.is(&secret)));
    }

    #[test]
    fn what_is_not_thirty_two_small_digits_is_no_secret() {
        let digits = "0123456789abcdef0123456789abcdef";
        for text in [
            "",
            &digits[1..],
            &format!("{digits}0"),
            &format!("{digits}\n"),
            &digits.to_uppercase(),
            &digits.replace('0', "g"),
            &digits.replace('0', "é"),
        ] {
            assert!(Secret::read(text).is_none(), "{text:?}");
        }
    }

    #[test]
    fn a_secret_that_differs_in_one_bit_is_another() {
        for place in 0..16 {
            let mut bytes = [0xa5; 16];
            bytes[place] ^= 1;
            assert!(!Secret(bytes).is(&Secret([0xa5; 16])));
        }
    }

    #[test]
    fn a_token_opens_once_and_only_its_key_is_held() {
        let keys = Keys::default();
        let token = keys.token().unwrap();
        let other = keys.token().unwrap();

        let key = keys.enter(&token).unwrap().unwrap().to_string();

        assert!(keys.hold(&key));
        assert!(!keys.hold(&token) && !keys.hold(&other));
        assert!(keys.enter(&token).unwrap().is_none());
        assert!(keys.enter(&key).unwrap().is_none());
        assert!(keys.enter(&other).unwrap().is_some());
    }
}
