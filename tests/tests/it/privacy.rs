//! The list of what is recorded is the schema: nothing is kept that it does not name (docs/privacy.md).

use std::collections::BTreeSet;
use std::fs;

use serde_json::json;
use tritt_tests::root;

use crate::program::Program;

fn listed() -> BTreeSet<String> {
    let text = fs::read_to_string(root().join("docs/privacy.md")).unwrap();
    let cells = text.lines().filter_map(|line| line.strip_prefix("| ")?.split_once(" |"));
    cells.map(|(name, _)| name.trim().to_owned()).filter(|name| name.contains('.') && !name.contains(' ')).collect()
}

#[test]
fn every_column_is_listed_and_every_listed_column_is_there() {
    let program = Program::new();
    program.call("finish_lesson", json!({ "lesson": "sign-in-password-manager" }));
    let database = program.place.path().join("data").join("trittsicher.db");
    let schema = rusqlite::Connection::open(database).unwrap();
    let mut query = schema
        .prepare("SELECT t.name || '.' || c.name FROM pragma_table_list t, pragma_table_info(t.name) c WHERE t.schema = 'main' AND t.name NOT LIKE 'sqlite_%'")
        .unwrap();
    let columns: BTreeSet<String> = query.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    assert_eq!(columns, listed());
}
