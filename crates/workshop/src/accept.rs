//! Connections: each is given a bounded head and little time to send it.

use std::convert::Infallible;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::response::{IntoResponse, Response};
use desk::Session;
use hyper::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio::time::sleep;

use crate::guard::{Names, seal};
use crate::routes::{Room, routes};
use crate::secret::Keys;

/// Without a timer hyper waits for ever for the rest of a head.
const HEAD_PATIENCE: Duration = Duration::from_secs(5);
const LONGEST_HEAD: usize = 32 << 10;
const MOST_HEADERS: usize = 64;
/// Enough for every page that a person has open.
const MOST_CONNECTIONS: usize = 600;

/// Serves the desk and the files of its page to whoever connects on this computer, until this is dropped.
///
/// # Errors
/// When the listener does not listen on the loopback address.
pub async fn serve(
    session: Arc<Session>,
    ui: PathBuf,
    listener: TcpListener,
    keys: Arc<Keys>,
) -> io::Result<()> {
    let address = listener.local_addr()?;
    if !address.ip().is_loopback() {
        return Err(io::Error::new(
            io::ErrorKind::InvalidInput,
            "the loopback door opens on 127.0.0.1 only",
        ));
    }
    let names = Arc::new(Names::of(address));
    let router = TowerToHyperService::new(routes(Room::new(session, keys, ui)));
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept(), if connections.len() < MOST_CONNECTIONS => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(attend(stream, Arc::clone(&names), router.clone()));
                }
                // Out of file handles, most likely: some come free when connections end.
                Err(_) => sleep(Duration::from_millis(100)).await,
            },
            Some(_) = connections.join_next() => {}
        }
    }
}

/// Answers the requests of one connection until either side ends it.
async fn attend(stream: TcpStream, names: Arc<Names>, router: TowerToHyperService<Router>) {
    // Answers are small and wanted at once.
    let _ = stream.set_nodelay(true);
    let answering = service_fn(|request: Request<Incoming>| {
        let (names, router) = (&names, &router);
        async move { Ok::<_, Infallible>(answer(names, router, request).await) }
    });
    // A connection that ends early is the other side's affair.
    let _ = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_PATIENCE)
        .max_headers(MOST_HEADERS)
        .max_buf_size(LONGEST_HEAD)
        .serve_connection(TokioIo::new(stream), answering)
        .await;
}

async fn answer(
    names: &Names,
    router: &TowerToHyperService<Router>,
    request: Request<Incoming>,
) -> Response {
    let mut response = match names.refuse(&request) {
        Some(status) => status.into_response(),
        None => {
            let Ok(response) = router.call(request).await;
            response
        }
    };
    seal(response.headers_mut());
    response
}
