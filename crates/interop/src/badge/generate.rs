//! A new RSA key: two primes from random numbers, and what follows from them.
//!
//! The library that signs makes no keys. `crypto-primes` tests the candidates (Baillie-PSW); the rest is the arithmetic of RFC 8017, 3, on `crypto-bigint`.
//! What is held here is wiped; copies that those libraries make while they compute are not.

use std::num::NonZeroU32;

use crypto_bigint::{NonZero, Odd, U1024, U2048};
use crypto_primes::hazmat::SmallFactorsSieve;
use crypto_primes::{Flavor, is_prime};
use ring::rand::{SecureRandom as _, SystemRandom};
use zeroize::{Zeroize, Zeroizing};

use super::KeyError;

/// The public exponent, 2^16 + 1: what everybody takes, and the least that FIPS 186-5 allows.
const E: u32 = 65_537;

/// Bits of each prime.
const PRIME_BITS: NonZeroU32 = match NonZeroU32::new(1024) {
    Some(bits) => bits,
    None => NonZeroU32::MIN,
};

/// AlgorithmIdentifier of an RSA key: rsaEncryption, NULL (RFC 8017, A.1).
const RSA_ENCRYPTION: &[u8] =
    &[0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00];

const INTEGER: u8 = 0x02;
const OCTETS: u8 = 0x04;
const SEQUENCE: u8 = 0x30;

/// A new key as PKCS#8.
pub(super) fn pkcs8() -> Result<Zeroizing<Vec<u8>>, KeyError> {
    let random = SystemRandom::new();
    loop {
        let (first, second) = (prime(&random)?, prime(&random)?);
        // not close together, or the product is factored from its root: FIPS 186-5, A.1.3 asks for 2^(1024 - 100)
        let (larger, smaller) = if *first > *second { (&first, &second) } else { (&second, &first) };
        if larger.wrapping_sub(smaller).bit_width() > PRIME_BITS.get() - 100
            && let Some(key) = from_primes(larger, smaller)
        {
            return Ok(key);
        }
    }
}

/// A random prime of 1024 bits whose two highest bits are set, so that two of them have a product of 2048.
fn prime(random: &SystemRandom) -> Result<Zeroizing<U1024>, KeyError> {
    let mut bytes = Zeroizing::new([0; U1024::BYTES]);
    loop {
        random.fill(bytes.as_mut_slice()).map_err(|_| KeyError::NoRandom)?;
        if let Some(found) = prime_from(&bytes) {
            return Ok(found);
        }
    }
}

/// The first fitting prime from there on.
fn prime_from(start: &[u8; U1024::BYTES]) -> Option<Zeroizing<U1024>> {
    let top_two = U1024::from_u8(0b11).shl(U1024::BITS - 2);
    let start = Zeroizing::new(U1024::from_be_slice(start) | top_two);
    let exponent = NonZero::new(U1024::from_u32(E)).into_option()?;
    SmallFactorsSieve::new(*start, PRIME_BITS, false)
        .ok()?
        .find(|candidate| candidate.rem(&exponent) != U1024::ONE && is_prime(Flavor::Any, candidate))
        .map(Zeroizing::new)
}

/// The key of two primes, the larger first; none when the private exponent is too small (FIPS 186-5, A.1.1), which does not happen by chance.
fn from_primes(p: &U1024, q: &U1024) -> Option<Zeroizing<Vec<u8>>> {
    let n: U2048 = p.concatenating_mul(q);
    let (p_less, q_less) = (Zeroizing::new(p.wrapping_sub(&U1024::ONE)), Zeroizing::new(q.wrapping_sub(&U1024::ONE)));
    let common = NonZero::new(p_less.gcd(&q_less)).into_option()?;
    let least_common: Zeroizing<U2048> = Zeroizing::new(p_less.wrapping_div(&common).concatenating_mul(&*q_less));
    let d = Zeroizing::new(U2048::from_u32(E).invert_mod(&nonzero(*least_common)?).into_option()?);
    if d.bit_width() <= U1024::BITS {
        return None;
    }
    let e = U1024::from_u32(E);
    let d_p = Zeroizing::new(e.invert_mod(&NonZero::new(*p_less).into_option()?).into_option()?);
    let d_q = Zeroizing::new(e.invert_mod(&NonZero::new(*q_less).into_option()?).into_option()?);
    let q_inverse = Zeroizing::new(q.invert_odd_mod(&Odd::new(*p).into_option()?).into_option()?);

    // room enough that nothing is moved and left behind
    let mut numbers = Zeroizing::new(Vec::with_capacity(2048));
    tagged(&mut numbers, INTEGER, &[0]);
    integer(&mut numbers, n.to_be_bytes().as_mut_slice());
    integer(&mut numbers, e.to_be_bytes().as_mut_slice());
    integer(&mut numbers, d.to_be_bytes().as_mut_slice());
    for number in [p, q, &d_p, &d_q, &q_inverse] {
        integer(&mut numbers, number.to_be_bytes().as_mut_slice());
    }
    let mut key = Zeroizing::new(Vec::with_capacity(2048));
    tagged(&mut key, SEQUENCE, &numbers);
    let mut info = Zeroizing::new(Vec::with_capacity(2048));
    tagged(&mut info, INTEGER, &[0]);
    info.extend_from_slice(RSA_ENCRYPTION);
    tagged(&mut info, OCTETS, &key);
    let mut whole = Zeroizing::new(Vec::with_capacity(2048));
    tagged(&mut whole, SEQUENCE, &info);
    Some(whole)
}

fn nonzero(number: U2048) -> Option<NonZero<U2048>> {
    NonZero::new(number).into_option()
}

/// A positive INTEGER of DER: no needless zeros, one zero where the highest bit would say negative. Wipes what it was given.
fn integer(out: &mut Vec<u8>, bytes: &mut [u8]) {
    let digits = bytes.iter().position(|byte| *byte != 0).and_then(|at| bytes.get(at..)).unwrap_or(&[0]);
    let mut padded = Zeroizing::new(Vec::with_capacity(digits.len() + 1));
    if digits.first().is_some_and(|byte| byte & 0x80 != 0) {
        padded.push(0);
    }
    padded.extend_from_slice(digits);
    tagged(out, INTEGER, &padded);
    bytes.zeroize();
}

/// Tag, length, content (DER; contents up to 65,535 bytes).
fn tagged(out: &mut Vec<u8>, tag: u8, content: &[u8]) {
    let [.., high, low] = content.len().to_be_bytes();
    out.push(tag);
    match content.len() {
        0..=0x7f => out.push(low),
        0x80..=0xff => out.extend([0x81, low]),
        _ => out.extend([0x82, high, low]),
    }
    out.extend_from_slice(content);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_written_the_shortest_way() {
        let mut out = Vec::new();
        for (length, expected) in
            [(0, [4, 0, 0, 0]), (127, [4, 127, 0, 0]), (128, [4, 0x81, 128, 0]), (300, [4, 0x82, 1, 44])]
        {
            out.clear();
            tagged(&mut out, OCTETS, &vec![0; length]);
            out.resize(4, 0);
            assert_eq!(out, expected, "{length} bytes");
        }
    }

    #[test]
    fn numbers_are_never_negative_and_never_padded() {
        for (bytes, expected) in [
            (vec![0, 0], vec![2, 1, 0]),
            (vec![0, 127], vec![2, 1, 127]),
            (vec![0, 128], vec![2, 2, 0, 128]),
            (vec![1, 0], vec![2, 2, 1, 0]),
        ] {
            let mut out = Vec::new();
            integer(&mut out, &mut bytes.clone());
            assert_eq!(out, expected, "{bytes:?}");
        }
    }

    #[test]
    fn the_search_begins_where_chance_said() {
        let first = prime_from(&[0x5a; 128]).expect("a prime near any number");
        assert_eq!(*first, *prime_from(&[0x5a; 128]).expect("a prime"), "the same start, the same prime");
        assert_eq!(first.bit_width(), 1024);
        assert_eq!(first.to_be_bytes().as_slice().first().map(|byte| byte >> 6), Some(0b11));
        assert_eq!(first.to_be_bytes().as_slice().get(1..120), Some([0x5a; 119].as_slice()), "a near one");
    }

    #[test]
    fn at_the_upper_end_there_is_none_and_another_start_is_drawn() {
        assert!(prime_from(&[0xff; 128]).is_none());
    }
}
