//! WebKitGTK before 2.48 leaves the window blank on some graphics drivers, unless it is told not to share its pictures
//! with the graphics card. It reads that from the environment, once, when it starts.

use crate::launch::Launch;

/// Starts this program again with the variable set, where that is needed; otherwise returns.
#[cfg(target_os = "linux")]
pub fn settle(launch: &Launch) {
    use std::os::unix::process::CommandExt;

    const VARIABLE: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    let version = tauri::webview_version().unwrap_or_default();
    if std::env::var_os(VARIABLE).is_some() || !(launch.safe_graphics || is_old(&version)) {
        return;
    }
    let Ok(program) = std::env::current_exe() else {
        return;
    };
    // A running program cannot safely change its own environment; the same program started anew in its place can have
    // another. It returns only when that failed, and then Ponder runs as it is.
    let _ = std::process::Command::new(program)
        .args(std::env::args_os().skip(1))
        .env(VARIABLE, "1")
        .exec();
}

/// Only WebKitGTK needs this.
#[cfg(not(target_os = "linux"))]
pub fn settle(_: &Launch) {}

/// Whether this is a WebKitGTK before 2.48. An unreadable version is none that is known to be old.
#[cfg(any(target_os = "linux", test))]
fn is_old(version: &str) -> bool {
    let mut parts = version.split('.').map(str::parse::<u32>);
    match (parts.next(), parts.next()) {
        (Some(Ok(major)), Some(Ok(minor))) => (major, minor) < (2, 48),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_old;

    #[test]
    fn only_versions_before_2_48_are_old() {
        assert!(is_old("2.36.0"));
        assert!(is_old("2.47.90"));
        assert!(!is_old("2.48.0"));
        assert!(!is_old("2.50.6"));
        assert!(!is_old("3.0.0"));
        assert!(!is_old(""));
    }
}
