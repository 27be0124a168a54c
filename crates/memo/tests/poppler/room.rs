//! Whether everything printed has room.

use super::Word;

const POINTS_PER_MM: f64 = 72.0 / 25.4;

/// The core of a word: what its letters cover for certain, without the room the font reserves above and below.
fn core(word: &Word) -> Word {
    let height = word.bottom - word.top;
    Word {
        left: word.left + 0.4,
        right: word.right - 0.4,
        top: word.top + 0.25 * height,
        bottom: word.bottom - 0.25 * height,
        ..word.clone()
    }
}

/// Nothing leaves the margins, nothing is printed over anything else.
pub fn assert_room(name: &str, all: &[Word]) {
    for word in all {
        let inside = word.left >= 21.5 * POINTS_PER_MM
            && word.right <= 188.6 * POINTS_PER_MM
            && word.top >= 10.0 * POINTS_PER_MM
            && word.bottom <= 290.0 * POINTS_PER_MM;
        assert!(inside, "{name}: outside the margins: {word:?}");
    }
    let cores: Vec<Word> = all.iter().map(core).collect();
    for (i, a) in cores.iter().enumerate() {
        for b in &cores[i + 1..] {
            let apart = a.page != b.page
                || a.right <= b.left
                || b.right <= a.left
                || a.bottom <= b.top
                || b.bottom <= a.top;
            assert!(apart, "{name}: printed over each other: {a:?} and {b:?}");
        }
    }
}
