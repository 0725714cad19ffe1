//! Files that somebody made to deceive or to harm.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::*;

/// Checks a token with this header and payload, signed by the key of the fixtures, which is known.
#[track_caller]
fn check(header: &str, payload: &str, expected: Reason) {
    let token = token::compact(header, payload.as_bytes(), &KEY).expect("it signs");
    let finding = verify(token.as_bytes(), NOW, &[KEY.public().thumbprint()]);
    assert_eq!(finding.reason, Some(expected));
    assert_eq!(finding.verdict, expected.verdict());
    assert!(!genuine(&finding));
}

fn good_payload() -> String {
    String::from_utf8(payload::write(&credential()).expect("it is one")).expect("UTF-8")
}

#[test]
fn a_header_with_anything_else_in_it_is_refused() {
    let good = header(&KEY.public());
    let row = |from: &str, to: &str, expected: Reason| {
        let header = good.replacen(from, to, 1);
        assert_ne!(header, good, "{from}");
        check(&header, &good_payload(), expected);
    };
    for algorithm in ["none", "None", "HS256", "RS384", "RS512", "PS256", "ES256", "EdDSA", "rs256", ""] {
        row("RS256", algorithm, Reason::Algorithm);
    }
    row(r#""alg":"RS256","#, "", Reason::Header);
    row(r#""alg":"RS256""#, r#""alg":"RS256","alg":"RS256""#, Reason::Header);
    row(r#""alg":"RS256""#, r#""alg":["RS256"]"#, Reason::Header);
    row(r#""alg":"RS256""#, r#""alg":"RS256","crit":["exp"]"#, Reason::Header);
    row(r#""alg":"RS256""#, r#""alg":"RS256","kid":"https://muster.example/key""#, Reason::Header);
    row(r#""alg":"RS256""#, r#""alg":"RS256","jku":"https://muster.example/keys""#, Reason::Header);
    row(r#""typ":"JWT""#, r#""typ":"jose""#, Reason::Header);
    row(r#""typ":"JWT""#, r#""typ":null"#, Reason::Header);
    row(r#""e":"#, r#""d":"AQAB","e":"#, Reason::PrivateKey);
    row(r#""e":"#, r#""d":null,"e":"#, Reason::PrivateKey);
    row(r#""e":"#, r#""p":"AQAB","e":"#, Reason::Header);
    row(r#""kty":"RSA""#, r#""kty":"oct","k":"AQAB""#, Reason::Header);
    row(r#""kty":"RSA""#, r#""kty":"EC""#, Reason::Header);
    row("AQAB", "AQAB=", Reason::Header);
    row("AQAB", "AAEAAQ", Reason::Header);
    row("AQAB", "", Reason::Header);
    row("AQAB", "Aw", Reason::WeakKey);
    row("AQAB", "AQ", Reason::WeakKey);
    row("AQAB", "AQAA", Reason::WeakKey);
    row("AQAB", "AQAC", Reason::Signature);
    row("AQAB", "AQABAQABAQABAQABAQAB", Reason::Signature);
    check(r#"{"alg":"none"}"#, &good_payload(), Reason::Algorithm);
    check(r#"{"alg":"RS256","kid":"https://muster.example/key"}"#, &good_payload(), Reason::NoKey);
    check(r#"{"alg":"RS256","jwk":null}"#, &good_payload(), Reason::NoKey);
    check(r#"{"alg":"RS256","jwk":"key"}"#, &good_payload(), Reason::Header);
    for nonsense in ["", "{", "[]", "null", "\u{feff}{}", &"[".repeat(10_000), &r#"{"alg":"#.repeat(5_000)] {
        check(nonsense, &good_payload(), Reason::Header);
    }
}

#[test]
fn a_header_may_leave_out_its_type() {
    let header = header(&KEY.public()).replace(r#","typ":"JWT""#, "");
    let token = token::compact(&header, good_payload().as_bytes(), &KEY).expect("it signs");
    assert!(genuine(&verify(token.as_bytes(), NOW, &[])));
}

#[test]
fn only_keys_of_2048_to_8192_bits_count() {
    #[track_caller]
    fn row(bytes: usize, first: u8, expected: Reason) {
        let mut n = vec![0xff; bytes];
        n[0] = first;
        let jwk = format!(r#"{{"e":"AQAB","kty":"RSA","n":"{}"}}"#, URL_SAFE_NO_PAD.encode(n));
        check(&format!(r#"{{"alg":"RS256","jwk":{jwk},"typ":"JWT"}}"#), &good_payload(), expected);
    }
    row(64, 0xff, Reason::WeakKey);
    row(128, 0xff, Reason::WeakKey);
    row(256, 0x7f, Reason::WeakKey);
    row(256, 0x80, Reason::Signature);
    row(1024, 0xff, Reason::Signature);
    row(1025, 0x01, Reason::WeakKey);
    row(10_000, 0x01, Reason::WeakKey);
    row(257, 0x00, Reason::Header);
}

#[test]
fn the_empty_signature_of_no_algorithm_is_none() {
    let (signed, _) = TOKEN.rsplit_once('.').expect("a token");
    let payload = signed.split('.').nth(1).expect("a token");
    for header in [r#"{"alg":"none"}"#, r#"{"alg":"none","typ":"JWT"}"#] {
        let file = format!("{}.{payload}.", URL_SAFE_NO_PAD.encode(header));
        assert_eq!(verify(file.as_bytes(), NOW, &[]).reason, Some(Reason::Algorithm));
    }
    assert_eq!(verify(signed.as_bytes(), NOW, &[]).reason, Some(Reason::NotAToken));
}

#[test]
fn what_is_signed_but_no_credential_is_no_certificate() {
    let header = header(&KEY.public());
    let good = good_payload();
    let row = |from: &str, to: &str, expected: Reason| {
        let payload = good.replacen(from, to, 1);
        assert_ne!(payload, good, "{from}");
        check(&header, &payload, expected);
    };
    let second = r#","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json""#;
    row(second, "", Reason::Context);
    row("3.0.3", "3.0.4", Reason::Context);
    row(r#""https://www.w3.org/ns/credentials/v2","#, "", Reason::Context);
    row(second, &format!(r#"{second},"https://muster.example/context""#), Reason::Context);
    row(&good[1..good.find(r#""id""#).expect("an id")], "", Reason::Context);
    row(r#"["https://www.w3.org/ns/credentials/v2","#, r#"[{"a":1},"#, Reason::Content);
    row(r#"["VerifiableCredential","OpenBadgeCredential"]"#, r#"["VerifiableCredential"]"#, Reason::Content);
    row(r#"["AchievementSubject"]"#, "[]", Reason::Content);
    row(r#"["Achievement"]"#, r#"["Result"]"#, Reason::Content);
    row(r#"["Profile"]"#, r#""Profile""#, Reason::Content);

    // unknown members: a list of revoked ones that cannot be asked is no less unknown than a joke
    row(r#""iss":"#, r#""credentialStatus":{"id":"https://muster.example/"},"iss":"#, Reason::Content);
    row(r#""iss":"#, r#""iat":1,"iss":"#, Reason::Content);
    row(r#""criteria":"#, r#""image":"x","criteria":"#, Reason::Content);
    row(r#""iss":"#, r#""iss":"https://muster.example/","iss":"#, Reason::Content);
    row(r#","iss":"https://muster.example/""#, "", Reason::Content);

    let other = "urn:uuid:00000000-0000-4000-8000-000000000000";
    row(r#""iss":"https://muster.example/""#, r#""iss":"https://other.example/""#, Reason::Contradiction);
    row(
        r#""sub":"urn:uuid:5f0d1c9e-2b7a-4e0f-8a44-9d6f0c3b2a11""#,
        &format!(r#""sub":"{other}""#),
        Reason::Contradiction,
    );
    row(
        r#""jti":"urn:uuid:0b8f7c52-6d1e-4c1a-9a53-3c2f1e0d9b77""#,
        &format!(r#""jti":"{other}""#),
        Reason::Contradiction,
    );
    row(r#""nbf":1764547200"#, r#""nbf":1764547199"#, Reason::Contradiction);
    row(r#""exp":1827705600"#, r#""exp":1827705601"#, Reason::Contradiction);
    row(r#","exp":1827705600"#, "", Reason::Contradiction);
    row(r#""validUntil":"2027-12-02T00:00:00Z","#, "", Reason::Contradiction);
    row(r#""exp":1827705600"#, r#""exp":null"#, Reason::Content);
    row(r#""validUntil":"2027-12-02T00:00:00Z""#, r#""validUntil":null"#, Reason::Content);

    for time in ["1e400", "1e308", "1764547200.0", r#""1764547200""#, "9223372036854775808", "-1", "null"] {
        let expected = if time == "-1" { Reason::Contradiction } else { Reason::Content };
        row("1764547200", time, expected);
    }
    for time in [
        "2025-12-01T01:00:00+01:00",
        "2025-12-01T00:00:00.000Z",
        "2025-12-01 00:00:00Z",
        "2025-12-01T00:00:00",
        "2025-12-01",
        "2025-11-31T00:00:00Z",
        "+999999-12-31T23:59:59Z",
        "-000001-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z",
        "1969-12-31T23:59:59Z",
        "2200-01-01T00:00:01Z",
        "",
    ] {
        row("2025-12-01T00:00:00Z", time, Reason::Content);
    }
    row("urn:uuid:0b8f7c52", "urn:uuid:0B8F7C52", Reason::Content);
    row(r#""id":"https://muster.example/""#, r#""id":"muster""#, Reason::Content);
    row("Bäckerei", r"\u202e", Reason::Content);
    row("Bäckerei", r"\u0000", Reason::Content);
    row("Bäckerei", &"B".repeat(301), Reason::Content);
    for nonsense in ["", "null", "[]", "{}", "{", &"[".repeat(20_000), &r#"{"id":"#.repeat(5_000), "\u{feff}{}"] {
        check(&header, nonsense, Reason::Content);
    }
}

#[test]
fn far_away_times_that_agree_are_early_or_late() {
    #[track_caller]
    fn row(from: i64, until: i64, expected: Reason) {
        let credential =
            Credential { valid_from: Timestamp(from), valid_until: Some(Timestamp(until)), ..credential() };
        let token = sign(&credential, &KEY).expect("it is one");
        assert_eq!(verify(token.as_bytes(), NOW, &[]).reason, Some(expected));
    }
    row(0, 1000, Reason::Late);
    row(7_258_118_399_000, 7_258_118_400_000, Reason::Early);
}

#[test]
fn what_is_no_token_is_none() {
    #[track_caller]
    fn row(file: &[u8], expected: Reason) {
        assert_eq!(verify(file, NOW, &[]).reason, Some(expected));
    }
    row(b"", Reason::NoCredential);
    row(b"\n", Reason::NoCredential);
    row(b"\0", Reason::NoCredential);
    row(b"{}", Reason::NoCredential);
    row("Grüße".as_bytes(), Reason::NoCredential);
    row(format!("\u{feff}{TOKEN}").as_bytes(), Reason::NoCredential);
    row(format!("{TOKEN} {TOKEN}").as_bytes(), Reason::NoCredential);
    row(format!("{TOKEN}\n{TOKEN}").as_bytes(), Reason::NoCredential);
    row(format!("{TOKEN}.{TOKEN}").as_bytes(), Reason::NotAToken);
    row(format!("{TOKEN}.").as_bytes(), Reason::NotAToken);
    row(TOKEN.replace('.', "").as_bytes(), Reason::NotAToken);
    row(b"hello", Reason::NotAToken);
    row(b".", Reason::NotAToken);
    row(b"..", Reason::Header);
    row("A".repeat(LONGEST_TOKEN).as_bytes(), Reason::NotAToken);
    row("A".repeat(LONGEST_TOKEN + 1).as_bytes(), Reason::TooLarge);
}

#[test]
fn a_picture_has_one_credential_and_is_a_whole_picture() {
    #[track_caller]
    fn row(file: &[u8], expected: Reason) {
        assert_eq!(verify(file, NOW, &[]).reason, Some(expected));
        assert_eq!(unbake(file).err().unwrap_or(expected), expected);
    }
    let text = |rest: &[u8]| chunk(b"iTXt", &[b"openbadgecredential", rest].concat());
    let one = text(&[b"\0\0\0\0\0", TOKEN.as_bytes()].concat());
    row(PICTURE, Reason::NoCredential);
    row(&before_end(PICTURE, &[one.as_slice(), &one].concat()), Reason::SeveralCredentials);
    row(&before_end(&SEALED_PICTURE, &one), Reason::SeveralCredentials);
    row(
        &before_end(PICTURE, &chunk(b"tEXt", &[b"openbadgecredential\0", TOKEN.as_bytes()].concat())),
        Reason::NoCredential,
    );
    row(
        &before_end(PICTURE, &chunk(b"iTXt", &[b"openbadges\0\0\0\0\0", TOKEN.as_bytes()].concat())),
        Reason::NoCredential,
    );
    row(&before_end(PICTURE, &text(&[b"\0\x01\0\0\0", TOKEN.as_bytes()].concat())), Reason::NotAToken);
    row(&before_end(PICTURE, &text(b"\0")), Reason::NotAToken);
    row(&before_end(PICTURE, &text(b"\0\0\0\0")), Reason::NotAToken);
    row(&before_end(PICTURE, &text(b"\0\0\0\0\0")), Reason::NotAToken);
    row(&before_end(PICTURE, &text(b"\0\0\0\0\0{\"id\":1}")), Reason::NotAToken);
    row(
        &before_end(PICTURE, &text(&[b"\0\0\0\0\0", "A".repeat(LONGEST_TOKEN + 1).as_bytes()].concat())),
        Reason::TooLarge,
    );
    row(b"\x89PNG\r\n\x1a\n", Reason::NoCredential);
    row(&[b"\x89PNG\r\n\x1a\n".as_slice(), &[0xff; 100]].concat(), Reason::NoCredential);
    row(&[b"\x89PNG\r\n\x1a\n".as_slice(), &one, &chunk(b"IEND", b"")].concat(), Reason::Damaged);
    let endless =
        [b"\x89PNG\r\n\x1a\n".as_slice(), &PICTURE[8..33], &chunk(b"tEXt", b"").repeat(20_000), &PICTURE[33..]]
            .concat();
    row(&endless, Reason::NoCredential);
}

#[test]
fn twenty_mebibytes_of_garbage_are_no_certificate() {
    let garbage = noise(LARGEST_FILE - 9);
    for (head, expected) in [
        (b"".as_slice(), Reason::NoCredential),
        (b"%PDF-1.7\n", Reason::NoCredential),
        (b"\x89PNG\r\n\x1a\n", Reason::NoCredential),
    ] {
        assert_eq!(verify(&[head, &garbage].concat(), NOW, &[]).reason, Some(expected), "{head:?}");
    }
    assert_eq!(verify(&noise(LARGEST_FILE + 1), NOW, &[]).reason, Some(Reason::TooLarge));
    assert_eq!(unbake(&noise(LARGEST_FILE + 1)), Err(Reason::TooLarge));
}
