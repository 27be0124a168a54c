//! The rules that keep the page in its place, read from what Tauri is given. A page that could do more than ask the
//! desk would be a hole that no other test sees.

use serde_json::Value;

fn configuration() -> Value {
    serde_json::from_str(include_str!("../tauri.conf.json")).unwrap()
}

fn capability() -> Value {
    serde_json::from_str(include_str!("../capabilities/main.json")).unwrap()
}

#[test]
fn the_page_loads_and_reaches_nothing_but_itself_and_the_desk() {
    assert_eq!(
        configuration()["app"]["security"]["csp"],
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; \
         connect-src ipc: http://ipc.localhost; object-src 'none'; base-uri 'none'; form-action 'none'; \
         frame-ancestors 'none'"
    );
    let security = &configuration()["app"]["security"];
    assert_eq!(security["dangerousDisableAssetCspModification"], false);
    assert_eq!(security["devCsp"], Value::Null);
    assert_eq!(security["assetProtocol"]["enable"], false);
    assert_eq!(security["headers"]["X-Content-Type-Options"], "nosniff");
}

#[test]
fn no_script_can_change_what_others_are_made_of_or_find_tauri_on_the_window() {
    let app = &configuration()["app"];
    assert_eq!(app["withGlobalTauri"], false);
}

#[test]
fn the_pages_come_from_inside_the_program() {
    let build = &configuration()["build"];
    assert_eq!(build["frontendDist"], "../ui/dist");
    assert_eq!(build["devUrl"], Value::Null);
}

#[test]
fn there_is_one_window_made_by_the_program_and_without_developer_tools() {
    let windows = configuration()["app"]["windows"].clone();
    assert_eq!(windows.as_array().unwrap().len(), 1);
    assert_eq!(windows[0]["label"], "main");
    assert_eq!(windows[0]["create"], false);
    assert_eq!(windows[0]["devtools"], false);
}

#[test]
fn the_page_of_the_main_window_may_ask_and_listen_and_nothing_else() {
    assert_eq!(
        configuration()["app"]["security"]["capabilities"],
        serde_json::json!(["main"])
    );
    let capability = capability();
    assert_eq!(capability["identifier"], "main");
    assert_eq!(capability["windows"], serde_json::json!(["main"]));
    assert_eq!(
        capability["permissions"],
        serde_json::json!(["allow-rpc", "allow-watch"])
    );
    for wider in ["webviews", "remote", "local", "platforms"] {
        assert_eq!(capability[wider], Value::Null, "{wider}");
    }
    let listed = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/capabilities")).unwrap();
    assert_eq!(listed.count(), 1, "a capability file in the folder counts");
}

#[test]
fn there_are_two_commands() {
    assert!(include_str!("../build.rs").contains(r#".commands(&["rpc", "watch"])"#));
    assert!(include_str!("main.rs").contains("generate_handler![door::rpc, door::watch]"));
    let commands = include_str!("door.rs").matches("#[tauri::command]").count();
    assert_eq!(commands, 2);
}

#[test]
fn a_dossier_is_one_kind_of_file_to_every_desktop() {
    let bundle = configuration()["bundle"].clone();
    let association = &bundle["fileAssociations"][0];
    let kind = association["mimeType"].as_str().unwrap();
    assert_eq!(association["ext"], serde_json::json!(["ponder"]));
    let described = include_str!("../linux/ponder.xml");
    assert!(described.contains(&format!(r#"<mime-type type="{kind}">"#)));
    assert!(described.contains(r#"<glob pattern="*.ponder"/>"#));
    for package in ["deb", "rpm"] {
        let files = bundle["linux"][package]["files"].as_object().unwrap();
        assert_eq!(
            files["/usr/share/mime/packages/ponder.xml"],
            "linux/ponder.xml"
        );
        let icon = format!("mimetypes/{}.png", kind.replace('/', "-"));
        let icons: Vec<_> = files.iter().filter(|(at, _)| at.ends_with(&icon)).collect();
        assert_eq!(icons.len(), 5, "{package}");
        for (_, from) in icons {
            let from =
                std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(from.as_str().unwrap());
            assert!(from.exists(), "{}", from.display());
        }
    }
}
