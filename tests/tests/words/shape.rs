//! What our Fluent files use of Fluent: whole sentences, arguments, names, and plural forms that are all there.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use intl_pluralrules::{PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use crate::read::{fluent, languages, texts};

/// The plural forms a language has for whole numbers, sorted: by the rules Fluent chooses with (Unicode CLDR, “Language Plural Rules”).
fn plural_forms(language: &str) -> Vec<String> {
    let rules = PluralRules::create(language.parse::<LanguageIdentifier>().unwrap(), PluralRuleType::CARDINAL).unwrap();
    let forms: BTreeSet<String> =
        (0..=200_u32).map(|number| format!("{:?}", rules.select(number).unwrap()).to_lowercase()).collect();
    forms.into_iter().collect()
}

fn faults(language: &str, file: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for text in texts(file) {
        let mut found = Vec::new();
        look_at(language, &text.pattern, &mut found);
        faults.extend(found.into_iter().map(|fault| format!("{} (line {}): {fault}", text.key, text.line)));
    }
    faults
}

fn look_at(language: &str, pattern: &Pattern<String>, faults: &mut Vec<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Select { .. } if pattern.elements.len() > 1 => {
                faults.push("a selector inside a sentence".to_owned());
            }
            Expression::Select { selector: InlineExpression::VariableReference { .. }, variants } => {
                plurals(&plural_forms(language), variants, faults);
                variants.iter().for_each(|variant| look_at(language, &variant.value, faults));
            }
            Expression::Select { .. } => faults.push("a selector that is no argument".to_owned()),
            Expression::Inline(InlineExpression::VariableReference { .. }) => {}
            Expression::Inline(InlineExpression::TermReference { arguments: None, attribute: None, .. }) => {}
            Expression::Inline(_) => faults.push("neither an argument nor a name".to_owned()),
        }
    }
}

fn plurals(forms: &[String], variants: &[Variant<String>], faults: &mut Vec<String>) {
    let mut found: Vec<&str> = variants
        .iter()
        .map(|variant| match &variant.key {
            VariantKey::Identifier { name } => name.as_str(),
            VariantKey::NumberLiteral { value } => value.as_str(),
        })
        .collect();
    if variants.last().is_none_or(|last| !last.default) || found.last() != Some(&"other") {
        faults.push("the last and default variant is not other".to_owned());
    }
    found.sort_unstable();
    if found != forms {
        faults.push(format!("has {found:?}, needs {forms:?}"));
    }
}

#[test]
fn messages_are_whole_sentences_with_every_plural_form() {
    for language in languages() {
        for (name, file) in fluent(&language) {
            let faults = faults(&language, &file);
            assert!(faults.is_empty(), "{language}/{name}: {faults:#?}");
        }
    }
}

#[test]
fn every_language_brings_its_plural_forms() {
    for (language, forms) in
        [("de", "one other"), ("en", "one other"), ("pl", "few many one"), ("cs", "few one other"), ("ja", "other")]
    {
        assert_eq!(plural_forms(language).join(" "), forms, "{language}");
    }
}

#[test]
fn each_fault_is_found() {
    let plural = |variants: &str| format!("a = {{ $n ->\n{variants}    }}\n");
    for (file, expected) in [
        (plural("    [one] One\n   *[other] { $n }\n"), None),
        ("a = { -app-name } { $n }\n-app-name = N\n".to_owned(), None),
        (plural("   *[other] { $n }\n"), Some("needs")),
        (plural("    [one] One\n    [few] Few\n   *[other] { $n }\n"), Some("needs")),
        (plural("    [0] None\n    [one] One\n   *[other] { $n }\n"), Some("needs")),
        (plural("   *[one] One\n    [other] { $n }\n"), Some("default")),
        ("a = You have { $n ->\n    [one] one\n   *[other] some\n    }\n".to_owned(), Some("inside a sentence")),
        ("a = { NUMBER($n) }\n".to_owned(), Some("neither")),
        ("a = { b } again\nb = B\n".to_owned(), Some("neither")),
        ("a = { \"b\" }\n".to_owned(), Some("neither")),
    ] {
        let faults = faults("en", &file).join("; ");
        match expected {
            None => assert_eq!(faults, "", "{file}"),
            Some(part) => assert!(faults.contains(part), "{file} gives {faults:?}"),
        }
    }
}
