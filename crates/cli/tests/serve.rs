//! What `ponder serve` prints, and when it ends. What it serves is tested with the door.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// A folder with a page that is ready to be served.
fn folder() -> TempDir {
    let folder = TempDir::new().expect("a folder can be made");
    fs::create_dir(folder.path().join("ui")).expect("a folder can be made");
    fs::write(folder.path().join("ui/index.html"), "the page").expect("a file can be written");
    folder
}

fn ponder(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ponder"));
    command
        .current_dir(folder)
        .arg("serve")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// Runs it with a standard input that ends at once.
fn run(folder: &Path, arguments: &[&str]) -> Output {
    ponder(folder, arguments)
        .stdin(Stdio::null())
        .output()
        .expect("the program was built with its test")
}

/// The place and the token of a one-time address.
fn parts(url: &str) -> (&str, &str) {
    let (place, token) = url
        .strip_prefix("http://")
        .and_then(|url| url.split_once("/#"))
        .expect("an address has a place and a token");
    assert!(token.len() == 32 && token.bytes().all(|digit| digit.is_ascii_hexdigit()));
    (place, token)
}

#[test]
fn it_says_where_it_is_ready_gives_more_addresses_and_stops_with_its_input() {
    let folder = folder();
    let mut served = ponder(folder.path(), &["--ui", "ui"])
        .spawn()
        .expect("the program was built with its test");
    let mut input = served.stdin.take().expect("it is piped");
    let mut lines = BufReader::new(served.stdout.take().expect("it is piped")).lines();
    let mut next = || lines.next()?.ok();

    let ready = next().expect("it says that it is ready");
    let (place, first) = parts(ready.strip_prefix("ready ").expect("it is ready"));
    input.write_all(b"t\n").expect("it listens");
    let more = next().expect("it gives one more address");
    let (same, second) = parts(&more);
    assert_eq!(place, same);
    assert_ne!(first, second);

    let mut stream = TcpStream::connect(place).expect("it is there");
    write!(
        stream,
        "GET / HTTP/1.1\r\nHost: {place}\r\nConnection: close\r\n\r\n"
    )
    .expect("it takes a request");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("it answers");
    assert!(answer.ends_with("the page"), "{answer}");

    drop(input);
    assert_eq!(next(), None);
    assert!(served.wait().expect("it ends").success());
}

#[test]
fn a_file_is_opened_before_anybody_is_let_in() {
    let folder = folder();
    let made = Command::new(env!("CARGO_BIN_EXE_ponder"))
        .args(["sample", "efavirenz-minimal", "sample.ponder"])
        .current_dir(folder.path())
        .output()
        .expect("the program was built with its test");
    assert!(made.status.success());

    let output = run(folder.path(), &["sample.ponder", "--ui", "ui"]);

    assert_eq!(output.status.code(), Some(0));
    assert!(String::from_utf8_lossy(&output.stdout).starts_with("ready http://127.0.0.1:"));
}

#[test]
fn what_stands_against_it_is_said_and_nothing_is_ready() {
    let folder = folder();
    fs::write(folder.path().join("broken.ponder"), "no dossier").expect("a file can be written");
    for (arguments, said) in [
        (&["nowhere", "--ui", "ui"][..], "nowhere"),
        (&["--ui", "nowhere"], "index.html"),
        (&["broken.ponder", "--ui", "ui"], "dossier"),
    ] {
        let output = run(folder.path(), arguments);

        let error = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {error}");
        assert!(error.contains(said), "{arguments:?}: {error}");
        assert!(output.stdout.is_empty(), "{arguments:?}");
    }
}
