//! The files of the page, read from its folder when they are asked for.

use std::fs;
use std::path::{Path, PathBuf};

use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::http::{Method, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use tokio::task::spawn_blocking;

use crate::routes::Room;

/// What a page is made of. Anything else in the folder is not served.
const KINDS: [(&str, &str); 6] = [
    ("html", "text/html; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("css", "text/css; charset=utf-8"),
    ("woff2", "font/woff2"),
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
];

/// Answers every path that is no question to the desk.
pub async fn file(State(room): State<Room>, method: Method, uri: Uri) -> Response {
    if method != Method::GET {
        return StatusCode::METHOD_NOT_ALLOWED.into_response();
    }
    let Some((path, kind)) = wanted(uri.path()) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    match spawn_blocking(move || read(&room.ui, &path)).await {
        Ok(Some(bytes)) => ([(CONTENT_TYPE, kind)], bytes).into_response(),
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The file that is meant, below the folder of the page, and its content type. Each part is of plain letters, digits,
/// dots, hyphens and underscores and does not begin with a dot, so it leads neither up nor anywhere else on any
/// system; nothing is unescaped.
fn wanted(path: &str) -> Option<(PathBuf, &'static str)> {
    let path = match path.strip_prefix('/')? {
        "" => "index.html",
        path => path,
    };
    let is_plain = |part: &str| {
        !part.is_empty()
            && !part.starts_with('.')
            && part
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte))
    };
    if !path.split('/').all(is_plain) {
        return None;
    }
    let path = PathBuf::from(path);
    let ending = path.extension()?.to_str()?;
    let (_, kind) = KINDS.iter().find(|(known, _)| *known == ending)?;
    Some((path, kind))
}

/// Reads a file that truly lies in the folder: a link may lead out of it.
fn read(ui: &Path, path: &Path) -> Option<Vec<u8>> {
    let folder = ui.canonicalize().ok()?;
    let file = folder.join(path).canonicalize().ok()?;
    if !file.starts_with(&folder) {
        return None;
    }
    fs::read(file).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_is_the_page() {
        assert_eq!(
            wanted("/"),
            Some(("index.html".into(), "text/html; charset=utf-8"))
        );
    }

    #[test]
    fn a_file_of_a_known_kind_is_found_below_the_folder() {
        assert_eq!(
            wanted("/assets/index-B_4f.js"),
            Some((
                "assets/index-B_4f.js".into(),
                "text/javascript; charset=utf-8"
            ))
        );
    }

    #[test]
    fn nothing_leads_out_of_the_folder() {
        for path in [
            "",
            "index.html",
            "//index.html",
            "/../index.html",
            "/assets/../../index.html",
            "/./index.html",
            "/%2e%2e/index.html",
            "/..%2findex.html",
            "/..\\index.html",
            "/C:/index.html",
            "/assets/",
            "/.hidden.html",
            "/.git/x.html",
            "/settings.json",
            "/dossier.ponder",
            "/html",
            "/index.html/",
            "/a\0.html",
        ] {
            assert_eq!(wanted(path), None, "{path:?}");
        }
    }
}
