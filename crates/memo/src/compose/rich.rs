//! Sentences with a word in another voice.
//!
//! A message says where a word stands, the program says how it sounds: the argument carries marks from the
//! private use area, and the finished sentence is cut at them. So a translator may put the word anywhere.

use crate::sheet::{Rich, Run, Tone};

const ACCENT: (char, char) = ('\u{E000}', '\u{E001}');
const STRONG: (char, char) = ('\u{E002}', '\u{E003}');

/// A text to be printed in the accent colour.
pub fn accent(text: &str) -> String {
    format!("{}{}{}", ACCENT.0, plain(text), ACCENT.1)
}

/// A text to be printed semibold.
pub fn strong(text: &str) -> String {
    format!("{}{}{}", STRONG.0, plain(text), STRONG.1)
}

/// The sentence cut into runs at the marks.
pub fn rich(sentence: &str) -> Rich {
    let mut runs = Rich::new();
    let mut tone = Tone::Plain;
    for piece in sentence.split_inclusive(|c: char| is_mark(c)) {
        let (text, mark) = match piece.chars().next_back() {
            Some(last) if is_mark(last) => (&piece[..piece.len() - last.len_utf8()], Some(last)),
            _ => (piece, None),
        };
        if !text.is_empty() {
            runs.push(Run {
                text: text.to_owned(),
                tone,
            });
        }
        tone = match mark {
            Some(mark) if mark == ACCENT.0 => Tone::Accent,
            Some(mark) if mark == STRONG.0 => Tone::Strong,
            _ => Tone::Plain,
        };
    }
    runs
}

fn is_mark(c: char) -> bool {
    [ACCENT.0, ACCENT.1, STRONG.0, STRONG.1].contains(&c)
}

/// What people wrote cannot carry marks.
pub fn plain(text: &str) -> String {
    text.replace(is_mark, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_cut_where_the_voice_changes() {
        let runs = rich(&format!(
            "Buy from {} at {}.",
            accent("Hetero"),
            strong("$3.74")
        ));

        let voices: Vec<(&str, Tone)> = runs
            .iter()
            .map(|run| (run.text.as_str(), run.tone))
            .collect();
        assert_eq!(
            voices,
            [
                ("Buy from ", Tone::Plain),
                ("Hetero", Tone::Accent),
                (" at ", Tone::Plain),
                ("$3.74", Tone::Strong),
                (".", Tone::Plain)
            ]
        );
    }

    #[test]
    fn marks_in_what_people_wrote_are_taken_out() {
        assert_eq!(rich(&accent("A\u{E003}B"))[0].text, "AB");
    }
}
