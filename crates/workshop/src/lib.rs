//! Doors over HTTP. Today there is one, the loopback door: tests and a browser on this computer reach the desk
//! through it. It is no part of the packaged program.
//!
//! What a stranger on this computer or a page on the internet may try, and what stands against it:
//!
//! - A page that had its name pointed at 127.0.0.1: `Host` must be ours to the letter, else 421, before routing.
//! - A page that posts across origins: whatever is not a GET must carry our `Origin`, else 403. There are no CORS
//!   headers to let it read anything, and no cookies to act in somebody's name.
//! - Another program that guesses: a token of 128 bits opens the door once and is exchanged for a key of 128 bits,
//!   which every question carries. Both live in memory only and are compared in constant time.
//! - Connections that say nothing: five seconds for the head of a request, ten for its body, and bounds on both.
//!
//! The files of the page need no key, for they hold no data.

#![cfg_attr(test, allow(clippy::unwrap_used))]

mod accept;
mod guard;
mod page;
mod routes;
mod secret;

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;

use desk::Session;
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};

pub use accept::serve;
pub use secret::Keys;

/// The loopback door, open until this is dropped. Questions that are being answered then are answered to their end,
/// so that no write is cut off.
pub struct Door {
    address: SocketAddr,
    keys: Arc<Keys>,
    _runtime: Runtime,
}

impl Door {
    /// Opens the door on a port of 127.0.0.1; port 0 takes a free one.
    ///
    /// # Errors
    /// When the port cannot be had, or no thread can be started.
    pub fn open(session: Arc<Session>, ui: PathBuf, port: u16) -> io::Result<Self> {
        let runtime = Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()?;
        let listener = runtime.block_on(TcpListener::bind((Ipv4Addr::LOCALHOST, port)))?;
        let address = listener.local_addr()?;
        let keys = Arc::new(Keys::default());
        runtime.spawn(serve(session, ui, listener, Arc::clone(&keys)));
        Ok(Self {
            address,
            keys,
            _runtime: runtime,
        })
    }

    /// Where the door is.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// An address that lets one page in, once: `http://127.0.0.1:PORT/#TOKEN`. What stands after `#` a browser keeps
    /// to itself, so the token is in no request line and in no referrer.
    ///
    /// # Errors
    /// When the system gives no random bytes.
    pub fn url(&self) -> io::Result<String> {
        Ok(format!("http://{}/#{}", self.address, self.keys.token()?))
    }
}
