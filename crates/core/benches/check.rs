//! How many sheets of the self-check are scored in a second on one core: `cargo bench -p tritt-core --bench check`. The limit is 100,000.
#![expect(clippy::print_stdout, reason = "a benchmark talks to the person who started it")]

use std::hint::black_box;
use std::process::ExitCode;
use std::time::Instant;

use tritt_core::check::{Answer, Area, Catalogue, ClosedBy, Place, Question, Sheet, Topic, Weight, score};
use tritt_core::firm::When;
use tritt_core::{CheckAreaId, CheckQuestionId, CheckTopicId, StepId};

/// At least so many sheets a second.
const NEEDED: f64 = 100_000.0;
/// Different sheets, and how often all of them are scored.
const SHEETS: usize = 10_000;
const ROUNDS: usize = 50;

/// As large as the real one: 6 areas, 27 topics, 54 questions.
fn catalogue() -> Catalogue {
    let topic = |number: u8| Topic {
        id: CheckTopicId::new(format!("topic-{number}")),
        number,
        top: [1, 5, 11, 15, 20].contains(&number),
        weight: Weight { met: 1, missed: 0 },
        when: When::default(),
        questions: (0..=number % 3)
            .map(|part| Question {
                id: CheckQuestionId::new(format!("topic-{number}-{part}")),
                quick: part == 0,
                when: When::default(),
            })
            .collect(),
        closed_by: ClosedBy { step: StepId::new("step"), lessons: Vec::new(), actions: Vec::new() },
    };
    let areas = [1..=7_u8, 8..=10, 11..=14, 15..=17, 18..=20, 21..=27].into_iter().enumerate();
    Catalogue::new(
        areas
            .map(|(at, numbers)| Area {
                id: CheckAreaId::new(format!("check-area-{at}")),
                topics: numbers.map(topic).collect(),
            })
            .collect(),
    )
}

#[expect(clippy::disallowed_methods, reason = "a benchmark looks at the clock; rules do not")]
fn now() -> Instant {
    Instant::now()
}

fn main() -> ExitCode {
    let catalogue = catalogue();
    let mut chance = fastrand::Rng::with_seed(27_076);
    let mut place = || chance.choice(Answer::ALL).map_or(Place::Open, Place::Given);
    let sheets: Vec<Sheet> =
        (0..SHEETS).map(|_| Sheet::of(&catalogue, (0..catalogue.len()).map(|_| place()))).collect();
    let begun = now();
    for _ in 0..ROUNDS {
        for sheet in &sheets {
            black_box(score(black_box(&catalogue), black_box(sheet)));
        }
    }
    let seconds = begun.elapsed().as_secs_f64();
    #[expect(clippy::cast_precision_loss, reason = "half a million is exact")]
    let rate = (SHEETS * ROUNDS) as f64 / seconds;
    println!("self-check: {rate:.0} random sheets scored per second on one core, at least {NEEDED:.0} are needed");
    if rate >= NEEDED { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
