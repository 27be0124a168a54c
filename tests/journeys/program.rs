//! The real `ponder`, built from this workspace and run as a person would run it.

use std::env;
use std::ffi::OsStr;
use std::fmt;
use std::io::{Seek, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::LazyLock;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use serde_json::Value;

/// The program. Cargo tells its path only to tests of its own package, so it is built here; that takes no time when it
/// is up to date.
pub static PONDER: LazyLock<PathBuf> = LazyLock::new(|| {
    let tmp = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let target = real(tmp.parent().expect("it lies in the target folder"));
    let test = real(&env::current_exe().expect("a running test knows its own path"));
    // <target>/[<triple>/]<profile>/deps/<test>
    let folder = test
        .ancestors()
        .nth(2)
        .expect("a test lies two folders below the program");
    let below: Vec<&str> = folder
        .strip_prefix(&target)
        .expect("a test is built in the target folder")
        .iter()
        .filter_map(OsStr::to_str)
        .collect();
    let (triple, profile) = match below[..] {
        [triple, profile] => (Some(triple), profile),
        [profile] => (None, profile),
        _ => panic!("{} is no folder of a profile", folder.display()),
    };
    let program = folder.join(format!("ponder{}", env::consts::EXE_SUFFIX));
    // `./dev test` builds the whole workspace first; building one package of it would resolve other features and
    // compile the typesetter a second time.
    if env::var_os("PONDER_IS_BUILT").is_some() && program.is_file() {
        return program;
    }
    let mut build = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    build
        .args("build --locked --quiet -p cli --bin ponder --profile".split(' '))
        .arg(if profile == "debug" { "dev" } else { profile })
        .arg("--target-dir")
        .arg(&target)
        .args(triple.map(|triple| format!("--target={triple}")))
        .current_dir(env!("CARGO_MANIFEST_DIR"));
    let built = build
        .output()
        .expect("the tests run by cargo, so it can be called");
    assert!(
        built.status.success(),
        "ponder could not be built:\n{}",
        String::from_utf8_lossy(&built.stderr)
    );
    assert!(program.is_file(), "there is no {}", program.display());
    program
});

/// After this a command hangs. Each takes less than a second, so the exact figure never matters.
const PATIENCE: Duration = Duration::from_secs(60);

fn real(path: &Path) -> PathBuf {
    path.canonicalize()
        .unwrap_or_else(|problem| panic!("{}: {problem}", path.display()))
}

/// What a program answered.
pub struct Answer {
    /// The command as it could be typed.
    command: String,
    /// The exit code.
    pub code: i32,
    /// What it printed.
    pub out: String,
    /// What it complained of.
    pub err: String,
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            command,
            code,
            out,
            err,
        } = self;
        write!(
            f,
            "\n$ {command}\nexit code {code}\n--- printed\n{out}\n--- complained\n{err}\n---"
        )
    }
}

impl Answer {
    /// The answer, if it ended with this code.
    #[track_caller]
    pub fn ends(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{self}");
        self
    }

    /// The answer, if all went well.
    #[track_caller]
    pub fn done(self) -> Self {
        self.ends(0)
    }

    /// The answer, if it printed every one of these.
    #[track_caller]
    pub fn prints(self, texts: &[&str]) -> Self {
        for text in texts {
            assert!(plain(&self.out).contains(text), "no “{text}” in{self}");
        }
        self
    }

    /// The answer, if it complained in these words.
    #[track_caller]
    pub fn says(self, texts: &[&str]) -> Self {
        for text in texts {
            assert!(plain(&self.err).contains(text), "no “{text}” in{self}");
        }
        self
    }

    /// What it printed, as JSON.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|problem| panic!("{problem} in{self}"))
    }

    /// What it printed, as one JSON value a line.
    #[track_caller]
    pub fn json_lines(&self) -> Vec<Value> {
        self.out
            .lines()
            .map(|line| {
                serde_json::from_str(line).unwrap_or_else(|problem| panic!("{problem} in{self}"))
            })
            .collect()
    }
}

/// A text with every space an ordinary one: figures hold no-break and thin ones.
pub fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{2009}', '\u{202f}', '\u{202f}'], " ")
}

/// Runs `ponder` with nothing to read.
#[track_caller]
pub fn ponder(arguments: &[&str]) -> Answer {
    ponder_reading(arguments, b"")
}

/// Runs `ponder` with this on its standard input. Whatever it is given, it must end by itself with a code that its
/// help documents.
#[track_caller]
pub fn ponder_reading(arguments: &[&str], input: &[u8]) -> Answer {
    // From a file, so that neither side ever waits for the other.
    let mut file = tempfile::tempfile().expect("a temporary file can be made");
    file.write_all(input)
        .and_then(|()| file.rewind())
        .expect("a temporary file can be written");
    let child = Command::new(&*PONDER)
        .args(arguments)
        .env(
            "PONDER_BACKUPS",
            Path::new(env!("CARGO_TARGET_TMPDIR")).join("backups"),
        )
        .stdin(file)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("ponder can be started");
    let (ended, waiting) = mpsc::channel::<()>();
    let id = child.id().to_string();
    let watch = thread::spawn(move || {
        if waiting.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
            // What was killed has no exit code, and the answer shows it.
            let _ = Command::new("kill").args(["-9", &id]).status();
        }
    });
    let output = child.wait_with_output().expect("ponder ends");
    drop(ended);
    watch.join().expect("watching does not fail");
    let answer = answer("ponder", arguments, output);
    assert!((0..=3).contains(&answer.code), "{answer}");
    assert!(!answer.err.contains("panicked"), "{answer}");
    answer
}

/// Runs another program that the tests need; `package` is where it comes from on Debian.
#[track_caller]
pub fn tool(name: &str, package: &str, arguments: &[&str]) -> Answer {
    let output = Command::new(name)
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .unwrap_or_else(|problem| {
            panic!("this test needs {name} ({problem}): please install {package}")
        });
    answer(name, arguments, output)
}

fn answer(program: &str, arguments: &[&str], output: Output) -> Answer {
    let quoted: Vec<String> = arguments
        .iter()
        .map(|argument| match argument.contains([' ', '"', '&']) {
            true => format!("'{argument}'"),
            false => (*argument).to_owned(),
        })
        .collect();
    Answer {
        command: format!("{program} {}", quoted.join(" ")),
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8_lossy(&output.stdout).into_owned(),
        err: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}
