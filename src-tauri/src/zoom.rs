//! How large the page is drawn.

use tauri::{AppHandle, Manager};

use crate::shell::{MAIN, Shell};

/// The steps, in percent.
const STEPS: [u32; 10] = [50, 67, 80, 90, 100, 110, 125, 150, 175, 200];

/// What was kept, as one of the steps: a settings file may say anything.
#[must_use]
pub fn kept(percent: u32) -> u32 {
    let near = |step: &&u32| step.abs_diff(percent);
    STEPS.iter().min_by_key(near).copied().unwrap_or(100)
}

/// One step larger, one smaller, or back.
#[derive(Debug, Clone, Copy)]
pub enum Zoom {
    /// One step larger.
    In,
    /// One step smaller.
    Out,
    /// Back to the size as it was drawn.
    Reset,
}

/// Draws the page in another size, and keeps that.
pub fn zoom(app: &AppHandle, zoom: Zoom) {
    let shell = app.state::<Shell>();
    let percent = step(*shell.zoom(), zoom);
    *shell.zoom() = percent;
    draw(app);
    let session = shell.session();
    // The session may be at work, and this is the thread that draws.
    tauri::async_runtime::spawn_blocking(move || session.set_zoom(percent));
}

/// Draws the page in the size that was chosen.
pub fn draw(app: &AppHandle) {
    let percent = *app.state::<Shell>().zoom();
    if let Some(window) = app.get_webview_window(MAIN) {
        // A window that is just closing is not zoomed, and nobody sees it.
        let _ = window.set_zoom(f64::from(percent) / 100.0);
    }
}

fn step(percent: u32, zoom: Zoom) -> u32 {
    let next = match zoom {
        Zoom::In => STEPS.into_iter().find(|step| *step > percent),
        Zoom::Out => STEPS.into_iter().rev().find(|step| *step < percent),
        Zoom::Reset => Some(100),
    };
    next.unwrap_or(percent)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zooming_goes_by_steps_and_stops_at_both_ends() {
        assert_eq!(step(100, Zoom::In), 110);
        assert_eq!(step(100, Zoom::Out), 90);
        assert_eq!(step(200, Zoom::In), 200);
        assert_eq!(step(50, Zoom::Out), 50);
        assert_eq!(step(175, Zoom::Reset), 100);
    }

    #[test]
    fn what_was_kept_is_the_nearest_step() {
        assert_eq!(kept(125), 125);
        assert_eq!(kept(0), 50);
        assert_eq!(kept(u32::MAX), 200);
    }
}
