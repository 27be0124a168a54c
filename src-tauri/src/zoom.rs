//! How large the page is drawn.

use tauri::{AppHandle, Manager};

use crate::shell::{MAIN, Shell};

/// The steps, in percent.
const STEPS: [u32; 10] = [50, 67, 80, 90, 100, 110, 125, 150, 175, 200];

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

/// Draws the page in another size.
pub fn zoom(app: &AppHandle, zoom: Zoom) {
    let shell = app.state::<Shell>();
    let mut percent = shell.zoom();
    *percent = step(*percent, zoom);
    if let Some(window) = app.get_webview_window(MAIN) {
        // A window that is just closing is not zoomed, and nobody sees it.
        let _ = window.set_zoom(f64::from(*percent) / 100.0);
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
}
