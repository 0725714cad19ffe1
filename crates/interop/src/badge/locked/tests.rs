use std::sync::LazyLock;

use proptest::prelude::*;

use super::*;

/// Cheap enough for a thousand tries; what the files of people cost is tried once.
const CHEAP: Cost = Cost { log_n: 4, r: 1, p: 1 };

const WORDS: &str = "Müsli-Löffel unter 7 Eichen";

static KEY: LazyLock<Key> = LazyLock::new(|| {
    Key::from_pkcs8(include_bytes!("../../../fixtures/badge/key.pk8")).expect("the key of the fixtures")
});

static CHEAPLY: LazyLock<String> = LazyLock::new(|| lock_at(CHEAP, &KEY, &typed(WORDS)).expect("it locks"));

fn typed(text: &str) -> Passphrase {
    Passphrase::typed(text).expect("short enough")
}

/// What comes of a file, and its key.
fn opened(file: &[u8], passphrase: &str) -> Result<Key, UnlockError> {
    LockedKey::read(file)?.open(&typed(passphrase))
}

#[track_caller]
fn check(file: &[u8], expected: &str) {
    let found = match LockedKey::read(file).map(|_| ()) {
        Ok(()) => "a locked key".to_owned(),
        Err(error) => format!("{error:?}").split('(').next().unwrap_or_default().to_owned(),
    };
    assert_eq!(found, expected);
}

fn with_scheme(change: impl FnOnce(&mut Parameters)) -> Vec<u8> {
    let mut scheme = LockedKey::read(CHEAPLY.as_bytes()).expect("a locked key").scheme;
    change(&mut scheme);
    let info = EncryptedPrivateKeyInfoRef {
        encryption_algorithm: Scheme::from(scheme),
        encrypted_data: pkcs8::der::asn1::OctetStringRef::new(&[7; 32]).expect("short enough"),
    };
    let document = SecretDocument::try_from(&info).expect("it is written");
    document.to_pem(LABEL, LineEnding::CRLF).expect("as text").as_bytes().to_vec()
}

fn with_scrypt(n: u64, r: u16, p: u16) -> Vec<u8> {
    with_scheme(|scheme| {
        let Kdf::Scrypt(scrypt) = &mut scheme.kdf else { return };
        (scrypt.cost_parameter, scrypt.block_size, scrypt.parallelization) = (n, r, p);
    })
}

#[test]
fn at_the_cost_for_people_it_opens_and_shows_nothing_of_the_key() {
    let file = lock(&KEY, &Passphrase::chosen(WORDS).expect("long enough")).expect("it locks");
    assert!(file.starts_with("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"), "{file}");
    assert!(file.ends_with("-----END ENCRYPTED PRIVATE KEY-----\n"), "{file}");
    assert!(file.len() < 2_000, "{}", file.len());
    let locked = LockedKey::read(file.as_bytes()).expect("a locked key");
    let Kdf::Scrypt(scrypt) = &locked.scheme.kdf else { panic!("not scrypt") };
    assert_eq!((scrypt.cost_parameter, scrypt.block_size, scrypt.parallelization), (1 << 14, 8, 5));
    let secret = KEY.to_pkcs8();
    for piece in secret.chunks(16) {
        assert!(!locked.encrypted.windows(piece.len()).any(|some| some == piece) || piece.len() < 8);
    }
    let key = locked.open(&typed(WORDS)).expect("the passphrase fits");
    assert_eq!(key.to_pkcs8(), secret);
    assert!(matches!(locked.open(&typed("Muesli-Loeffel unter 7 Eichen")), Err(UnlockError::NotOpened)));
}

#[test]
fn the_same_key_is_another_file_each_time() {
    let again = lock_at(CHEAP, &KEY, &typed(WORDS)).expect("it locks");
    assert_ne!(again, *CHEAPLY, "salt and start are drawn anew");
}

#[test]
fn what_openssl_locked_is_opened() {
    // openssl pkcs8 -topk8 -inform DER -in key.pk8 -scrypt -v2 aes-256-cbc -passout pass:'Müsli-Löffel unter 7 Eichen'
    let file = include_bytes!("../../../fixtures/badge/locked-by-openssl.pem");
    assert_eq!(opened(file, WORDS).expect("it opens").public(), KEY.public());
}

#[test]
fn a_passphrase_has_twelve_to_a_thousand_characters() {
    let many = |count: usize| "ü".repeat(count);
    for (text, expected) in [
        (String::new(), Some(PassphraseError::Short)),
        (many(11), Some(PassphraseError::Short)),
        // eleven letters, written as twenty-two characters
        ("u\u{308}".repeat(11), Some(PassphraseError::Short)),
        (many(12), None),
        (many(1_000), None),
        (many(1_001), Some(PassphraseError::Long)),
    ] {
        assert_eq!(Passphrase::chosen(&text).err(), expected, "{} bytes", text.len());
    }
    assert!(Passphrase::typed("x").is_ok(), "what others locked may be short");
}

#[test]
fn what_is_no_locked_key_is_told() {
    let good = CHEAPLY.as_str();
    check(good.as_bytes(), "a locked key");
    check(good.replace('\n', "\r\n").as_bytes(), "a locked key");
    check(format!("\u{feff}{good}").as_bytes(), "a locked key");
    check(b"", "Malformed");
    check(b"no key", "Malformed");
    check(&[0xff; 100], "Malformed");
    check(good.replace("ENCRYPTED PRIVATE", "PRIVATE").as_bytes(), "Malformed");
    check(good.replace("ENCRYPTED PRIVATE KEY", "CERTIFICATE").as_bytes(), "Malformed");
    check(&vec![b'A'; LARGEST_LOCKED_KEY + 1], "TooLarge");
    check(format!("{good}{}", "\n".repeat(LARGEST_LOCKED_KEY)).as_bytes(), "TooLarge");
}

#[test]
fn nobody_makes_us_work_for_minutes() {
    for (n, r, p, expected) in [
        (1 << 14, 8, 5, "a locked key"),
        (1 << 17, 8, 1, "a locked key"),
        (1 << 16, 8, 2, "a locked key"),
        (1 << 13, 8, 10, "a locked key"),
        (1 << 17, 8, 2, "TooCostly"),
        (1 << 18, 8, 1, "TooCostly"),
        (2, u16::MAX, u16::MAX, "TooCostly"),
        (1 << 63, 1, 1, "TooCostly"),
        (1 << 63, u16::MAX, u16::MAX, "TooCostly"),
        (0, 8, 1, "Malformed"),
        (1, 8, 1, "Malformed"),
        (3, 8, 1, "Malformed"),
        (16, 0, 1, "Malformed"),
        (16, 8, 0, "Malformed"),
    ] {
        check(&with_scrypt(n, r, p), expected);
    }
}

#[test]
fn another_way_to_encrypt_is_not_tried() {
    check(&with_scheme(|scheme| scheme.encryption = Cipher::Aes128Cbc { iv: [0; 16] }), "Method");
    check(&with_scheme(|scheme| scheme.encryption = Cipher::Aes256Gcm { nonce: [0; 12] }), "Method");
    check(
        &with_scheme(|scheme| {
            scheme.kdf =
                pkcs8::pkcs5::pbes2::Pbkdf2Params::hmac_sha256(100_000_000, &[0; 16]).expect("it takes as many").into();
        }),
        "Method",
    );
}

#[test]
fn what_is_locked_and_no_key_of_ours_does_not_get_in() {
    let secret = KEY.to_pkcs8();
    // an empty SEQUENCE, and one with a number in it
    for inside in [&[0x30, 0][..], &[0x30, 3, 2, 1, 0], &secret[..100]] {
        let mut locked = LockedKey::read(CHEAPLY.as_bytes()).expect("a locked key");
        locked.encrypted = locked.scheme.encrypt(typed(WORDS).0.as_bytes(), inside).expect("it encrypts");
        let found = locked.open(&typed(WORDS));
        assert!(matches!(found, Err(UnlockError::NoKey(_) | UnlockError::NotOpened)), "{inside:?}");
    }
}

proptest! {
    #[test]
    fn any_passphrase_gives_the_key_back_and_another_does_not(right in ".{0,60}", wrong in ".{0,60}") {
        let file = lock_at(CHEAP, &KEY, &typed(&right)).expect("it locks");
        prop_assert_eq!(opened(file.as_bytes(), &right).expect("it opens").to_pkcs8(), KEY.to_pkcs8());
        let taken_apart: String = right.nfd().collect();
        prop_assert!(opened(file.as_bytes(), &taken_apart).is_ok(), "the same letters in other bytes");
        if wrong.nfc().ne(right.nfc()) {
            prop_assert!(matches!(opened(file.as_bytes(), &wrong), Err(UnlockError::NotOpened)));
        }
    }

    #[test]
    fn damaged_bytes_are_an_error_and_never_another_key(at in any::<prop::sample::Index>(), bit in 0_u8..8, cut in any::<prop::sample::Index>()) {
        let mut file = CHEAPLY.as_bytes().to_vec();
        prop_assert!(opened(&file[..cut.index(file.len() - 40)], WORDS).is_err());
        let at = at.index(file.len());
        file[at] ^= 1 << bit;
        if let Ok(key) = opened(&file, WORDS) {
            // a private exponent that was damaged does not matter: signing does without it
            prop_assert_eq!(key.public(), KEY.public());
        }
    }

    #[test]
    fn any_bytes_are_answered(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(opened(&bytes, WORDS).is_err());
        let line = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, &bytes);
        let lines: Vec<&str> = line.as_bytes().chunks(64).map(|part| str::from_utf8(part).expect("ASCII")).collect();
        let file = format!("-----BEGIN {LABEL}-----\n{}\n-----END {LABEL}-----\n", lines.join("\n"));
        prop_assert!(opened(file.as_bytes(), WORDS).is_err());
    }
}
