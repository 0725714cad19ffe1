use proptest::prelude::*;

use super::*;

#[test]
fn the_same_certificate_is_the_same_text() {
    assert_eq!(
        sign(&credential(), &KEY).expect("it is one"),
        TOKEN,
        "fixtures/badge/README.md says what to do on purpose"
    );
}

#[test]
fn the_form_is_the_one_of_open_badges() {
    let credential = Credential { valid_until: None, ..credential() };
    let json = String::from_utf8(payload::write(&credential).expect("it is one")).expect("UTF-8");
    assert_eq!(
        json,
        r#"{"@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],"#.to_owned()
            + r#""id":"urn:uuid:0b8f7c52-6d1e-4c1a-9a53-3c2f1e0d9b77","type":["VerifiableCredential","OpenBadgeCredential"],"#
            + r#""name":"Cybersicherheit: Grundlagen","issuer":{"id":"https://muster.example/","type":["Profile"],"#
            + r#""name":"Bäckerei Müller & Söhne GmbH"},"validFrom":"2025-12-01T00:00:00Z","credentialSubject":{"#
            + r#""id":"urn:uuid:5f0d1c9e-2b7a-4e0f-8a44-9d6f0c3b2a11","type":["AchievementSubject"],"achievement":{"#
            + r#""id":"urn:uuid:7a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d","type":["Achievement"],"name":"Grundlagen der Cybersicherheit","#
            + r#""description":"Zehn Schritte für kleine Betriebe.","criteria":{"narrative":"Alle Lektionen gelesen,\nvier von fünf "#
            + r#"Fragen je Schritt richtig beantwortet."}}},"iss":"https://muster.example/","#
            + r#""sub":"urn:uuid:5f0d1c9e-2b7a-4e0f-8a44-9d6f0c3b2a11","jti":"urn:uuid:0b8f7c52-6d1e-4c1a-9a53-3c2f1e0d9b77","#
            + r#""nbf":1764547200}"#
    );
}

#[test]
fn each_file_gives_the_credential_back_unchanged() {
    for ((name, file), form) in files().into_iter().zip([Form::Token, Form::Picture, Form::Document]) {
        assert_eq!(read(file), Ok(Found { form, token: TOKEN.to_owned() }), "{name}");
    }
    assert_eq!(unbake(&SEALED_PICTURE).as_deref(), Ok(TOKEN));
}

#[test]
fn sealing_is_the_same_each_time_and_happens_once() {
    assert_eq!(seal(PAGE, &KEY).ok().as_ref(), Some(&*SEALED_PAGE));
    for (name, file) in files() {
        assert!(matches!(seal(file, &KEY), Err(SealError::NoPlace)), "{name}");
    }
    assert!(matches!(seal(PAGE, &OTHER), Err(SealError::OtherKey)), "one does not seal what another one signed");
    assert!(matches!(seal(PICTURE, &KEY), Err(SealError::NoCredential(Reason::NoCredential))));
    let endless = PAGE.strip_suffix(b"%%EOF").map(|start| [start, &[b' '; 2000]].concat()).expect("the end of a PDF");
    assert!(matches!(seal(&endless, &KEY), Err(SealError::NoPlace)));
}

#[test]
fn a_seal_leaves_the_page_where_it_was() {
    let text = String::from_utf8_lossy(&SEALED_PAGE);
    let (_, end) = text.rsplit_once("startxref\n").expect("the end of a PDF");
    let offset: usize = end.split('\n').next().and_then(|number| number.parse().ok()).expect("an offset");
    assert!(SEALED_PAGE[offset..].starts_with(b"xref\n"), "the cross-reference table is found");
    assert!(end.ends_with("%%EOF"), "PDF/A: nothing behind the end");
    let (_, tail) = SEALED_PAGE.split_at(SEALED_PAGE.len() - 1024);
    for line in tail.split(|byte| *byte == b'\n') {
        assert!(line.len() <= 255, "ISO 32000-1, 7.5.1");
    }
}

#[test]
fn a_picture_is_baked_once_and_with_a_credential() {
    let baked = bake(PICTURE, TOKEN).expect("a picture");
    assert_eq!(unbake(&baked).as_deref(), Ok(TOKEN));
    let keyword = memchr::memmem::find_iter(&baked, b"iTXtopenbadgecredential\0\0\0\0\0").count();
    assert_eq!(keyword, 1, "exactly one chunk, not compressed");
    for (what, png, token, expected) in [
        ("twice", baked.as_slice(), TOKEN, BakeError::Baked),
        ("sealed", &SEALED_PICTURE, TOKEN, BakeError::Baked),
        ("no picture", PAGE, TOKEN, BakeError::NotPng),
        ("half a picture", &PICTURE[..40], TOKEN, BakeError::NotPng),
        ("no token", PICTURE, "", BakeError::NotAToken),
        ("a sentence", PICTURE, "Guten Tag", BakeError::NotAToken),
        ("a line end", PICTURE, "a.b.c\n", BakeError::NotAToken),
    ] {
        assert_eq!(bake(png, token), Err(expected), "{what}");
    }
}

#[test]
fn numbers_are_random_and_written_one_way() {
    assert_eq!(Urn::from_random([0xff; 16]).to_string(), "urn:uuid:ffffffff-ffff-4fff-bfff-ffffffffffff");
    assert_eq!(Urn::from_random([0; 16]).to_string(), "urn:uuid:00000000-0000-4000-8000-000000000000");
    for wrong in [
        "",
        "urn:uuid:",
        "ffffffff-ffff-4fff-bfff-ffffffffffff",
        "urn:uuid:FFFFFFFF-ffff-4fff-bfff-ffffffffffff",
        "urn:uuid:ffffffffffff-4fff-bfff-ffffffffffff",
        "urn:uuid:+fffffff-ffff-4fff-bfff-ffffffffffff",
        "urn:uuid:fffffff-ffff-4fff-bfff-ffffffffffff",
        "urn:uuid:ffffffff-ffff-4fff-bfff-ffffffffffff ",
    ] {
        assert_eq!(wrong.parse::<Urn>(), Err(CredentialError::Urn), "{wrong:?}");
    }
}

#[test]
fn what_cannot_be_a_certificate_is_not_signed() {
    #[track_caller]
    fn check(change: impl FnOnce(&mut Credential), expected: Result<(), CredentialError>) {
        let mut credential = credential();
        change(&mut credential);
        assert_eq!(credential.check(), expected);
        assert_eq!(sign(&credential, &KEY).is_ok(), expected.is_ok());
    }
    use CredentialError::{Address, Text, Times};
    check(|it| it.name = String::new(), Err(Text(Field::Name)));
    check(|it| it.name = "a\nb".to_owned(), Err(Text(Field::Name)));
    check(|it| it.name = "ä".repeat(300), Ok(()));
    check(|it| it.name = "ä".repeat(301), Err(Text(Field::Name)));
    check(|it| it.issuer.name = " \u{a0}".to_owned(), Err(Text(Field::IssuerName)));
    check(|it| it.issuer.name = "Muster\u{202e}HbmG".to_owned(), Err(Text(Field::IssuerName)));
    check(|it| it.issuer.id = "muster.example".to_owned(), Err(Address(Field::IssuerId)));
    check(|it| it.issuer.id = "https:".to_owned(), Err(Address(Field::IssuerId)));
    check(|it| it.issuer.id = "https://müller.example/".to_owned(), Err(Address(Field::IssuerId)));
    check(|it| it.achievement.id = format!("urn:{}", "a".repeat(300)), Err(Address(Field::AchievementId)));
    check(|it| it.achievement.name = "a\0".to_owned(), Err(Text(Field::AchievementName)));
    check(|it| it.achievement.description = "a\tb".to_owned(), Err(Text(Field::Description)));
    check(|it| it.achievement.criteria = "a\nb".to_owned(), Ok(()));
    check(|it| it.achievement.criteria = "a".repeat(2001), Err(Text(Field::Criteria)));
    check(|it| it.valid_from = Timestamp(-1), Err(Times));
    check(|it| it.valid_from = Timestamp(i64::MAX), Err(Times));
    check(|it| it.valid_until = Some(Timestamp(i64::MIN)), Err(Times));
    check(|it| it.valid_until = Some(BEGINS), Err(Times));
    check(|it| it.valid_until = Some(Timestamp(BEGINS.0 + 999)), Err(Times));
    check(|it| it.valid_until = Some(Timestamp(BEGINS.0 + 1000)), Ok(()));
    check(|it| it.valid_until = Some(Timestamp(7_258_118_400_000)), Ok(()));
    check(|it| it.valid_until = Some(Timestamp(7_258_118_400_001)), Err(Times));
}

#[test]
fn the_largest_certificate_is_still_read() {
    let mut credential = credential();
    let name = "\u{10ffff}".repeat(300);
    credential.name.clone_from(&name);
    credential.issuer = Issuer { id: format!("urn:{}", "\"".repeat(296)), name: name.clone() };
    credential.achievement.name = name;
    credential.achievement.description = "\u{10ffff}".repeat(2000);
    credential.achievement.criteria = "\n".repeat(1999) + "a";
    let token = sign(&credential, &KEY).expect("within all bounds");
    assert!(token.len() < LONGEST_TOKEN / 2, "{} characters", token.len());
    assert_eq!(verify(token.as_bytes(), NOW, &[]).says, Some(credential));
}

fn words(longest: usize) -> impl Strategy<Value = String> {
    let shown = any::<char>().prop_filter("a sign that is not hidden", |sign| {
        !sign.is_control() && !matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    });
    prop::collection::vec(shown, 1..longest).prop_map(|signs| signs.into_iter().chain(['.']).collect())
}

prop_compose! {
    fn any_credential()(
        id in any::<[u8; 16]>(), recipient in any::<[u8; 16]>(),
        name in words(40), issuer in words(40), achievement in words(40), description in words(200), criteria in words(200),
        addresses in prop::array::uniform2("[a-z][a-z0-9+.-]{0,5}:[!-~]{1,60}"),
        begins in 0_i64..7_000_000_000, lasts in proptest::option::of(1_i64..100_000_000),
    ) -> Credential {
        let [issuer_id, achievement_id] = addresses;
        Credential {
            id: Urn::from_random(id),
            name,
            issuer: Issuer { id: issuer_id, name: issuer },
            recipient: Urn::from_random(recipient),
            achievement: Achievement { id: achievement_id, name: achievement, description, criteria },
            valid_from: Timestamp(begins * 1000),
            valid_until: lasts.map(|lasts| Timestamp((begins + lasts) * 1000)),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_was_signed_is_what_is_read(credential in any_credential()) {
        let token = sign(&credential, &KEY).map_err(|error| TestCaseError::fail(error.to_string()))?;
        let finding = verify(token.as_bytes(), credential.valid_from, &[KEY.public().thumbprint()]);
        prop_assert_eq!(finding.verdict, Verdict::GenuineKeyKnown);
        prop_assert_eq!(finding.says, Some(credential));
    }
}
