//! The table of messages: what the Fluent files of one language say, as data. The build script makes one Rust function per message from it, the
//! generator of the window's client one TypeScript function; the tests compare the tables of the languages.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use fluent_syntax::ast::{Comment, Entry, Expression, InlineExpression, Pattern, PatternElement};
use heck::{ToLowerCamelCase, ToSnakeCase};

/// What a variable holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A number; plural forms may depend on it.
    Number,
    /// Text.
    Text,
}

/// A message or one attribute of a message.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Id of the message.
    pub id: String,
    /// The attribute, if this row is one.
    pub attribute: Option<String>,
    /// The file, relative to the folder of its language, with forward slashes.
    pub file: String,
    /// Variables used in this row, with their kind from the `# Variables:` comment of the message, in alphabetical order.
    pub variables: BTreeMap<String, Kind>,
    /// The text as written, for documentation.
    pub text: String,
}

impl Row {
    /// `today-due-count.label` or `today-due-count`.
    pub fn key(&self) -> String {
        match &self.attribute {
            Some(attribute) => format!("{}.{attribute}", self.id),
            None => self.id.clone(),
        }
    }

    fn name(&self) -> String {
        match &self.attribute {
            Some(attribute) => format!("{}-{attribute}", self.id),
            None => self.id.clone(),
        }
    }

    /// The name of its Rust function.
    pub fn rust_name(&self) -> String {
        self.name().to_snake_case()
    }

    /// The name of its TypeScript function.
    pub fn script_name(&self) -> String {
        self.name().to_lower_camel_case()
    }
}

/// Reads one file into rows.
///
/// # Errors
/// One line per mistake: bad syntax, a variable without its `# Variables:` line, a variable named there and not used.
pub fn read(file: &str, text: &str) -> Result<Vec<Row>, Vec<String>> {
    let (resource, mut mistakes) = match fluent_syntax::parser::parse(text.to_owned()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => {
            let line = |at: usize| text[..at.min(text.len())].lines().count().max(1);
            (resource, errors.iter().map(|error| format!("{file}:{}: {}", line(error.pos.start), error.kind)).collect())
        }
    };
    let mut rows = Vec::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = &message.id.name;
        let declared = declared_variables(message.comment.as_ref());
        let mut used_anywhere = BTreeMap::new();
        let mut row = |attribute: Option<&String>, pattern: &Pattern<String>, mistakes: &mut Vec<String>| {
            let mut used = Vec::new();
            variables_of(pattern, &mut used);
            let mut variables = BTreeMap::new();
            for name in used {
                match declared.get(&name) {
                    Some(kind) => {
                        variables.insert(name.clone(), *kind);
                        used_anywhere.insert(name, *kind);
                    }
                    None => mistakes.push(format!("{file}: {id} uses ${name} without naming it under `# Variables:`")),
                }
            }
            rows.push(Row {
                id: id.clone(),
                attribute: attribute.cloned(),
                file: file.to_owned(),
                variables,
                text: written(pattern),
            });
        };
        if let Some(value) = &message.value {
            row(None, value, &mut mistakes);
        }
        for attribute in &message.attributes {
            row(Some(&attribute.id.name), &attribute.value, &mut mistakes);
        }
        for name in declared.keys().filter(|name| !used_anywhere.contains_key(*name)) {
            mistakes.push(format!("{file}: {id} names ${name} under `# Variables:` and does not use it"));
        }
    }
    if mistakes.is_empty() { Ok(rows) } else { Err(mistakes) }
}

/// Reads lines like `#   $count (Number) - questions due`.
fn declared_variables(comment: Option<&Comment<String>>) -> BTreeMap<String, Kind> {
    let lines = comment.map(|comment| comment.content.as_slice()).unwrap_or_default();
    lines
        .iter()
        .filter_map(|line| {
            let (name, rest) = line.trim().strip_prefix('$')?.split_once(' ')?;
            let kind = if rest.trim_start().starts_with("(Number)") { Kind::Number } else { Kind::Text };
            Some((name.to_owned(), kind))
        })
        .collect()
}

fn variables_of(pattern: &Pattern<String>, out: &mut Vec<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            variables_of_expression(expression, out);
        }
    }
}

fn variables_of_expression(expression: &Expression<String>, out: &mut Vec<String>) {
    match expression {
        Expression::Inline(inline) => variables_of_inline(inline, out),
        Expression::Select { selector, variants } => {
            variables_of_inline(selector, out);
            variants.iter().for_each(|variant| variables_of(&variant.value, out));
        }
    }
}

fn variables_of_inline(inline: &InlineExpression<String>, out: &mut Vec<String>) {
    match inline {
        InlineExpression::VariableReference { id } => out.push(id.name.clone()),
        InlineExpression::Placeable { expression } => variables_of_expression(expression, out),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::FunctionReference { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}

/// The text of a pattern, with `{$name}` for variables and all variants of a selector.
fn written(pattern: &Pattern<String>) -> String {
    let mut out = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => out.push_str(value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(InlineExpression::VariableReference { id }) => {
                    let _ = write!(out, "{{${}}}", id.name);
                }
                Expression::Inline(InlineExpression::TermReference { id, .. }) => {
                    let _ = write!(out, "{{-{}}}", id.name);
                }
                Expression::Inline(_) => out.push('…'),
                Expression::Select { variants, .. } => {
                    for (place, variant) in variants.iter().enumerate() {
                        let separator = if place == 0 { "" } else { " | " };
                        let _ = write!(out, "{separator}{}", written(&variant.value));
                    }
                }
            },
        }
    }
    out
}
