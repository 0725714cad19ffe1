//! Why phones do not reach the room: what the self-test says, and what to try first.

use crate::Timestamp;

/// How long the self-test waits for a phone, in seconds.
pub const PATIENCE: u32 = 60;

/// How this computer hangs on a network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Link {
    /// A network this computer opens itself: its own hotspot.
    Hotspot,
    /// Wi-Fi.
    Wifi,
    /// A cable.
    Cable,
    /// What cannot be told by its name.
    Unknown,
    /// A VPN, a virtual machine, a container: phones are elsewhere.
    Virtual,
    /// An address the computer gave itself, because nobody else gave it one.
    LinkLocal,
    /// This computer alone.
    Loopback,
}

impl Link {
    /// Every one, in the order proposed: phones are on Wi-Fi, and on the own hotspot nobody keeps them apart.
    pub const ALL: [Self; 7] =
        [Self::Hotspot, Self::Wifi, Self::Cable, Self::Unknown, Self::Virtual, Self::LinkLocal, Self::Loopback];
}

/// What a running room has seen of phones. The computer it runs on is no phone: that it reaches itself says nothing about a firewall.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    /// When the last phone loaded the page; nothing while none has.
    pub last: Option<Timestamp>,
    /// How many phones loaded it since the session began.
    pub phones: u32,
    /// From how many addresses they came.
    pub addresses: u32,
    /// Whether this computer itself loaded it.
    pub here: bool,
}

/// Where the room is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// How the chosen address hangs on a network.
    pub link: Link,
    /// Whether a VPN is on here.
    pub vpn: bool,
}

/// What the self-test says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// A phone may still come, for so many seconds, at least 1.
    Waiting {
        /// Seconds until it ends.
        left: u32,
    },
    /// A phone has loaded the page since the test began.
    Reached,
    /// None has in [`PATIENCE`] seconds.
    TimedOut,
}

/// What to try.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Advice {
    /// The chosen address is for this computer alone: choose a network.
    Loopback,
    /// No router gave an address: get onto a network.
    NoNetwork,
    /// The chosen address belongs to a VPN, a virtual machine, a container: choose another one.
    Elsewhere,
    /// The firewall of this computer keeps phones out: add a rule.
    Firewall,
    /// The Wi-Fi keeps its devices apart, as guest networks do: another Wi-Fi, or the own hotspot.
    Isolation,
    /// The phone is in another network: mobile data, another Wi-Fi.
    OtherNetwork,
    /// A VPN on phone or computer leads past the network.
    Vpn,
    /// Several phones come from one address: something between shares it, so limits for an address hit all of them.
    SharedAddress,
}

/// What the self-test says, and what to try, the most likely first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// How it stands.
    pub state: State,
    /// Empty while there is nothing to try.
    pub advice: Vec<Advice>,
}

/// So many phones from one address are a room behind something that shares it; two may be one phone with two browsers.
const SHARED: u32 = 3;

/// What a test that began at `since` says at `now`. A clock that was put back does not make it wait longer.
pub fn examine(seen: &Seen, since: Timestamp, now: Timestamp, place: Place) -> Finding {
    let state = state(seen, since, now);
    let advice = match state {
        State::Waiting { .. } => Vec::new(),
        State::Reached if seen.addresses == 1 && seen.phones >= SHARED => vec![Advice::SharedAddress],
        State::Reached => Vec::new(),
        State::TimedOut => advice(seen, place),
    };
    Finding { state, advice }
}

fn state(seen: &Seen, since: Timestamp, now: Timestamp) -> State {
    if seen.last.is_some_and(|last| last >= since) {
        return State::Reached;
    }
    let patience = i64::from(PATIENCE) * 1000;
    let gone = now.0.saturating_sub(since.0).max(0);
    match patience.saturating_sub(gone) {
        ..=0 => State::TimedOut,
        left => State::Waiting {
            left: u32::try_from(left.div_euclid(1000) + i64::from(left % 1000 > 0)).unwrap_or(PATIENCE),
        },
    }
}

/// What keeps a phone out, the most likely first.
fn advice(seen: &Seen, place: Place) -> Vec<Advice> {
    use Advice::*;
    let mut found = match place.link {
        // no phone gets there, whatever else is right
        Link::Loopback => return vec![Loopback],
        Link::LinkLocal => return vec![NoNetwork],
        Link::Virtual => vec![Elsewhere],
        _ => Vec::new(),
    };
    if seen.phones > 0 {
        // some got through: the firewall lets them, so it is about this phone or where it is
        found.extend([OtherNetwork, Vpn]);
        if matches!(place.link, Link::Wifi | Link::Unknown | Link::Cable) {
            found.push(Isolation);
        }
        return found;
    }
    match place.link {
        // nobody keeps its devices apart but this computer
        Link::Hotspot => found.extend([Firewall, OtherNetwork]),
        // phones have no cable: whether their Wi-Fi leads to it is the first question
        Link::Cable => found.extend([OtherNetwork, Firewall, Isolation]),
        Link::Wifi | Link::Unknown | Link::Virtual | Link::LinkLocal | Link::Loopback => {
            found.extend([Firewall, Isolation, OtherNetwork]);
        }
    }
    if place.vpn && place.link != Link::Virtual {
        // it is on for certain, the others are guesses; only the firewall is more often the reason
        let behind = found.iter().position(|one| *one == Firewall).map_or(0, |place| place + 1);
        found.insert(behind, Vpn);
    } else {
        found.push(Vpn);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::Advice::*;
    use super::*;

    const BEGAN: Timestamp = Timestamp(1_000_000);
    const NOBODY: Seen = Seen { last: None, phones: 0, addresses: 0, here: false };

    fn at(milliseconds: i64) -> Timestamp {
        Timestamp(BEGAN.0 + milliseconds)
    }

    #[track_caller]
    fn check_state(last: Option<i64>, now: i64, expected: State) {
        let seen = Seen { last: last.map(at), phones: u32::from(last.is_some()), addresses: 1, here: false };
        let place = Place { link: Link::Wifi, vpn: false };
        assert_eq!(examine(&seen, BEGAN, at(now), place).state, expected, "last phone {last:?}, now {now}");
    }

    #[test]
    fn it_waits_a_minute_and_not_longer() {
        check_state(None, 0, State::Waiting { left: 60 });
        check_state(None, 1, State::Waiting { left: 60 });
        check_state(None, 1_000, State::Waiting { left: 59 });
        check_state(None, 59_000, State::Waiting { left: 1 });
        check_state(None, 59_999, State::Waiting { left: 1 });
        check_state(None, 60_000, State::TimedOut);
        check_state(None, i64::MAX - BEGAN.0, State::TimedOut);
        // the clock was put back
        check_state(None, -5_000_000, State::Waiting { left: 60 });
    }

    #[test]
    fn a_phone_counts_that_came_since_the_test_began() {
        check_state(Some(0), 5, State::Reached);
        check_state(Some(59_000), 600_000, State::Reached);
        check_state(Some(-1), 10_000, State::Waiting { left: 50 });
        check_state(Some(-1), 60_000, State::TimedOut);
        // late is better than never
        check_state(Some(90_000), 91_000, State::Reached);
    }

    #[track_caller]
    fn check_advice(link: Link, vpn: bool, phones: u32, expected: &[Advice]) {
        let last = (phones > 0).then(|| at(-60_000));
        let seen = Seen { last, phones, addresses: phones.min(2), ..NOBODY };
        let found = examine(&seen, BEGAN, at(60_000), Place { link, vpn });
        assert_eq!(found, Finding { state: State::TimedOut, advice: expected.to_vec() }, "{link:?} vpn {vpn} {phones}");
    }

    #[test]
    fn what_is_most_likely_comes_first() {
        check_advice(Link::Wifi, false, 0, &[Firewall, Isolation, OtherNetwork, Vpn]);
        check_advice(Link::Unknown, false, 0, &[Firewall, Isolation, OtherNetwork, Vpn]);
        check_advice(Link::Hotspot, false, 0, &[Firewall, OtherNetwork, Vpn]);
        check_advice(Link::Cable, false, 0, &[OtherNetwork, Firewall, Isolation, Vpn]);
        check_advice(Link::Virtual, false, 0, &[Elsewhere, Firewall, Isolation, OtherNetwork, Vpn]);
        check_advice(Link::LinkLocal, false, 0, &[NoNetwork]);
        check_advice(Link::Loopback, true, 0, &[Loopback]);
    }

    #[test]
    fn a_vpn_that_is_on_comes_right_after_the_firewall() {
        check_advice(Link::Wifi, true, 0, &[Firewall, Vpn, Isolation, OtherNetwork]);
        check_advice(Link::Cable, true, 0, &[OtherNetwork, Firewall, Vpn, Isolation]);
        check_advice(Link::Virtual, true, 0, &[Elsewhere, Firewall, Isolation, OtherNetwork, Vpn]);
    }

    #[test]
    fn where_others_got_through_it_is_not_the_firewall() {
        check_advice(Link::Wifi, false, 1, &[OtherNetwork, Vpn, Isolation]);
        check_advice(Link::Cable, true, 5, &[OtherNetwork, Vpn, Isolation]);
        check_advice(Link::Hotspot, true, 3, &[OtherNetwork, Vpn]);
        check_advice(Link::Virtual, false, 3, &[Elsewhere, OtherNetwork, Vpn]);
        for link in Link::ALL {
            let seen = Seen { last: Some(at(-1)), phones: 4, addresses: 4, here: true };
            let found = examine(&seen, BEGAN, at(70_000), Place { link, vpn: true });
            assert!(!found.advice.contains(&Firewall), "{link:?}");
            assert!(!found.advice.is_empty(), "{link:?}: nobody is left without anything to try");
        }
    }

    #[test]
    fn several_phones_from_one_address_are_told_and_nothing_else_once_it_works() {
        for (phones, addresses, expected) in
            [(1, 1, vec![]), (2, 1, vec![]), (3, 1, vec![SharedAddress]), (40, 1, vec![SharedAddress]), (40, 2, vec![])]
        {
            let seen = Seen { last: Some(at(5)), phones, addresses, here: false };
            let found = examine(&seen, BEGAN, at(10), Place { link: Link::Wifi, vpn: true });
            assert_eq!(found, Finding { state: State::Reached, advice: expected }, "{phones} from {addresses}");
        }
    }

    #[test]
    fn while_it_waits_nobody_is_sent_looking() {
        let found = examine(&NOBODY, BEGAN, at(30_000), Place { link: Link::Virtual, vpn: true });
        assert_eq!(found, Finding { state: State::Waiting { left: 30 }, advice: vec![] });
    }
}
