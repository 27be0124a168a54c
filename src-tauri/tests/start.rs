//! The true program, started where it cannot open a window.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used)]

use std::process::Command;

#[test]
fn without_a_screen_the_app_says_so_in_every_language_and_stops() {
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_ponder-app"))
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env("PONDER_FOLDER", folder.path())
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    for sentence in ["There is no screen", "Нема екрана", "Nema ekrana"] {
        assert!(said.contains(sentence), "{said}");
    }
    assert!(!said.contains("panicked"), "{said}");
}
