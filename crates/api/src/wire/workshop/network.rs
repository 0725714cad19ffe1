//! The network a workshop runs in, and what to do where phones do not get in.

use crate::wire::{answers, requests};

requests! {
    /// The page about the network.
    struct NetworkLook {
        /// Since when the self-test runs, ISO 8601, as the last answer said it; absent where somebody begins to look.
        pub since: Option<String>,
    }

    /// A Wi-Fi to join.
    struct WifiRequest {
        /// What it is called.
        pub name: String,
        /// Its password; absent where it is open to everybody.
        pub password: Option<String>,
        /// Whether it hides its name.
        pub hidden: bool,
    }

    /// A sheet for the wall that lets phones into a Wi-Fi.
    struct WifiSheetRequest {
        /// Its language.
        pub language: String,
        /// A second language below it.
        pub second: Option<String>,
        /// The Wi-Fi.
        pub wifi: WifiRequest,
        /// Whether the password stands on it to be read; the square holds it in any case.
        pub shown: bool,
    }

    /// Cards to vote with.
    struct VotingCardsRequest {
        /// Their language.
        pub language: String,
        /// A second language below it.
        pub second: Option<String>,
        /// What is on them.
        pub kind: VotingCardKind,
        /// For how many people, 1 to 100.
        pub people: u32,
        /// The number of the first set, 1 to 1000: a large room is printed in parts.
        pub first: u32,
        /// Whether the square leads to the session that runs; otherwise a phone reads from it what is on the card.
        pub join: bool,
    }

    /// What is on cards.
    #[derive(Copy, Eq)]
    enum VotingCardKind {
        /// A, B, C, D.
        Letters,
        /// A to H.
        AllLetters,
        /// True and false.
        Truth,
    }
}

answers! {
    /// The networks of this computer, and whether phones reach it.
    struct NetworkPage {
        /// The system this computer runs.
        pub system: NetworkSystem,
        /// Its addresses, the one to propose first.
        pub interfaces: Vec<NetworkInterface>,
        /// The self-test; absent while no session runs.
        pub test: Option<NetworkTest>,
        /// Rules for the firewall, to copy; empty where it goes by settings, or while the port is not known.
        pub rules: Vec<FirewallRule>,
    }

    /// Systems.
    #[derive(Copy, Eq)]
    enum NetworkSystem {
        /// Windows.
        Windows,
        /// macOS.
        Mac,
        /// Linux.
        Linux,
    }

    /// An address of this computer.
    struct NetworkInterface {
        /// What the system calls what it hangs on.
        pub name: String,
        /// The address.
        pub address: String,
        /// How it hangs on a network.
        pub link: NetworkLink,
        /// Whether it is an address of the internet.
        pub public: bool,
    }

    /// How a computer hangs on a network.
    #[derive(Copy, Eq)]
    enum NetworkLink {
        /// Its own hotspot.
        Hotspot,
        /// Wi-Fi.
        Wifi,
        /// A cable.
        Cable,
        /// What cannot be told.
        Unknown,
        /// A VPN, a virtual machine, a container.
        Virtual,
        /// An address nobody gave it.
        LinkLocal,
        /// This computer alone.
        Loopback,
    }

    /// The self-test: whether a phone loads the page.
    struct NetworkTest {
        /// Since when it runs, ISO 8601.
        pub since: String,
        /// The time now, ISO 8601: since when it would run that begins again.
        pub now: String,
        /// Where phones go.
        pub address: String,
        /// How it stands.
        pub state: NetworkState,
        /// Seconds it still waits.
        pub left: u32,
        /// Seconds it waits in all.
        pub patience: u32,
        /// How many phones have loaded the page since the session began.
        pub phones: u32,
        /// Whether this computer itself has.
        pub here: bool,
        /// What to try, the most likely first.
        pub advice: Vec<NetworkAdvice>,
    }

    /// How the self-test stands.
    #[derive(Copy, Eq)]
    enum NetworkState {
        /// A phone may still come.
        Waiting,
        /// One has loaded the page.
        Reached,
        /// None has in time.
        TimedOut,
    }

    /// What to try.
    #[derive(Copy, Eq)]
    enum NetworkAdvice {
        /// The address is for this computer alone.
        Loopback,
        /// No router gave an address.
        NoNetwork,
        /// The address belongs to a VPN or a virtual machine.
        Elsewhere,
        /// The firewall of this computer.
        Firewall,
        /// A Wi-Fi that keeps its devices apart.
        Isolation,
        /// The phone is in another network.
        OtherNetwork,
        /// A VPN on phone or computer.
        Vpn,
        /// Several phones come from one address.
        SharedAddress,
    }

    /// A rule for the firewall.
    struct FirewallRule {
        /// Where its lines go.
        pub tool: FirewallTool,
        /// Opens it.
        pub open: String,
        /// Closes it again.
        pub close: String,
    }

    /// Where lines go.
    #[derive(Copy, Eq)]
    enum FirewallTool {
        /// PowerShell, as administrator.
        PowerShell,
        /// A terminal, for ufw.
        Ufw,
        /// A terminal, for firewalld.
        Firewalld,
    }

    /// A Wi-Fi as a square, or what is wrong with what was typed.
    struct WifiCode {
        /// What is wrong; absent where nothing is.
        pub wrong: Option<WifiWrong>,
        /// The square; absent where something is wrong.
        pub code: Option<QrSquare>,
    }

    /// What is wrong with a Wi-Fi.
    #[derive(Copy, Eq)]
    enum WifiWrong {
        /// It has no name yet.
        NameEmpty,
        /// The name is too long, or has signs no name has.
        Name,
        /// The password is too short or too long.
        Length,
        /// The password has signs none has.
        Signs,
    }

    /// A QR code to draw.
    struct QrSquare {
        /// How many modules it is wide and high, with the quiet zone.
        pub side: u32,
        /// The dark modules as path data of SVG, one unit each.
        pub path: String,
    }
}
