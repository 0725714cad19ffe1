//! The curriculum as documents, read from `locales/` with the simplest means: this package knows nothing of content.

use std::fs;
use std::path::{Path, PathBuf};

use tritt_store::search::{Document, Kind};

/// Every message with its attributes, every lesson, and every part of one, so that there are more documents than the
/// program has.
pub fn read(language: &str) -> Vec<Document> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales").join(language).join("content");
    let mut files = Vec::new();
    collect(&root, &mut files);
    files.sort();
    let mut documents = Vec::new();
    for path in files {
        let text = fs::read_to_string(&path).expect("the words of the curriculum");
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        match path.extension().and_then(|extension| extension.to_str()) {
            Some("ftl") => messages(&name, &text, &mut documents),
            Some("md") => lesson(&name, &text, &mut documents),
            _ => {}
        }
    }
    documents
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the words of the curriculum") {
        let path = entry.expect("an entry").path();
        if path.is_dir() { collect(&path, files) } else { files.push(path) }
    }
}

fn messages(file: &str, text: &str, documents: &mut Vec<Document>) {
    let kind = match file {
        "step" => Kind::Step,
        "actions" => Kind::Action,
        "glossary" => Kind::Term,
        "checklist" => Kind::Item,
        _ => Kind::Exercise,
    };
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let Some((id, words)) = line.split_once('=') else { continue };
        if line.starts_with(' ') {
            if let Some(document) = documents.last_mut() {
                document.text.push_str(words.trim());
                document.text.push('\n');
            }
        } else {
            let (id, title) = (id.trim().to_owned(), words.trim().to_owned());
            documents.push(Document { kind, id, title, text: String::new() });
        }
    }
}

fn lesson(id: &str, text: &str, documents: &mut Vec<Document>) {
    let (title, text) = text.split_once('\n').expect("a title");
    let title = title.trim_start_matches("# ").to_owned();
    let lesson = Document { kind: Kind::Lesson, id: id.to_owned(), title, text: text.to_owned() };
    documents.push(lesson);
    for (place, part) in text.split("\n## ").enumerate().skip(1) {
        let (title, text) = part.split_once('\n').unwrap_or((part, ""));
        let id = format!("{id}-{place}");
        documents.push(Document { kind: Kind::Lesson, id, title: title.to_owned(), text: text.to_owned() });
    }
}
