//! Calling a command by name with JSON: from the window, and from the browser tests' host.

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::wire::*;
use crate::{ApiError, App, Code, with_commands};

macro_rules! dispatch_table {
    ($($name:ident($request:ident) -> $answer:ident,)*) => {
        /// The commands by name, in the order of the list.
        pub const COMMANDS: &[&str] = &[$(stringify!($name)),*];

        /// Runs the command `name`; gives its answer as JSON.
        ///
        /// # Errors
        /// That of the command; `request-invalid` when the request does not fit; `not-found` when there is no such command.
        pub fn dispatch(app: &App, name: &str, request: Value) -> Result<String, ApiError> {
            match name {
                $(stringify!($name) => {
                    let answer: $answer = crate::$name(app, read::<$request>(request)?)?;
                    write(&answer)
                })*
                _ => Err(Code::NotFound.refused().arg("id", name)),
            }
        }
    };
}

with_commands!(dispatch_table);

fn read<T: DeserializeOwned>(request: Value) -> Result<T, ApiError> {
    serde_json::from_value(request).map_err(|error| Code::RequestInvalid.refused().arg("field", error.to_string()))
}

fn write(answer: &impl serde::Serialize) -> Result<String, ApiError> {
    serde_json::to_string(answer).map_err(|error| Code::Internal.failed().because(error))
}
