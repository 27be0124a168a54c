//! What can be asked: to come in, a question to the desk, and what happens there.

use std::convert::Infallible;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes, HttpBody, to_bytes};
use axum::extract::State;
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE, WWW_AUTHENTICATE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use desk::Session;
use desk::wire::Event;
use tokio::sync::broadcast;
use tokio::task::spawn_blocking;
use tokio::time::{interval, timeout};
use tokio_stream::StreamExt;
use tokio_stream::wrappers::{BroadcastStream, IntervalStream};

use crate::page;
use crate::secret::Keys;

/// The longest question: a delivery history of some thousand rows is counted before it comes here.
const LONGEST_QUESTION: usize = 1 << 20;
const LONGEST_TOKEN: usize = 64;
/// How long a body may take.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often a watcher hears that the door is still there.
const HEARTBEAT: Duration = Duration::from_secs(10);
/// How many events may wait for one watcher.
const WAITING: usize = 64;

/// What the routes share.
#[derive(Clone)]
pub struct Room {
    session: Arc<Session>,
    keys: Arc<Keys>,
    events: broadcast::Sender<Bytes>,
    pub(crate) ui: Arc<PathBuf>,
}

impl Room {
    /// A room in which every event of the session is heard.
    pub fn new(session: Arc<Session>, keys: Arc<Keys>, ui: PathBuf) -> Self {
        let (events, _) = broadcast::channel(WAITING);
        let told = events.clone();
        session.watch(Box::new(move |event| {
            // An error only says that nobody is watching.
            let _ = told.send(line(event));
        }));
        Self {
            session,
            keys,
            events,
            ui: Arc::new(ui),
        }
    }
}

/// The routes; whatever is none of them is looked for among the files of the page.
pub fn routes(room: Room) -> Router {
    Router::new()
        .route("/enter", post(enter))
        .route("/rpc", post(rpc))
        .route("/watch", get(watch))
        .fallback(page::file)
        .with_state(room)
}

/// Takes a token for a key.
async fn enter(State(room): State<Room>, body: Body) -> Response {
    let token = match text(body, LONGEST_TOKEN).await {
        Ok(token) => token,
        Err(status) => return status.into_response(),
    };
    match room.keys.enter(&token) {
        Ok(Some(key)) => key.to_string().into_response(),
        Ok(None) => StatusCode::FORBIDDEN.into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Answers a question as the desk does.
async fn rpc(State(room): State<Room>, headers: HeaderMap, body: Body) -> Response {
    if !has_key(&room.keys, &headers) {
        return keyless();
    }
    let request = match text(body, LONGEST_QUESTION).await {
        Ok(request) => request,
        Err(status) => return status.into_response(),
    };
    // The desk reads and writes files and computes, so it gets a thread of its own.
    match spawn_blocking(move || room.session.answer(&request)).await {
        Ok(answer) => ([(CONTENT_TYPE, "application/json")], answer).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Tells every event, one a line. The first line says that the watcher is listening; an empty line is a heartbeat.
async fn watch(State(room): State<Room>, headers: HeaderMap) -> Response {
    if !has_key(&room.keys, &headers) {
        return keyless();
    }
    let events = BroadcastStream::new(room.events.subscribe())
        // Whoever missed events must look at everything anew, and that is what `opened` says.
        .map(|event| event.unwrap_or_else(|_| line(&Event::Opened)));
    let heartbeats = IntervalStream::new(interval(HEARTBEAT))
        .skip(1) // the first comes at once
        .map(|_| Bytes::from_static(b"\n"));
    let lines = tokio_stream::once(line(&Event::Opened)).chain(events.merge(heartbeats));
    (
        [(CONTENT_TYPE, "application/x-ndjson")],
        Body::from_stream(lines.map(Ok::<_, Infallible>)),
    )
        .into_response()
}

fn line(event: &Event) -> Bytes {
    let mut line = serde_json::to_string(event).expect("an event is texts and maps of texts");
    line.push('\n');
    line.into()
}

fn has_key(keys: &Keys, headers: &HeaderMap) -> bool {
    headers
        .get(AUTHORIZATION)
        .and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "))
        .is_some_and(|key| keys.hold(key))
}

fn keyless() -> Response {
    (StatusCode::UNAUTHORIZED, [(WWW_AUTHENTICATE, "Bearer")]).into_response()
}

/// The body as text, unless it is too long, too slow or no text.
async fn text(body: Body, longest: usize) -> Result<String, StatusCode> {
    if body.size_hint().lower() > longest as u64 {
        return Err(StatusCode::PAYLOAD_TOO_LARGE);
    }
    let bytes = timeout(PATIENCE, to_bytes(body, longest))
        .await
        .map_err(|_| StatusCode::REQUEST_TIMEOUT)?
        // The other error is a connection that broke off, and that reads no answer.
        .map_err(|_| StatusCode::PAYLOAD_TOO_LARGE)?;
    String::from_utf8(bytes.into()).map_err(|_| StatusCode::BAD_REQUEST)
}
