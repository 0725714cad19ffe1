//! Wrong codes: how fast somebody may guess (docs/security.md, L5).
//!
//! Each address has ten tries, and everybody together sixty. After that one comes back every six seconds for the address, every second for all: a room that
//! shares one address is slowed and never locked out, and in four hours nobody makes more than 60 + 14,400 guesses, which is one in 26,000 of the codes.
//!
//! Asked before a code is looked at, because whoever is told in time that a code was right may guess as fast as the network goes. Who was right gets the try back.
//! Not for the secret of the QR code, which has 128 bits.

use std::collections::HashMap;
use std::net::IpAddr;
use std::time::Duration;

use crate::Timestamp;

/// Tries an address has, and gets back in a minute.
pub const PER_ADDRESS: i64 = 10;
/// Tries all have together, and get back in a minute.
pub const IN_TOTAL: i64 = 60;
/// How many addresses are told apart; further ones share one allowance. Bounds the memory: less than 400 KiB.
pub const MOST_ADDRESSES: usize = 4096;

const MINUTE: i64 = 60_000;

/// Who has tried how often. It knows addresses as long as they have tries to get back, a minute at most.
#[derive(Debug, Clone, Default)]
pub struct Throttle {
    total: Allowance,
    addresses: HashMap<IpAddr, Allowance>,
    strangers: Allowance,
}

/// Tries that come back with time, kept as the moment when all of them are there again.
#[derive(Debug, Clone, Copy, Default)]
struct Allowance {
    full_at: i64,
}

impl Allowance {
    /// How long until there is a try. A clock that was set back makes nobody wait longer than for all tries.
    fn wait(self, most: i64, now: i64) -> i64 {
        let each = MINUTE / most;
        let missing = self.full_at.saturating_sub(now).clamp(0, MINUTE);
        (missing - (most - 1) * each).max(0)
    }

    fn take(&mut self, most: i64, now: i64) {
        let full_at = self.full_at.clamp(now, now.saturating_add(MINUTE));
        self.full_at = full_at.saturating_add(MINUTE / most);
    }

    fn give_back(&mut self, most: i64) {
        self.full_at = self.full_at.saturating_sub(MINUTE / most);
    }

    fn is_full(self, now: i64) -> bool {
        self.full_at <= now
    }
}

impl Throttle {
    /// Takes a try. Refused it costs nothing.
    ///
    /// # Errors
    /// How long to wait for the next one: six seconds at most for an address by itself, a second more when all together have been too fast.
    pub fn try_once(&mut self, address: IpAddr, now: Timestamp) -> Result<(), Duration> {
        let now = now.0;
        let address = network(address);
        let known = self.known(address, now);
        let own = if known { self.addresses.get(&address).copied().unwrap_or_default() } else { self.strangers };
        let wait = own.wait(PER_ADDRESS, now).max(self.total.wait(IN_TOTAL, now));
        if wait > 0 {
            return Err(Duration::from_millis(wait.unsigned_abs()));
        }
        self.total.take(IN_TOTAL, now);
        if known {
            self.addresses.entry(address).or_default().take(PER_ADDRESS, now);
        } else {
            self.strangers.take(PER_ADDRESS, now);
        }
        Ok(())
    }

    /// The code was right: the try costs nothing.
    pub fn was_right(&mut self, address: IpAddr) {
        self.total.give_back(IN_TOTAL);
        match self.addresses.get_mut(&network(address)) {
            Some(own) => own.give_back(PER_ADDRESS),
            None => self.strangers.give_back(PER_ADDRESS),
        }
    }

    /// How many addresses are remembered.
    pub fn remembered(&self) -> usize {
        self.addresses.len()
    }

    /// Whether an address has an allowance of its own. Whoever has all tries again is forgotten as soon as there is no room.
    fn known(&mut self, address: IpAddr, now: i64) -> bool {
        if self.addresses.contains_key(&address) || self.addresses.len() < MOST_ADDRESSES {
            return true;
        }
        self.addresses.retain(|_, own| !own.is_full(now));
        self.addresses.len() < MOST_ADDRESSES
    }
}

/// What counts as one address: of IPv6 the network, because a computer has as many addresses in it as it likes.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V4(four) => IpAddr::V4(four),
        IpAddr::V6(six) => IpAddr::V6((u128::from(six) >> 64 << 64).into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const START: i64 = 1_700_000_000_000;

    fn address(last: u32) -> IpAddr {
        IpAddr::V4((0xC0A8_0000 + last).into())
    }

    fn at(seconds: i64) -> Timestamp {
        Timestamp(START + seconds * 1000)
    }

    fn seconds(wait: u64) -> Result<(), Duration> {
        Err(Duration::from_secs(wait))
    }

    #[test]
    fn ten_tries_then_one_every_six_seconds() {
        let mut throttle = Throttle::default();
        for number in 0..10 {
            assert_eq!(throttle.try_once(address(1), at(0)), Ok(()), "try {number}");
        }
        assert_eq!(throttle.try_once(address(1), at(0)), seconds(6));
        assert_eq!(throttle.try_once(address(1), at(5)), seconds(1));
        assert_eq!(throttle.try_once(address(1), at(6)), Ok(()), "never locked");
        assert_eq!(throttle.try_once(address(1), at(6)), seconds(6));
        assert_eq!(throttle.try_once(address(2), at(6)), Ok(()), "others have their own");
        assert_eq!(throttle.try_once(address(1), at(90)), Ok(()));
    }

    #[test]
    fn sixty_together_then_one_a_second() {
        let mut throttle = Throttle::default();
        for number in 0..60 {
            assert_eq!(throttle.try_once(address(number), at(0)), Ok(()), "address {number}");
        }
        assert_eq!(throttle.try_once(address(99), at(0)), seconds(1));
        assert_eq!(throttle.try_once(address(99), at(1)), Ok(()));
    }

    #[test]
    fn a_room_behind_one_address_comes_in_as_fast_as_it_types() {
        let mut throttle = Throttle::default();
        for number in 0..500 {
            assert_eq!(throttle.try_once(address(1), at(0)), Ok(()), "phone {number}");
            throttle.was_right(address(1));
        }
    }

    #[test]
    fn a_clock_set_back_locks_nobody_out() {
        let mut throttle = Throttle::default();
        for _ in 0..10 {
            assert_eq!(throttle.try_once(address(1), at(1_000_000)), Ok(()));
        }
        let wait = throttle.try_once(address(1), at(0)).expect_err("they are used up");
        assert!(wait <= Duration::from_secs(6), "{wait:?}");
        assert_eq!(throttle.try_once(address(1), at(6)), seconds(6), "the wait starts when asked");
        for moment in [i64::MIN, 0, i64::MAX] {
            let _ = Throttle::default().try_once(address(1), Timestamp(moment));
        }
    }

    #[test]
    fn one_network_of_ipv6_is_one_address_and_a_mapped_one_is_its_own() {
        let read = |text: &str| -> IpAddr { text.parse().expect("an address") };
        for (one, other, alike) in [
            ("fe80::1", "fe80::ffff:2:3", true),
            ("2001:db8:0:1::1", "2001:db8:0:2::1", false),
            ("::ffff:192.168.0.7", "192.168.0.7", true),
            ("::ffff:192.168.0.7", "::ffff:192.168.0.8", false),
        ] {
            assert_eq!(network(read(one)) == network(read(other)), alike, "{one} {other}");
        }
    }

    #[test]
    fn memory_is_bounded_and_strangers_are_not_locked_out() {
        let mut throttle = Throttle::default();
        // a second apart each, so that the total is no obstacle, and all still have a try to get back
        let crowd = u32::try_from(MOST_ADDRESSES).expect("small") + 100;
        for number in 0..crowd {
            throttle.total = Allowance::default();
            throttle.strangers = Allowance::default();
            assert_eq!(throttle.try_once(address(number), at(0)), Ok(()), "address {number}");
        }
        assert_eq!(throttle.remembered(), MOST_ADDRESSES);
        assert_eq!(throttle.try_once(address(crowd), at(70)), Ok(()));
        assert_eq!(throttle.remembered(), 1, "who has all tries again is forgotten");
    }

    proptest! {
        /// Whatever the pace: in four hours no more guesses than the burst and what comes back.
        #[test]
        fn nobody_guesses_faster(pauses in prop::collection::vec((0..3000_i64, 0..40_u32), 1..600)) {
            let (mut throttle, mut now, mut guesses) = (Throttle::default(), START, 0_i64);
            for (pause, who) in pauses {
                now += pause;
                guesses += i64::from(throttle.try_once(address(who), Timestamp(now)).is_ok());
            }
            prop_assert!(guesses <= IN_TOTAL + (now - START) / 1000, "{guesses} in {} ms", now - START);
        }
    }
}
