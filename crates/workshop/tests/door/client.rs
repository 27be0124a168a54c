//! A client that sends exactly what a test writes, also what no browser would.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use serde_json::{Value, json};
use workshop::Door;

/// A guard against a test that hangs; no test waits for it.
const NEVER: Duration = Duration::from_secs(60);

/// What came back.
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: String,
}

impl Answer {
    /// The values of a header, in the order in which they stand.
    pub fn header(&self, name: &str) -> Vec<&str> {
        self.head
            .lines()
            .filter_map(|line| line.split_once(": "))
            .filter(|(found, _)| found.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
            .collect()
    }
}

/// Connects and sends these bytes.
pub fn connect(address: SocketAddr, sent: &str) -> TcpStream {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(NEVER)).unwrap();
    stream.write_all(sent.as_bytes()).unwrap();
    stream
}

/// Sends a request line with these headers and a body, and reads the answer to its end.
pub fn send(address: SocketAddr, line: &str, headers: &[String], body: &str) -> Answer {
    let mut head = format!("{line} HTTP/1.1\r\nConnection: close\r\n");
    for header in headers {
        head += &format!("{header}\r\n");
    }
    if !body.is_empty() {
        head += &format!("Content-Length: {}\r\n", body.len());
    }
    let mut text = String::new();
    connect(address, &format!("{head}\r\n{body}"))
        .read_to_string(&mut text)
        .unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    Answer {
        status: head.split(' ').nth(1).unwrap().parse().unwrap(),
        head: head.to_owned(),
        body: body.to_owned(),
    }
}

/// `Host` as a browser sends it.
pub fn host(address: SocketAddr) -> String {
    format!("Host: {address}")
}

/// `Host` and `Origin` as a browser sends them with a POST.
pub fn ours(address: SocketAddr) -> Vec<String> {
    vec![host(address), format!("Origin: http://{address}")]
}

/// The token of a one-time address.
pub fn token(door: &Door) -> String {
    let url = door.url().unwrap();
    let (place, token) = url.split_once("/#").unwrap();
    assert_eq!(place, format!("http://{}", door.address()));
    token.to_owned()
}

/// Tries to come in.
pub fn enter(address: SocketAddr, token: &str) -> Answer {
    send(address, "POST /enter", &ours(address), token)
}

/// A page that has come in.
pub struct Page {
    address: SocketAddr,
    headers: Vec<String>,
}

impl Page {
    /// Comes in with a fresh token.
    pub fn enter(door: &Door) -> Self {
        let address = door.address();
        let answer = enter(address, &token(door));
        assert_eq!(answer.status, 200);
        let mut headers = ours(address);
        headers.push(format!("Authorization: Bearer {}", answer.body));
        Self { address, headers }
    }

    /// Asks the desk and gives the whole answer.
    pub fn rpc(&self, body: &str) -> Answer {
        send(self.address, "POST /rpc", &self.headers, body)
    }

    /// Says how long a question will be and sends none of it.
    pub fn announce(&self, length: usize) -> Answer {
        let mut headers = self.headers.clone();
        headers.push(format!("Content-Length: {length}"));
        send(self.address, "POST /rpc", &headers, "")
    }

    /// Asks the desk, which must not refuse.
    pub fn ask(&self, command: &str, arguments: Value) -> Value {
        let request = json!({ "command": command, "arguments": arguments });
        let answer = self.rpc(&request.to_string());
        assert_eq!(answer.status, 200, "{}", answer.body);
        let mut answer: Value = serde_json::from_str(&answer.body).unwrap();
        assert!(answer.get("answer").is_some(), "{command}: {answer}");
        answer["answer"].take()
    }

    /// Watches: every event, as soon as it comes.
    pub fn watch(&self) -> impl Iterator<Item = Value> + use<> {
        let mut head = String::from("GET /watch HTTP/1.1\r\n");
        for header in &self.headers {
            head += &format!("{header}\r\n");
        }
        BufReader::new(connect(self.address, &format!("{head}\r\n")))
            .lines()
            .map(|line| line.unwrap())
            // What is left out are the head, the lengths of the chunks and the heartbeats.
            .filter(|line| line.starts_with('{'))
            .map(|line| serde_json::from_str(&line).unwrap())
    }
}
