//! A year of refreshing with a virtual clock: how much time it takes, whether people know what they are asked, how long
//! planning takes.
//!
//! `cargo run --release -p tritt-core --example refresh_year`; every figure but the last is the same on each run.
#![expect(clippy::print_stdout, reason = "a report is printed")]

use std::time::Duration;

use tritt_core::curriculum::{Audience, Life};
use tritt_core::question::{Question, Task};
use tritt_core::refresh::{Item, Memory, SESSION_SECONDS, TARGET, expected_seconds, plan};
use tritt_core::{Day, ObjectiveId, OptionId, QuestionId, StepId};

/// People simulated.
const LEARNERS: u64 = 200;
/// Days simulated; the first is a Monday.
const DAYS: i32 = 364;
/// Steps and questions, as in the curriculum.
const STEPS: usize = 14;
const QUESTIONS: usize = 176;
/// Chance that somebody comes on a day that may be one of theirs.
const COMES: f64 = 0.85;
/// Days of a holiday; half of the people take two in the year.
const HOLIDAY: i32 = 14;
/// Spread of a person around the model, and of a single answer around the person.
const PERSON: f64 = 0.05;
const NOISE: f64 = 0.05;
/// Chance that a question is answered right when it is met for the first time, right after its lesson.
const FIRST_RIGHT: f64 = 0.8;

/// A question of the curriculum and the step it belongs to.
struct Known {
    number: usize,
    step: StepId,
    question: Question,
}

/// How people learn: a new step every so many days, on all days of the week or on working days.
#[derive(Clone, Copy)]
struct Habit {
    days_per_step: i32,
    weekends: bool,
}

/// What a year brought.
#[derive(Default)]
struct Year {
    learner_days: u32,
    over: u32,
    over_due: u32,
    late_days: u32,
    late_over_due: u32,
    longest_backlog: usize,
    asked_seconds: u64,
    turns: u32,
    right: u32,
    stand_ins: u32,
    at_due: Mean,
    when_asked: Mean,
    at_end: Mean,
}

#[derive(Default)]
struct Mean {
    sum: f64,
    count: u32,
}

impl Mean {
    fn add(&mut self, value: f32) {
        self.sum += f64::from(value);
        self.count += 1;
    }

    fn percent(&self) -> f64 {
        100.0 * self.sum / f64::from(self.count)
    }
}

fn main() {
    let pool = curriculum(QUESTIONS);
    println!("{LEARNERS} learners, {QUESTIONS} questions, {DAYS} days, at most {SESSION_SECONDS} s a day");
    for weekends in [true, false] {
        for days_per_step in [3, 5, 14] {
            report(&pool, Habit { days_per_step, weekends });
        }
    }
    let [median, slowest] = planning(2_000).map(|time| time.as_secs_f64() * 1_000.0);
    println!(
        "\nplanning for one learner with 2,000 due questions: median {median:.2} ms, slowest of 101 {slowest:.2} ms"
    );
}

fn report(pool: &[Known], habit: Habit) {
    let mut year = Year::default();
    for learner in 0..LEARNERS {
        live(pool, habit, &mut fastrand::Rng::with_seed(learner), &mut year);
    }
    let share = |part: u32, whole: u32| 100.0 * f64::from(part) / f64::from(whole);
    let days = if habit.weekends { "most days" } else { "most working days" };
    println!("\neverything learned in {} weeks, coming on {days}", STEPS as i32 * habit.days_per_step / 7);
    println!("  learner-days                                   {}", year.learner_days);
    println!("  more than 5 minutes asked (must be under 5 %)  {:.2} %", share(year.over, year.learner_days));
    println!("  more than 5 minutes due before the cap         {:.2} %", share(year.over_due, year.learner_days));
    println!("  the same in the last quarter                   {:.2} %", share(year.late_over_due, year.late_days));
    println!("  longest backlog                                {} days", year.longest_backlog);
    println!(
        "  asked per learner-day                          {} s",
        year.asked_seconds / u64::from(year.learner_days)
    );
    println!("  retrievability on the due day (target {:.0} %)    {:.1} %", TARGET * 100.0, year.at_due.percent());
    println!("  retrievability when asked                      {:.1} %", year.when_asked.percent());
    println!("  answered right when asked                      {:.1} %", share(year.right, year.turns));
    println!("  asked instead of a missed one                  {:.1} %", share(year.stand_ins, year.turns));
    println!("  retrievability after the year                  {:.1} %", year.at_end.percent());
}

/// The year of one learner.
fn live(pool: &[Known], habit: Habit, random: &mut fastrand::Rng, year: &mut Year) {
    let mut memories: Vec<Option<Memory>> = vec![None; pool.len()];
    let person = spread(random, PERSON);
    let holidays: Vec<i32> = if random.bool() { vec![random.i32(0..DAYS), random.i32(0..DAYS)] } else { Vec::new() };
    let mut learned = 0;
    for day in 0..DAYS {
        let on_holiday = holidays.iter().any(|start| (*start..start + HOLIDAY).contains(&day));
        let weekend = day % 7 >= 5;
        if (weekend && !habit.weekends) || on_holiday || random.f64() > COMES {
            continue;
        }
        year.learner_days += 1;
        refresh(pool, &mut memories, learned, Day(day), person, random, year);
        // what fell into a holiday is learned one step a day afterwards
        if learned < STEPS && day >= learned as i32 * habit.days_per_step {
            for known in pool.iter().filter(|known| known.number % STEPS == learned) {
                learn(&mut memories[known.number], Day(day), random);
                due_day(memories[known.number], year);
            }
            learned += 1;
        }
    }
    memories.iter().flatten().for_each(|memory| year.at_end.add(memory.retrievability(Day(DAYS))));
}

/// The session of one day.
fn refresh(
    pool: &[Known],
    memories: &mut [Option<Memory>],
    learned: usize,
    today: Day,
    person: f64,
    random: &mut fastrand::Rng,
    year: &mut Year,
) {
    let items: Vec<Item<'_>> = pool
        .iter()
        .filter(|known| known.number % STEPS < learned)
        .map(|known| Item { step: &known.step, question: &known.question, memory: memories[known.number] })
        .collect();
    let whole: u32 = items
        .iter()
        .filter(|item| item.memory.is_some_and(|memory| memory.overdue(today).is_some()))
        .map(|item| expected_seconds(&item.question.task))
        .sum();
    let plan = plan(&items, today, 0);
    let over_due = u32::from(whole > SESSION_SECONDS);
    let late = u32::from(today.0 >= DAYS - DAYS / 4);
    year.over += u32::from(plan.seconds > SESSION_SECONDS);
    year.over_due += over_due;
    year.late_days += late;
    year.late_over_due += over_due * late;
    year.longest_backlog = year.longest_backlog.max(plan.days);
    year.asked_seconds += u64::from(plan.seconds);
    for turn in &plan.turns {
        let Some(known) = pool.iter().find(|known| known.question.id == turn.question.id) else { continue };
        let memory = memories[known.number];
        let recall = memory.map_or(TARGET, |memory| memory.retrievability(today));
        let right = random.f64() < f64::from(recall) + person + spread(random, NOISE);
        year.turns += 1;
        year.right += u32::from(right);
        year.stand_ins += u32::from(turn.instead_of.is_some());
        if turn.instead_of.is_none() {
            year.when_asked.add(recall);
        }
        memories[known.number] = Some(Memory::after(memory, right, today));
        due_day(memories[known.number], year);
    }
}

/// Answers a question of the quiz until it is right.
fn learn(memory: &mut Option<Memory>, today: Day, random: &mut fastrand::Rng) {
    loop {
        let right = random.f64() < FIRST_RIGHT;
        *memory = Some(Memory::after(*memory, right, today));
        if right {
            return;
        }
    }
}

/// Counts what will be known on the day the question returns.
fn due_day(memory: Option<Memory>, year: &mut Year) {
    if let Some(memory) = memory {
        year.at_due.add(memory.retrievability(memory.due(TARGET)));
    }
}

/// Roughly normal, with this standard deviation.
fn spread(random: &mut fastrand::Rng, deviation: f64) -> f64 {
    // twelve uniform numbers have a variance of one
    ((0..12).map(|_| random.f64()).sum::<f64>() - 6.0) * deviation
}

/// Questions in the mix of the curriculum, three to an objective.
fn curriculum(questions: usize) -> Vec<Known> {
    (0..questions)
        .map(|number| {
            let step = number % STEPS;
            let options = vec![OptionId::new("a"), OptionId::new("b")];
            let right = OptionId::new("a");
            // how often each kind stands in the curriculum
            let task = match number * 61 % 176 {
                0..28 => Task::TrueFalse { holds: true },
                28..89 => Task::Single { options, right },
                89..116 => Task::Spot { options, right },
                116..145 => Task::Multiple { options, right: vec![right] },
                145..159 => Task::Order { options },
                _ => Task::Match { pairs: options },
            };
            Known {
                number,
                step: StepId::new(format!("s{step}")),
                question: Question {
                    id: QuestionId::new(format!("s{step}-q{number}")),
                    life: Life::Live,
                    objective: ObjectiveId::new(format!("s{step}-o{}", number / STEPS / 3)),
                    audience: vec![Audience::Everyone],
                    version: 1,
                    task,
                    sources: Vec::new(),
                },
            }
        })
        .collect()
}

/// Median and longest time of many plans for a learner with so many questions, all due, half of them missed.
#[expect(clippy::disallowed_methods, reason = "a measurement reads the clock")]
fn planning(questions: usize) -> [Duration; 2] {
    let pool = curriculum(questions);
    let mut random = fastrand::Rng::with_seed(1);
    let items: Vec<Item<'_>> = pool
        .iter()
        .map(|known| {
            let memory = Memory::kept(random.f32() * 50.0, 5.0, Day(-random.i32(60..200)), random.bool());
            Item { step: &known.step, question: &known.question, memory }
        })
        .collect();
    let mut times = [Duration::ZERO; 101];
    for time in &mut times {
        let start = std::time::Instant::now();
        std::hint::black_box(plan(std::hint::black_box(&items), Day(0), 0));
        *time = start.elapsed();
    }
    times.sort_unstable();
    [times[50], times[100]]
}
