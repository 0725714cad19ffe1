//! One changed byte anywhere is enough not to be genuine.

use super::*;

/// Every byte from the `part`th `of` parts of a file is changed by one bit: another one at each place.
#[track_caller]
fn check(file: &[u8], part: usize, of: usize) {
    let known = [KEY.public().thumbprint()];
    assert!(genuine(&verify(file, NOW, &known)), "before");
    let mut file = file.to_vec();
    for at in (part * file.len() / of)..((part + 1) * file.len() / of) {
        let bit = 1 << (at % 8);
        file[at] ^= bit;
        let finding = verify(&file, NOW, &known);
        assert!(!genuine(&finding), "byte {at}, bit {bit}: {finding:?}");
        file[at] ^= bit;
    }
}

#[test]
fn of_the_token() {
    check(TOKEN.as_bytes(), 0, 1);
}

#[test]
fn of_the_picture() {
    check(&SEALED_PICTURE, 0, 1);
}

// in four parts, so that they run beside each other

#[test]
fn of_the_first_quarter_of_the_document() {
    check(&SEALED_PAGE, 0, 4);
}

#[test]
fn of_the_second_quarter_of_the_document() {
    check(&SEALED_PAGE, 1, 4);
}

#[test]
fn of_the_third_quarter_of_the_document() {
    check(&SEALED_PAGE, 2, 4);
}

#[test]
fn of_the_last_quarter_of_the_document() {
    check(&SEALED_PAGE, 3, 4);
}

#[test]
fn of_the_picture_with_its_checksums_made_right_again() {
    let known = [KEY.public().thumbprint()];
    let mut changed = 0;
    let mut start = 8;
    while start < SEALED_PICTURE.len() {
        let length = u32::from_be_bytes(SEALED_PICTURE[start..start + 4].try_into().expect("four bytes")) as usize;
        let end = start + 8 + length;
        for at in start + 4..end {
            let mut picture = SEALED_PICTURE.clone();
            picture[at] ^= 1 << (at % 8);
            let checksum = crc32fast::hash(&picture[start + 4..end]).to_be_bytes();
            picture[end..end + 4].copy_from_slice(&checksum);
            let finding = verify(&picture, NOW, &known);
            assert!(!genuine(&finding), "byte {at}: {finding:?}");
            changed += 1;
        }
        start = end + 4;
    }
    assert_eq!(changed, SEALED_PICTURE.len() - 8 - 8 * 5, "all but signature, lengths and checksums of five chunks");
}

#[test]
fn cut_anywhere_it_is_not_genuine() {
    let known = [KEY.public().thumbprint()];
    for (name, file) in files() {
        // each length of the small ones; of the document each of the last 3,000, and some before
        for length in (0..file.len()).filter(|length| length % 17 == 0 || length + 3000 > file.len()) {
            let finding = verify(&file[..length], NOW, &known);
            assert!(!genuine(&finding), "{name} cut to {length} bytes: {finding:?}");
        }
    }
}
