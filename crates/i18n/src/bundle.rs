//! Messages of one language.

use std::sync::Arc;

use fixed_decimal::{Decimal, FloatPrecision};
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use icu_decimal::DecimalFormatter;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use crate::Language;

/// An argument of a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A number, written as the language writes numbers.
    Number(f64),
    /// Text.
    Text(String),
}

/// A mistake in a Fluent file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {what}")]
pub struct BundleError {
    /// The file, relative to the folder of its language.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub what: String,
}

/// Messages of one language that can be looked up by id.
#[derive(Clone)]
pub struct Bundle(Arc<FluentBundle<FluentResource>>);

impl std::fmt::Debug for Bundle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Bundle({:?})", self.0.locales)
    }
}

impl Bundle {
    /// Puts the given files (name and text) together. `isolate` sets invisible marks around arguments, so that a name in another script does not
    /// disturb the sentence.
    ///
    /// # Errors
    /// All mistakes in all files: bad syntax, an id given twice.
    pub fn new<'a>(
        language: &Language,
        isolate: bool,
        files: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Self, Vec<BundleError>> {
        let (bundle, mistakes) = Self::lenient(language, isolate, files);
        if mistakes.is_empty() { Ok(bundle) } else { Err(mistakes) }
    }

    /// The same with what can be read; messages that cannot are not there, and the mistakes tell why.
    pub fn lenient<'a>(
        language: &Language,
        isolate: bool,
        files: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> (Self, Vec<BundleError>) {
        let mut bundle = FluentBundle::new_concurrent(vec![language.identifier().clone()]);
        bundle.set_use_isolating(isolate);
        bundle.set_formatter(Some(format_number));
        let mut mistakes = Vec::new();
        for (file, text) in files {
            let resource = match FluentResource::try_new(text.to_owned()) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    mistakes.extend(errors.iter().map(|error| BundleError {
                        file: file.to_owned(),
                        line: line_of(text, error.pos.start),
                        what: error.kind.to_string(),
                    }));
                    resource
                }
            };
            if let Err(errors) = bundle.add_resource(resource) {
                mistakes.extend(errors.iter().map(|error| BundleError {
                    file: file.to_owned(),
                    line: line_of_id(text, error),
                    what: error.to_string(),
                }));
            }
        }
        (Self(Arc::new(bundle)), mistakes)
    }

    /// The message `id` (or its attribute) with its arguments; nothing when it does not exist or an argument is missing.
    pub fn format(&self, id: &str, attribute: Option<&str>, arguments: &[(&str, Value)]) -> Option<String> {
        let message = self.0.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let arguments: FluentArgs<'_> = arguments
            .iter()
            .map(|(name, value)| {
                let value = match value {
                    Value::Number(number) => FluentValue::from(*number),
                    Value::Text(text) => FluentValue::from(text.clone()),
                };
                (*name, value)
            })
            .collect();
        let mut errors = Vec::new();
        let text = self.0.format_pattern(pattern, Some(&arguments), &mut errors);
        errors.is_empty().then(|| text.into_owned())
    }
}

fn line_of(text: &str, at: usize) -> usize {
    text.get(..at).unwrap_or(text).matches('\n').count() + 1
}

fn line_of_id(text: &str, error: &fluent::FluentError) -> usize {
    let fluent::FluentError::Overriding { id, .. } = error else { return 1 };
    let starts = |line: &str| line.strip_prefix(id.as_str()).is_some_and(|rest| rest.trim_start().starts_with('='));
    text.lines().enumerate().filter(|(_, line)| starts(line)).last().map_or(1, |(place, _)| place + 1)
}

/// Writes numbers as the language does; fluent-rs alone would print 12345.5 where the window prints 12.345,5.
fn format_number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    memoizer.with_try_get::<Numbers, _, _>((), |numbers| numbers.write(number.value)).ok().flatten()
}

struct Numbers(DecimalFormatter);

impl Numbers {
    fn write(&self, number: f64) -> Option<String> {
        let mut decimal = Decimal::try_from_f64(number, FloatPrecision::RoundTrip).ok()?;
        decimal.round(-3); // as the window's Intl.NumberFormat does
        decimal.absolute.trim_end();
        Some(self.0.format(&decimal).to_string())
    }
}

impl Memoizable for Numbers {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let locale: icu_locale_core::Locale = language.to_string().parse().map_err(drop)?;
        DecimalFormatter::try_new(locale.into(), Default::default()).map(Self).map_err(drop)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bundle(tag: &str, text: &str) -> Result<Bundle, Vec<BundleError>> {
        let Some(language) = Language::from_tag(tag) else { panic!("{tag} is no tag") };
        Bundle::new(&language, false, [("test.ftl", text)])
    }

    #[test]
    fn numbers_are_written_as_the_language_writes_them() {
        for (tag, number, expected) in [
            ("de", 12345.5, "12.345,5"),
            ("en", 12345.5, "12,345.5"),
            ("de", 99.22, "99,22"),
            ("en", 8.0, "8"),
            ("de", 289.2, "289,2"),
            ("en", 0.12345, "0.123"),
            ("de", 1000.0, "1.000"),
        ] {
            let bundle = bundle(tag, "it = { $n }").expect("well-formed");
            assert_eq!(
                bundle.format("it", None, &[("n", Value::Number(number))]).as_deref(),
                Some(expected),
                "{tag} {number}"
            );
        }
    }

    #[test]
    fn mistakes_name_file_and_line() {
        let mistakes = bundle("de", "a = Eins\nb = { $x\nc = Drei\na = Vier\n").expect_err("two mistakes");
        let lines: Vec<usize> = mistakes.iter().map(|mistake| mistake.line).collect();
        assert_eq!(mistakes.len(), 2, "{mistakes:?}");
        assert!(lines.contains(&4), "the id given twice stands in line 4: {mistakes:?}");
    }

    #[test]
    fn a_missing_argument_gives_nothing_rather_than_a_hole() {
        let bundle = bundle("en", "it = Hello { $name }").expect("well-formed");
        assert_eq!(bundle.format("it", None, &[]), None);
        assert_eq!(bundle.format("nobody", None, &[]), None);
    }
}
