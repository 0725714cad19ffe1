//! The square a phone reads.

use qrcode::{Color, EcLevel, QrCode};

/// The modules of a QR code, row by row, dark or not; without the quiet zone around them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Modules(pub Vec<Vec<bool>>);

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

    #[test]
    fn what_no_phone_reads_is_no_code() {
        assert!(modules(&"x".repeat(5000)).is_none());
        assert!(modules(&"x".repeat(600)).is_none());
        assert!(modules(&"x".repeat(300)).is_some());
    }
}
