//! A measured figure and its limit.

use std::fmt;
use std::time::Duration;

/// A line of the table.
pub struct Row {
    name: &'static str,
    measured: f64,
    unit: &'static str,
    limit: Option<f64>,
    note: String,
}

impl Row {
    /// A figure that must stay at or below `limit`.
    pub fn limited(name: &'static str, measured: f64, unit: &'static str, limit: f64, note: String) -> Self {
        Self { name, measured, unit, limit: Some(limit), note }
    }

    /// A figure to compare others with.
    pub fn plain(name: &'static str, measured: f64, unit: &'static str, note: String) -> Self {
        Self { name, measured, unit, limit: None, note }
    }

    /// Whether it is over its limit.
    pub fn is_over(&self) -> bool {
        self.limit.is_some_and(|limit| self.measured > limit)
    }
}

impl fmt::Display for Row {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:<44}{:>9.2} {:<4}", self.name, self.measured, self.unit)?;
        match self.limit {
            Some(limit) => write!(out, " limit {limit:<6} {:<5}", if self.is_over() { "OVER" } else { "ok" })?,
            None => write!(out, " {:<18}", "")?,
        }
        write!(out, " {}", self.note)
    }
}

/// Median, smallest and largest of some times, in milliseconds.
pub struct Spread {
    /// The middle one.
    pub median: f64,
    least: f64,
    most: f64,
    count: usize,
}

impl Spread {
    /// Of at least one time.
    pub fn of(times: &[Duration]) -> Self {
        Self::of_numbers(times.iter().map(|time| time.as_secs_f64() * 1000.0).collect())
    }

    /// Of at least one number.
    pub fn of_numbers(mut numbers: Vec<f64>) -> Self {
        numbers.sort_by(f64::total_cmp);
        let at = |place: usize| numbers.get(place).copied().unwrap_or(f64::NAN);
        let last = numbers.len().saturating_sub(1);
        Self { median: at(numbers.len() / 2), least: at(0), most: at(last), count: numbers.len() }
    }
}

impl fmt::Display for Spread {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "median of {}, {:.1} to {:.1}", self.count, self.least, self.most)
    }
}
