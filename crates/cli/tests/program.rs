//! What the program says of itself. Everything it does is tested by the journeys.

use std::process::Command;

fn said(argument: &str) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_ponder"))
        .arg(argument)
        .output()
        .expect("the program was built with its test");
    String::from_utf8(output.stdout).expect("it speaks UTF-8")
}

#[test]
fn the_help_names_every_exit_code() {
    let help = said("--help");

    for code in [
        "0 done",
        "1 does not verify or went wrong",
        "2 refused",
        "3 held by another Ponder",
    ] {
        assert!(help.contains(code), "{code} is missing from {help}");
    }
}

#[test]
fn the_version_is_that_of_ponder() {
    assert_eq!(
        said("--version"),
        concat!("ponder ", env!("CARGO_PKG_VERSION"), "\n")
    );
}
