//! How fast the search is on the curriculum: `cargo run --release -p tritt-store --example search_speed`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout, missing_docs, reason = "a measurement")]

use std::time::{Duration, Instant};

use tritt_store::search::{Document, Index};

#[path = "../tests/search/corpus.rs"]
mod corpus;

/// Queries typed, each of one to three words.
const QUERIES: usize = 1_000;

/// Hits a list shows.
const LIMIT: usize = 20;

/// How often each is asked. The quickest counts: what others do on the machine meanwhile is no property of ours.
const REPEATS: usize = 3;

fn main() {
    for language in ["de", "en"] {
        let documents = corpus::read(language);
        let letters: usize = documents.iter().map(|document| document.title.len() + document.text.len()).sum();
        println!("{language}: {} documents, {} KiB", documents.len(), letters / 1024);
        let mut builds = times((0..5).map(|_| documents.clone()), |documents| {
            Index::build(documents).expect("builds");
        });
        println!("  build: median {:?}", spread(&mut builds, 50));
        let index = Index::build(documents.clone()).expect("builds");
        let queries = queries(&documents);
        let typed = queries
            .iter()
            .flat_map(|query| query.char_indices().map(|(end, _)| &query[..end]).skip(1).chain([query.as_str()]));
        report("typed letter by letter", &index, typed);
        let mistaken: Vec<String> = queries.iter().map(|query| mistaken(query)).collect();
        report("with a mistake", &index, mistaken.iter().map(String::as_str));
        report(
            "three commonest beginnings",
            &index,
            ["d s a", "the of a", "ein und die", "e n s"].into_iter().cycle().take(200),
        );
        report(
            "a page pasted",
            &index,
            [documents[0].text.as_str(), &"sicherung ".repeat(1_000), &"a".repeat(10_000)]
                .into_iter()
                .cycle()
                .take(200),
        );
    }
}

fn report<'a>(what: &str, index: &Index, queries: impl Iterator<Item = &'a str>) {
    let mut slowest = (Duration::ZERO, "");
    let mut all = Vec::new();
    for query in queries {
        let time = times([query; REPEATS].into_iter(), |query| drop(index.find(query, LIMIT).expect("finds")));
        let time = time.into_iter().min().unwrap_or_default();
        all.push(time);
        slowest = slowest.max((time, query));
    }
    let (p50, p99) = (spread(&mut all, 50), spread(&mut all, 99));
    let query: String = slowest.1.chars().take(40).collect();
    println!("  {what}: {} finds, p50 {p50:?}, p99 {p99:?}, most {:?} for {query:?}", all.len(), slowest.0);
}

fn times<T>(inputs: impl Iterator<Item = T>, mut work: impl FnMut(T)) -> Vec<Duration> {
    let timed = inputs.map(|input| {
        let from = Instant::now();
        work(input);
        from.elapsed()
    });
    timed.collect()
}

/// Words of the documents, one to three at a time, by a fixed stride.
fn queries(documents: &[Document]) -> Vec<String> {
    let text = documents.iter().flat_map(|document| [document.title.as_str(), document.text.as_str()]);
    let words: Vec<&str> = text
        .flat_map(str::split_whitespace)
        .map(|word| word.trim_matches(|letter: char| !letter.is_alphanumeric()))
        .filter(|word| word.chars().count() > 1)
        .collect();
    let word = |place: usize| words[place * 7_919 % words.len()];
    (0..QUERIES)
        .map(|query| (0..=query % 3).map(|place| word(query * 3 + place)).collect::<Vec<_>>().join(" "))
        .collect()
}

/// Swaps two letters in the middle of every word.
fn mistaken(query: &str) -> String {
    let swapped = query.split(' ').map(|word| {
        let mut letters: Vec<char> = word.chars().collect();
        let middle = letters.len() / 2;
        letters.swap(middle - 1, middle);
        letters.into_iter().collect::<String>()
    });
    swapped.collect::<Vec<_>>().join(" ")
}

fn spread(times: &mut [Duration], percent: usize) -> Duration {
    times.sort();
    times.get((times.len() * percent / 100).min(times.len() - 1)).copied().unwrap_or_default()
}
