//! `trittsicher verify`: whether a certificate is genuine. Needs no data folder, no display and no network.

use tritt_api::wire::{CertificateVerdict, CheckedCertificate};
use tritt_api::{ApiError, system_clock, verify_certificate};
use tritt_i18n::Words;

use super::arguments::WantedCheck;
use super::say;

/// Prints verdict, reason, contents and key; whether the file is as it was signed, and holds.
pub(super) fn check(wanted: &WantedCheck, words: &Words) -> Result<bool, ApiError> {
    let checked = verify_certificate(&wanted.file, &wanted.keys, system_clock(), words)?;
    // as it was signed, and whether it holds now
    let (unchanged, holds) = match checked.verdict {
        CertificateVerdict::KeyKnown | CertificateVerdict::KeyUnknown => (true, true),
        CertificateVerdict::NotYetValid | CertificateVerdict::Expired => (true, false),
        CertificateVerdict::Altered | CertificateVerdict::NotACertificate => (false, false),
    };
    print(&checked, unchanged, words);
    Ok(unchanged && holds)
}

fn print(checked: &CheckedCertificate, unchanged: bool, words: &Words) {
    say(&checked.headline);
    say(&checked.why);
    if !checked.says.is_empty() {
        say("");
        say(&if unchanged { words.cli_verify_says() } else { words.cli_verify_claims() });
        for line in &checked.says {
            // a text of several lines stays behind its name
            say(&format!("  {}: {}", line.label, line.value.replace('\n', "\n    ")));
        }
    }
    if let Some(thumbprint) = &checked.thumbprint {
        say("");
        say(&words.cli_verify_thumbprint(thumbprint));
    }
}
