//! The types of the wire are generated for TypeScript into `ui/src/wire/`, one file a type, with an index that lists the
//! commands. This test compares what stands there with what the Rust types say. After a change of the wire:
//! `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire` writes the files anew.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use desk::wire;
use ts_rs::{Config, TS};

const HEAD: &str = "// Generated from crates/desk/src/wire by `PONDER_WRITE_WIRE=1 cargo test -p desk --test wire`. Do not edit.\n";

/// The commands with their arguments and answers, as TypeScript.
const COMMANDS: &[(&str, &str, &str)] = &[
    ("home", "Record<string, never>", "Home"),
    ("set_settings", "Settings", "Settings"),
    ("new", "NewDossier", "Begun | null"),
    ("open", "FileChoice", "Status | null"),
    ("forget", "{ id: string }", "Home"),
    ("close", "Record<string, never>", "null"),
    ("status", "Record<string, never>", "Status | null"),
    ("act_as", "{ member: MemberId | null }", "Status"),
    ("hand_over", "{ to: MemberId }", "Status"),
    ("take_over", "Record<string, never>", "Status"),
    ("hand_back", "Record<string, never>", "Status"),
    ("submit", "{ changes: Change[] }", "Status"),
    ("undo", "Record<string, never>", "Status"),
    ("redo", "Record<string, never>", "Status"),
    ("case", "Record<string, never>", "CaseView"),
    ("criteria", "Record<string, never>", "CriteriaView"),
    ("offers", "{ round?: number }", "OffersView"),
    ("room", "Record<string, never>", "RoomView"),
    ("judgements", "Record<string, never>", "JudgementsView"),
    (
        "weigh",
        "{ member: MemberId; answers: Elicitation }",
        "WeighedView",
    ),
    ("result", "{ what_if: WhatIf | null }", "ResultView"),
    (
        "compare_offers",
        "{ first: SupplierId; second: SupplierId; what_if: WhatIf | null }",
        "Compared | null",
    ),
    (
        "robustness",
        "Record<string, never>",
        "RobustnessView | null",
    ),
    ("process", "Record<string, never>", "ProcessView"),
    ("position", "Record<string, never>", "PositionView"),
    (
        "try_position",
        "{ impact: number; risk: number }",
        "TriedPosition",
    ),
    (
        "try_criterion",
        "{ criterion: Criterion }",
        "TriedCriterion",
    ),
    ("memo", "Record<string, never>", "MemoView | null"),
    ("drop_work", "Record<string, never>", "null"),
    ("export_memo", "Record<string, never>", "Exported | null"),
    ("print_memo", "Record<string, never>", "Exported"),
    ("open_written", "Record<string, never>", "null"),
    ("show_written", "Record<string, never>", "null"),
    ("show_dossier", "Record<string, never>", "null"),
    ("record", "{ filter?: RecordFilter }", "RecordView"),
    (
        "compare_moments",
        "{ from: number, to: number }",
        "Comparison",
    ),
    (
        "attach",
        "{ to: Slot, name: string, content: string }",
        "Status",
    ),
    ("extract", "{ attachment: AttachmentId }", "Exported | null"),
    (
        "keep_details",
        "{ member: MemberId, details: Details }",
        "Status",
    ),
    ("details", "{ member: MemberId }", "Details | null"),
    ("save_copy", "Record<string, never>", "Exported | null"),
    ("reopen", "Record<string, never>", "Status"),
    ("backups", "Record<string, never>", "BackupsView"),
    ("restore", "{ id: string }", "Status | null"),
    ("recovery", "Record<string, never>", "RecoveryView | null"),
    ("look_at_damaged", "Record<string, never>", "Status"),
    ("save_what_holds", "Record<string, never>", "Status | null"),
    ("choose_copy", "FileChoice", "MergeView | null"),
    ("merge", "{ decided: Decided[] }", "Status"),
];

fn committed() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/wire")
}

fn export<T: TS + 'static>(config: &Config) {
    T::export_all(config).unwrap();
}

/// Every file that belongs into `ui/src/wire`, by name.
fn generated() -> BTreeMap<String, String> {
    let folder = tempfile::tempdir().unwrap();
    let config = Config::new()
        .with_out_dir(folder.path())
        .with_large_int("number");
    export::<wire::Home>(&config);
    export::<wire::BackupsView>(&config);
    export::<wire::RecoveryView>(&config);
    export::<wire::Comparison>(&config);
    export::<wire::MergeView>(&config);
    export::<wire::Decided>(&config);
    export::<wire::RecordFilter>(&config);
    export::<desk::Details>(&config);
    export::<wire::Settings>(&config);
    export::<wire::NewDossier>(&config);
    export::<wire::FileChoice>(&config);
    export::<wire::Status>(&config);
    export::<wire::Begun>(&config);
    export::<dossier::Change>(&config);
    export::<wire::CaseView>(&config);
    export::<wire::CriteriaView>(&config);
    export::<wire::OffersView>(&config);
    export::<wire::RoomView>(&config);
    export::<wire::JudgementsView>(&config);
    export::<wire::WeighedView>(&config);
    export::<wire::WhatIf>(&config);
    export::<wire::ResultView>(&config);
    export::<wire::Compared>(&config);
    export::<wire::RobustnessView>(&config);
    export::<wire::ProcessView>(&config);
    export::<wire::PositionView>(&config);
    export::<wire::TriedPosition>(&config);
    export::<wire::TriedCriterion>(&config);
    export::<wire::MemoView>(&config);
    export::<wire::Exported>(&config);
    export::<wire::RecordView>(&config);
    export::<wire::RoleChoice>(&config);
    export::<wire::Event>(&config);
    export::<wire::Response<()>>(&config);

    let mut files = BTreeMap::new();
    for file in fs::read_dir(folder.path()).unwrap().flatten() {
        let name = file.file_name().into_string().unwrap();
        let text = fs::read_to_string(file.path()).unwrap();
        let body = text.split_once('\n').unwrap().1.trim_start_matches('\n');
        let body: Vec<&str> = body.lines().map(str::trim_end).collect();
        files.insert(name, format!("{HEAD}\n{}\n", body.join("\n")));
    }
    let index = index(&files);
    files.insert("index.ts".to_owned(), index);
    files
}

fn index(files: &BTreeMap<String, String>) -> String {
    let types: Vec<&str> = files
        .keys()
        .map(|name| name.trim_end_matches(".ts"))
        .collect();
    let all: String = COMMANDS
        .iter()
        .map(|(name, arguments, answer)| {
            format!("  {name}: {{ arguments: {arguments}; answer: {answer} }};\n")
        })
        .collect();
    let is_said = |name: &str| {
        all.split(|letter: char| !letter.is_alphanumeric())
            .any(|word| word == name)
    };
    let mut text = HEAD.to_owned();
    text.push('\n');
    for name in types.iter().filter(|name| is_said(name)) {
        text.push_str(&format!("import type {{ {name} }} from './{name}';\n"));
    }
    text.push('\n');
    for name in &types {
        text.push_str(&format!("export type {{ {name} }} from './{name}';\n"));
    }
    text.push_str("\n/** What can be asked: each command with its arguments and its answer. */\n");
    text.push_str("export interface Commands {\n");
    text.push_str(&all);
    text.push_str("}\n");
    text
}

#[test]
fn the_typescript_of_the_wire_is_what_the_rust_types_say() {
    let generated = generated();
    let folder = committed();
    if env::var_os("PONDER_WRITE_WIRE").is_some() {
        fs::create_dir_all(&folder).unwrap();
        for file in fs::read_dir(&folder).unwrap().flatten() {
            fs::remove_file(file.path()).unwrap();
        }
        for (name, text) in &generated {
            fs::write(folder.join(name), text).unwrap();
        }
    }
    let there: BTreeMap<String, String> = fs::read_dir(&folder)
        .unwrap()
        .flatten()
        .map(|file| {
            let name = file.file_name().into_string().unwrap();
            (name, fs::read_to_string(file.path()).unwrap())
        })
        .collect();
    let names = |files: &BTreeMap<String, String>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(
        names(&there),
        names(&generated),
        "run with PONDER_WRITE_WIRE=1"
    );
    for (name, text) in &generated {
        assert_eq!(&there[name], text, "{name}: run with PONDER_WRITE_WIRE=1");
    }
}

#[test]
fn every_type_of_the_wire_has_a_file_of_its_own() {
    for (name, text) in generated() {
        if name == "index.ts" {
            continue;
        }
        let declared = text
            .lines()
            .filter(|line| line.starts_with("export type "))
            .count();
        assert_eq!(
            declared, 1,
            "{name} holds {declared} types: two share a name"
        );
    }
}
