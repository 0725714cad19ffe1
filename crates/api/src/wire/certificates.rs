//! Certificates: issued, checked, and the keys one knows.

use std::fmt;

use zeroize::Zeroize as _;

use super::{answers, requests};

/// What nobody else may read: never shown by `Debug`, and wiped when dropped.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
pub struct Secret(String);

impl Secret {
    /// The text itself.
    pub fn text(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

requests! {
    /// Asks for the certificate of a path completed.
    struct CertificateRequest {
        /// Language of the certificate.
        pub language: String,
        /// Its id, from `path`.
        pub certificate: String,
    }

    /// Names a key.
    struct KeyThumbprint {
        /// Its RFC 7638 thumbprint.
        pub thumbprint: String,
    }

    /// Whose a key is.
    struct KeyName {
        /// Its RFC 7638 thumbprint.
        pub thumbprint: String,
        /// Name, 1 to 80 characters.
        pub name: String,
    }

    /// Takes the key along.
    struct KeyExport {
        /// Language of the dialog and of the name of the file.
        pub language: String,
        /// What opens the file later, 12 to 1,000 characters.
        pub passphrase: Secret,
    }

    /// Brings the key of the chosen file here.
    struct KeyImport {
        /// What opens the file.
        pub passphrase: Secret,
        /// Thumbprint of the key that is given up for it, as `KeyImported` asked; absent before that.
        pub instead_of: Option<String>,
    }
}

answers! {
    /// A certificate was written, or the dialog was closed.
    struct IssuedCertificate {
        /// The PDF; the others have the same name and another ending. Absent when the dialog was closed.
        pub path: Option<String>,
        /// Where the key lies that signed.
        pub key: KeyPlace,
    }

    /// Where the key lies that signs.
    #[derive(Copy, Eq)]
    enum KeyPlace {
        /// In the keychain of the system.
        Keychain,
        /// In a file of the data folder that only this account can read.
        File,
    }

    /// The key was taken along, or the dialog was closed.
    struct ExportedKey {
        /// The file; absent when the dialog was closed.
        pub path: Option<String>,
    }

    /// Whether a file with a key was chosen.
    struct ChosenKey {
        /// Its name; absent when the dialog was closed, then the one before stays.
        pub file: Option<String>,
    }

    /// What became of a key brought here.
    #[serde(tag = "kind")]
    enum KeyImported {
        /// Another key signs here. Nothing was changed; the person is to decide.
        #[serde(rename_all = "camelCase")]
        Asks {
            /// Thumbprint of the one that signs here.
            present: String,
            /// Thumbprint of the one in the file.
            brought: String,
        },
        /// It signs here from now on.
        #[serde(rename_all = "camelCase")]
        Done {
            /// Its thumbprint.
            thumbprint: String,
            /// Where it lies.
            place: KeyPlace,
        },
    }

    /// Whether a file was chosen to be checked.
    struct ChosenCertificate {
        /// Its name; absent when the dialog was closed, then the one before stays.
        pub file: Option<String>,
    }

    /// The file that is checked, and the keys one knows.
    struct CertificateCheck {
        /// What came out; absent before a file was chosen.
        pub checked: Option<CheckedCertificate>,
        /// Keys that are known, our own first.
        pub keys: Vec<KnownKey>,
    }

    /// What a file is, in words.
    struct CheckedCertificate {
        /// Name of the file.
        pub file: String,
        /// What it is.
        pub verdict: CertificateVerdict,
        /// The verdict as a sentence.
        pub headline: String,
        /// Why, and what follows from it.
        pub why: String,
        /// What the certificate says; empty when it cannot be read. Proven only where the verdict says so.
        pub says: Vec<CertificateLine>,
        /// The key that is in it; absent when there is none.
        pub thumbprint: Option<String>,
    }

    /// What a file is.
    #[derive(Copy, Eq)]
    enum CertificateVerdict {
        /// As it was signed, by a key that is known.
        KeyKnown,
        /// As it was signed, by a key that is not known.
        KeyUnknown,
        /// Not as it was signed.
        Altered,
        /// As it was signed; holds later.
        NotYetValid,
        /// As it was signed; holds no longer.
        Expired,
        /// No certificate that can be checked.
        NotACertificate,
    }

    /// A line of what a certificate says.
    struct CertificateLine {
        /// What it is.
        pub label: String,
        /// What is said.
        pub value: String,
    }

    /// A key that is known.
    struct KnownKey {
        /// Its thumbprint.
        pub thumbprint: String,
        /// Whose it is.
        pub name: String,
        /// Whether certificates are signed with it here.
        pub own: bool,
        /// Since when it is known, ISO 8601.
        pub since: String,
    }
}
