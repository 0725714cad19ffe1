//! Who comes in, and what is given out.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use anyhow::Result;
use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::phone::{Phone, refused};
use crate::{CODE, KEY, held, open, question, rules, settings};

/// Sends bytes as they are and gives what comes back until the server hangs up or has answered.
async fn raw(at: SocketAddr, request: &str) -> Result<String> {
    let mut stream = TcpStream::connect(at).await?;
    stream.write_all(request.as_bytes()).await?;
    let mut answer = vec![0; 64 * 1024];
    let length = tokio::time::timeout(Duration::from_secs(10), stream.read(&mut answer)).await??;
    Ok(String::from_utf8_lossy(&answer[..length]).into_owned())
}

async fn get(at: SocketAddr, path: &str) -> Result<String> {
    raw(at, &format!("GET {path} HTTP/1.1\r\nHost: {at}\r\n\r\n")).await
}

#[tokio::test]
async fn the_page_and_nothing_else_is_given_out() -> Result<()> {
    let held = open();
    let page = get(held.at(), "/").await?;
    assert!(page.starts_with("HTTP/1.1 200") && page.ends_with("page"), "{page}");
    assert!(get(held.at(), "/assets/a.js").await?.ends_with("script"));
    let hello = get(held.at(), "/hello").await?;
    assert!(hello.ends_with(r#"{"title":"Ein Vormittag","names":true,"langs":["de","en"],"open":true}"#), "{hello}");
    let (dots, ends) = (
        ["..", "%2e%2e", "..%2f", "%2e%2e%2f", "....//", "..\\", "..%5c", ".%2e"],
        ["etc/passwd", "index.html", "assets/a.js", "Cargo.toml", "windows/win.ini"],
    );
    let mut tried = 0;
    for dot in dots {
        for depth in 1..6 {
            for end in ends {
                for start in ["/", "/assets/", "//", "/assets/../", "/%00"] {
                    let answer = get(held.at(), &format!("{start}{}{end}", format!("{dot}/").repeat(depth))).await?;
                    assert!(
                        answer.starts_with("HTTP/1.1 404") || answer.starts_with("HTTP/1.1 400"),
                        "{start} {dot} {end}: {answer}"
                    );
                    tried += 1;
                }
            }
        }
    }
    assert!(tried >= 1000, "{tried}");
    Ok(())
}

#[tokio::test]
async fn every_answer_has_the_policy_of_the_page_also_an_error() -> Result<()> {
    let held = open();
    let host = held.at();
    for request in [
        format!("GET / HTTP/1.1\r\nHost: {host}\r\n\r\n"),
        format!("GET /nothing HTTP/1.1\r\nHost: {host}\r\n\r\n"),
        "GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n".to_owned(),
        format!("POST /hello HTTP/1.1\r\nHost: {host}\r\nContent-Length: 0\r\n\r\n"),
    ] {
        let answer = raw(host, &request).await?.to_lowercase();
        for header in [
            &format!(
                "content-security-policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' ws://{host};"
            ),
            "x-content-type-options: nosniff",
            "referrer-policy: no-referrer",
            "cross-origin-resource-policy: same-origin",
            "frame-ancestors 'none'",
        ] {
            assert!(answer.contains(header), "{request}: {header} is missing in {answer}");
        }
        assert!(!answer.contains("access-control") && !answer.contains("set-cookie"), "{answer}");
    }
    Ok(())
}

#[tokio::test]
async fn another_host_or_origin_reaches_nothing() -> Result<()> {
    let held = open();
    let at = held.at();
    let port = at.port();
    let hosts = [
        "evil.example".to_owned(),
        format!("evil.example:{port}"),
        "localhost".to_owned(),
        format!("localhost:{port}"),
        "127.0.0.1".to_owned(),
        format!("127.0.0.1:{}", port.wrapping_add(1)),
        format!("127.0.0.1:{port}.evil.example"),
        format!("evil.example@127.0.0.1:{port}"),
        format!("127.0.0.1:{port}@evil.example"),
        format!("127.1:{port}"),
        format!("0177.0.0.1:{port}"),
        format!("2130706433:{port}"),
        format!("[::ffff:127.0.0.1]:{port}"),
        format!("127.0.0.1:{port}, evil.example"),
        format!("127.0.0.1:0{port}"),
        format!("127.0.0.1 :{port}"),
        format!("127.0.0.1.:{port}"),
        String::new(),
    ];
    for host in &hosts {
        for path in ["/", "/hello", "/ws", "/assets/a.js"] {
            let answer = raw(at, &format!("GET {path} HTTP/1.1\r\nHost: {host}\r\n\r\n")).await?;
            assert!(
                answer.starts_with("HTTP/1.1 421") || answer.starts_with("HTTP/1.1 400"),
                "{host:?} {path}: {answer}"
            );
        }
    }
    let twice = raw(at, &format!("GET / HTTP/1.1\r\nHost: {at}\r\nHost: evil.example\r\n\r\n")).await?;
    assert!(!twice.starts_with("HTTP/1.1 200"), "{twice}");
    let absolute = raw(at, &format!("GET http://evil.example/ HTTP/1.1\r\nHost: {at}\r\n\r\n")).await?;
    assert!(!absolute.starts_with("HTTP/1.1 200"), "{absolute}");
    let upgrade = "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
    for origin in [
        None,
        Some("null".to_owned()),
        Some("http://evil.example".to_owned()),
        Some(format!("https://{at}")),
        Some(format!("http://{at}/")),
        Some(format!("http://{at}.evil.example")),
        Some(format!("http://localhost:{port}")),
        Some(format!("HTTP://{at}")),
        Some(String::new()),
    ] {
        let line = origin.as_ref().map(|origin| format!("Origin: {origin}\r\n")).unwrap_or_default();
        let answer = raw(at, &format!("GET /ws HTTP/1.1\r\nHost: {at}\r\n{line}{upgrade}\r\n")).await?;
        assert!(answer.starts_with("HTTP/1.1 403"), "{origin:?}: {answer}");
    }
    let answer = raw(at, &format!("GET /ws HTTP/1.1\r\nHost: {at}\r\nOrigin: http://{at}\r\n{upgrade}\r\n")).await?;
    assert!(answer.starts_with("HTTP/1.1 101"), "our own page comes in: {answer}");
    Ok(())
}

#[tokio::test]
async fn the_code_opens_the_door_however_it_is_typed_and_the_secret_too() -> Result<()> {
    let held = open();
    for code in [CODE, "a7k9qx", " A7K 9QX ", "A7K-9QX"] {
        let phone = Phone::with(held.at(), json!({ "t": "join", "lang": "de", "code": code })).await?;
        assert!(!phone.name.is_empty() && phone.token.len() == 32 && phone.again.len() == 8, "{code}");
    }
    Phone::join(held.at(), KEY).await?;
    for first in [
        json!({ "t": "join", "lang": "de", "key": "00112233445566778899aabbccddeefe" }),
        json!({ "t": "join", "lang": "de", "key": "" }),
        json!({ "t": "join", "lang": "de", "code": "A7K9QY" }),
    ] {
        assert_eq!(refused(held.at(), &first).await?, "code", "{first}");
    }
    for first in [
        json!({ "t": "join", "lang": "de" }),
        json!({ "t": "join", "lang": "de", "code": CODE, "key": KEY }),
        json!({ "t": "join", "lang": "de", "code": CODE, "role": "trainer" }),
        json!({ "t": "answer", "round": 1, "id": 1, "value": { "pick": ["a"] } }),
        json!({ "t": "reveal" }),
        json!([[[[[1]]]]]),
        // as deep in a field that may hold a list
        json!({ "t": "answer", "round": 1, "id": 1, "value": { "pick": [[["1"]]] } }),
    ] {
        assert_eq!(refused(held.at(), &first).await?, "bad", "{first}");
    }
    Ok(())
}

#[tokio::test]
async fn whoever_guesses_is_slowed_and_the_qr_code_is_not() -> Result<()> {
    let held = open();
    let wrong = json!({ "t": "join", "lang": "de", "code": "222222" });
    let mut answers = Vec::new();
    for _ in 0..14 {
        answers.push(refused(held.at(), &wrong).await?);
    }
    assert_eq!(answers.iter().filter(|why| *why == "code").count(), 10, "{answers:?}");
    assert!(answers.iter().skip(10).all(|why| why == "slow"), "{answers:?}");
    Phone::join(held.at(), KEY).await?;
    Ok(())
}

#[tokio::test]
async fn a_locked_or_full_room_lets_nobody_in_and_everybody_stay() -> Result<()> {
    let held = held(tritt_live::Rules { most: 2, ..rules() }, tritt_live::Restored::default());
    let join = json!({ "t": "join", "lang": "de", "key": KEY });
    let first = Phone::join(held.at(), KEY).await?;
    held.room.lock(true);
    assert_eq!(refused(held.at(), &join).await?, "locked");
    Phone::resume(held.at(), &first.token).await?;
    held.room.lock(false);
    let mut first = Phone::resume(held.at(), &first.token).await?;
    let second = Phone::join(held.at(), KEY).await?;
    assert_eq!(refused(held.at(), &join).await?, "full");
    // who has answered keeps the place, whether they are there or not; who is gone and never did leaves it to others
    held.room.open(question(1), None, true);
    first.answer(1, json!({ "pick": ["1"] })).await?;
    let (first_token, second_token) = (first.token.clone(), second.token.clone());
    drop((first, second));
    while held.room.view().connected > 0 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    Phone::join(held.at(), KEY).await?;
    let resume = |token: String| json!({ "t": "resume", "lang": "de", "token": token });
    assert_eq!(refused(held.at(), &resume(second_token)).await?, "gone");
    Phone::with(held.at(), resume(first_token)).await?;
    assert!(held.memory.kept().contains(&tritt_live::Entry::Removed { participant: 2 }), "the record knows as well");
    assert_eq!(held.room.view().people, 2);
    Ok(())
}

#[tokio::test]
async fn names_are_generated_own_ones_are_checked_and_none_is_there_twice() -> Result<()> {
    let held = open();
    let own = |name: &str| json!({ "t": "join", "lang": "de", "key": KEY, "name": name });
    let phone = Phone::with(held.at(), own(" Jörg  Ümit ")).await?;
    assert_eq!(phone.name, "Jörg Ümit");
    // the same, and the same for the eye
    for name in
        ["Jörg Ümit", "JÖRG ÜMIT", "\u{202e}evil", "a\u{200b}b", "<script>alert(1)</script>\u{7}", &"x".repeat(31)]
    {
        assert_eq!(refused(held.at(), &own(name)).await?, "name", "{name:?}");
    }
    held.room.allow_names(false);
    let phone = Phone::with(held.at(), own("Somebody")).await?;
    assert_ne!(phone.name, "Somebody");
    Ok(())
}

#[tokio::test]
async fn nothing_listens_after_the_end() -> Result<()> {
    let held = open();
    let at = held.at();
    let mut phone = Phone::join(at, KEY).await?;
    let began = Instant::now();
    let end = tokio::task::spawn_blocking(move || drop(held.server));
    while phone.next().await?.is_some() {}
    end.await?;
    let said = phone.heard.last().expect("something was said");
    assert_eq!((&said["t"], &said["why"]), (&json!("no"), &json!("over")));
    assert!(TcpStream::connect(at).await.is_err(), "the port is closed");
    assert!(began.elapsed() < Duration::from_secs(2), "L1: {:?}", began.elapsed());
    Ok(())
}

#[test]
fn no_address_of_all_interfaces_is_listened_on() {
    let room = tritt_live::Room::new(rules(), tritt_live::Restored::default());
    for address in ["0.0.0.0", "::", "::ffff:0.0.0.0", "224.0.0.1"] {
        let settings = tritt_live::Settings { address: address.parse().expect("an address"), ..settings(1) };
        let memory = std::sync::Arc::new(crate::Memory::default());
        let started = tritt_live::Server::start(&settings, room.clone(), memory, tritt_live::Page::default(), || {});
        assert!(started.is_err(), "{address}");
    }
}

#[tokio::test]
async fn one_address_does_not_keep_the_others_out() -> Result<()> {
    let room = tritt_live::Room::new(rules(), tritt_live::Restored::default());
    let memory = std::sync::Arc::new(crate::Memory::default());
    let server = tritt_live::Server::start(&settings(40), room, memory, tritt_live::Page::default(), || {})?;
    // connections that say nothing: those that are refused are closed at once
    let mut greedy = Vec::new();
    for _ in 0..40 {
        greedy.push(TcpStream::connect(server.address()).await?);
    }
    tokio::time::sleep(Duration::from_millis(500)).await;
    let mut refused = 0;
    for stream in &mut greedy {
        let closed = tokio::time::timeout(Duration::from_millis(20), stream.read(&mut [0; 1])).await;
        refused += usize::from(matches!(closed, Ok(Ok(0) | Err(_))));
    }
    assert_eq!(refused, 20, "half of all is for others");
    Ok(())
}
