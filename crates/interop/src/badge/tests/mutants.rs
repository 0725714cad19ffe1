//! Random changes, and random files.

use proptest::prelude::*;

use super::*;

#[derive(Debug, Clone)]
enum Change {
    Put(prop::sample::Index, u8),
    Insert(prop::sample::Index, Vec<u8>),
    Remove(prop::sample::Index, usize),
    Copy(prop::sample::Index, prop::sample::Index, usize),
    Swap(prop::sample::Index, prop::sample::Index),
}

fn change() -> impl Strategy<Value = Change> {
    let at = any::<prop::sample::Index>;
    prop_oneof![
        (at(), any::<u8>()).prop_map(|(at, byte)| Change::Put(at, byte)),
        (at(), prop::collection::vec(any::<u8>(), 1..20)).prop_map(|(at, bytes)| Change::Insert(at, bytes)),
        (at(), 1_usize..300).prop_map(|(at, length)| Change::Remove(at, length)),
        (at(), at(), 1_usize..300).prop_map(|(from, to, length)| Change::Copy(from, to, length)),
        (at(), at()).prop_map(|(one, other)| Change::Swap(one, other)),
    ]
}

fn apply(change: &Change, file: &mut Vec<u8>) {
    if file.is_empty() {
        return;
    }
    let length = file.len();
    match change {
        Change::Put(at, byte) => file[at.index(length)] = *byte,
        Change::Insert(at, bytes) => {
            let at = at.index(length);
            file.splice(at..at, bytes.iter().copied());
        }
        Change::Remove(at, count) => {
            let at = at.index(length);
            file.drain(at..length.min(at + count));
        }
        Change::Copy(from, to, count) => {
            let from = from.index(length);
            let part = file[from..length.min(from + count)].to_vec();
            let to = to.index(length);
            file.splice(to..to, part);
        }
        Change::Swap(one, other) => file.swap(one.index(length), other.index(length)),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn a_changed_file_is_never_genuine(which in 0_usize..3, changes in prop::collection::vec(change(), 1..4)) {
        let (_, original) = files()[which];
        let mut file = original.to_vec();
        for change in &changes {
            apply(change, &mut file);
        }
        let same = file == original || which == 0 && file.strip_suffix(b"\n") == Some(original);
        let finding = verify(&file, NOW, &[KEY.public().thumbprint()]);
        prop_assert_eq!(genuine(&finding), same, "{:?}", finding);
    }

    #[test]
    fn no_file_is_too_strange(
        head in prop::sample::select(vec![&b""[..], b"%PDF-1.7\n", b"\x89PNG\r\n\x1a\n", b"ey", b"eyJhbGciOiJSUzI1NiJ9."]),
        words in prop::collection::vec(prop::sample::select(vec![
            &b"1 0 obj"[..], b"<<", b">>", b"[", b"]", b"(", b")", b"<", b">", b"/Type", b"/Filespec", b"/EmbeddedFile", b"/EF", b"/UF", b"/F",
            b"/Length 5", b"/Length 99999999999999999999", b"1 0 R", b"(a.jwt)", b"stream\n", b"endstream", b"endobj", b" ", b"\n", b"%", b"\\", b"#4",
            b"startxref\n", b"%%EOF", b"%trittsicher-seal ", b"iTXt", b"openbadgecredential\0", b"\0\0\0\x04", b"\xff\xff\xff\xff", b".", b"eyJ",
        ]), 0..60),
    ) {
        let file = [head, &words.concat()].concat();
        prop_assert!(!genuine(&verify(&file, NOW, &[])));
    }

    #[test]
    fn no_bytes_are_too_strange(file in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(!genuine(&verify(&file, NOW, &[])));
    }
}
