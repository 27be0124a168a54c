//! `ponder`: the desk without a window. It reads arguments, asks the desk and prints the answer; every rule
//! is behind the desk, every sentence in the locales.

mod answer;
mod arguments;
mod commands;
mod table;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    let arguments = arguments::Arguments::parse();
    commands::run(arguments)
}
