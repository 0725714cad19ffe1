//! The square a phone reads.

use qrcode::{Color, EcLevel, QrCode};

/// The modules of a QR code, row by row, dark or not; without the quiet zone around them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Modules(pub Vec<Vec<bool>>);

/// Light modules a phone needs around the dark ones (ISO/IEC 18004).
const QUIET: usize = 4;

impl Modules {
    /// How many modules it is wide and high, with the quiet zone around it.
    pub fn side(&self) -> usize {
        self.0.len() + 2 * QUIET
    }

    /// The dark modules as path data of SVG, one unit each, within a square of [`Modules::side`]. Those beside each other are one bar.
    pub fn path(&self) -> String {
        let mut out = String::new();
        for (row, line) in self.0.iter().enumerate() {
            let mut column = 0;
            for run in line.chunk_by(|a, b| a == b) {
                if run.first() == Some(&true) {
                    let (x, y, width) = (column + QUIET, row + QUIET, run.len());
                    out.push_str(&format!("M{x} {y}h{width}v1h-{width}z"));
                }
                column += run.len();
            }
        }
        out
    }
}

/// The QR code of a text (ISO/IEC 18004, error correction M); nothing for what is too long for one a phone reads from paper.
pub fn modules(text: &str) -> Option<Modules> {
    /// Version 15 has 77 modules a side: printed 30 mm wide they are 0.4 mm each, about what a phone still reads.
    const WIDEST: usize = 77;
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let width = code.width();
    if width > WIDEST {
        return None;
    }
    let dark: Vec<bool> = code.to_colors().into_iter().map(|color| color == Color::Dark).collect();
    Some(Modules(dark.chunks(width).map(<[bool]>::to_vec).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_a_square_with_its_three_corners() {
        let Some(Modules(rows)) = modules("BEGIN:VCARD") else { panic!("no code") };
        assert!(rows.iter().all(|row| row.len() == rows.len()));
        let last = rows.len() - 7;
        for (row, column) in [(0, 0), (0, last), (last, 0)] {
            assert!((0..7).all(|step| rows[row][column + step] && rows[row + step][column]), "{row} {column}");
        }
    }

    /// Reads path data back into modules, with the quiet zone.
    fn drawn(path: &str, side: usize) -> Vec<Vec<bool>> {
        let mut rows = vec![vec![false; side]; side];
        for bar in path.split('M').skip(1) {
            let (place, size) = bar.split_once('h').unwrap();
            let (x, y) = place.split_once(' ').unwrap();
            let width: usize = size.split_once('v').unwrap().0.parse().unwrap();
            assert!(size.ends_with(&format!("v1h-{width}z")), "{bar}");
            let x: usize = x.parse().unwrap();
            rows[y.parse::<usize>().unwrap()][x..x + width].fill(true);
        }
        rows
    }

    #[test]
    fn a_path_draws_the_modules_with_room_around_them() {
        for text in ["http://192.168.1.20:8123/", "WIFI:T:WPA;S:Werkstatt;P:kommrein;;"] {
            let Some(code) = modules(text) else { panic!("no code") };
            let rows = drawn(&code.path(), code.side());
            assert_eq!(rows.len(), code.0.len() + 8);
            let inner: Vec<Vec<bool>> =
                rows[4..rows.len() - 4].iter().map(|row| row[4..row.len() - 4].to_vec()).collect();
            assert_eq!(inner, code.0, "{text}");
            assert!(rows[..4].iter().flatten().all(|dark| !dark), "nothing dark in the quiet zone");
        }
    }

    #[test]
    fn what_no_phone_reads_is_no_code() {
        assert!(modules(&"x".repeat(5000)).is_none());
        assert!(modules(&"x".repeat(600)).is_none());
        assert!(modules(&"x".repeat(300)).is_some());
    }
}
