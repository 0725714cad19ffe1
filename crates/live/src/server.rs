//! The server: it listens on one address while a session runs, gives out the page, and hands each WebSocket to its conversation.

use std::collections::HashMap;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Body;
use axum::extract::ws::WebSocketUpgrade;
use axum::extract::{Extension, Request, State};
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use hyper::server::conn::http1;
use hyper::service::{Service as _, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::runtime::{Builder, Runtime};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::time::{MissedTickBehavior, interval};

use crate::ledger::{Ledger, Writer};
use crate::metered::Metered;
use crate::page::Page;
use crate::protocol::LARGEST;
use crate::room::Room;
use crate::talk::{Around, talk};

/// How long a request may take to say what it wants.
const HEADER_TIME: Duration = Duration::from_secs(5);
/// The most header lines of a request.
const MOST_HEADERS: usize = 64;
/// How many connections wait to be taken.
const BACKLOG: u32 = 1024;
/// Read and write buffers of a WebSocket; the library's own are 128 KiB, which 1,000 phones do not need.
const BUFFER: usize = 4096;
/// How many connections an address may have once half of all are in use. Before that it may have more, for a router can hide a whole room behind one
/// address; but nobody with one address can keep the others out.
const FEW: usize = 8;
/// What may wait to be sent to a phone.
const MOST_UNSENT: usize = 64 * 1024;
/// With nobody connected and nothing done for so long, the server ends.
pub const IDLE: Duration = Duration::from_secs(15 * 60);
/// How often the trainer's window is told of changes at most, and rounds are looked at whose time may be over.
const TICK: Duration = Duration::from_millis(250);
/// Every so many ticks phones are told how many are in: with each of a thousand who come it would be a million messages.
const TICKS_PER_COUNT: u32 = 4;
/// Every so many ticks it is looked whether the address is still this computer's: once a second.
const TICKS_PER_LOOK: u32 = 4;
/// So many looks in a row have to miss it: a Wi-Fi that changes its channel has none for a moment.
const LOOKS: u32 = 2;
/// How long a connection may be one that has not become a WebSocket: the page is loaded in a second, and whoever does not read what it asked for goes.
const HTTP_TIME: Duration = Duration::from_secs(60);
/// How long what is still said may take when the server ends.
const TO_END: Duration = Duration::from_millis(1500);

/// Where the server listens, and how much it bears.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The address of the chosen interface; never that of all.
    pub address: IpAddr,
    /// The port wished for; another one is taken when it is not free. 0: any.
    pub port: u16,
    /// The most connections.
    pub connections: usize,
    /// The most connections from one address: more where a router hides the room behind one.
    pub per_address: usize,
    /// With nobody connected and nothing done for so long it ends: [`IDLE`].
    pub idle: Duration,
    /// Whether an address is still one of this computer's: [`is_ours`].
    pub is_ours: fn(IpAddr) -> bool,
}

/// Why the server does not start.
#[derive(Debug, thiserror::Error)]
pub enum LiveError {
    /// No port of the address can be had.
    #[error("cannot listen on {address}")]
    Listen {
        /// The address.
        address: IpAddr,
        /// What the system says.
        #[source]
        source: io::Error,
    },
    /// It would listen on every interface, or on none.
    #[error("{0} is not the address of one interface")]
    Address(IpAddr),
    /// The system gives no thread.
    #[error("no thread")]
    Thread(#[source] io::Error),
}

/// Why the server has ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// It was told to.
    Told,
    /// Nobody was connected for a quarter of an hour.
    Idle,
    /// The address is not this computer's any more: another network.
    Address,
}

/// Who has loaded the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reached {
    /// From how many other addresses.
    pub addresses: usize,
    /// How long ago the last of them did.
    pub last: Option<Duration>,
    /// Whether this computer did so itself.
    pub here: bool,
}

/// A server that runs until it is dropped.
pub struct Server {
    address: SocketAddr,
    stop: watch::Sender<bool>,
    doorman: Arc<Doorman>,
    runtime: Option<Runtime>,
}

/// Who may come through the door, and what was seen there.
struct Doorman {
    host: String,
    origin: String,
    page: Page,
    room: Arc<Room>,
    seats: Arc<Semaphore>,
    /// While fewer than this are left, each address has [`FEW`].
    reserve: usize,
    per_address: usize,
    from: Mutex<HashMap<IpAddr, Seen>>,
    ended: AtomicU8,
}

#[derive(Default)]
struct Seen {
    connections: usize,
    /// When it last loaded the page.
    page: Option<Instant>,
}

/// How many addresses are remembered: a room with several devices each.
const MOST_ADDRESSES: usize = 10_000;

impl Server {
    /// Listens from now on. `on_change` is called, at most four times a second, when the trainer has something new to see, and when the server has ended.
    ///
    /// # Errors
    /// An address that is not of one interface; no port; no thread.
    pub fn start(
        settings: &Settings,
        room: Arc<Room>,
        ledger: Arc<dyn Ledger>,
        page: Page,
        on_change: impl Fn() + Send + Sync + 'static,
    ) -> Result<Self, LiveError> {
        let address = settings.address.to_canonical();
        if address.is_unspecified() || address.is_multicast() {
            return Err(LiveError::Address(address));
        }
        let runtime = Builder::new_multi_thread()
            .worker_threads(2)
            .thread_name("workshop")
            .enable_all()
            .build()
            .map_err(LiveError::Thread)?;
        let writer = Writer::start(ledger).map_err(LiveError::Thread)?;
        let listener = {
            let _inside = runtime.enter();
            listen(address, settings.port).map_err(|source| LiveError::Listen { address, source })?
        };
        let address = listener.local_addr().map_err(|source| LiveError::Listen { address, source })?;
        let doorman = Arc::new(Doorman {
            host: address.to_string(),
            origin: format!("http://{address}"),
            page,
            room: Arc::clone(&room),
            seats: Arc::new(Semaphore::new(settings.connections)),
            reserve: settings.connections / 2,
            per_address: settings.per_address,
            from: Mutex::default(),
            ended: AtomicU8::new(0),
        });
        let (stop, stopped) = watch::channel(false);
        let router = router(Arc::clone(&doorman), Around { room: Arc::clone(&room), writer });
        runtime.spawn(accept(listener, router, Arc::clone(&doorman), stopped.clone()));
        let ends = (address.ip(), settings.idle, settings.is_ours);
        runtime.spawn(watch_over(Arc::clone(&doorman), ends, stop.clone(), Arc::new(on_change)));
        Ok(Self { address, stop, doorman, runtime: Some(runtime) })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Why it has ended; nothing while it listens.
    pub fn ended(&self) -> Option<Ended> {
        self.doorman.ended()
    }

    /// Who has loaded the page so far.
    pub fn reached(&self) -> Reached {
        let from = self.doorman.from();
        let here = |address: &IpAddr| *address == self.address.ip() || address.is_loopback();
        let loaded = from.iter().filter_map(|(address, seen)| Some((address, seen.page?)));
        let (own, others): (Vec<_>, Vec<_>) = loaded.partition(|(address, _)| here(address));
        Reached {
            addresses: others.len(),
            last: others.iter().map(|(_, at)| at.elapsed()).min(),
            here: !own.is_empty(),
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.doorman.end(Ended::Told);
        self.doorman.room.end();
        self.stop.send_replace(true);
        if let Some(runtime) = self.runtime.take() {
            // what was said last still goes out; then every connection is cut
            let until = Instant::now() + TO_END;
            while self.doorman.room.is_spoken_to() && Instant::now() < until {
                std::thread::sleep(Duration::from_millis(10));
            }
            runtime.shutdown_background();
        }
    }
}

impl Doorman {
    fn from(&self) -> std::sync::MutexGuard<'_, HashMap<IpAddr, Seen>> {
        self.from.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn end(&self, why: Ended) {
        let code = match why {
            Ended::Told => 1,
            Ended::Idle => 2,
            Ended::Address => 3,
        };
        // the first reason stays
        let _ = self.ended.compare_exchange(0, code, Ordering::SeqCst, Ordering::SeqCst);
    }

    fn ended(&self) -> Option<Ended> {
        match self.ended.load(Ordering::SeqCst) {
            0 => None,
            1 => Some(Ended::Told),
            2 => Some(Ended::Idle),
            _ => Some(Ended::Address),
        }
    }

    /// A place for a connection, if there is one for this address.
    fn let_in(self: &Arc<Self>, address: IpAddr) -> Option<Place> {
        let seat = Arc::clone(&self.seats).try_acquire_owned().ok()?;
        let mut from = self.from();
        if from.len() >= MOST_ADDRESSES && !from.contains_key(&address) {
            from.retain(|_, seen| seen.connections > 0);
        }
        let seen = from.entry(address).or_default();
        let most = if self.seats.available_permits() < self.reserve { FEW } else { self.per_address };
        if seen.connections >= most.min(self.per_address) {
            return None;
        }
        seen.connections += 1;
        Some(Place { doorman: Arc::clone(self), address, _seat: seat })
    }
}

/// A connection's place: free again when it is dropped.
struct Place {
    doorman: Arc<Doorman>,
    address: IpAddr,
    _seat: OwnedSemaphorePermit,
}

impl Drop for Place {
    fn drop(&mut self) {
        if let Some(seen) = self.doorman.from().get_mut(&self.address) {
            seen.connections = seen.connections.saturating_sub(1);
        }
    }
}

/// Listens on the port wished for, or on any.
fn listen(address: IpAddr, port: u16) -> io::Result<TcpListener> {
    let on = |port: u16| {
        let socket = if address.is_ipv4() { TcpSocket::new_v4()? } else { TcpSocket::new_v6()? };
        // so that the same port can be had right after a crash; on Windows the option means that others may take it over
        if cfg!(unix) {
            socket.set_reuseaddr(true)?;
        }
        socket.bind(SocketAddr::new(address, port))?;
        socket.listen(BACKLOG)
    };
    match on(port) {
        Err(_) if port != 0 => on(0),
        listening => listening,
    }
}

async fn accept(listener: TcpListener, router: Router, doorman: Arc<Doorman>, mut stopped: watch::Receiver<bool>) {
    loop {
        let taken = tokio::select! {
            taken = listener.accept() => taken,
            _ = stopped.wait_for(|stopped| *stopped) => return,
        };
        let Ok((stream, from)) = taken else {
            // no file handle left, say: those who are in are served on
            tokio::time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        if let Some(place) = doorman.let_in(from.ip()) {
            tokio::spawn(serve(stream, from.ip(), router.clone(), Arc::new(place), stopped.clone()));
        }
    }
}

/// Speaks HTTP with one connection until it is a WebSocket or over.
async fn serve(stream: TcpStream, from: IpAddr, router: Router, place: Arc<Place>, mut stopped: watch::Receiver<bool>) {
    if stream.set_nodelay(true).is_err() {
        return;
    }
    let router = TowerToHyperService::new(router);
    let service = service_fn(move |mut request: hyper::Request<hyper::body::Incoming>| {
        request.extensions_mut().insert(From { address: from, place: Arc::clone(&place) });
        router.call(request.map(Body::new))
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADER_TIME)
        .max_headers(MOST_HEADERS)
        .max_buf_size(16 * 1024)
        .serve_connection(TokioIo::new(Metered::new(stream)), service)
        .with_upgrades();
    tokio::select! {
        _ = tokio::time::timeout(HTTP_TIME, connection) => {}
        _ = stopped.wait_for(|stopped| *stopped) => {}
    }
}

/// Where a request comes from. The place goes with the conversation.
#[derive(Clone)]
struct From {
    address: IpAddr,
    place: Arc<Place>,
}

fn router(doorman: Arc<Doorman>, around: Around) -> Router {
    let guarded = middleware::from_fn_with_state(Arc::clone(&doorman), guard);
    Router::new()
        .route("/ws", get(open))
        .with_state(around)
        .route("/hello", get(hello))
        .fallback(file)
        .with_state(doorman)
        .layer(guarded)
}

/// Takes requests that name this very host, as a whole and nothing else; upgrades only from our own page; nothing but GET.
async fn guard(State(doorman): State<Arc<Doorman>>, request: Request, next: Next) -> Response {
    let headers = request.headers();
    let is = |name: header::HeaderName, value: &str| {
        let mut all = headers.get_all(name).iter();
        all.next().is_some_and(|one| one.as_bytes() == value.as_bytes()) && all.next().is_none()
    };
    // a request that names its host in its first line says there what the header says, or is not for us
    let named = request.uri().authority().is_none_or(|name| name.as_str() == doorman.host);
    let mut response = if !is(header::HOST, &doorman.host) || !named {
        StatusCode::MISDIRECTED_REQUEST.into_response()
    } else if request.method() != Method::GET {
        StatusCode::METHOD_NOT_ALLOWED.into_response()
    } else if request.uri().path() == "/ws" && !is(header::ORIGIN, &doorman.origin) {
        StatusCode::FORBIDDEN.into_response()
    } else {
        next.run(request).await
    };
    let policy = format!(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' ws://{}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        doorman.host
    );
    let headers = response.headers_mut();
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
    headers.insert("cross-origin-resource-policy", HeaderValue::from_static("same-origin"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

async fn open(State(around): State<Around>, Extension(from): Extension<From>, upgrade: WebSocketUpgrade) -> Response {
    upgrade
        .read_buffer_size(BUFFER)
        .write_buffer_size(0)
        .max_write_buffer_size(MOST_UNSENT)
        .max_message_size(LARGEST)
        .max_frame_size(LARGEST)
        .on_upgrade(move |socket| async move {
            talk(socket, around, from.address).await;
            drop(from.place);
        })
}

async fn hello(State(doorman): State<Arc<Doorman>>) -> Response {
    ([(header::CONTENT_TYPE, "application/json")], doorman.room.hello()).into_response()
}

async fn file(State(doorman): State<Arc<Doorman>>, Extension(from): Extension<From>, request: Request) -> Response {
    let Some(file) = doorman.page.file(request.uri().path()) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    if request.uri().path() == "/"
        && let Some(seen) = doorman.from().get_mut(&from.address)
    {
        seen.page = Some(Instant::now());
    }
    let headers = [(header::CONTENT_TYPE, file.kind), (header::CONTENT_ENCODING, "gzip")];
    (headers, Body::from(file.packed.clone())).into_response()
}

/// Looks after the clock of rounds, tells the trainer's window, and ends what nobody uses.
async fn watch_over(
    doorman: Arc<Doorman>,
    (own, idle, is_ours): (IpAddr, Duration, fn(IpAddr) -> bool),
    stop: watch::Sender<bool>,
    on_change: Arc<dyn Fn() + Send + Sync>,
) {
    let mut ticks = interval(TICK);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut moved = doorman.room.watch();
    let mut stopped = stop.subscribe();
    let (mut reached, mut missed) = (0, 0);
    for tick in 0_u32.. {
        tokio::select! {
            _ = ticks.tick() => {}
            _ = stopped.wait_for(|stopped| *stopped) => return,
        }
        doorman.room.watch_the_clock();
        if tick % TICKS_PER_COUNT == 0 {
            doorman.room.tell_people();
        }
        if tick % TICKS_PER_LOOK == TICKS_PER_LOOK - 1 {
            let look = tokio::task::spawn_blocking(move || is_ours(own));
            missed = if look.await.unwrap_or(true) { 0 } else { missed + 1 };
        }
        let why = if doorman.room.silent_for() > idle {
            Some(Ended::Idle)
        } else if missed >= LOOKS {
            Some(Ended::Address)
        } else {
            None
        };
        let loaded = doorman.from().values().filter(|seen| seen.page.is_some()).count();
        if let Some(why) = why {
            doorman.end(why);
            // the session is not over, the trainer may go on with it
            doorman.room.hang_up();
            stop.send_replace(true);
        }
        if why.is_some() || loaded != reached || moved.has_changed().unwrap_or(false) {
            moved.mark_unchanged();
            reached = loaded;
            let tell = Arc::clone(&on_change);
            // it may look at the record
            let _ = tokio::task::spawn_blocking(move || tell()).await;
        }
    }
}

/// Whether an address is still one of this computer's. Where that cannot be told, it is.
pub fn is_ours(address: IpAddr) -> bool {
    address.is_loopback() || if_addrs::get_if_addrs().map_or(true, |all| all.iter().any(|one| one.ip() == address))
}
