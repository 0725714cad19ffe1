//! The networks of this computer, whether phones reach it, and the rule that lets them in.

use std::net::SocketAddr;
use std::time::Duration;

use tritt_core::Timestamp;
use tritt_core::workshop::doctor::{self, Advice, Link, Place, Seen, State};
use tritt_core::workshop::firewall::{self, Door, System, Tool};
use tritt_live::network::{self, Interface};

use crate::convert::{iso, whole};
use crate::wire::*;
use crate::{ApiError, App, Code};

/// A session that runs, as far as the self-test needs to know it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Running {
    /// Where phones go.
    pub address: SocketAddr,
    /// When it began.
    pub began: Timestamp,
    /// What it has seen of phones.
    pub seen: Seen,
}

impl App {
    /// The session that runs, if one does.
    pub(crate) fn workshop_seen(&self) -> Option<Running> {
        let running = self.running();
        let running = running.as_ref().filter(|running| running.server.ended().is_none())?;
        let reached = running.server.reached();
        let now = self.now();
        let ago = |since: Duration| Timestamp(now.0 - i64::try_from(since.as_millis()).unwrap_or_default());
        let seen = Seen {
            last: reached.last.map(ago),
            // whoever is in has loaded the page, also behind a router that gives all of them one address
            phones: whole(reached.addresses).max(if reached.addresses > 0 { running.room.view().people } else { 0 }),
            addresses: whole(reached.addresses),
            here: reached.here,
        };
        Some(Running { address: running.server.address(), began: running.began, seen })
    }
}

/// The networks of this computer, the self-test while a session runs, and rules for the firewall.
///
/// # Errors
/// `request-invalid` for a time that is none.
pub fn workshop_network(app: &App, request: NetworkLook) -> Result<NetworkPage, ApiError> {
    let since = request.since.as_deref().map(moment).transpose()?;
    let found = network::interfaces().unwrap_or_else(|error| {
        // the page says that there is none, and what to do then is the same
        tracing::warn!(%error, "the system does not tell its addresses");
        Vec::new()
    });
    let running = app.workshop_seen();
    let program = std::env::current_exe().map(|path| path.display().to_string()).unwrap_or_default();
    Ok(page(&found, running.as_ref(), since, app.now(), &program))
}

fn page(
    found: &[Interface],
    running: Option<&Running>,
    since: Option<Timestamp>,
    now: Timestamp,
    program: &str,
) -> NetworkPage {
    let chosen = running.and_then(|running| found.iter().find(|one| one.address == running.address.ip()));
    let door = Door {
        program,
        at: running.map(|running| (running.address.ip(), running.address.port())),
        prefix: chosen.map_or(24, |one| one.prefix),
        hotspot: chosen.is_some_and(|one| one.link == Link::Hotspot),
    };
    NetworkPage {
        system: match network::SYSTEM {
            System::Windows => NetworkSystem::Windows,
            System::Mac => NetworkSystem::Mac,
            System::Linux => NetworkSystem::Linux,
        },
        interfaces: found.iter().map(interface).collect(),
        test: running.map(|running| test(running, chosen, found, since, now)),
        rules: firewall::rules(network::SYSTEM, &door).into_iter().map(rule).collect(),
    }
}

fn test(
    running: &Running,
    chosen: Option<&Interface>,
    found: &[Interface],
    since: Option<Timestamp>,
    now: Timestamp,
) -> NetworkTest {
    // who looks for the first time begins to wait now, unless a phone has come already
    let first = if running.seen.last.is_some() { running.began } else { now };
    // a test that is older than the session is that of another one
    let since = since.unwrap_or(first).max(running.began);
    // an address that is gone is told by the end of the session; until then nobody knows what it was
    let link = chosen.map_or(Link::Unknown, |one| one.link);
    let place = Place { link, vpn: network::has_vpn(found) };
    let finding = doctor::examine(&running.seen, since, now, place);
    let (state, left) = match finding.state {
        State::Waiting { left } => (NetworkState::Waiting, left),
        State::Reached => (NetworkState::Reached, 0),
        State::TimedOut => (NetworkState::TimedOut, 0),
    };
    NetworkTest {
        since: iso(since),
        now: iso(now),
        address: format!("http://{}", running.address),
        state,
        left,
        patience: doctor::PATIENCE,
        phones: running.seen.phones,
        here: running.seen.here,
        advice: finding.advice.into_iter().map(advice).collect(),
    }
}

fn moment(text: &str) -> Result<Timestamp, ApiError> {
    let at = text.parse::<jiff::Timestamp>().map_err(|_| Code::RequestInvalid.refused().arg("field", "since"))?;
    Ok(Timestamp(at.as_millisecond()))
}

fn interface(one: &Interface) -> NetworkInterface {
    NetworkInterface {
        name: one.name.clone(),
        address: one.address.to_string(),
        link: match one.link {
            Link::Hotspot => NetworkLink::Hotspot,
            Link::Wifi => NetworkLink::Wifi,
            Link::Cable => NetworkLink::Cable,
            Link::Unknown => NetworkLink::Unknown,
            Link::Virtual => NetworkLink::Virtual,
            Link::LinkLocal => NetworkLink::LinkLocal,
            Link::Loopback => NetworkLink::Loopback,
        },
        public: one.is_public(),
    }
}

fn advice(advice: Advice) -> NetworkAdvice {
    match advice {
        Advice::Loopback => NetworkAdvice::Loopback,
        Advice::NoNetwork => NetworkAdvice::NoNetwork,
        Advice::Elsewhere => NetworkAdvice::Elsewhere,
        Advice::Firewall => NetworkAdvice::Firewall,
        Advice::Isolation => NetworkAdvice::Isolation,
        Advice::OtherNetwork => NetworkAdvice::OtherNetwork,
        Advice::Vpn => NetworkAdvice::Vpn,
        Advice::SharedAddress => NetworkAdvice::SharedAddress,
    }
}

fn rule(rule: firewall::Rule) -> FirewallRule {
    FirewallRule {
        tool: match rule.tool {
            Tool::PowerShell => FirewallTool::PowerShell,
            Tool::Ufw => FirewallTool::Ufw,
            Tool::Firewalld => FirewallTool::Firewalld,
        },
        open: rule.open,
        close: rule.close,
    }
}

/// A square as the window draws it.
pub(crate) fn square(code: &tritt_documents::emergency::Modules) -> QrSquare {
    QrSquare { side: whole(code.side()), path: code.path() }
}

#[cfg(test)]
mod tests {
    use std::net::IpAddr;

    use super::*;

    const BEGAN: Timestamp = Timestamp(1_795_510_800_000);

    fn one(name: &str, address: &str, link: Link) -> Interface {
        Interface { name: name.to_owned(), address: address.parse().unwrap(), prefix: 24, link }
    }

    fn running(address: &str, seen: Seen) -> Running {
        Running { address: SocketAddr::new(address.parse::<IpAddr>().unwrap(), 8123), began: BEGAN, seen }
    }

    const NOBODY: Seen = Seen { last: None, phones: 0, addresses: 0, here: false };

    fn at(seconds: i64) -> Timestamp {
        Timestamp(BEGAN.0 + seconds * 1000)
    }

    #[test]
    fn without_a_session_there_are_addresses_and_no_test() {
        let shown = page(&[one("wlan0", "192.168.1.20", Link::Wifi)], None, None, at(0), "/opt/t");
        assert_eq!(shown.test, None);
        assert_eq!(shown.interfaces[0].link, NetworkLink::Wifi);
    }

    #[test]
    fn the_test_begins_when_somebody_looks_and_again_when_asked() {
        let found = [one("wlan0", "192.168.1.20", Link::Wifi), one("tun0", "10.8.0.2", Link::Virtual)];
        let run = running("192.168.1.20", NOBODY);
        let told = |since: Option<i64>, now: i64| {
            let test = page(&found, Some(&run), since.map(at), at(now), "/opt/t").test.unwrap();
            (test.state, test.left, test.advice)
        };
        assert_eq!(told(Some(0), 10), (NetworkState::Waiting, 50, vec![]));
        assert_eq!(told(None, 500), (NetworkState::Waiting, 60, vec![]), "the session is old, the test is not");
        let (state, _, advice) = told(Some(0), 61);
        assert_eq!(state, NetworkState::TimedOut);
        assert_eq!(advice[..2], [NetworkAdvice::Firewall, NetworkAdvice::Vpn], "the VPN that is on is seen");
        assert_eq!(told(Some(61), 70), (NetworkState::Waiting, 51, vec![]), "again");
        assert_eq!(told(Some(-500), 10).1, 50, "a test from before the session is not this one");
    }

    #[test]
    fn a_phone_that_came_ends_it_until_it_begins_again() {
        let seen = Seen { last: Some(at(5)), phones: 1, addresses: 1, here: true };
        let (found, run) = ([one("wlan0", "192.168.1.20", Link::Wifi)], running("192.168.1.20", seen));
        let test = |since: Option<i64>, now: i64| page(&found, Some(&run), since.map(at), at(now), "x").test.unwrap();
        assert_eq!(test(None, 300).state, NetworkState::Reached);
        assert_eq!(test(None, 300).address, "http://192.168.1.20:8123");
        let late = test(Some(100), 300);
        assert_eq!(late.state, NetworkState::TimedOut);
        assert!(!late.advice.contains(&NetworkAdvice::Firewall), "it let one in: {:?}", late.advice);
    }

    #[test]
    fn an_address_that_is_gone_still_gets_advice() {
        let run = running("192.168.1.20", NOBODY);
        let test = page(&[one("eth0", "10.0.0.5", Link::Cable)], Some(&run), Some(at(0)), at(90), "x").test.unwrap();
        assert_eq!((test.state, test.advice.is_empty()), (NetworkState::TimedOut, false));
    }
}
