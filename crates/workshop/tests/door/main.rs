//! The loopback door through real sockets: who is let in, what is served, and a purchase through it.

#![allow(clippy::unwrap_used)]

mod client;
mod entry;
mod folder;
mod page;
mod purchase;
