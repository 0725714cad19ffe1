//! What the sample firm says and shows, so that nobody begins before an empty page.

use tritt_core::supplier::{Answer, Criticality, Evidence, Verdict};
use tritt_core::{Day, Timestamp};
use tritt_store::firm::{self, Document, Readiness, Supplier};
use tritt_store::{FirmId, StoreError, Tx};

use super::{Asked, own};
use crate::convert::day_of;
use crate::{ApiError, App};

/// Days of a month, as near as a sample needs it.
const MONTH: i32 = 30;

/// What is written into a sample firm, made ready before the transaction.
pub(crate) struct Sample {
    about: Readiness,
    answers: Vec<(tritt_core::supplier::RequirementId, Answer)>,
    documents: Vec<Document>,
    suppliers: Vec<Supplier>,
}

impl Sample {
    /// In the words of a language.
    ///
    /// # Errors
    /// `language-unknown`, `content-broken`.
    pub(crate) fn new(app: &App, language: &str) -> Result<Self, ApiError> {
        let asked = Asked::new(app, language)?;
        let today = day_of(app.now()).0;
        let answers = asked.catalogue.requirements.iter().filter_map(|one| {
            let verdict = one.sample?;
            let text = match verdict {
                Verdict::Met | Verdict::Partly => asked.text(one.id.as_str(), Some("example")),
                Verdict::Planned | Verdict::NotMet => asked.text("sample-planned", None),
                Verdict::NotApplicable => asked.text(one.id.as_str(), Some("without")),
            };
            Some((one.id.clone(), Answer { verdict, text }))
        });
        let documents = asked.catalogue.sample.iter().map(|one| {
            let issued = today - i32::from(one.days);
            let months = asked.catalogue.kinds.iter().find(|kind| kind.id == one.kind).and_then(|kind| kind.months);
            Document {
                id: 0,
                kind: one.kind.clone(),
                title: asked.text(&format!("evidence-{}", one.kind), None),
                owner: asked.text("sample-person", None),
                place: String::new(),
                counts: Evidence {
                    issued: Some(Day(issued)),
                    valid_until: months.map(|months| Day(issued + MONTH * i32::from(months))),
                    requirements: one.requirements.clone(),
                },
            }
        });
        let supplier = |word: &str, criticality: Criticality| {
            let name = asked.text(&format!("sample-{word}"), None);
            let form_number = own::form_number()?;
            Ok(Supplier { id: 0, name, contact: String::new(), criticality, form_number, sent_at: None })
        };
        Ok(Self {
            about: Readiness {
                criticality: Some(Criticality::High),
                customer: asked.text("sample-customer", None),
                person: asked.text("sample-person", None),
            },
            answers: answers.collect(),
            documents: documents.collect(),
            suppliers: [supplier("it", Criticality::High), supplier("wood", Criticality::Low)]
                .into_iter()
                .collect::<Result<_, ApiError>>()?,
        })
    }

    /// Writes it.
    ///
    /// # Errors
    /// What SQLite reports.
    pub(crate) fn write(&self, tx: &Tx<'_>, firm: FirmId, at: Timestamp) -> Result<(), StoreError> {
        firm::set_readiness(tx, firm, &self.about)?;
        for (requirement, answer) in &self.answers {
            firm::answer_requirement(tx, firm, requirement, (Some(answer.verdict), Some(&answer.text)), at)?;
        }
        self.documents.iter().try_for_each(|one| firm::save_evidence(tx, firm, one).map(drop))?;
        self.suppliers.iter().try_for_each(|one| firm::save_supplier(tx, firm, one).map(drop))
    }
}
