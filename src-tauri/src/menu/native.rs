//! The menu as the system shows it. It is built anew only for another language, since GTK keeps the old titles in the
//! bar; whatever else changes is put into the items that are there, so that no open menu vanishes under the hand.

use tauri::menu::{
    AboutMetadata, CheckMenuItem, IsMenuItem, Menu, MenuItem, MenuItemKind, PredefinedMenuItem,
    Submenu,
};
use tauri::{AppHandle, Wry};

use super::{Entry, Item, Section, System};

/// Builds the menu.
///
/// # Errors
/// When the system refuses a menu item.
pub fn build(app: &AppHandle, sections: &[Section]) -> tauri::Result<Menu<Wry>> {
    let menu = Menu::new(app)?;
    #[cfg(target_os = "macos")]
    menu.append(&of_the_program(app)?)?;
    for section in sections {
        menu.append(&submenu(app, section)?)?;
    }
    Ok(menu)
}

/// Shows a menu built anew.
///
/// # Errors
/// When the system refuses a menu item.
pub fn replace(app: &AppHandle, sections: &[Section]) -> tauri::Result<()> {
    app.set_menu(build(app, sections)?)?;
    Ok(())
}

/// Puts the texts, marks and states of `sections` into the menu that was built from the same items.
///
/// # Errors
/// When the system refuses a change.
pub fn update(app: &AppHandle, sections: &[Section]) -> tauri::Result<()> {
    let Some(menu) = app.menu() else {
        return Ok(());
    };
    let shown = menu.items()?;
    // On macOS the program's own menu comes before ours.
    let ours = &shown[shown.len() - sections.len()..];
    for (kind, section) in ours.iter().zip(sections) {
        if let MenuItemKind::Submenu(submenu) = kind {
            update_section(submenu, section)?;
        }
    }
    Ok(())
}

fn update_section(shown: &Submenu<Wry>, section: &Section) -> tauri::Result<()> {
    shown.set_text(escaped(&section.text))?;
    for (kind, entry) in shown.items()?.iter().zip(&section.entries) {
        match (kind, entry) {
            (MenuItemKind::MenuItem(shown), Entry::Item(item)) => {
                shown.set_text(escaped(&item.text))?;
                shown.set_enabled(item.enabled)?;
            }
            (MenuItemKind::Check(shown), Entry::Choice(item, marked)) => {
                shown.set_text(escaped(&item.text))?;
                shown.set_checked(*marked)?;
            }
            (MenuItemKind::Submenu(shown), Entry::Inner(section)) => {
                update_section(shown, section)?;
            }
            (MenuItemKind::Predefined(shown), Entry::System(_, text)) => {
                shown.set_text(escaped(text))?;
            }
            _ => {}
        }
    }
    Ok(())
}

fn submenu(app: &AppHandle, section: &Section) -> tauri::Result<Submenu<Wry>> {
    let submenu = Submenu::with_id(app, section.id, escaped(&section.text), true)?;
    for entry in &section.entries {
        submenu.append(&*shown(app, entry)?)?;
    }
    Ok(submenu)
}

fn shown(app: &AppHandle, entry: &Entry) -> tauri::Result<Box<dyn IsMenuItem<Wry>>> {
    Ok(match entry {
        Entry::Item(Item {
            id,
            text,
            keys,
            enabled,
        }) => Box::new(MenuItem::with_id(app, *id, escaped(text), *enabled, *keys)?),
        Entry::Choice(
            Item {
                id,
                text,
                keys,
                enabled,
            },
            marked,
        ) => Box::new(CheckMenuItem::with_id(
            app,
            *id,
            escaped(text),
            *enabled,
            *marked,
            *keys,
        )?),
        Entry::Line => Box::new(PredefinedMenuItem::separator(app)?),
        Entry::Inner(section) => Box::new(submenu(app, section)?),
        Entry::System(system, text) => Box::new(system_item(app, *system, &escaped(text))?),
    })
}

fn system_item(
    app: &AppHandle,
    system: System,
    text: &str,
) -> tauri::Result<PredefinedMenuItem<Wry>> {
    match system {
        System::Cut => PredefinedMenuItem::cut(app, Some(text)),
        System::Copy => PredefinedMenuItem::copy(app, Some(text)),
        System::Paste => PredefinedMenuItem::paste(app, Some(text)),
        System::SelectAll => PredefinedMenuItem::select_all(app, Some(text)),
        System::About => PredefinedMenuItem::about(app, Some(text), Some(about(app))),
    }
}

fn about(app: &AppHandle) -> AboutMetadata<'static> {
    AboutMetadata {
        name: Some("Ponder".to_owned()),
        version: Some(app.package_info().version.to_string()),
        license: Some("MIT OR Apache-2.0".to_owned()),
        icon: app
            .default_window_icon()
            .map(|icon| icon.clone().to_owned()),
        ..AboutMetadata::default()
    }
}

/// macOS puts a menu with the program's name first and expects hiding and leaving in it.
#[cfg(target_os = "macos")]
fn of_the_program(app: &AppHandle) -> tauri::Result<Submenu<Wry>> {
    Submenu::with_items(
        app,
        "Ponder",
        true,
        &[
            &PredefinedMenuItem::hide(app, None)?,
            &PredefinedMenuItem::hide_others(app, None)?,
            &PredefinedMenuItem::show_all(app, None)?,
        ],
    )
}

/// In a menu's text `&` underlines the letter after it; people's texts mean the sign itself.
fn escaped(text: &str) -> String {
    text.replace('&', "&&")
}
