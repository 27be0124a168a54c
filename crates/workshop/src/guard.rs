//! What is looked at before a request is routed, and what every answer carries.

use std::net::SocketAddr;

use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HOST, HeaderName, HeaderValue, ORIGIN, REFERRER_POLICY,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, Method, Request, StatusCode};

/// What the page may load: only what this door serves, and pictures that it makes itself.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; \
    img-src 'self' data: blob:; font-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/// Our own names.
pub struct Names {
    host: String,
    origin: String,
}

impl Names {
    /// The names of the door at this address.
    pub fn of(address: SocketAddr) -> Self {
        Self {
            host: address.to_string(),
            origin: format!("http://{address}"),
        }
    }

    /// Why a request is turned away unread; none when it may be routed.
    pub fn refuse<B>(&self, request: &Request<B>) -> Option<StatusCode> {
        // A request line with a host of its own would make the header worthless.
        let named_elsewhere = request.uri().authority().is_some();
        if named_elsewhere || only(request.headers(), HOST) != Some(Ok(&self.host)) {
            return Some(StatusCode::MISDIRECTED_REQUEST);
        }
        match only(request.headers(), ORIGIN) {
            Some(Ok(origin)) if origin == self.origin => None,
            // A browser sends no origin with a GET to its own site.
            None if request.method() == Method::GET => None,
            _ => Some(StatusCode::FORBIDDEN),
        }
    }
}

/// The one value of a header: none when it is missing, an error when it stands twice or is no text.
fn only(headers: &HeaderMap, name: HeaderName) -> Option<Result<&str, ()>> {
    let mut values = headers.get_all(name).iter();
    let first = values.next()?;
    if values.next().is_some() {
        return Some(Err(()));
    }
    Some(first.to_str().map_err(|_| ()))
}

/// Puts on an answer what every answer carries.
pub fn seal(headers: &mut HeaderMap) {
    for (name, value) in [
        (CONTENT_SECURITY_POLICY, POLICY),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (REFERRER_POLICY, "no-referrer"),
        (CACHE_CONTROL, "no-store"),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
}
