//! The window's types come from the wire types; a stale file fails here. `cargo xtask gen` renews it.

use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;

use tritt_api::wire::*;
use tritt_tests::root;
use ts_rs::{Config, TS, TypeVisitor};

struct Types<'a> {
    config: &'a Config,
    seen: HashSet<TypeId>,
    found: BTreeMap<String, String>,
}

impl TypeVisitor for Types<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        if T::output_path().is_some() {
            let docs = T::docs().unwrap_or_default();
            self.found.insert(T::ident(self.config), format!("{docs}export {}\n", T::decl(self.config)));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

fn script() -> String {
    let config = Config::new();
    let mut types = Types { config: &config, seen: HashSet::new(), found: BTreeMap::new() };
    types.visit::<tritt_api::ApiError>();
    let mut commands = String::new();
    macro_rules! each {
        ($($name:ident($request:ident) -> $answer:ident,)*) => {$(
            types.visit::<$request>();
            types.visit::<$answer>();
            let (request, answer) = (<$request as TS>::name(&config), <$answer as TS>::name(&config));
            let _ = writeln!(commands, "  {}: {{ request: {request}; answer: {answer} }};", stringify!($name));
        )*};
    }
    tritt_api::with_commands!(each);
    let types: Vec<String> = types.found.into_values().collect();
    format!(
        "// Made by `cargo xtask gen` from the wire types. Do not edit.\n\n{}\n/** Every command: what it takes and what it answers. */\nexport interface Commands {{\n{commands}}}\n",
        types.join("\n")
    )
}

#[test]
fn the_windows_types_are_those_of_the_api() {
    let path = root().join("ui/src/lib/generated/api.ts");
    let script = script();
    if std::env::var_os("TRITT_GENERATE").is_some() {
        std::fs::write(&path, &script).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(committed == script, "ui/src/lib/generated/api.ts is stale: run cargo xtask gen");
}
