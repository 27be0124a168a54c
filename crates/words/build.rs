//! Lists the message files for embedding. A list kept by hand would stop this crate from compiling, and with it the
//! transliterator, whenever a new file is named before its Serbian Latin twin has been generated.

use std::{env, fs, path::PathBuf};

fn main() {
    let locales = folder("CARGO_MANIFEST_DIR").join("../../locales");
    println!("cargo::rerun-if-changed=../../locales");
    println!("cargo::rerun-if-changed=build.rs");

    let mut rows = String::new();
    for tag in ["en", "sr-Cyrl", "sr-Latn"] {
        let listed =
            fs::read_dir(locales.join(tag)).expect("locales/ has a folder for every language");
        let mut files: Vec<_> = listed
            .map(|file| file.expect("a listed file can be read").path())
            .filter(|path| path.extension().is_some_and(|ending| ending == "ftl"))
            .collect();
        files.sort();
        for path in files {
            // The name is for messages about mistakes; the whole path would put this machine into the program.
            let name = path.file_name().unwrap_or_default();
            rows += &format!("    ({tag:?}, {name:?}, include_str!({path:?})),\n");
        }
    }
    let code = format!("const FILES: &[(&str, &str, &str)] = &[\n{rows}];\n");
    fs::write(folder("OUT_DIR").join("files.rs"), code).expect("cargo's OUT_DIR can be written");
}

/// A folder that cargo names when the script runs, so that a moved checkout is no surprise.
fn folder(variable: &str) -> PathBuf {
    env::var_os(variable)
        .expect("cargo sets it for build scripts")
        .into()
}
