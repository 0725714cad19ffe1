//! What a certificate of a path says: as a credential, and on paper.

use sha2::{Digest as _, Sha256};
use tritt_core::curriculum::Audience;
use tritt_core::letter::turns_direction;
use tritt_core::path::Path;
use tritt_documents::{Attachment, Certificate as Page, Fact, Letterhead, Paper as Sheet, Relationship, without_shape};
use tritt_i18n::Words;
use tritt_interop::badge::{Achievement, Credential, CredentialError, Issuer, Thumbprint, Urn};
use tritt_store::paths::Completion;

use crate::convert::{Speaker, local_day};
use crate::page::page_template;
use crate::wire::Paper;
use crate::{ApiError, Code};

/// Who issues where no firm is named.
const NO_FIRM: &str = "Trittsicher";

/// The longest description of a credential, in characters.
const LONGEST_DESCRIPTION: usize = 2000;

/// The credential in the PDF: readers of certificates look for this ending.
const ATTACHED: &str = "certificate.jwt";

/// All a certificate says, whatever its form.
pub(super) struct Says<'a> {
    speaker: &'a Speaker<'a>,
    words: &'a Words,
    done: &'a Completion,
    holder: String,
    firm: String,
    path: String,
    summary: String,
    objectives: Vec<String>,
}

impl<'a> Says<'a> {
    /// Reads what there is to say about a path completed by `holder`.
    ///
    /// # Errors
    /// `certificate-letters` when the paper has no shape for a letter of a name, or what the store says.
    pub fn of(
        speaker: &'a Speaker<'a>,
        words: &'a Words,
        done: &'a Completion,
        holder: &str,
    ) -> Result<Self, ApiError> {
        let firm = speaker.app.settings()?.firm;
        // the lessons it had then: a path of the firm's own may have been changed since
        let path = Path { id: done.path.clone(), role: Audience::Everyone, lessons: done.lessons.clone() };
        let objectives = path.objectives(&speaker.app.content.curriculum);
        let id = format!("path-{}", done.path);
        let own = !done.path_name.is_empty();
        let title = if own { done.path_name.clone() } else { speaker.text(&id, None) };
        let says = Self {
            speaker,
            words,
            done,
            holder: holder.to_owned(),
            firm: issuer(&firm),
            // a path that was withdrawn has no words any more
            path: clean(if title.is_empty() { done.path.as_str() } else { &title }),
            summary: if own { String::new() } else { speaker.text(&id, Some("summary")) },
            objectives: objectives.iter().map(|one| speaker.text(one.as_str(), None)).collect(),
        };
        for text in [&says.holder, &says.firm, &says.path] {
            let letters: String = without_shape(text).into_iter().collect();
            if !letters.is_empty() {
                return Err(Code::CertificateLetters.refused().arg("text", text.as_str()).arg("letters", letters));
            }
        }
        Ok(says)
    }

    /// Whose name stands for the key.
    pub fn firm(&self) -> &str {
        &self.firm
    }

    /// The credential. Its numbers follow from those of certificate, key and path, so that the same certificate is always the same text.
    ///
    /// # Errors
    /// When the certificate has no number, which the database does not allow.
    pub fn credential(&self, key: &Thumbprint) -> Result<Credential, CredentialError> {
        let key = key.to_string();
        let (id, path) = (&self.done.certificate, self.done.path.as_str());
        // paths of the firm's own are counted in every firm anew
        let of = if self.done.path_name.is_empty() { "" } else { &key };
        Ok(Credential {
            id: format!("urn:uuid:{id}").parse()?,
            name: self.path.clone(),
            issuer: Issuer { id: number(&["issuer", &key]).to_string(), name: self.firm.clone() },
            recipient: number(&["recipient", id]),
            achievement: Achievement {
                id: number(&["path", of, path]).to_string(),
                name: self.path.clone(),
                description: self.description(),
                criteria: self.words.certificate_criteria(),
            },
            valid_from: self.done.at,
            valid_until: None,
        })
    }

    /// What the path is about and what one can do afterwards, as much of it as there is room for.
    fn description(&self) -> String {
        let mut text = if self.summary.is_empty() { self.path.clone() } else { clean(&self.summary) };
        let mut length = text.chars().count();
        for objective in &self.objectives {
            let line = format!("\n– {}", clean(objective));
            length += line.chars().count();
            if length > LONGEST_DESCRIPTION {
                break;
            }
            text.push_str(&line);
        }
        text
    }

    /// The page with the credential attached.
    ///
    /// # Errors
    /// What the store says.
    pub fn page(&self, key: &Thumbprint, token: &str) -> Result<Page, ApiError> {
        let (words, done) = (self.words, self.done);
        let date = local_day(done.at);
        let fact = |label: String, value: String, code: bool| Fact { label, value, code };
        Ok(Page {
            language: words.language().to_string(),
            title: words.certificate_title(),
            above_name: words.certificate_above_name(),
            names: vec![self.holder.clone()],
            below_name: words.certificate_below_name(),
            path: self.path.clone(),
            below_path: words.certificate_below_path(&self.firm),
            objectives_heading: words.certificate_objectives(),
            objectives: self.objectives.clone(),
            ticked: true,
            facts: vec![
                fact(words.certificate_date(), words.date(date.0, date.1, date.2), false),
                fact(words.certificate_result(), words.certificate_score(done.questions, done.right), false),
                fact(
                    words.certificate_versions(),
                    words.certificate_versions_are(&done.app_version, &done.content_version),
                    false,
                ),
                fact(words.certificate_number(), done.certificate.clone(), true),
                fact(words.certificate_key(), key.to_string(), true),
            ],
            signature: String::new(),
            small_print: vec![words.certificate_proves(), words.certificate_proves_not(), words.certificate_check()],
            page: page_template(words),
            letterhead: Letterhead::default(),
            paper: match self.speaker.app.settings()?.paper {
                Paper::A4 => Sheet::A4,
                Paper::Letter => Sheet::Letter,
            },
            date,
            attachment: Some(Attachment {
                file_name: ATTACHED.to_owned(),
                media_type: "application/jwt".to_owned(),
                relationship: Relationship::Data,
                description: words.certificate_attached(),
                bytes: token.as_bytes().to_vec(),
            }),
        })
    }

    /// The name proposed for the file, without ending.
    pub fn file_name(&self) -> String {
        let (year, month, day) = local_day(self.done.at);
        format!("{}-{}-{year:04}-{month:02}-{day:02}", self.words.certificate_file(), self.done.path)
    }
}

/// Who issues, by the name of the firm that is set.
pub(super) fn issuer(firm: &str) -> String {
    clean(if firm.is_empty() { NO_FIRM } else { firm })
}

/// A number that follows from these parts and tells nothing of them: the first 16 bytes of their SHA-256 hash, as an address.
fn number(parts: &[&str]) -> Urn {
    // no part has a line end in it, so no two lists make the same text
    let text = format!("trittsicher certificate\n{}", parts.join("\n"));
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&Sha256::digest(text.as_bytes())[..16]);
    Urn::from_random(bytes)
}

/// A line without what is not seen and what turns it round: a certificate is read as it is written.
fn clean(text: &str) -> String {
    let line: String =
        text.chars().filter(|letter| !turns_direction(*letter) && (!letter.is_control() || *letter == '\n')).collect();
    line.replace('\n', " ").trim().to_owned()
}
