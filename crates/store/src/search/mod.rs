//! Full-text search over the curriculum, as one types.
//!
//! The index of a language is built in memory from what the caller gives, at the first search: it follows from the
//! content, so it is never stored. What counts as the same word is decided in `fold`, what is found in `look.sql`, what
//! comes first in `rank`, what is shown of it in `passage`.

mod fold;
mod forgive;
mod needle;
mod passage;
mod rank;

use std::sync::Mutex;

use rusqlite::{Connection, named_params};

use crate::{StoreError, connection, held};
pub(crate) use fold::fold;
use needle::Needle;
use rank::{Answer, Found};

pub use passage::Passage;

/// Nothing is added any more: one run of pages for each table instead of several to look through at every search.
const SETTLE: &str = "
INSERT INTO word (word) VALUES ('optimize');
INSERT INTO part (part) VALUES ('optimize');
INSERT INTO written (written) VALUES ('optimize');
";

/// What a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A step.
    Step,
    /// A lesson.
    Lesson,
    /// An action.
    Action,
    /// A word of the glossary.
    Term,
    /// A line of a checklist.
    Item,
    /// An exercise.
    Exercise,
    /// A chapter of the guide for trainers.
    Guide,
}

/// Something that can be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// What it is.
    pub kind: Kind,
    /// Its id among those of its kind.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Its words without marking; may be empty.
    pub text: String,
}

/// A document that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// What it is.
    pub kind: Kind,
    /// Its id among those of its kind.
    pub id: String,
    /// Its whole title.
    pub title: Passage,
    /// The piece of its text that shows best why it was found.
    pub passage: Passage,
}

/// The documents of one language, to be searched.
#[derive(Debug)]
pub struct Index {
    connection: Mutex<Connection>,
    /// By place: rows of the index at twice it and one more.
    documents: Vec<Document>,
    /// Every folded word, parted by blanks, the commonest first.
    vocabulary: String,
}

impl Index {
    /// Reads the documents. Their order is the one in which equally good hits are told.
    ///
    /// # Errors
    /// What SQLite reports, for example that there is no memory left.
    pub fn build(documents: impl IntoIterator<Item = Document>) -> Result<Self, StoreError> {
        let documents: Vec<Document> = documents.into_iter().collect();
        let mut connection = connection::memory()?;
        connection.pragma_update(None, "temp_store", "MEMORY")?;
        connection.execute_batch(include_str!("schema.sql"))?;
        fill(&mut connection, &documents)?;
        let vocabulary = vocabulary(&connection)?;
        Ok(Self { connection: Mutex::new(connection), documents, vocabulary })
    }

    /// Documents that hold words of the query, best first, `limit` at most. More of the words come before fewer, then a
    /// match in the title before one in the text, then a whole word before a part. Every word is found as a whole, as
    /// the beginning of one and, from three letters, inside of one. For a word that is found nowhere, words one typing
    /// mistake away are found.
    ///
    /// Every query is allowed; nothing in it is an operator. Only its beginning is read when it is longer than anybody
    /// types.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn find(&self, query: &str, limit: usize) -> Result<Vec<Hit>, StoreError> {
        let mut needles = needle::needles(query);
        let answers = self.answers(&mut needles)?;
        let ranked = rank::ranked(&answers, self.documents.len());
        let best = ranked.into_iter().take(limit).filter_map(|place| self.documents.get(place));
        Ok(best.map(|document| hit(document, &needles)).collect())
    }

    /// What each word finds. Words that find nothing become what may have been meant.
    fn answers(&self, needles: &mut [Needle]) -> Result<Vec<Answer>, StoreError> {
        let connection = held(&self.connection);
        let mut answers = Vec::new();
        for needle in needles {
            let mut answer = Answer { found: look(&connection, needle)?, forgiven: false };
            if answer.found.is_empty() {
                let meant = forgive::meant(needle.word(), &self.vocabulary);
                if !meant.is_empty() {
                    needle.replace(meant);
                    answer = Answer { found: look(&connection, needle)?, forgiven: true };
                }
            }
            answers.push(answer);
        }
        Ok(answers)
    }
}

fn fill(connection: &mut Connection, documents: &[Document]) -> Result<(), StoreError> {
    let transaction = connection.transaction()?;
    {
        let mut word = transaction.prepare(include_str!("add_word.sql"))?;
        let mut part = transaction.prepare(include_str!("add_part.sql"))?;
        let mut written = transaction.prepare(include_str!("add_written.sql"))?;
        let words = documents.iter().flat_map(|document| [&document.title, &document.text]);
        for (place, words) in (0_u32..).zip(words) {
            let folded = fold(words).text;
            word.execute(named_params! { ":place": place, ":words": folded })?;
            part.execute(named_params! { ":place": place, ":words": folded })?;
            written.execute(named_params! { ":place": place, ":words": words })?;
        }
    }
    transaction.execute_batch(SETTLE)?;
    transaction.commit()?;
    Ok(())
}

fn vocabulary(connection: &Connection) -> Result<String, StoreError> {
    let mut statement = connection.prepare(include_str!("vocabulary.sql"))?;
    let words = statement.query_map([], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
    Ok(words.join(" "))
}

fn look(connection: &Connection, needle: &Needle) -> Result<Vec<Found>, StoreError> {
    let mut statement = connection.prepare_cached(include_str!("look.sql"))?;
    let asked = named_params! {
        ":written": needle.as_written(),
        ":whole": needle.whole(),
        ":beginning": needle.beginning(),
        ":inside": needle.inside(),
    };
    let mut found = Vec::new();
    let mut rows = statement.query(asked)?;
    while let Some(row) = rows.next()? {
        let place: u32 = row.get("place")?;
        let (document, in_title) = (place as usize / 2, place.is_multiple_of(2));
        found.push(Found { document, in_title, share: row.get("share")?, weight: row.get("weight")? });
    }
    Ok(found)
}

fn hit(document: &Document, needles: &[Needle]) -> Hit {
    Hit {
        kind: document.kind,
        id: document.id.clone(),
        title: Passage::whole(&document.title, needles),
        passage: Passage::best(&document.text, needles),
    }
}
