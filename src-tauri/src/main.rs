//! Trittsicher.

fn main() {}
