//! The two commands of the page. What may be asked is decided by the desk alone.

use desk::wire::Event;
use tauri::ipc::Channel;
use tauri::{AppHandle, Manager, State};

use crate::shell::{self, Shell};

/// Asks the desk; request and answer are its own JSON.
///
/// # Errors
/// When the answer was lost because the program is ending.
#[tauri::command]
pub async fn rpc(app: AppHandle, request: String) -> tauri::Result<String> {
    let asked = app.clone();
    // The desk computes, writes to the disk and may wait for a dialog: never on a thread that others need.
    let answer = tauri::async_runtime::spawn_blocking(move || {
        let shell = asked.state::<Shell>();
        let answer = shell.session().answer(&request);
        if request.contains("\"set_settings\"") {
            shell.settings_changed();
        }
        answer
    })
    .await?;
    shell::refresh_soon(&app);
    Ok(answer)
}

/// Hears what the desk and the menu say unasked.
#[tauri::command]
pub fn watch(shell: State<'_, Shell>, channel: Channel<Event>) {
    shell.listen(channel);
}
