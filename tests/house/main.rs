//! The rules of the house: who may use whom, and what every file keeps to. A test that fails names each place.

mod handles;

use cargo_metadata::{Metadata, MetadataCommand, Package};
use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Which crates of ours each crate may use, in its tests too.
const MAY_USE: &[(&str, &[&str])] = &[
    ("mcda", &[]),
    ("solve", &["mcda"]),
    ("bench", &["mcda", "journal"]),
    ("words", &[]),
    ("dossier", &["mcda"]),
    ("journal", &["mcda", "dossier"]),
    ("exchange", &["mcda", "dossier"]),
    ("memo", &["dossier", "words"]),
    (
        "desk",
        &["mcda", "dossier", "words", "journal", "exchange", "memo"],
    ),
    (
        "cli",
        &[
            "mcda", "solve", "dossier", "words", "journal", "exchange", "memo", "desk", "workshop",
        ],
    ),
    (
        "workshop",
        &[
            "mcda", "dossier", "words", "journal", "exchange", "memo", "desk",
        ],
    ),
    ("ponder-app", &["words", "desk"]),
    (
        "tests",
        &[
            "mcda", "solve", "dossier", "words", "journal", "exchange", "memo", "desk", "workshop",
            "cli",
        ],
    ),
];

/// Libraries, by the beginning of their names, that one crate keeps to itself, so that it can be replaced.
const ONLY_IN: &[(&str, &[&str])] = &[
    // The tests forge files with it.
    ("rusqlite", &["journal", "tests"]),
    ("typst", &["memo"]),
    ("axum", &["workshop"]),
    ("tauri", &["ponder-app"]),
];

/// Ways to ask what time it is.
const CLOCKS: &[&str] = &[
    "SystemTime::now",
    "Instant::now",
    "Timestamp::now",
    "Zoned::now",
];

/// Names that say nothing about what is inside.
const EMPTY_NAMES: &[&str] = &[
    "common",
    "helper",
    "helpers",
    "manager",
    "managers",
    "misc",
    "service",
    "services",
    "util",
    "utilities",
    "utils",
];

const LONGEST_FILE: usize = 500;

#[test]
fn no_crate_uses_one_that_it_may_not_know() {
    let house = house();
    let allowed: BTreeMap<&str, &[&str]> = MAY_USE.iter().copied().collect();
    let ours: BTreeSet<&str> = members(&house).map(|member| member.name.as_str()).collect();
    nothing(members(&house).flat_map(|member| {
        let name = member.name.as_str();
        let Some(may_use) = allowed.get(name) else {
            return vec![format!("{name} has no line in MAY_USE")];
        };
        used(member)
            .filter(|used| ours.contains(used) && !may_use.contains(used))
            .map(|used| format!("{name} must not use {used}"))
            .collect()
    }));
}

#[test]
fn the_file_format_the_typesetter_the_server_and_the_window_stay_in_one_crate_each() {
    let house = house();
    nothing(members(&house).flat_map(|member| {
        used(member).filter_map(|used| {
            let (_, homes) = ONLY_IN
                .iter()
                .find(|(library, _)| used.starts_with(library))?;
            (!homes.contains(&member.name.as_str()))
                .then(|| format!("{} must not use {used}: {} does", member.name, homes[0]))
        })
    }));
}

#[test]
fn the_mathematics_is_built_without_serde() {
    let listed = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args("tree -p mcda -e normal,no-proc-macro --prefix none --locked".split(' '))
        .current_dir(root())
        .output()
        .expect("the tests run by cargo, so it can be called");
    assert!(
        listed.status.success(),
        "{}",
        String::from_utf8_lossy(&listed.stderr)
    );
    let listed = String::from_utf8_lossy(&listed.stdout);
    assert!(listed.starts_with("mcda "), "{listed}");
    nothing(
        listed
            .lines()
            .filter(|line| line.starts_with("serde"))
            .map(|line| format!("mcda gets {line}; see: cargo tree -p mcda -e normal -i serde")),
    );
}

#[test]
fn only_the_command_line_reads_the_clock() {
    nothing(
        sources()
            .into_iter()
            .filter(|file| {
                file.path.extension().is_some_and(|ending| ending == "rs")
                    && file.is_in("crates")
                    && !file.is_in("crates/cli")
            })
            .flat_map(|file| {
                file.code()
                    .filter_map(|(number, line)| {
                        let clock = CLOCKS.iter().find(|clock| line.contains(*clock))?;
                        Some(format!(
                            "{}:{number} calls {clock}: time is an argument",
                            file.name()
                        ))
                    })
                    .collect::<Vec<_>>()
            }),
    );
}

#[test]
fn no_source_file_is_longer_than_five_hundred_lines() {
    nothing(sources().into_iter().filter_map(|file| {
        let lines = file.text.lines().count();
        (lines > LONGEST_FILE).then(|| format!("{} has {lines} lines", file.name()))
    }));
}

#[test]
fn every_file_and_module_is_named_after_what_it_holds() {
    let paths = files().into_iter().filter_map(|path| {
        let path = below_root(&path);
        says_nothing(&path).then(|| format!("{path} says nothing by its name"))
    });
    let modules = sources().into_iter().flat_map(|file| {
        file.code()
            .filter_map(|(number, line)| {
                let module = module(line)?;
                says_nothing(module).then(|| {
                    format!(
                        "{}:{number}: mod {module} says nothing by its name",
                        file.name()
                    )
                })
            })
            .collect::<Vec<_>>()
    });
    nothing(paths.chain(modules));
}

#[test]
fn every_crate_begins_by_saying_what_it_is() {
    let house = house();
    nothing(
        members(&house)
            .flat_map(|member| &member.targets)
            .filter(|target| target.is_lib() || target.is_bin())
            .filter(|target| !read(target.src_path.as_std_path()).starts_with("//! "))
            .map(|target| {
                format!(
                    "{} does not begin with //!",
                    below_root(target.src_path.as_std_path())
                )
            }),
    );
}

#[test]
fn every_crate_has_its_purpose_in_one_line() {
    let house = house();
    nothing(members(&house).filter_map(|member| {
        let purpose = member.description.as_deref().unwrap_or_default();
        (purpose.trim().is_empty() || purpose.contains('\n'))
            .then(|| format!("{}: description = {purpose:?}", member.name))
    }));
}

#[test]
fn nothing_that_ships_unwraps() {
    let sources = sources();
    let tests: BTreeSet<PathBuf> = sources.iter().flat_map(Source::test_modules).collect();
    nothing(
        sources
            .iter()
            .filter(|file| file.is_in("crates") && !file.is_test(&tests))
            .flat_map(|file| file.shipped().into_iter().map(move |line| (file, line)))
            .filter(|(_, (_, line))| line.contains(".unwrap()"))
            .map(|(file, (number, _))| {
                format!(
                    "{}:{number} unwraps: say why it holds with expect",
                    file.name()
                )
            }),
    );
}

#[test]
fn what_ships_is_told_from_what_tests() {
    let file = Source {
        path: root().join("crates/a/src/lib.rs"),
        text: "//! a\none();\n#[cfg(test)]\n#[path = \"x\"]\nmod failure;\ntwo();\nfn f() {\n    #[cfg(test)]\n    \
               g();\n    three();\n}\n#[cfg(test)]\nmod tests {\n    h(\n    );\n} \u{201d}\n}\nfour();\n"
            .into(),
    };
    let shipped: Vec<&str> = file
        .shipped()
        .into_iter()
        .map(|(_, line)| line.trim())
        .collect();
    assert_eq!(
        shipped,
        ["one();", "two();", "fn f() {", "three();", "}", "four();"]
    );
    assert_eq!(file.test_modules(), [root().join("crates/a/src/failure")]);
}

#[test]
fn only_one_file_of_the_window_knows_tauri_and_none_prints_markup_from_data() {
    let ours = |file: &Source| file.is_in("ui/src");
    nothing(sources().into_iter().filter(ours).flat_map(|file| {
        let transport = file.name() == "ui/src/host/tauri.ts";
        let found = file.code().filter_map(|(number, line)| {
            let why = if line.contains("@tauri-apps") && !transport {
                "only ui/src/host/tauri.ts talks to Tauri"
            } else if line.contains("{@html") || line.contains("innerHTML") {
                "what people wrote is printed as text, never as markup"
            } else {
                return None;
            };
            Some(format!("{}:{number}: {why}", file.name()))
        });
        found.collect::<Vec<_>>()
    }));
}

#[test]
fn a_component_of_the_window_stays_under_two_hundred_lines() {
    let components = sources()
        .into_iter()
        .filter(|file| file.name().ends_with(".svelte"));
    nothing(components.filter_map(|file| {
        let lines = file.text.lines().count();
        (lines > 200).then(|| format!("{} has {lines} lines", file.name()))
    }));
}

#[test]
fn every_dependency_is_named_in_the_architecture() {
    let house = house();
    let architecture = fs::read_to_string(root().join("ARCHITECTURE.md"))
        .expect("ARCHITECTURE.md says why each dependency is there");
    let manifest = read(&root().join("Cargo.toml"));
    let shared = manifest
        .lines()
        .skip_while(|line| *line != "[workspace.dependencies]")
        .skip(1)
        .take_while(|line| !line.starts_with('['))
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| Some(line.split_once('=')?.0.trim()));
    let ours: BTreeSet<&str> = members(&house).map(|member| member.name.as_str()).collect();
    let all: BTreeSet<&str> = members(&house).flat_map(used).chain(shared).collect();
    assert!(
        all.contains("thiserror"),
        "the dependencies were not found: {all:?}"
    );
    nothing(
        all.difference(&ours)
            .filter(|name| !architecture.contains(&format!("`{name}`")))
            .map(|name| format!("`{name}` is not in ARCHITECTURE.md")),
    );
}

/// A file of Rust, Typst, TypeScript, Svelte or CSS.
struct Source {
    path: PathBuf,
    text: String,
}

impl Source {
    fn name(&self) -> String {
        below_root(&self.path)
    }

    fn is_in(&self, folder: &str) -> bool {
        self.path.starts_with(root().join(folder))
    }

    /// Its lines without those that are comments, numbered from one.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        (1..)
            .zip(self.text.lines())
            .filter(|(_, line)| !line.trim_start().starts_with("//"))
    }

    /// Its code without what stands under `#[cfg(test)]`. An item ends, as `cargo fmt` lays it out, on its first line or
    /// where its brackets close in the column where it began.
    fn shipped(&self) -> Vec<(usize, &str)> {
        let mut shipped = Vec::new();
        let mut code = self.code();
        while let Some((number, line)) = code.next() {
            let Some(indent) = line.strip_suffix("#[cfg(test)]") else {
                shipped.push((number, line));
                continue;
            };
            let item = code.find(|(_, line)| !line.trim_start().starts_with("#["));
            if item.is_some_and(|(_, line)| !line.ends_with([';', ',', '}'])) {
                code.find(|(_, line)| {
                    let closing = line.strip_prefix(indent).unwrap_or_default();
                    closing.starts_with(['}', ')'])
                        && closing.trim_matches(['}', ')', ';', ',']).is_empty()
                });
            }
        }
        shipped
    }

    /// The modules in other files that it declares under `#[cfg(test)]`, as paths without an ending.
    fn test_modules(&self) -> Vec<PathBuf> {
        let folder = match self.path.file_stem().and_then(|stem| stem.to_str()) {
            Some("lib" | "main" | "mod") | None => self.path.parent().map(Path::to_path_buf),
            Some(_) => Some(self.path.with_extension("")),
        }
        .expect("a file lies in a folder");
        let mut modules = Vec::new();
        let mut code = self.code();
        while let Some((_, line)) = code.next() {
            if line.trim() == "#[cfg(test)]"
                && let Some((_, item)) = code.find(|(_, line)| !line.trim_start().starts_with("#["))
                && let Some(name) = module(item)
                && item.ends_with(';')
            {
                modules.push(folder.join(name));
            }
        }
        modules
    }

    /// Whether it only serves tests: it lies in a folder of tests, or one of these modules holds it.
    fn is_test(&self, modules: &BTreeSet<PathBuf>) -> bool {
        self.path
            .with_extension("")
            .ancestors()
            .any(|part| part.ends_with("tests") || modules.contains(part))
    }
}

/// The name in `mod name;` or `pub(crate) mod name {`.
fn module(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let declared = match line.strip_prefix("pub") {
        Some(rest) => rest.split_once(' ')?.1,
        None => line,
    };
    declared.strip_prefix("mod ")?.split([';', ' ']).next()
}

/// Whether a word of the path or name is one of the empty ones.
fn says_nothing(name: &str) -> bool {
    name.split(|letter: char| !letter.is_alphanumeric())
        .any(|word| EMPTY_NAMES.contains(&word.to_lowercase().as_str()))
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the crate lies in the workspace")
}

fn below_root(path: &Path) -> String {
    path.strip_prefix(root())
        .unwrap_or(path)
        .display()
        .to_string()
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|problem| panic!("{}: {problem}", path.display()))
}

/// The members of the workspace and what they say that they use.
fn house() -> Metadata {
    MetadataCommand::new()
        .manifest_path(root().join("Cargo.toml"))
        .no_deps()
        .exec()
        .expect("the workspace describes itself")
}

fn members(house: &Metadata) -> impl Iterator<Item = &Package> {
    house.packages.iter()
}

/// What the crate, its tests and its build script use.
fn used(member: &Package) -> impl Iterator<Item = &str> {
    member.dependencies.iter().map(|used| used.name.as_str())
}

/// Every file that people write: nothing hidden, nothing built.
fn files() -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![root().to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of the project can be read") {
            let path = entry.expect("a listed file can be read").path();
            let hidden = path
                .file_name()
                .is_some_and(|name| name.to_string_lossy().starts_with('.'));
            let built = path == root().join("out")
                || path == root().join("ui/dist")
                || path.ends_with("node_modules")
                || path == root().join("src-tauri/gen")
                || path.join("CACHEDIR.TAG").exists();
            if hidden || built {
                continue;
            }
            if path.is_dir() {
                folders.push(path)
            } else {
                files.push(path)
            }
        }
    }
    assert!(
        files.contains(&root().join("Cargo.toml")),
        "the project was not found"
    );
    files.sort();
    files
}

fn sources() -> Vec<Source> {
    files()
        .into_iter()
        .filter(|path| {
            let generated = path.starts_with(root().join("ui/src/wire"));
            !generated
                && path.extension().is_some_and(|ending| {
                    ["rs", "typ", "ts", "svelte", "css"]
                        .contains(&ending.to_str().unwrap_or_default())
                })
        })
        .map(|path| Source {
            text: read(&path),
            path,
        })
        .collect()
}

/// Fails with every line there is.
#[track_caller]
fn nothing(broken: impl IntoIterator<Item = String>) {
    let broken: Vec<String> = broken.into_iter().collect();
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}
