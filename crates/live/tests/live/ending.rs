//! When nobody uses the room, or the network is another one: the server ends, the session does not.

use std::net::IpAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use tokio::net::TcpStream;
use tritt_live::{Ended, Server, Settings};

use crate::phone::Phone;
use crate::{Held, KEY, Memory, open, rules, settings};

fn held(settings: &Settings) -> Held {
    let room = tritt_live::Room::new(rules(), tritt_live::Restored::default());
    let memory = std::sync::Arc::new(Memory::default());
    let server = Server::start(settings, room.clone(), memory.clone(), tritt_live::Page::default(), || {});
    Held { room, server: server.expect("a server"), memory }
}

async fn ended(server: &Server) -> Result<Ended> {
    let began = Instant::now();
    while began.elapsed() < Duration::from_secs(10) {
        if let Some(why) = server.ended() {
            return Ok(why);
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    bail!("it did not end")
}

#[tokio::test]
async fn a_room_nobody_uses_ends_by_itself_and_its_port_is_closed() -> Result<()> {
    let held = held(&Settings { idle: Duration::from_millis(700), ..settings(10) });
    let at = held.at();
    let phone = Phone::join(at, KEY).await?;
    tokio::time::sleep(Duration::from_millis(1500)).await;
    assert_eq!(held.server.ended(), None, "somebody is connected");
    drop(phone);
    // whoever shows slides is not idle
    for _ in 0..10 {
        tokio::time::sleep(Duration::from_millis(150)).await;
        held.room.stay_awake();
    }
    assert_eq!(held.server.ended(), None, "the trainer works");
    assert_eq!(ended(&held.server).await?, Ended::Idle);
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert!(TcpStream::connect(at).await.is_err(), "the port is closed");
    Ok(())
}

static HERE: AtomicBool = AtomicBool::new(true);

fn is_here(_address: IpAddr) -> bool {
    HERE.load(Ordering::SeqCst)
}

#[tokio::test]
async fn another_network_cuts_the_phones_off_and_does_not_tell_them_it_is_over() -> Result<()> {
    let held = held(&Settings { is_ours: is_here, ..settings(10) });
    let at = held.at();
    let mut phone = Phone::join(at, KEY).await?;
    HERE.store(false, Ordering::SeqCst);
    let began = Instant::now();
    assert_eq!(ended(&held.server).await?, Ended::Address);
    while phone.next().await?.is_some() {}
    assert!(phone.heard.iter().all(|told| told["t"] != "no"), "its place is still there: {:?}", phone.heard);
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert!(TcpStream::connect(at).await.is_err(), "the port is closed");
    // two looks, a second apart, and what is above
    assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
    Ok(())
}

#[tokio::test]
async fn one_look_that_misses_the_address_ends_nothing() -> Result<()> {
    fn now_and_then(_address: IpAddr) -> bool {
        static LOOKS: AtomicBool = AtomicBool::new(false);
        LOOKS.fetch_xor(true, Ordering::SeqCst)
    }
    let held = held(&Settings { is_ours: now_and_then, ..settings(10) });
    tokio::time::sleep(Duration::from_secs(5)).await;
    assert_eq!(held.server.ended(), None);
    Ok(())
}

#[tokio::test]
async fn a_conversation_that_ends_leaves_nobody_behind() -> Result<()> {
    let held = open();
    let phone = Phone::join(held.at(), KEY).await?;
    assert_eq!(held.room.view().connected, 1);
    drop(phone);
    let began = Instant::now();
    while held.room.view().connected > 0 && began.elapsed() < Duration::from_secs(10) {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!((held.room.view().connected, held.room.view().people), (0, 1));
    Ok(())
}
