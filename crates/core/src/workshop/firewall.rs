//! The rule that lets phones through the firewall of this computer, to copy: what opens it, and what closes it again.
//!
//! Sources, as read for this: learn.microsoft.com “New-NetFirewallRule”; support.microsoft.com “Risks of allowing apps through Windows Firewall”; the manual
//! pages ufw(8) and firewall-cmd(1). macOS has no rule for a port: its firewall knows programs, and those are allowed in its settings (Apple Platform Support,
//! “Manage Firewall”).

use std::net::IpAddr;

/// The name of our rule, by which it is found again.
const NAME: &str = "Trittsicher Workshop";

/// How long a rule of firewalld stays when nobody removes it.
const HOURS: u32 = 8;

/// The system this computer runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum System {
    /// Windows.
    Windows,
    /// macOS.
    Mac,
    /// Linux, and whatever else.
    Linux,
}

/// What a rule lets through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Door<'a> {
    /// The program that listens, with its whole path.
    pub program: &'a str,
    /// Where it listens; nothing while no session runs.
    pub at: Option<(IpAddr, u16)>,
    /// How many bits of the address say which network it is.
    pub prefix: u8,
    /// Whether the network is the own hotspot: Windows may take that for a public network, so the rule goes by its address instead.
    pub hotspot: bool,
}

/// Lines to copy into a window for commands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// What it is for.
    pub tool: Tool,
    /// Opens it.
    pub open: String,
    /// Closes it again.
    pub close: String,
}

/// Where the lines go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tool {
    /// PowerShell, as administrator.
    PowerShell,
    /// A terminal; the firewall of Ubuntu and its relatives.
    Ufw,
    /// A terminal; the firewall of Fedora, Red Hat, openSUSE.
    Firewalld,
}

/// The rules for a system. There are none where its firewall goes by settings alone, or needs a port that nobody knows yet.
pub fn rules(system: System, door: &Door<'_>) -> Vec<Rule> {
    match system {
        System::Windows => powershell(door).into_iter().collect(),
        System::Mac => Vec::new(),
        System::Linux => {
            door.at.map(|(address, port)| vec![ufw(address, door.prefix, port), firewalld(port)]).unwrap_or_default()
        }
    }
}

/// Nothing for a path that is not one line: no program lies there, and whoever pastes two lines runs two.
fn powershell(door: &Door<'_>) -> Option<Rule> {
    if door.program.is_empty() || door.program.chars().any(char::is_control) {
        return None;
    }
    let name = powershell_text(NAME);
    let mut open = format!("New-NetFirewallRule -DisplayName {name} -Direction Inbound -Action Allow");
    match door.at {
        Some((address, _)) if door.hotspot => open.push_str(&format!(" -Profile Any -LocalAddress {address}")),
        _ => open.push_str(" -Profile Private"),
    }
    open.push_str(" -RemoteAddress LocalSubnet -Protocol TCP");
    if let Some((_, port)) = door.at {
        open.push_str(&format!(" -LocalPort {port}"));
    }
    open.push_str(&format!(" -Program {}", powershell_text(door.program)));
    Some(Rule { tool: Tool::PowerShell, open, close: format!("Remove-NetFirewallRule -DisplayName {name}") })
}

/// A text as PowerShell takes it without reading anything into it: in single quotes, with each of them doubled. It takes the typographic ones for quotes too.
fn powershell_text(text: &str) -> String {
    let mut out = String::from("'");
    for sign in text.chars() {
        out.push(sign);
        if matches!(sign, '\'' | '\u{2018}' | '\u{2019}' | '\u{201a}' | '\u{201b}') {
            out.push(sign);
        }
    }
    out.push('\'');
    out
}

fn ufw(address: IpAddr, prefix: u8, port: u16) -> Rule {
    let rule = format!("allow from {} to {address} port {port} proto tcp", network(address, prefix));
    Rule { tool: Tool::Ufw, open: format!("sudo ufw {rule}"), close: format!("sudo ufw delete {rule}") }
}

fn firewalld(port: u16) -> Rule {
    Rule {
        tool: Tool::Firewalld,
        open: format!("sudo firewall-cmd --add-port={port}/tcp --timeout={HOURS}h"),
        close: format!("sudo firewall-cmd --remove-port={port}/tcp"),
    }
}

/// The network an address is in: `192.168.1.0/24`.
fn network(address: IpAddr, prefix: u8) -> String {
    match address {
        IpAddr::V4(address) => {
            let prefix = prefix.min(32);
            let mask = u32::MAX.checked_shl(32 - u32::from(prefix)).unwrap_or(0);
            format!("{}/{prefix}", std::net::Ipv4Addr::from(u32::from(address) & mask))
        }
        IpAddr::V6(address) => {
            let prefix = prefix.min(128);
            let mask = u128::MAX.checked_shl(128 - u32::from(prefix)).unwrap_or(0);
            format!("{}/{prefix}", std::net::Ipv6Addr::from(u128::from(address) & mask))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn door(program: &str) -> Door<'_> {
        Door { program, at: Some((IpAddr::from([192, 168, 1, 20]), 8123)), prefix: 24, hotspot: false }
    }

    #[track_caller]
    fn check(system: System, door: Door<'_>, expected: &[(&str, &str)]) {
        let rules = rules(system, &door);
        let told: Vec<_> = rules.iter().map(|rule| (rule.open.as_str(), rule.close.as_str())).collect();
        assert_eq!(told, expected, "{system:?} {door:?}");
    }

    const CLOSE: &str = "Remove-NetFirewallRule -DisplayName 'Trittsicher Workshop'";

    #[test]
    fn windows_opens_one_program_for_the_own_network() {
        let program = r"C:\Program Files\Trittsicher\trittsicher.exe";
        check(
            System::Windows,
            door(program),
            &[(
                "New-NetFirewallRule -DisplayName 'Trittsicher Workshop' -Direction Inbound -Action Allow -Profile Private -RemoteAddress LocalSubnet -Protocol TCP -LocalPort 8123 -Program 'C:\\Program Files\\Trittsicher\\trittsicher.exe'",
                CLOSE,
            )],
        );
        // before a session nobody knows the port
        check(
            System::Windows,
            Door { at: None, ..door(program) },
            &[(
                "New-NetFirewallRule -DisplayName 'Trittsicher Workshop' -Direction Inbound -Action Allow -Profile Private -RemoteAddress LocalSubnet -Protocol TCP -Program 'C:\\Program Files\\Trittsicher\\trittsicher.exe'",
                CLOSE,
            )],
        );
        let hotspot = Door { at: Some((IpAddr::from([192, 168, 137, 1]), 50001)), hotspot: true, ..door(r"D:\t.exe") };
        check(
            System::Windows,
            hotspot,
            &[(
                "New-NetFirewallRule -DisplayName 'Trittsicher Workshop' -Direction Inbound -Action Allow -Profile Any -LocalAddress 192.168.137.1 -RemoteAddress LocalSubnet -Protocol TCP -LocalPort 50001 -Program 'D:\\t.exe'",
                CLOSE,
            )],
        );
    }

    #[test]
    fn linux_opens_one_port_and_needs_to_know_it() {
        check(
            System::Linux,
            door("/opt/t"),
            &[
                (
                    "sudo ufw allow from 192.168.1.0/24 to 192.168.1.20 port 8123 proto tcp",
                    "sudo ufw delete allow from 192.168.1.0/24 to 192.168.1.20 port 8123 proto tcp",
                ),
                ("sudo firewall-cmd --add-port=8123/tcp --timeout=8h", "sudo firewall-cmd --remove-port=8123/tcp"),
            ],
        );
        check(System::Linux, Door { at: None, ..door("/opt/t") }, &[]);
        check(System::Mac, door("/Applications/Trittsicher.app"), &[]);
    }

    #[test]
    fn a_network_is_the_address_without_its_own_part() {
        let six: IpAddr = "fd00:1:2:3::20".parse().unwrap();
        for (address, prefix, expected) in [
            (IpAddr::from([172, 20, 10, 3]), 28, "172.20.10.0/28"),
            (IpAddr::from([10, 1, 2, 3]), 8, "10.0.0.0/8"),
            (IpAddr::from([10, 1, 2, 3]), 32, "10.1.2.3/32"),
            (IpAddr::from([10, 1, 2, 3]), 0, "0.0.0.0/0"),
            (IpAddr::from([10, 1, 2, 3]), 200, "10.1.2.3/32"),
            (six, 64, "fd00:1:2:3::/64"),
            (six, 0, "::/0"),
            (six, 255, "fd00:1:2:3::20/128"),
        ] {
            assert_eq!(network(address, prefix), expected);
        }
    }

    #[test]
    fn nothing_in_a_path_is_read_as_a_command() {
        for (path, expected) in [
            (r"C:\O'Neill\t.exe", r"'C:\O''Neill\t.exe'"),
            (r"C:\a b\$env:x;rm `n\t.exe", r"'C:\a b\$env:x;rm `n\t.exe'"),
            ("C:\\O\u{2019}Neill\\t.exe", "'C:\\O\u{2019}\u{2019}Neill\\t.exe'"),
            ("C:\\\"x\" & calc\\t.exe", "'C:\\\"x\" & calc\\t.exe'"),
        ] {
            let rules = rules(System::Windows, &door(path));
            assert!(rules[0].open.ends_with(&format!("-Program {expected}")), "{path}: {}", rules[0].open);
        }
        for path in ["", "C:\\a\nRemove-Item x", "C:\\a\r\n", "C:\\\u{0}"] {
            check(System::Windows, door(path), &[]);
        }
    }

    /// Reads a text of PowerShell back as its rules say: single quotes around it, two of them are one.
    fn read_back(quoted: &str) -> Option<String> {
        let quote = |sign: char| "'\u{2018}\u{2019}\u{201a}\u{201b}".contains(sign);
        let mut signs = quoted.strip_prefix('\'')?.chars().peekable();
        let mut out = String::new();
        while let Some(sign) = signs.next() {
            if quote(sign) && signs.next_if(|next| quote(*next)).is_none() {
                return signs.next().is_none().then_some(out);
            }
            out.push(sign);
        }
        None
    }

    proptest! {
        #[test]
        fn whatever_a_path_is_it_comes_out_as_one_text(path in "[ -~äß€\u{2018}-\u{201b}']{1,60}") {
            prop_assert_eq!(read_back(&powershell_text(&path)), Some(path));
        }
    }
}
