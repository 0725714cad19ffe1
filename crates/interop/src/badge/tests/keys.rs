use super::*;

#[test]
fn the_thumbprint_is_the_one_of_rfc_7638() {
    let n = "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMst\
             n64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajr\
             n1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw";
    let jwk = format!(r#"{{"e":"AQAB","kty":"RSA","n":"{n}"}}"#);
    let key = PublicKey::from_jwk(&serde_json::from_str(&jwk).expect("a JWK")).expect("a key");
    assert_eq!(key.jwk(), jwk);
    assert_eq!(key.thumbprint().to_string(), "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs");
}

#[test]
fn a_thumbprint_is_typed_as_it_is_printed() {
    let thumbprint = KEY.public().thumbprint();
    // as openssl and a foreign JOSE library give it for the same key
    assert_eq!(thumbprint.to_string(), "BRXPEoC7Ar7uX6x4y_I2bIhR-WwH2Fq_vDFMLcKQOys");
    assert_eq!(thumbprint.to_string().parse::<Thumbprint>().ok(), Some(thumbprint));
    for wrong in ["", "BRXPEoC7Ar7uX6x4y", "BRXPEoC7Ar7uX6x4y_I2bIhR-WwH2Fq_vDFMLcKQOyt", "ä", &"A".repeat(44)] {
        assert!(wrong.parse::<Thumbprint>().is_err(), "{wrong:?}");
    }
}

#[test]
fn a_new_key_is_kept_and_signs_as_before() {
    let again = Key::from_pkcs8(&OTHER.to_pkcs8()).expect("what was kept is read");
    assert_eq!(again.public(), OTHER.public());
    assert_eq!(again.to_pkcs8(), OTHER.to_pkcs8());
    let signed = sign(&credential(), &OTHER).expect("a new key signs");
    assert_eq!(sign(&credential(), &again).expect("a kept key signs"), signed);
    assert!(genuine(&verify(signed.as_bytes(), NOW, &[])));
}

#[test]
fn no_two_keys_are_the_same() {
    let keys = [&KEY, &OTHER].map(|key| key.public().thumbprint());
    assert_ne!(keys[0], keys[1]);
    assert_ne!(Key::generate().expect("a new key").public().thumbprint(), keys[1]);
}

#[test]
fn a_key_is_never_written_where_it_could_be_read() {
    assert_eq!(format!("{:?}", *KEY), "Key(BRXPEoC7Ar7uX6x4y_I2bIhR-WwH2Fq_vDFMLcKQOys)");
}

#[test]
fn a_damaged_key_is_no_key() {
    let bytes = KEY.to_pkcs8();
    assert!(matches!(Key::from_pkcs8(b""), Err(KeyError::Malformed(_))));
    assert!(matches!(Key::from_pkcs8(&noise(1218)), Err(KeyError::Malformed(_))));
    for length in (0..bytes.len()).step_by(37) {
        assert!(Key::from_pkcs8(&bytes[..length]).is_err(), "cut at {length}");
    }
    for at in 0..bytes.len() {
        let mut damaged = bytes.to_vec();
        damaged[at] ^= 1;
        // a damaged private exponent is not noticed: signing does without it (RFC 8017, 5.1.2)
        if let Ok(key) = Key::from_pkcs8(&damaged) {
            assert_eq!(key.public(), KEY.public(), "byte {at}");
            assert_eq!(sign(&credential(), &key).expect("it signs"), TOKEN, "byte {at}");
        }
    }
}
