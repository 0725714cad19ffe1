//! The networks this computer is in: what each one is, and which one phones most likely reach.

mod link;

use std::io;
use std::net::{IpAddr, Ipv6Addr};

use tritt_core::workshop::doctor::Link;
use tritt_core::workshop::firewall::System;

use link::is_vpn;
pub use link::link;

/// The system this program was built for.
pub const SYSTEM: System = if cfg!(windows) {
    System::Windows
} else if cfg!(target_os = "macos") {
    System::Mac
} else {
    System::Linux
};

/// An address of this computer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interface {
    /// What the system calls what it hangs on: `en0`, `wlp2s0`, `WLAN`.
    pub name: String,
    /// The address.
    pub address: IpAddr,
    /// How many bits of it say which network it is in.
    pub prefix: u8,
    /// How it hangs on a network, as far as that can be told.
    pub link: Link,
}

impl Interface {
    /// Whether the address is one of the internet: whoever listens there may be reached from everywhere.
    pub fn is_public(&self) -> bool {
        match self.address {
            IpAddr::V4(address) => {
                let shared = address.octets()[0] == 100 && (64..128).contains(&address.octets()[1]);
                !(address.is_private() || address.is_loopback() || address.is_link_local() || shared)
            }
            IpAddr::V6(address) => !(is_unique_local(address) || address.is_loopback() || is_link_local(address)),
        }
    }
}

/// The addresses of this computer a room can be at, the one to propose first. That of this computer alone is among them only where there is no other: to
/// rehearse with.
///
/// # Errors
/// When the system does not tell.
pub fn interfaces() -> io::Result<Vec<Interface>> {
    let found = if_addrs::get_if_addrs()?.into_iter().filter(|one| one.is_oper_up() || one.is_loopback());
    let known = found.map(|one| {
        let (address, prefix) = match &one.addr {
            if_addrs::IfAddr::V4(four) => (IpAddr::V4(four.ip), four.prefixlen),
            if_addrs::IfAddr::V6(six) => (IpAddr::V6(six.ip), six.prefixlen),
        };
        let link = link(SYSTEM, &one.name, address, one.is_p2p());
        Interface { name: one.name, address, prefix, link }
    });
    Ok(offered(known.collect()))
}

/// Those of `found` a room can be at, the one to propose first: IPv4 before IPv6, which no phone likes to type; a network with phones before others; an
/// address of one's own before one of the internet.
fn offered(mut found: Vec<Interface>) -> Vec<Interface> {
    // a link-local address of IPv6 needs the name of the interface behind it, which differs on every phone
    found.retain(|one| !matches!(one.address, IpAddr::V6(address) if is_link_local(address)));
    if found.iter().any(|one| one.link != Link::Loopback) {
        found.retain(|one| one.link != Link::Loopback);
    }
    let usable = |one: &Interface| one.link < Link::Virtual;
    found.sort_by(|a, b| {
        let rank = |one: &Interface| (!usable(one), one.address.is_ipv6(), one.is_public(), one.link);
        rank(a).cmp(&rank(b)).then_with(|| a.name.cmp(&b.name)).then_with(|| a.address.cmp(&b.address))
    });
    found.dedup_by(|a, b| a.address == b.address);
    found
}

/// What changed between two looks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Change {
    /// Addresses that were there and are no more: a room at one of them has ended.
    pub gone: Vec<IpAddr>,
    /// Addresses that were not there.
    pub new: Vec<IpAddr>,
}

/// What changed between two looks. Only addresses count: whoever renames an interface moves no room.
pub fn change(before: &[Interface], now: &[Interface]) -> Change {
    let beyond = |these: &[Interface], those: &[Interface]| {
        let strange = |one: &&Interface| !those.iter().any(|other| other.address == one.address);
        these.iter().filter(strange).map(|one| one.address).collect()
    };
    Change { gone: beyond(before, now), new: beyond(now, before) }
}

/// Whether a VPN is on: a tunnel that has an address. Machines and containers in this computer are none, they lead nothing away.
pub fn has_vpn(found: &[Interface]) -> bool {
    found.iter().any(|one| one.link == Link::Virtual && is_vpn(&one.name.to_lowercase(), one.address))
}

fn is_link_local(address: Ipv6Addr) -> bool {
    address.segments()[0] & 0xffc0 == 0xfe80
}

fn is_unique_local(address: Ipv6Addr) -> bool {
    address.segments()[0] & 0xfe00 == 0xfc00
}

#[cfg(test)]
mod tests {
    use super::*;
    use Link::*;

    fn one(name: &str, address: &str, link: Link) -> Interface {
        Interface { name: name.to_owned(), address: address.parse().unwrap(), prefix: 24, link }
    }

    #[track_caller]
    fn check_order(found: &[(&str, &str, Link)], expected: &[&str]) {
        for turned in [false, true] {
            let mut found: Vec<_> = found.iter().map(|(name, address, link)| one(name, address, *link)).collect();
            if turned {
                found.reverse();
            }
            let addresses: Vec<String> = offered(found).iter().map(|one| one.address.to_string()).collect();
            assert_eq!(addresses, expected, "turned: {turned}");
        }
    }

    #[test]
    fn what_phones_most_likely_reach_comes_first() {
        check_order(
            &[
                ("lo", "127.0.0.1", Loopback),
                ("docker0", "172.17.0.1", Virtual),
                ("eth0", "192.168.1.21", Cable),
                ("eth0", "2001:db8::21", Cable),
                ("eth0", "fe80::21", LinkLocal),
                ("eth1", "169.254.1.1", LinkLocal),
                ("wlan0", "192.168.1.20", Wifi),
                ("wlan0", "fd00::20", Wifi),
                ("wlan1", "10.42.0.1", Hotspot),
                ("usb0", "192.168.42.10", Unknown),
            ],
            &[
                "10.42.0.1",
                "192.168.1.20",
                "192.168.1.21",
                "192.168.42.10",
                "fd00::20",
                "2001:db8::21",
                "172.17.0.1",
                "169.254.1.1",
            ],
        );
    }

    #[test]
    fn an_address_of_the_internet_comes_after_one_of_the_house() {
        check_order(&[("wlan0", "141.30.5.6", Wifi), ("eth0", "192.168.1.21", Cable)], &["192.168.1.21", "141.30.5.6"]);
        for (address, public) in [
            ("192.168.1.1", false),
            ("10.0.0.1", false),
            ("172.31.0.1", false),
            ("172.32.0.1", true),
            ("100.64.0.1", false),
            ("100.128.0.1", true),
            ("141.30.5.6", true),
            ("169.254.0.1", false),
            ("fd00::1", false),
            ("2a02:8106::1", true),
        ] {
            assert_eq!(one("x", address, Wifi).is_public(), public, "{address}");
        }
    }

    #[test]
    fn this_computer_alone_is_offered_only_where_nothing_else_is() {
        check_order(&[("lo", "127.0.0.1", Loopback), ("lo", "::1", Loopback)], &["127.0.0.1", "::1"]);
        check_order(&[("lo", "127.0.0.1", Loopback), ("eth0", "169.254.1.1", LinkLocal)], &["169.254.1.1"]);
        // what a phone cannot use does not count as something else
        check_order(&[("lo", "127.0.0.1", Loopback), ("eth0", "fe80::1", LinkLocal)], &["127.0.0.1"]);
        check_order(&[], &[]);
    }

    #[test]
    fn an_address_that_went_is_told() {
        let before = [one("wlan0", "192.168.1.20", Wifi), one("eth0", "10.0.0.5", Cable)];
        let moved = [one("wlan0", "172.20.10.3", Wifi), one("eth0", "10.0.0.5", Cable)];
        let of = |address: &str| vec![address.parse::<IpAddr>().unwrap()];
        assert_eq!(change(&before, &moved), Change { gone: of("192.168.1.20"), new: of("172.20.10.3") });
        assert_eq!(change(&before, &before), Change::default());
        let renamed = [one("WLAN", "192.168.1.20", Unknown), one("eth0", "10.0.0.5", Cable)];
        assert_eq!(change(&before, &renamed), Change::default(), "the room is where it was");
        assert_eq!(change(&before, &[]).gone.len(), 2);
    }

    #[test]
    fn a_vpn_is_no_container() {
        assert!(has_vpn(&[one("utun4", "10.8.0.2", Virtual)]));
        assert!(has_vpn(&[one("eth0", "10.0.0.5", Cable), one("tailscale0", "100.64.0.9", Virtual)]));
        assert!(!has_vpn(&[one("docker0", "172.17.0.1", Virtual), one("vEthernet (WSL)", "172.24.0.1", Virtual)]));
        assert!(!has_vpn(&[]));
    }

    #[test]
    fn this_computer_tells_its_addresses() {
        let found = interfaces().unwrap();
        assert!(!found.is_empty(), "there is at least the way to oneself");
        let loopback = found.iter().filter(|one| one.link == Loopback).count();
        assert!(loopback == 0 || loopback == found.len(), "{found:?}");
        assert_eq!(change(&found, &interfaces().unwrap()), Change::default());
    }
}
