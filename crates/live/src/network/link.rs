//! How an interface hangs on a network.

use std::net::{IpAddr, Ipv4Addr};

use tritt_core::workshop::doctor::Link;
use tritt_core::workshop::firewall::System;

use super::is_link_local;

/// How an interface hangs on a network, by its name, its address, and whether it leads to one other computer only.
///
/// Names are those systems give by themselves, in English and German; people rename few of them. What is told by an address is certain: Windows gives its
/// hotspot 192.168.137.1, macOS 192.168.2.1 on a bridge numbered from 100, NetworkManager 10.42.0.1.
pub fn link(system: System, name: &str, address: IpAddr, to_one: bool) -> Link {
    if address.is_loopback() {
        return Link::Loopback;
    }
    if matches!(address, IpAddr::V4(four) if four.is_link_local()) {
        return Link::LinkLocal;
    }
    if matches!(address, IpAddr::V6(six) if is_link_local(six)) {
        return Link::LinkLocal;
    }
    let name = name.to_lowercase();
    if is_hotspot(system, &name, address) {
        return Link::Hotspot;
    }
    if is_vpn(&name, address) || is_machine(&name) {
        return Link::Virtual;
    }
    let link = match system {
        System::Windows => windows(&name),
        System::Mac => mac(&name),
        System::Linux => linux(&name),
    };
    // a cable or radio leads to many
    if to_one && link == Link::Unknown { Link::Virtual } else { link }
}

fn is_hotspot(system: System, name: &str, address: IpAddr) -> bool {
    let IpAddr::V4(four) = address else { return false };
    let [a, b, c, d] = four.octets();
    match system {
        System::Windows => four == Ipv4Addr::new(192, 168, 137, 1) || name.contains("hotspot"),
        // Internet Sharing; virtual machines have such bridges too, with addresses of their own
        System::Mac => {
            let number = name.strip_prefix("bridge").and_then(|number| number.parse::<u32>().ok());
            number.is_some_and(|number| number >= 100) && (a, b, d) == (192, 168, 1) && (2..64).contains(&c)
        }
        System::Linux => four == Ipv4Addr::new(10, 42, 0, 1) && is_radio(name) || name.starts_with("ap0"),
    }
}

/// Networks to somewhere else.
pub(super) fn is_vpn(name: &str, address: IpAddr) -> bool {
    const PARTS: [&str; 18] = [
        "vpn",
        "wireguard",
        "tailscale",
        "zerotier",
        "openvpn",
        "wintun",
        "anyconnect",
        "fortinet",
        "fortissl",
        "globalprotect",
        "pangp",
        "nordlynx",
        "proton",
        "mullvad",
        "cloudflarewarp",
        "sonicwall",
        "forticlient",
        "hamachi",
    ];
    const BEGINNINGS: [&str; 8] = ["tun", "utun", "tap", "wg", "ppp", "ipsec", "zt", "tailscale"];
    // the addresses Tailscale gives
    let shared =
        matches!(address, IpAddr::V4(four) if four.octets()[0] == 100 && (64..128).contains(&four.octets()[1]));
    shared || PARTS.iter().any(|part| name.contains(part)) || BEGINNINGS.iter().any(|begin| numbered(name, begin))
}

/// Networks inside this computer.
fn is_machine(name: &str) -> bool {
    const PARTS: [&str; 9] =
        ["vethernet", "virtualbox", "vmware", "hyper-v", "docker", "(wsl", "vboxnet", "vmnet", "parallels"];
    const BEGINNINGS: [&str; 14] = [
        "docker", "br-", "veth", "virbr", "vnet", "lxc", "lxdbr", "podman", "cni", "flannel", "bridge", "feth", "llw",
        "vmenet",
    ];
    PARTS.iter().any(|part| name.contains(part))
        || BEGINNINGS.iter().any(|begin| name.starts_with(begin))
        || ["awdl", "anpi", "gif", "stf", "dummy", "sit"].iter().any(|begin| numbered(name, begin))
}

fn windows(name: &str) -> Link {
    if ["wi-fi", "wifi", "wlan", "wireless", "drahtlos"].iter().any(|part| name.contains(part)) {
        Link::Wifi
    } else if ["ethernet", "lan-verbindung", "local area connection"].iter().any(|begin| name.starts_with(begin)) {
        Link::Cable
    } else {
        Link::Unknown
    }
}

/// Portable Macs have their Wi-Fi at `en0`; those with a socket for a cable have that there. The name does not say which it is, and a Mac at a workshop is
/// most likely a portable one.
fn mac(name: &str) -> Link {
    match name {
        "en0" => Link::Wifi,
        _ if numbered(name, "ap") => Link::Hotspot,
        _ => Link::Unknown,
    }
}

fn linux(name: &str) -> Link {
    if is_radio(name) {
        Link::Wifi
    } else if ["eth", "enp", "eno", "ens", "enx", "em"].iter().any(|begin| name.starts_with(begin)) {
        Link::Cable
    } else {
        Link::Unknown
    }
}

/// Names of Wi-Fi under Linux: `wlan0`, `wlp2s0`, `wlx…`, `wifi0`.
fn is_radio(name: &str) -> bool {
    name.starts_with("wl") || name.starts_with("wifi")
}

/// Whether a name is this word and a number.
fn numbered(name: &str, word: &str) -> bool {
    name.strip_prefix(word).is_some_and(|rest| rest.chars().next().is_none_or(|sign| sign.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use Link::*;
    use System::{Linux, Mac, Windows};

    #[track_caller]
    fn check(system: System, name: &str, address: &str, expected: Link) {
        assert_eq!(link(system, name, address.parse().unwrap(), false), expected, "{system:?} {name} {address}");
    }

    #[test]
    fn windows_is_told_by_the_names_it_gives() {
        for (name, address, expected) in [
            ("Wi-Fi", "192.168.1.20", Wifi),
            ("WLAN", "192.168.178.31", Wifi),
            ("WLAN 2", "10.0.0.8", Wifi),
            ("Drahtlosnetzwerkverbindung", "192.168.0.9", Wifi),
            ("Ethernet", "192.168.1.21", Cable),
            ("Ethernet 2", "172.16.4.4", Cable),
            ("LAN-Verbindung", "192.168.1.22", Cable),
            ("LAN-Verbindung* 10", "192.168.137.1", Hotspot),
            ("Local Area Connection* 2", "192.168.137.1", Hotspot),
            ("Ethernet 3", "192.168.137.1", Hotspot),
            ("vEthernet (WSL)", "172.24.16.1", Virtual),
            ("vEthernet (WSL (Hyper-V firewall))", "172.24.16.1", Virtual),
            ("vEthernet (Default Switch)", "172.20.0.1", Virtual),
            ("VirtualBox Host-Only Network", "192.168.56.1", Virtual),
            ("VMware Network Adapter VMnet8", "192.168.88.1", Virtual),
            ("Tailscale", "100.101.102.103", Virtual),
            ("OpenVPN TAP-Windows6", "10.8.0.6", Virtual),
            ("Firmen-VPN", "10.9.0.6", Virtual),
            ("Ethernet", "169.254.17.4", LinkLocal),
            ("Loopback Pseudo-Interface 1", "127.0.0.1", Loopback),
            ("Loopback Pseudo-Interface 1", "::1", Loopback),
            ("Mobilfunk", "10.44.1.2", Unknown),
        ] {
            check(Windows, name, address, expected);
        }
    }

    #[test]
    fn macos_is_told_by_name_and_address() {
        for (name, address, expected) in [
            ("en0", "192.168.1.20", Wifi),
            ("en5", "192.168.1.20", Unknown),
            ("bridge100", "192.168.2.1", Hotspot),
            ("bridge101", "192.168.3.1", Hotspot),
            // virtual machines: Apple's own, Parallels; and the bridge every Mac has
            ("bridge100", "192.168.64.1", Virtual),
            ("bridge100", "10.211.55.2", Virtual),
            ("bridge0", "192.168.2.1", Virtual),
            ("ap1", "192.168.2.1", Hotspot),
            ("utun3", "100.90.80.70", Virtual),
            ("utun6", "10.8.0.2", Virtual),
            ("awdl0", "fe80::1", LinkLocal),
            ("en0", "169.254.3.3", LinkLocal),
            ("en0", "172.20.10.4", Wifi),
            ("lo0", "127.0.0.1", Loopback),
        ] {
            check(Mac, name, address, expected);
        }
    }

    #[test]
    fn linux_is_told_by_name_and_address() {
        for (name, address, expected) in [
            ("wlan0", "192.168.1.20", Wifi),
            ("wlp2s0", "192.168.1.20", Wifi),
            ("wlx00c0caabcdef", "192.168.1.20", Wifi),
            ("wlp2s0", "10.42.0.1", Hotspot),
            ("enp3s0", "10.42.0.1", Cable),
            ("eth0", "192.168.1.21", Cable),
            ("eno1", "192.168.1.21", Cable),
            ("enx00e04c680001", "192.168.1.21", Cable),
            ("docker0", "172.17.0.1", Virtual),
            ("br-3f1e2d4c5b6a", "172.18.0.1", Virtual),
            ("virbr0", "192.168.122.1", Virtual),
            ("tun0", "10.8.0.6", Virtual),
            ("wg0", "10.66.0.2", Virtual),
            ("tailscale0", "100.64.0.9", Virtual),
            ("ztabcdefgh", "10.147.17.3", Unknown),
            ("wwan0", "10.33.2.1", Unknown),
            ("usb0", "192.168.42.10", Unknown),
            ("eth0", "169.254.9.9", LinkLocal),
            ("lo", "127.0.0.1", Loopback),
            ("lo", "::1", Loopback),
            ("eth0", "fe80::1", LinkLocal),
            ("eth0", "2001:db8::5", Cable),
        ] {
            check(Linux, name, address, expected);
        }
        let tunnel = link(Linux, "corp", "10.1.1.1".parse().unwrap(), true);
        assert_eq!(tunnel, Virtual, "what leads to one other computer is a tunnel, whatever it is called");
        let cable = link(Linux, "eth0", "10.1.1.1".parse().unwrap(), true);
        assert_eq!(cable, Cable);
    }
}
