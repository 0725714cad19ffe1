//! Certificates: issued, checked, and the keys one knows.

use super::{answers, requests};

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
