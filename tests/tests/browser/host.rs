//! The commands over loopback HTTP. The page finds the same program behind it as in its window, and as strict a content security policy.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::{fs, io};

use anyhow::{Context as _, Result, ensure};
use axum::Router;
use axum::body::Bytes;
use axum::extract::{self, Request, State};
use axum::http::{HeaderName, StatusCode, Uri, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::task::spawn_blocking;
use tritt_api::wire::{Format, Theme};
use tritt_api::{ApiError, App, MenuWords, NoKeychain, Opening, Outside, Topic, system_clock};
use tritt_i18n::Words;
use tritt_tests::dispatch;
use tritt_tests::root;
use zeroize::Zeroizing;

/// The window's policy, but for the way to the commands.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; \
    connect-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'";

/// A program with a data folder of its own, reachable until it is dropped.
pub struct Host {
    address: SocketAddr,
    program: Arc<Program>,
    place: TempDir,
    server: tokio::task::JoinHandle<io::Result<()>>,
}

/// What answers the commands.
struct Program {
    app: Result<App, ApiError>,
    heard: Arc<Heard>,
    /// One command at a time, so that the topics heard after one are its own.
    turn: Mutex<()>,
}

/// What the program asked of the world outside.
#[derive(Default)]
struct Heard {
    topics: Mutex<Vec<Topic>>,
    opened: Mutex<Vec<String>>,
    projector: Mutex<bool>,
}

struct Around {
    heard: Arc<Heard>,
    exports: PathBuf,
}

impl Outside for Around {
    fn changed(&self, topics: &[Topic]) {
        locked(&self.heard.topics).extend(topics);
    }

    fn speak(&self, _words: &MenuWords) {}

    fn dress(&self, _theme: Theme) {}

    fn save_target(&self, _words: &Words, suggested: &str, _format: Format) -> Option<PathBuf> {
        Some(self.exports.join(suggested))
    }

    fn save_key_target(&self, _words: &Words, suggested: &str) -> Option<PathBuf> {
        Some(self.exports.join(suggested))
    }

    fn save_copy_target(&self, _words: &Words, suggested: &str, _ending: &str) -> Option<PathBuf> {
        Some(self.exports.join(suggested))
    }

    fn open_target(&self, _words: &Words, endings: &[&str]) -> Option<PathBuf> {
        let name = format!("to-open.{}", endings.first()?);
        Some(self.exports.join(name)).filter(|file| file.is_file())
    }

    fn secret(&self, _name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, NoKeychain> {
        Err(NoKeychain("a test".to_owned()))
    }

    fn keep_secret(&self, _name: &str, _secret: &[u8]) -> Result<(), NoKeychain> {
        Err(NoKeychain("a test".to_owned()))
    }

    fn notify(&self, _title: &str, _text: &str) -> Result<(), String> {
        Ok(())
    }

    fn open_link(&self, address: &str) -> Result<(), String> {
        locked(&self.heard.opened).push(address.to_owned());
        Ok(())
    }

    fn open_folder(&self, folder: &Path) -> Result<(), String> {
        locked(&self.heard.opened).push(folder.display().to_string());
        Ok(())
    }

    fn phone_page(&self) -> Vec<(String, Vec<u8>)> {
        tritt_tests::phone_page()
    }

    fn open_projector(&self, _theme: Theme) -> Result<(), String> {
        *locked(&self.heard.projector) = true;
        Ok(())
    }

    fn close_projector(&self) {
        *locked(&self.heard.projector) = false;
    }

    fn has_projector(&self) -> bool {
        *locked(&self.heard.projector)
    }
}

impl Host {
    /// Starts a program nobody has used yet.
    pub async fn start() -> Result<Self> {
        Self::with(None).await
    }

    /// Starts a program that cannot open anything, for this reason.
    pub async fn failing(reason: ApiError) -> Result<Self> {
        Self::with(Some(reason)).await
    }

    async fn with(failure: Option<ApiError>) -> Result<Self> {
        ensure!(
            dist().join("index.html").is_file(),
            "the pages are not built: run `npm ci` and `npm run build` in ui/ (cargo xtask test does)"
        );
        let place = tempfile::tempdir()?;
        let heard = Arc::new(Heard::default());
        let around = Around { heard: Arc::clone(&heard), exports: place.path().to_path_buf() };
        let app = match failure {
            Some(reason) => Err(reason),
            None => App::open(
                Opening { data_folder: place.path().join("data"), from: None, clock: system_clock },
                Box::new(around),
            ),
        };
        let program = Arc::new(Program { app, heard, turn: Mutex::new(()) });
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let router = Router::new()
            .route("/api/{command}", post(command))
            .fallback(file)
            .layer(middleware::from_fn_with_state(address, guard))
            .with_state(Arc::clone(&program));
        let server = tokio::spawn(axum::serve(listener, router).into_future());
        Ok(Self { address, program, place, server })
    }

    /// Where the pages are.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The host and port of it.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The folder exports go to.
    pub fn exports(&self) -> &Path {
        self.place.path()
    }

    /// Links and folders opened so far.
    pub fn opened(&self) -> Vec<String> {
        locked(&self.program.heard.opened).clone()
    }

    /// Runs a command as a page would; the pages do not hear of it.
    pub fn run(&self, name: &str, request: Value) -> Result<Value> {
        self.program.run(name, request).map(|(answer, _)| answer).map_err(|error| anyhow::anyhow!("{name}: {error:?}"))
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        self.server.abort();
    }
}

impl Program {
    fn run(&self, name: &str, request: Value) -> Result<(Value, Vec<Topic>), ApiError> {
        let app = self.app.as_ref().map_err(Clone::clone)?;
        let _turn = locked(&self.turn);
        let answer = dispatch(app, name, request)?;
        Ok((answer, std::mem::take(&mut locked(&self.heard.topics))))
    }
}

/// Takes requests that name this host only: another name that leads here, put up by a foreign page, reaches nothing.
async fn guard(State(address): State<SocketAddr>, request: Request, next: Next) -> Response {
    if request.headers().get(header::HOST).is_none_or(|host| host.as_bytes() != address.to_string().as_bytes()) {
        return StatusCode::FORBIDDEN.into_response();
    }
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, header::HeaderValue::from_static(POLICY));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, header::HeaderValue::from_static("nosniff"));
    response
}

async fn command(
    State(program): State<Arc<Program>>,
    extract::Path(name): extract::Path<String>,
    body: Bytes,
) -> Response {
    let Ok(request) = serde_json::from_slice::<Value>(&body) else { return StatusCode::BAD_REQUEST.into_response() };
    match spawn_blocking(move || program.run(&name, request)).await {
        Ok(Ok((answer, topics))) => {
            let changed = topics.into_iter().map(Topic::id).collect::<Vec<_>>().join(",");
            ([(HeaderName::from_static("x-changed"), changed)], axum::Json(answer)).into_response()
        }
        Ok(Err(error)) => (StatusCode::UNPROCESSABLE_ENTITY, axum::Json(json!(error))).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// A file of the built pages. Only those: their folder has one level of folders.
async fn file(uri: Uri) -> Response {
    let path = match uri.path().trim_start_matches('/') {
        "" => "index.html",
        // browsers ask for it by themselves; the window has none
        "favicon.ico" => return StatusCode::NO_CONTENT.into_response(),
        path => path,
    };
    let inside = |name: &str| !name.is_empty() && !name.contains(['\\', ':', '%']) && name != "..";
    let kind = match path.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("woff2") => "font/woff2",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => return StatusCode::NOT_FOUND.into_response(),
    };
    if !path.split('/').all(inside) {
        return StatusCode::NOT_FOUND.into_response();
    }
    match fs::read(dist().join(path)) {
        Ok(bytes) => ([(header::CONTENT_TYPE, kind)], bytes).into_response(),
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}

fn dist() -> PathBuf {
    root().join("ui/dist")
}

fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[tokio::test]
async fn the_host_takes_its_own_name_only_and_gives_no_file_but_the_pages() -> Result<()> {
    let host = Host::start().await?;
    let port = host.address().port();
    let own = host.address().to_string();
    let rows = [
        ("GET /", own.as_str(), 200),
        ("GET /", "localhost", 403),
        ("GET /", "example.test", 403),
        ("GET /", &format!("example.test:{port}"), 403),
        ("GET /../package.json", &own, 404),
        ("GET /assets/../../package.html", &own, 404),
        ("GET /%2e%2e/index.html", &own, 404),
        ("GET /api/start", &own, 405),
        ("POST /api/start", "example.test", 403),
    ];
    for (line, name, expected) in rows {
        let answer =
            ask(host.address(), &format!("{line} HTTP/1.1\r\nHost: {name}\r\nConnection: close\r\n\r\n")).await?;
        ensure!(answer.starts_with(&format!("HTTP/1.1 {expected}")), "{line} for {name}: {answer}");
        ensure!(expected != 200 || answer.contains(POLICY), "no policy: {answer}");
    }
    Ok(())
}

async fn ask(address: SocketAddr, request: &str) -> Result<String> {
    use std::io::{Read as _, Write as _};
    let request = request.to_owned();
    spawn_blocking(move || {
        let mut stream = std::net::TcpStream::connect(address)?;
        stream.write_all(request.as_bytes())?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        Ok(String::from_utf8_lossy(&answer).into_owned())
    })
    .await
    .context("the question was not asked")?
}
