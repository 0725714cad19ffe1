use super::*;

#[track_caller]
fn check(file: &[u8], now: Timestamp, known: &[&Key], verdict: Verdict, reason: Option<Reason>) {
    let known: Vec<_> = known.iter().map(|key| key.public().thumbprint()).collect();
    let finding = verify(file, now, &known);
    assert_eq!((finding.verdict, finding.reason), (verdict, reason));
    assert_eq!(finding.reason.map_or(verdict, Reason::verdict), verdict, "a reason has one verdict");
}

#[test]
fn the_three_files_get_the_same_verdict() {
    use Reason::{Early, Late};
    use Verdict::{Expired, GenuineKeyKnown, GenuineKeyUnknown, NotYetValid};
    for (_, file) in files() {
        check(file, NOW, &[&KEY], GenuineKeyKnown, None);
        check(file, NOW, &[&OTHER, &KEY], GenuineKeyKnown, None);
        check(file, NOW, &[], GenuineKeyUnknown, None);
        check(file, NOW, &[&OTHER], GenuineKeyUnknown, None);
        check(file, BEGINS, &[&KEY], GenuineKeyKnown, None);
        check(file, Timestamp(BEGINS.0 - 1), &[&KEY], NotYetValid, Some(Early));
        check(file, Timestamp(ENDS.0 - 1), &[&KEY], GenuineKeyKnown, None);
        check(file, ENDS, &[&KEY], Expired, Some(Late));
        check(file, Timestamp(i64::MIN), &[&KEY], NotYetValid, Some(Early));
        check(file, Timestamp(i64::MAX), &[&KEY], Expired, Some(Late));
    }
}

#[test]
fn what_it_says_and_whose_key_it_is_are_told_whatever_the_time() {
    for (name, file) in files() {
        for now in [Timestamp(0), NOW, Timestamp(i64::MAX)] {
            let finding = verify(file, now, &[]);
            assert_eq!(finding.says, Some(credential()), "{name}");
            assert_eq!(finding.thumbprint, Some(KEY.public().thumbprint()), "{name}");
        }
    }
}

#[test]
fn without_an_end_it_holds_for_ever() {
    let token = sign(&Credential { valid_until: None, ..credential() }, &KEY).expect("it is one");
    check(token.as_bytes(), Timestamp(i64::MAX), &[&KEY], Verdict::GenuineKeyKnown, None);
}

#[test]
fn an_editor_may_leave_one_line_end_behind() {
    for (end, verdict, reason) in [
        ("\n", Verdict::GenuineKeyKnown, None),
        ("\r\n", Verdict::GenuineKeyKnown, None),
        ("\n\n", Verdict::NotACertificate, Some(Reason::NoCredential)),
        (" ", Verdict::NotACertificate, Some(Reason::NoCredential)),
        ("\0", Verdict::NotACertificate, Some(Reason::NoCredential)),
    ] {
        check(format!("{TOKEN}{end}").as_bytes(), NOW, &[&KEY], verdict, reason);
    }
}

#[test]
fn another_text_under_the_same_signature_is_altered() {
    let (signed, signature) = TOKEN.rsplit_once('.').expect("a token");
    let (head, _) = signed.split_once('.').expect("a token");
    let forged = Credential { name: "Cybersicherheit: Meister".to_owned(), ..credential() };
    let other = sign(&forged, &OTHER).expect("it is one");
    let forged_payload = other.split('.').nth(1).expect("a token");
    let file = format!("{head}.{forged_payload}.{signature}");
    check(file.as_bytes(), NOW, &[&KEY], Verdict::Altered, Some(Reason::Signature));
    let finding = verify(file.as_bytes(), NOW, &[]);
    assert_eq!(finding.says, Some(forged), "what somebody wrote is shown beside the verdict");

    let swapped = format!("{}.{}", other.rsplit_once('.').expect("a token").0, signature);
    check(swapped.as_bytes(), NOW, &[&KEY], Verdict::Altered, Some(Reason::Signature));
    check(format!("{signed}.").as_bytes(), NOW, &[&KEY], Verdict::Altered, Some(Reason::Signature));
}

#[test]
fn a_page_or_picture_without_its_seal_is_altered() {
    let missing = Some(Reason::SealMissing);
    check(PAGE, NOW, &[&KEY], Verdict::Altered, missing);
    check(&bake(PICTURE, TOKEN).expect("a picture"), NOW, &[&KEY], Verdict::Altered, missing);
}

#[test]
fn a_page_that_was_changed_around_an_intact_credential_is_altered() {
    let broken = Some(Reason::SealBroken);
    let text = SEALED_PAGE.as_slice();
    let at = memchr::memmem::find(text, b"/Title(Zertifikat)").expect("the title");
    let mut forged = text.to_vec();
    forged[at + 7..at + 17].copy_from_slice(b"Diplom    ");
    check(&forged, NOW, &[&KEY], Verdict::Altered, broken);
    assert_eq!(read(&forged).map(|found| found.token).as_deref(), Ok(TOKEN), "the credential is intact");

    // sealed again with a key of one's own
    let forged = PAGE.to_vec();
    let forged = pdf::put_seal(&forged, &OTHER.sign(&forged).expect("it signs")).expect("an end");
    check(&forged, NOW, &[&KEY, &OTHER], Verdict::Altered, broken);
    // with another of the key's signatures
    let signature = KEY.sign(b"something else").expect("it signs");
    check(&pdf::put_seal(PAGE, &signature).expect("an end"), NOW, &[&KEY], Verdict::Altered, broken);
    // an update behind the end
    let update = b"\n1 0 obj\n<<>>\nendobj\nxref\n0 0\ntrailer\n<<>>\nstartxref\n0\n%%EOF";
    check(&[text, update].concat(), NOW, &[&KEY], Verdict::Altered, broken);
    for more in [b"\n".as_slice(), b" ", b"\0", b"%%EOF"] {
        check(&[text, more].concat(), NOW, &[&KEY], Verdict::Altered, broken);
    }
}

#[test]
fn a_seal_stands_in_one_place_and_in_one_way() {
    let broken = Some(Reason::SealBroken);
    let text = String::from_utf8(SEALED_PAGE[SEALED_PAGE.len() - 700..].to_vec()).expect("the end of a PDF is ASCII");
    let start = &SEALED_PAGE[..SEALED_PAGE.len() - 700];
    let (first, second) = {
        let mut lines = text.lines().filter(|line| line.starts_with("%trittsicher-seal "));
        (lines.next().expect("a line"), lines.next().expect("a second line"))
    };
    let both = format!("{first}\n{second}\n");
    let joined = format!("{first}{}\n", second.trim_start_matches("%trittsicher-seal "));
    for (what, end) in [
        ("on one line", text.replace(&both, &joined)),
        ("in the other order", text.replace(&both, &format!("{second}\n{first}\n"))),
        ("twice", text.replace(&both, &format!("{both}{both}"))),
        ("after another comment", text.replace(&both, &format!("% hello\n{both}"))),
        ("before another comment", text.replace(&both, &format!("{both}% hello\n"))),
        ("before the trailer", text.replace(&both, "").replace("trailer\n", &format!("{both}trailer\n"))),
        ("behind the end", text.replace(&both, "") + "\n" + &both),
        ("with other line ends", text.replace(&both, &both.replace('\n', "\r\n"))),
        ("with a space more", text.replace(first, &format!("{first} "))),
        ("half", text.replace(&format!("{second}\n"), "")),
    ] {
        assert_ne!(end, text, "{what}");
        let finding = verify(&[start, end.as_bytes()].concat(), NOW, &[KEY.public().thumbprint()]);
        assert_eq!((finding.verdict, finding.reason), (Verdict::Altered, broken), "{what}");
    }
}

#[test]
fn a_picture_that_was_changed_around_an_intact_credential_is_altered() {
    let broken = Some(Reason::SealBroken);
    let picture = SEALED_PICTURE.as_slice();
    let comment = chunk(b"tEXt", b"Comment\0hello");
    check(&before_end(picture, &comment), NOW, &[&KEY], Verdict::Altered, broken);
    let (start, rest) = picture.split_at(8 + 25);
    check(&[start, &comment, rest].concat(), NOW, &[&KEY], Verdict::Altered, broken);
    let seal = chunk(b"trSL", &KEY.sign(PICTURE).expect("it signs"));
    check(&before_end(picture, &seal), NOW, &[&KEY], Verdict::Altered, broken);
    let baked = bake(PICTURE, TOKEN).expect("a picture");
    check(&before_end(&baked, &seal), NOW, &[&KEY], Verdict::Altered, broken);
    check(&before_end(&baked, &chunk(b"trSL", b"")), NOW, &[&KEY], Verdict::Altered, broken);
    // the right seal, the other way round
    let seal = chunk(b"trSL", &KEY.sign(&baked).expect("it signs"));
    check(&before_end(&baked, &seal), NOW, &[&KEY], Verdict::GenuineKeyKnown, None);
    let (start, rest) = baked.split_at(8 + 25);
    check(&[start, &seal, rest].concat(), NOW, &[&KEY], Verdict::Altered, broken);
}

#[test]
fn what_was_a_certificate_and_is_damaged_is_altered() {
    let mut picture = SEALED_PICTURE.clone();
    picture[50] ^= 1;
    check(&picture, NOW, &[&KEY], Verdict::Altered, Some(Reason::Damaged));
    check(&[SEALED_PICTURE.as_slice(), b"\n"].concat(), NOW, &[&KEY], Verdict::Altered, Some(Reason::Damaged));
    let mut page = SEALED_PAGE.clone();
    let at = memchr::memmem::find(&page, b"/Filespec").expect("an attachment");
    page[at + 1] = b'f';
    check(&page, NOW, &[&KEY], Verdict::Altered, Some(Reason::Damaged));
    let at = memchr::memmem::find(&SEALED_PAGE, b"/EmbeddedFile").expect("an attachment");
    let mut page = SEALED_PAGE.clone();
    page[at + 600] ^= 1;
    check(&page, NOW, &[&KEY], Verdict::Altered, Some(Reason::Damaged));
}
