//! Who is let in.

use std::io::{ErrorKind, Read};

use crate::client::{Page, connect, enter, host, ours, send, token};
use crate::folder::house;

#[test]
fn the_door_is_on_the_loopback_address_only() {
    let house = house();

    assert_eq!(house.door.address().ip().to_string(), "127.0.0.1");
}

#[test]
fn only_our_own_host_is_answered() {
    let house = house();
    let address = house.door.address();
    let port = address.port();
    let named = |host: &str| vec![format!("Host: {host}")];

    assert_eq!(send(address, "GET /", &[host(address)], "").status, 200);
    for headers in [
        vec![],
        named(""),
        named("127.0.0.1"),
        named(&format!("127.0.0.1:{}", port ^ 1)),
        named(&format!("localhost:{port}")),
        named(&format!("evil.example:{port}")),
        named(&format!("127.0.0.1:{port}.evil.example")),
        named(&format!("evil.example@127.0.0.1:{port}")),
        named(&format!("[::1]:{port}")),
        [named(&address.to_string()), named("evil.example")].concat(),
        [named("evil.example"), named(&address.to_string())].concat(),
    ] {
        for line in ["GET /", "GET /watch", "GET /nothing", "POST /rpc"] {
            let answer = send(address, line, &headers, "");
            assert_eq!(answer.status, 421, "{line} {headers:?}");
            assert_eq!(answer.body, "", "{line} {headers:?}");
        }
    }
}

#[test]
fn a_request_line_with_a_host_of_its_own_is_turned_away() {
    let house = house();
    let address = house.door.address();

    for line in [
        "GET http://evil.example/".to_owned(),
        format!("GET http://{address}/"),
        "CONNECT evil.example:80".to_owned(),
    ] {
        let answer = send(address, &line, &ours(address), "");
        assert_eq!(answer.status, 421, "{line}");
    }
}

#[test]
fn whatever_is_no_get_must_come_from_our_own_origin() {
    let house = house();
    let address = house.door.address();
    let port = address.port();

    for origin in [
        None,
        Some("null".to_owned()),
        Some(String::new()),
        Some("http://127.0.0.1".to_owned()),
        Some(format!("https://127.0.0.1:{port}")),
        Some(format!("http://localhost:{port}")),
        Some(format!("http://127.0.0.1:{}", port ^ 1)),
        Some(format!("http://127.0.0.1:{port}/")),
        Some(format!("HTTP://127.0.0.1:{port}")),
        Some("http://evil.example".to_owned()),
        Some(format!("http://127.0.0.1:{port}, http://evil.example")),
        Some(format!(
            "http://127.0.0.1:{port}\r\nOrigin: http://evil.example"
        )),
    ] {
        let mut headers = vec![host(address)];
        headers.extend(origin.map(|origin| format!("Origin: {origin}")));
        for method in ["POST", "OPTIONS", "PUT", "DELETE", "HEAD", "PATCH"] {
            for path in ["/rpc", "/enter", "/watch", "/", "/nothing"] {
                let answer = send(address, &format!("{method} {path}"), &headers, "");
                assert_eq!(answer.status, 403, "{method} {path} {headers:?}");
            }
        }
    }
}

#[test]
fn a_token_is_not_spent_by_a_stranger_who_is_turned_away() {
    let house = house();
    let address = house.door.address();
    let token = token(&house.door);
    let stranger = [host(address), "Origin: http://evil.example".to_owned()];

    assert_eq!(send(address, "POST /enter", &stranger, &token).status, 403);

    assert_eq!(enter(address, &token).status, 200);
}

#[test]
fn a_get_from_another_site_is_turned_away() {
    let house = house();
    let address = house.door.address();
    let headers = [host(address), "Origin: http://evil.example".to_owned()];

    assert_eq!(send(address, "GET /", &headers, "").status, 403);
    assert_eq!(send(address, "GET /", &ours(address), "").status, 200);
}

#[test]
fn nothing_is_shared_across_origins_and_no_cookie_is_set() {
    let house = house();
    let address = house.door.address();

    for line in ["GET /", "OPTIONS /rpc", "POST /rpc", "POST /enter"] {
        let answer = send(address, line, &ours(address), "");
        let head = answer.head.to_lowercase();
        assert!(!head.contains("access-control"), "{line}: {head}");
        assert!(!head.contains("set-cookie"), "{line}: {head}");
    }
}

#[test]
fn a_token_opens_the_door_once() {
    let house = house();
    let address = house.door.address();
    let token = token(&house.door);

    let first = enter(address, &token);
    let second = enter(address, &token);

    assert_eq!((first.status, first.body.len()), (200, 32));
    assert_eq!(first.header("cache-control"), ["no-store"]);
    assert_eq!((second.status, second.body.as_str()), (403, ""));
}

#[test]
fn a_wrong_token_opens_nothing() {
    let house = house();
    let address = house.door.address();
    let right = token(&house.door);

    for wrong in [
        String::new(),
        "0".repeat(32),
        right[1..].to_owned(),
        format!("#{right}"),
        format!("{right}\n"),
        right.chars().rev().collect(),
    ] {
        let answer = enter(address, &wrong);
        assert_eq!(
            (answer.status, answer.body.as_str()),
            (403, ""),
            "{wrong:?}"
        );
    }
    assert_eq!(enter(address, &"0".repeat(65)).status, 413);
    assert_eq!(enter(address, &right).status, 200);
}

#[test]
fn each_address_that_is_given_lets_one_more_page_in() {
    let house = house();
    let (one, two) = (token(&house.door), token(&house.door));

    let keys = [&two, &one].map(|token| enter(house.door.address(), token).body);

    assert_ne!(one, two);
    assert_ne!(keys[0], keys[1]);
}

#[test]
fn without_its_key_nothing_is_answered() {
    let house = house();
    let address = house.door.address();
    let token = token(&house.door);
    let key = Page::enter(&house.door);
    assert_eq!(key.rpc(r#"{"command":"home","arguments":{}}"#).status, 200);

    for wrong in [
        None,
        Some("Bearer".to_owned()),
        Some("Bearer ".to_owned()),
        Some(format!("Bearer {}", "0".repeat(32))),
        // A token is no key.
        Some(format!("Bearer {token}")),
        Some(format!("Basic {token}")),
    ] {
        let mut headers = ours(address);
        headers.extend(wrong.map(|wrong| format!("Authorization: {wrong}")));
        for line in ["POST /rpc", "GET /watch"] {
            let answer = send(address, line, &headers, "");
            assert_eq!(answer.status, 401, "{line} {headers:?}");
            assert_eq!(answer.body, "", "{line} {headers:?}");
        }
    }
}

#[test]
fn a_question_that_is_too_long_is_not_read() {
    let house = house();
    let page = Page::enter(&house.door);

    let longest = page.rpc(&" ".repeat(1 << 20));
    let longer = page.announce((1 << 20) + 1);

    assert_eq!((longest.status, longer.status), (200, 413));
}

#[test]
fn a_connection_that_never_ends_its_head_is_closed() {
    let house = house();
    let halves = ["", "GET / HTTP/1.1\r\nHost: 127.0"];

    for mut half in halves.map(|sent| connect(house.door.address(), sent)) {
        let mut rest = Vec::new();
        match half.read_to_end(&mut rest) {
            Ok(_) => {}
            Err(error) => assert_eq!(error.kind(), ErrorKind::ConnectionReset),
        }
        let rest = String::from_utf8_lossy(&rest);
        assert!(!rest.contains(" 200 "), "{rest}");
    }
}
