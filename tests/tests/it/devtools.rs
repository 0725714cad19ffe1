//! Developer tools are in debug builds only: a release has them when a Cargo feature of that name is on, and nothing turns it on.

use std::process::Command;

use tritt_tests::root;

#[test]
fn no_feature_brings_developer_tools_into_a_release() {
    // every package the program is made of with its features, those of the tests left out
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--locked", "--package", "trittsicher", "--edges", "normal,build"])
        .args(["--prefix", "none", "--format", "{p} {f}"])
        .current_dir(root())
        .output()
        .unwrap();
    let tree = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    for package in ["tauri v", "wry v"] {
        assert!(tree.lines().any(|line| line.starts_with(package)), "{package} is not in the tree:\n{tree}");
    }
    let with: Vec<&str> = tree.lines().filter(|line| line.contains("devtools")).collect();
    assert!(with.is_empty(), "{with:#?}");
}
