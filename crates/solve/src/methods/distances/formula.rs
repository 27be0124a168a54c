//! A formula in criteria, such as “c1 - c2/5”, by which an expert values objects.

use std::iter::Peekable;
use std::str::Chars;

/// The value of each object (row) by a formula in numbers, + − * /, brackets and criteria, which are called by their names or
/// as c1, c2 and so on. What stands before an equals sign, and a remark in brackets after the formula, is left out. None when
/// the words are no formula, or it has no finite value somewhere.
pub(super) fn values(words: &str, names: &[String], objects: &[Vec<f64>]) -> Option<Vec<f64>> {
    let formula = words.rsplit('=').next()?;
    let value = |object: &Vec<f64>| {
        let mut reader = Reader {
            left: formula.chars().peekable(),
            names,
            object,
            open: 0,
        };
        let value = reader.sum()?;
        let ends = matches!(reader.next_sign(), None | Some('(' | ',' | ';'));
        (ends && value.is_finite()).then_some(value)
    };
    objects.iter().map(value).collect()
}

/// Brackets may not be deeper than this, so that no formula exhausts the stack.
const DEEPEST: usize = 50;

struct Reader<'a> {
    left: Peekable<Chars<'a>>,
    names: &'a [String],
    object: &'a [f64],
    open: usize,
}

impl Reader<'_> {
    fn next_sign(&mut self) -> Option<char> {
        while self.left.next_if(|sign| sign.is_whitespace()).is_some() {}
        self.left.peek().copied()
    }

    fn sum(&mut self) -> Option<f64> {
        let mut value = self.product()?;
        loop {
            match self.next_sign() {
                Some('+') => {
                    self.left.next();
                    value += self.product()?;
                }
                Some('-' | '−') => {
                    self.left.next();
                    value -= self.product()?;
                }
                _ => return Some(value),
            }
        }
    }

    fn product(&mut self) -> Option<f64> {
        let mut value = self.factor()?;
        loop {
            match self.next_sign() {
                Some('*' | '·' | '×') => {
                    self.left.next();
                    value *= self.factor()?;
                }
                Some('/') => {
                    self.left.next();
                    value /= self.factor()?;
                }
                _ => return Some(value),
            }
        }
    }

    fn factor(&mut self) -> Option<f64> {
        let negative = matches!(self.next_sign(), Some('-' | '−'));
        if negative {
            self.left.next();
        }
        let value = match self.next_sign()? {
            '(' if self.open < DEEPEST => {
                self.left.next();
                self.open += 1;
                let inner = self.sum()?;
                self.next_sign();
                self.left.next_if_eq(&')')?;
                self.open -= 1;
                inner
            }
            sign if sign.is_ascii_digit() || sign == '.' => self
                .word(|sign| sign.is_ascii_digit() || sign == '.')
                .parse()
                .ok()?,
            sign if sign.is_alphabetic() => {
                let name = self.word(|sign| sign.is_alphanumeric() || sign == '_');
                self.object.get(self.criterion(&name)?).copied()?
            }
            _ => return None,
        };
        Some(if negative { -value } else { value })
    }

    fn word(&mut self, belongs: impl Fn(char) -> bool) -> String {
        let mut word = String::new();
        while let Some(sign) = self.left.next_if(|sign| belongs(*sign)) {
            word.push(sign);
        }
        word
    }

    fn criterion(&self, name: &str) -> Option<usize> {
        let named = self
            .names
            .iter()
            .position(|one| one.eq_ignore_ascii_case(name));
        named.or_else(|| {
            let number: usize = name.strip_prefix(['c', 'C'])?.parse().ok()?;
            number.checked_sub(1)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(words: &str) -> Option<f64> {
        let names = ["Price".to_owned(), "Quality".to_owned()];
        values(words, &names, &[vec![8.0, 2.0]]).map(|found| found[0])
    }

    #[test]
    fn formulas_are_read_with_their_usual_precedence() {
        assert_eq!(value("value = c1 - c2/5 (ties allowed)"), Some(7.6));
        assert_eq!(value("-(price + 2) * quality - 1.5"), Some(-21.5));
    }

    #[test]
    fn words_that_are_no_formula_have_no_value() {
        let nonsense = ["TOPSIS", "", "c3", "1 +", "(1", "c1 / (c2 - 2)", "c1 c2"];
        for words in nonsense {
            assert_eq!(value(words), None, "{words}");
        }
        assert_eq!(value(&"(".repeat(100_000)), None);
    }
}
