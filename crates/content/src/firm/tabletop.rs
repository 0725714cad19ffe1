//! `content/firm/tabletop/*.toml`: exercises for a firm's team, one file each.

use std::collections::BTreeSet;

use serde::Deserialize;
use toml::Spanned;
use tritt_core::curriculum::Life;
use tritt_core::tabletop::{Exercise, Fault, Inject, Material, Statement, StoryTime};
use tritt_core::{ActionId, ExerciseId, PartId, SourceId};

use super::Wanted;
use crate::mistake::line_at;
use crate::structure::{Reader, Target, minutes_after_midnight};
use crate::{Rule, raw};

const FOLDER: &str = "firm/tabletop/";
/// The words of the roles, which exercises share.
const ROLES: &str = "tabletop.ftl";
/// Questions on the card of a role.
const ROLE_ASKS: u8 = 3;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    id: Spanned<String>,
    status: Option<raw::Status>,
    version: u32,
    place: u8,
    roles: Vec<Spanned<String>>,
    prepare: u8,
    sources: Vec<Spanned<String>>,
    inject: Vec<InjectEntry>,
    statement: Vec<StatementEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct InjectEntry {
    id: Spanned<String>,
    at: Minutes,
    day: u8,
    clock: Spanned<String>,
    material: Option<MaterialEntry>,
    asks: u8,
    good: u8,
    #[serde(default)]
    options: Vec<Spanned<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Minutes {
    short: Option<u32>,
    medium: Option<u32>,
    long: Option<u32>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum MaterialEntry {
    Screen,
    Mail,
    Call,
    Letter,
    Chat,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct StatementEntry {
    id: Spanned<String>,
    after: Spanned<String>,
    actions: Vec<Spanned<String>>,
}

/// Reads every exercise, in the order of the list. One with a fault is read too: whoever keeps the content is told.
pub(super) fn read(reader: &mut Reader<'_>, wanted: &mut Wanted) -> Vec<Exercise> {
    let files = reader.below(FOLDER);
    let mut placed: Vec<(u8, Exercise)> = files.iter().filter_map(|at| exercise(reader, wanted, at)).collect();
    placed.sort_by_key(|(place, _)| *place);
    let exercises: Vec<Exercise> = placed.into_iter().map(|(_, exercise)| exercise).collect();
    let roles: BTreeSet<&PartId> = exercises.iter().flat_map(|one| &one.roles).collect();
    let attributes: Vec<String> = numbered("ask", ROLE_ASKS).chain(["task".to_owned()]).collect();
    let from = (format!("content/{}", files.first().map_or(FOLDER, String::as_str)), 1);
    for role in roles {
        need(wanted, ROLES, &format!("tabletop-role-{role}"), &attributes, &from);
    }
    exercises
}

fn exercise(reader: &mut Reader<'_>, wanted: &mut Wanted, at: &str) -> Option<(u8, Exercise)> {
    let (file, text) = reader.parse::<File>(at)?;
    let id = file.id.get_ref();
    reader.introduce(id, &file.id, "tabletop", at, &text);
    if at != format!("{FOLDER}{id}.toml") {
        reader.mistake(Rule::C03, at, &text, file.id.span().start, id);
    }
    reader.refer_all(Target::Source, &file.sources, at, &text);
    reader.parts(file.roles.iter(), at, &text);
    reader.parts(file.inject.iter().map(|one| &one.id), at, &text);
    reader.parts(file.statement.iter().map(|one| &one.id), at, &text);
    for inject in &file.inject {
        reader.parts(inject.options.iter(), at, &text);
        let is_time = minutes_after_midnight(inject.clock.get_ref()).is_some();
        if !is_time || !(1..=7).contains(&inject.day) || inject.asks == 0 || inject.good == 0 {
            reader.mistake(Rule::C18, at, &text, inject.id.span().start, inject.id.get_ref());
        }
    }
    for statement in &file.statement {
        reader.refer_all(Target::Action, &statement.actions, at, &text);
    }
    wants(wanted, &file, at, &text);
    let exercise = built(&file);
    for fault in exercise.faults() {
        let subject = match &fault {
            Fault::NoBeginning(length) => length.id(),
            Fault::OutOfOrder(part)
            | Fault::TooLate(part)
            | Fault::LostWhenLonger(part)
            | Fault::Options(part)
            | Fault::LeadsNowhere(part) => part.as_str(),
        };
        let offset = text.find(&format!("id = \"{subject}\"")).unwrap_or_default();
        reader.mistake(Rule::C18, at, &text, offset, &format!("{id}: {subject}"));
    }
    Some((file.place, exercise))
}

/// The words of an exercise stand in a file named after it.
fn wants(wanted: &mut Wanted, file: &File, at: &str, text: &str) {
    let id = file.id.get_ref();
    let words = format!("{id}.ftl");
    let from = |id: &Spanned<String>| (format!("content/{at}"), line_at(text, id.span().start));
    let own = ["summary", "aim", "story"].map(str::to_owned).into_iter().chain(numbered("prepare", file.prepare));
    need(wanted, &words, id, &own.collect::<Vec<_>>(), &from(&file.id));
    for role in &file.roles {
        need(wanted, &words, &format!("{id}-role-{}", role.get_ref()), &[], &from(role));
    }
    for inject in &file.inject {
        let mut attributes = vec!["read".to_owned()];
        attributes.extend(inject.material.map(|_| "material".to_owned()));
        attributes.extend(numbered("ask", inject.asks).chain(numbered("good", inject.good)));
        attributes.extend((!inject.options.is_empty()).then(|| "decide".to_owned()));
        for option in &inject.options {
            attributes.extend([option.get_ref().clone(), format!("{}-then", option.get_ref())]);
        }
        need(wanted, &words, &format!("{id}-{}", inject.id.get_ref()), &attributes, &from(&inject.id));
    }
    for statement in &file.statement {
        need(wanted, &words, &format!("{id}-statement-{}", statement.id.get_ref()), &[], &from(&statement.id));
    }
}

fn need(wanted: &mut Wanted, file: &str, id: &str, attributes: &[String], from: &(String, usize)) {
    let attributes: Vec<&str> = attributes.iter().map(String::as_str).collect();
    wanted.need(file, id, &attributes, from);
}

/// `ask-1`, `ask-2`, …
fn numbered(name: &str, count: u8) -> impl Iterator<Item = String> {
    (1..=count).map(move |number| format!("{name}-{number}"))
}

fn built(file: &File) -> Exercise {
    let part = |id: &Spanned<String>| PartId::new(id.get_ref());
    let inject = |one: &InjectEntry| Inject {
        id: part(&one.id),
        at: [one.at.short, one.at.medium, one.at.long],
        story: StoryTime { day: one.day, minute: minutes_after_midnight(one.clock.get_ref()).unwrap_or_default() },
        material: one.material.map(|material| match material {
            MaterialEntry::Screen => Material::Screen,
            MaterialEntry::Mail => Material::Mail,
            MaterialEntry::Call => Material::Call,
            MaterialEntry::Letter => Material::Letter,
            MaterialEntry::Chat => Material::Chat,
        }),
        asks: one.asks,
        good: one.good,
        options: one.options.iter().map(part).collect(),
    };
    let statement = |one: &StatementEntry| Statement {
        id: part(&one.id),
        after: part(&one.after),
        actions: one.actions.iter().map(|action| ActionId::new(action.get_ref())).collect(),
    };
    Exercise {
        id: ExerciseId::new(file.id.get_ref()),
        life: if file.status.is_some() { Life::Retired } else { Life::Live },
        version: file.version,
        roles: file.roles.iter().map(part).collect(),
        prepare: file.prepare,
        sources: file.sources.iter().map(|source| SourceId::new(source.get_ref())).collect(),
        injects: file.inject.iter().map(inject).collect(),
        statements: file.statement.iter().map(statement).collect(),
    }
}
