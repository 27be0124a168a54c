//! The files of the page.

use std::fs;

use crate::client::{Answer, host, ours, send};
use crate::folder::{House, house};

fn get(house: &House, path: &str) -> Answer {
    let address = house.door.address();
    send(address, &format!("GET {path}"), &[host(address)], "")
}

#[test]
fn the_page_is_served_without_a_key() {
    let house = house();

    let answer = get(&house, "/");

    assert_eq!(answer.status, 200);
    assert_eq!(answer.body, "<!doctype html><title>Ponder</title>");
}

#[test]
fn every_kind_of_file_has_its_exact_type() {
    let house = house();
    for (name, kind) in [
        ("index-1_a.html", "text/html; charset=utf-8"),
        ("index.js", "text/javascript; charset=utf-8"),
        ("index.css", "text/css; charset=utf-8"),
        ("face.woff2", "font/woff2"),
        ("icon.svg", "image/svg+xml"),
        ("icon.png", "image/png"),
    ] {
        fs::write(house.folder.path().join("ui/assets").join(name), name).unwrap();

        let answer = get(&house, &format!("/assets/{name}?v=1"));

        assert_eq!((answer.status, answer.body.as_str()), (200, name));
        assert_eq!(answer.header("content-type"), [kind]);
    }
}

#[test]
fn every_answer_carries_the_rules_for_the_browser() {
    let house = house();
    let address = house.door.address();
    let strange = ["Host: evil.example".to_owned()];
    let answers = [
        get(&house, "/"),
        get(&house, "/nothing.js"),
        send(address, "POST /rpc", &ours(address), ""),
        send(address, "GET /", &strange, ""),
    ];

    for answer in answers {
        let policy = answer.header("content-security-policy");
        assert_eq!(
            policy,
            [
                "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; \
                 img-src 'self' data: blob:; font-src 'self'; frame-ancestors 'none'; base-uri 'none'; \
                 form-action 'none'"
            ]
        );
        assert_eq!(answer.header("x-content-type-options"), ["nosniff"]);
        assert_eq!(answer.header("referrer-policy"), ["no-referrer"]);
        assert_eq!(answer.header("cache-control"), ["no-store"]);
    }
}

#[test]
fn no_path_leads_out_of_the_folder() {
    let house = house();
    for path in [
        "/../secret.js",
        "/assets/../../secret.js",
        "/%2e%2e/secret.js",
        "/..%2fsecret.js",
        "/%2e%2e%2fsecret.js",
        "/..\\secret.js",
        "/..%5csecret.js",
        "//secret.js",
        "/./index.html",
        "/assets",
        "/assets/",
        "/assets/.js",
    ] {
        let answer = get(&house, path);
        assert_eq!((answer.status, answer.body.as_str()), (404, ""), "{path}");
    }
}

#[cfg(unix)]
#[test]
fn no_link_leads_out_of_the_folder() {
    let house = house();
    let ui = house.folder.path().join("ui");
    std::os::unix::fs::symlink("../secret.js", ui.join("link.js")).unwrap();

    assert_eq!(get(&house, "/link.js").status, 404);
}

#[test]
fn a_file_of_an_unknown_kind_is_not_served() {
    let house = house();
    for name in ["settings.json", "purchase.ponder", "index", ".env"] {
        fs::write(house.folder.path().join("ui").join(name), name).unwrap();

        assert_eq!(get(&house, &format!("/{name}")).status, 404, "{name}");
    }
}

#[test]
fn the_page_is_only_read() {
    let house = house();
    let address = house.door.address();

    for line in [
        "POST /",
        "PUT /index.html",
        "DELETE /index.html",
        "GET /rpc",
    ] {
        assert_eq!(
            send(address, line, &ours(address), "").status,
            405,
            "{line}"
        );
    }
}
