//! What is promised of the record: whoever holds a memo can detect any later change to what was sealed, and no more. Nothing
//! that a user reads may say what cannot be kept.

use std::fs;
use std::path::{Path, PathBuf};

/// Words that promise more than a file can keep, as they would be written in the three languages.
const TOO_MUCH: [&str; 14] = [
    "tamper-proof",
    "tamperproof",
    "immutable",
    "unalterable",
    "blockchain",
    "non-repudiation",
    "unhackable",
    "qualified signature",
    "непроменљив",
    "неизмењив",
    "блокчејн",
    "непорецив",
    "nepromenljiv",
    "blokčejn",
];

fn texts(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder is there").flatten() {
        let path = entry.path();
        if path.is_dir() {
            texts(&path, found);
        } else if path
            .extension()
            .is_some_and(|ending| ending == "ftl" || ending == "md")
        {
            found.push(path);
        }
    }
}

#[test]
fn no_text_promises_what_a_file_cannot_keep() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut found = ["README.md", "ARCHITECTURE.md", "CHANGELOG.md"]
        .map(|name| root.join(name))
        .to_vec();
    texts(&root.join("locales"), &mut found);
    texts(&root.join("docs"), &mut found);
    assert!(found.len() > 20, "the locales and the guides are read");
    for path in found {
        let text = fs::read_to_string(&path)
            .expect("it is text")
            .to_lowercase();
        for word in TOO_MUCH {
            assert!(!text.contains(word), "{}: {word}", path.display());
        }
    }
}
