//! Serbian Cyrillic into Serbian Latin. The other way is not deterministic (injekcija, nadživeti), so it does not exist.

/// Serbian Cyrillic text in Latin script; all else passes unchanged.
///
/// A capital Љ, Њ or Џ becomes two capitals where capitals surround it: before a capital, or after one at the end of a
/// word. Anywhere else only its first letter is one.
///
/// ```
/// assert_eq!(words::latin("Џеп, ЉУБАВ и КОЊ"), "Džep, LJUBAV i KONJ");
/// ```
#[must_use]
pub fn latin(cyrillic: &str) -> String {
    let mut text = String::with_capacity(cyrillic.len());
    let mut previous = None;
    let mut letters = cyrillic.chars().peekable();
    while let Some(letter) = letters.next() {
        let (first, second) = pair(letter);
        text.push(first);
        if let Some(second) = second {
            let among_capitals = match letters.peek() {
                Some(next) if next.is_alphabetic() => next.is_uppercase(),
                _ => previous.is_some_and(char::is_uppercase),
            };
            if letter.is_uppercase() && among_capitals {
                text.extend(second.to_uppercase());
            } else {
                text.push(second);
            }
        }
        previous = Some(letter);
    }
    text
}

/// The Latin letter for a Cyrillic one, in its case, and the second half of a digraph in small.
fn pair(letter: char) -> (char, Option<char>) {
    let single = match letter {
        'Љ' => return ('L', Some('j')),
        'љ' => return ('l', Some('j')),
        'Њ' => return ('N', Some('j')),
        'њ' => return ('n', Some('j')),
        'Џ' => return ('D', Some('ž')),
        'џ' => return ('d', Some('ž')),
        'А' => 'A',
        'а' => 'a',
        'Б' => 'B',
        'б' => 'b',
        'В' => 'V',
        'в' => 'v',
        'Г' => 'G',
        'г' => 'g',
        'Д' => 'D',
        'д' => 'd',
        'Ђ' => 'Đ',
        'ђ' => 'đ',
        'Е' => 'E',
        'е' => 'e',
        'Ж' => 'Ž',
        'ж' => 'ž',
        'З' => 'Z',
        'з' => 'z',
        'И' => 'I',
        'и' => 'i',
        'Ј' => 'J',
        'ј' => 'j',
        'К' => 'K',
        'к' => 'k',
        'Л' => 'L',
        'л' => 'l',
        'М' => 'M',
        'м' => 'm',
        'Н' => 'N',
        'н' => 'n',
        'О' => 'O',
        'о' => 'o',
        'П' => 'P',
        'п' => 'p',
        'Р' => 'R',
        'р' => 'r',
        'С' => 'S',
        'с' => 's',
        'Т' => 'T',
        'т' => 't',
        'Ћ' => 'Ć',
        'ћ' => 'ć',
        'У' => 'U',
        'у' => 'u',
        'Ф' => 'F',
        'ф' => 'f',
        'Х' => 'H',
        'х' => 'h',
        'Ц' => 'C',
        'ц' => 'c',
        'Ч' => 'Č',
        'ч' => 'č',
        'Ш' => 'Š',
        'ш' => 'š',
        other => other,
    };
    (single, None)
}

#[cfg(test)]
mod tests {
    use super::latin;

    const CYRILLIC: &str = "абвгдђежзијклљмнњопрстћуфхцчџш";

    fn is_cyrillic(letter: char) -> bool {
        ('\u{0400}'..='\u{052F}').contains(&letter)
    }

    #[test]
    fn the_alphabet_follows_the_table_in_both_cases() {
        let small = "abvgdđežzijklljmnnjoprstćufhcčdžš";
        assert_eq!(latin(CYRILLIC), small);
        assert_eq!(latin(&CYRILLIC.to_uppercase()), small.to_uppercase());
        assert_eq!(CYRILLIC.chars().count(), 30);
    }

    #[test]
    fn a_capital_digraph_follows_the_letters_around_it() {
        for (cyrillic, expected) in [
            ("ЉУБАВ", "LJUBAV"),
            ("Љубав", "Ljubav"),
            ("КОЊ", "KONJ"),
            ("Њ", "Nj"),
            ("Џ.", "Dž."),
            ("Џ. Њ. Петровић", "Dž. Nj. Petrović"),
            ("ПЛАНИРАЊА И СПРОВОЂЕЊА", "PLANIRANJA I SPROVOĐENJA"),
            ("КОЊ, а не коњ", "KONJ, a ne konj"),
            ("НАЏЊИ", "NADŽNJI"),
            ("А Њ", "A Nj"),
            ("ПОЉ-а", "POLJ-a"),
            ("уЉ", "uLj"),
        ] {
            assert_eq!(latin(cyrillic), expected, "{cyrillic}");
        }
    }

    #[test]
    fn text_in_latin_script_passes_unchanged() {
        for text in [
            "",
            "EXW, PDF/A-3a: 12,5 %",
            "Ljubljana, đak, Čačak",
            "„Hetero“ – 3,74 $",
            "日本 🙂",
        ] {
            assert_eq!(latin(text), text);
        }
    }

    #[test]
    fn no_three_letters_leave_cyrillic_behind_and_a_second_pass_changes_nothing() {
        let letters: Vec<char> = CYRILLIC
            .chars()
            .chain(CYRILLIC.to_uppercase().chars())
            .chain(['x', ' '])
            .collect();
        for &a in &letters {
            for &b in &letters {
                for &c in &letters {
                    let text = latin(&String::from_iter([a, b, c]));
                    assert!(!text.chars().any(is_cyrillic), "{a}{b}{c} → {text}");
                    assert_eq!(latin(&text), text);
                }
            }
        }
    }
}
