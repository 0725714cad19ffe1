//! A connection that may bring only so much a second: whoever pours in bytes without an end is cut, whatever they are.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::Instant;

/// Bytes a second: what the largest messages come to at the rate they are allowed.
const A_SECOND: f64 = 96.0 * 1024.0;
/// Bytes that may come at once.
const AT_ONCE: f64 = 256.0 * 1024.0;

pub(crate) struct Metered<S> {
    inner: S,
    left: f64,
    at: Instant,
}

impl<S> Metered<S> {
    pub(crate) fn new(inner: S) -> Self {
        Self { inner, left: AT_ONCE, at: Instant::now() }
    }

    fn spend(&mut self, bytes: usize) -> io::Result<()> {
        let now = Instant::now();
        let gained = now.duration_since(self.at).as_secs_f64() * A_SECOND;
        #[expect(clippy::cast_precision_loss, reason = "a buffer is small")]
        let spent = bytes as f64;
        self.left = (self.left + gained).min(AT_ONCE) - spent;
        self.at = now;
        if self.left < 0.0 { Err(io::Error::other("too much at once")) } else { Ok(()) }
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Metered<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        match Pin::new(&mut self.inner).poll_read(context, buffer) {
            Poll::Ready(Ok(())) => Poll::Ready(self.spend(buffer.filled().len() - before)),
            other => other,
        }
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Metered<S> {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.inner).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_shutdown(context)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.inner).poll_write_vectored(context, bytes)
    }

    fn is_write_vectored(&self) -> bool {
        self.inner.is_write_vectored()
    }
}
