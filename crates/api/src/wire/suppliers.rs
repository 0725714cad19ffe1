//! Supplier readiness: what the firm says to customers, the evidence for it, and what its own suppliers answer.

use super::{Count, Format, StepName, answers, requests};

requests! {
    /// For whom a paper is; what is absent stays as it is.
    struct ReadinessChange {
        /// How critical the customer says the firm is.
        pub criticality: Option<Criticality>,
        /// The customer, at most 200 characters.
        pub customer: Option<String>,
        /// Who signs, with their role; at most 200 characters.
        pub person: Option<String>,
    }

    /// How critical a supplier is.
    #[derive(Copy, Eq)]
    enum Criticality {
        /// It declares.
        Low,
        /// It fills in a questionnaire.
        Medium,
        /// It shows documents.
        High,
    }

    /// How far a requirement is met.
    #[derive(Copy, Eq)]
    enum RequirementVerdict {
        /// As a whole.
        Met,
        /// In parts.
        Partly,
        /// Not yet, but it is decided until when.
        Planned,
        /// Not.
        NotMet,
        /// It cannot be about this firm.
        NotApplicable,
    }

    /// What the firm says about a requirement; what is absent stays as it is.
    struct RequirementAnswer {
        /// The requirement.
        pub requirement: String,
        /// How far it is met.
        pub verdict: Option<RequirementVerdict>,
        /// In words, at most 2,000 characters.
        pub text: Option<String>,
    }

    /// One of the requirements.
    struct RequirementName {
        /// Its id.
        pub requirement: String,
    }

    /// A document for the register.
    struct EvidenceChange {
        /// Its number; 0 for a new one.
        pub id: u32,
        /// What kind it is.
        pub kind: String,
        /// Its title, 1 to 200 characters.
        pub title: String,
        /// Who sees to it.
        pub owner: String,
        /// Where it is kept.
        pub place: String,
        /// The day it bears, ISO 8601; empty when it has none.
        pub issued: String,
        /// Its last day, ISO 8601; empty when it has none.
        pub until: String,
        /// What it proves.
        pub requirements: Vec<String>,
    }

    /// A document of the register.
    struct EvidenceNumber {
        /// Its number.
        pub id: u32,
    }

    /// Which paper.
    #[derive(Copy, Eq)]
    enum ReadinessPaper {
        /// The self-declaration.
        Declaration,
        /// The self-assessment.
        Assessment,
        /// “What we do”, on two pages.
        Doing,
    }

    /// A paper in a language.
    #[derive(Eq)]
    struct ReadinessRequest {
        /// Language of the page, which need not be that of the window.
        pub language: String,
        /// Which one.
        pub paper: ReadinessPaper,
    }

    /// Asks for a file.
    struct ReadinessExport {
        /// Which paper.
        pub paper: ReadinessRequest,
        /// In which format.
        pub format: Format,
    }

    /// A supplier of the firm.
    struct SupplierChange {
        /// Its number; 0 for a new one.
        pub id: u32,
        /// Its name, 1 to 200 characters.
        pub name: String,
        /// Whom to write to.
        pub contact: String,
        /// How critical it is for the firm.
        pub criticality: Criticality,
    }

    /// One of the suppliers.
    struct SupplierNumber {
        /// Its number.
        pub id: u32,
    }

    /// One of the suppliers, in words.
    struct SupplierRequest {
        /// Language tag.
        pub language: String,
        /// Its number.
        pub id: u32,
    }
}

answers! {
    /// What the firm says to customers.
    struct Readiness {
        /// Name of the firm; may be empty.
        pub firm: String,
        /// How critical the customer says it is; absent until somebody says.
        pub criticality: Option<Criticality>,
        /// The customer.
        pub customer: String,
        /// Who signs.
        pub person: String,
        /// How many requirements are ready at that level; at the lowest while none is chosen.
        pub ready: Count,
        /// How many have an answer.
        pub answered: u32,
        /// Where the requirements come from, in a sentence.
        pub source: String,
        /// The requirements.
        pub categories: Vec<ReadinessCategory>,
        /// The documents, what ends first on top.
        pub evidence: Vec<EvidenceEntry>,
        /// Kinds of documents to choose from.
        pub kinds: Vec<EvidenceKindChoice>,
    }

    /// A category of requirements.
    struct ReadinessCategory {
        /// Its id.
        pub id: String,
        /// Its name.
        pub title: String,
        /// Its requirements.
        pub requirements: Vec<RequirementEntry>,
    }

    /// A requirement with its answer.
    struct RequirementEntry {
        /// Its id.
        pub id: String,
        /// Its number, as `P2.6.3`.
        pub number: String,
        /// What it is about.
        pub title: String,
        /// What is asked.
        pub asks: String,
        /// What an honest answer of a small firm can be.
        pub small: String,
        /// How an answer can read.
        pub example: String,
        /// Words to say that it does not apply; absent where it applies to everybody.
        pub without: Option<String>,
        /// Why it probably does not apply to this firm; empty when it does.
        pub hidden: Vec<String>,
        /// How far it is met; absent while there is no answer.
        pub verdict: Option<RequirementVerdict>,
        /// In words.
        pub text: String,
        /// What is missing at the level asked for.
        pub missing: Vec<MissingPart>,
        /// Numbers of the documents that prove it.
        pub evidence: Vec<u32>,
        /// Kinds of documents that can prove it, by id.
        pub kinds: Vec<String>,
        /// Steps that help.
        pub steps: Vec<StepName>,
        /// Actions that help.
        pub actions: Vec<HelpingAction>,
    }

    /// An action that helps to meet a requirement.
    struct HelpingAction {
        /// Its id.
        pub id: String,
        /// Its title.
        pub title: String,
        /// The step it belongs to.
        pub step: String,
    }

    /// Something an answer lacks.
    #[derive(Copy)]
    enum MissingPart {
        /// The answer.
        Answer,
        /// Words.
        Text,
        /// A document.
        Evidence,
        /// A document that still counts.
        Expired,
    }

    /// A document of the register.
    struct EvidenceEntry {
        /// Its number.
        pub id: u32,
        /// What kind it is.
        pub kind: String,
        /// The name of that.
        pub kind_name: String,
        /// Its title.
        pub title: String,
        /// Who sees to it.
        pub owner: String,
        /// Where it is kept.
        pub place: String,
        /// The day it bears, ISO 8601; empty when it has none.
        pub issued: String,
        /// Its last day, ISO 8601; empty when it has none.
        pub until: String,
        /// What it proves.
        pub requirements: Vec<String>,
        /// Where it stands.
        pub standing: EvidenceStanding,
        /// Days left, or days since it ended.
        pub days: u32,
        /// The owner of its files among the attachments.
        pub files: String,
    }

    /// Where a document stands.
    #[derive(Copy)]
    enum EvidenceStanding {
        /// It has no end.
        Unlimited,
        /// There is time.
        Valid,
        /// Its end is near.
        Soon,
        /// It has ended.
        Expired,
    }

    /// A kind of documents.
    struct EvidenceKindChoice {
        /// Its id.
        pub id: String,
        /// Its name.
        pub name: String,
        /// How many months such a document says something true; absent for those with a date of their own.
        pub months: Option<u32>,
    }

    /// A folder that was saved.
    struct ExportedFolder {
        /// Where; absent when the person cancelled.
        pub path: Option<String>,
        /// How many documents have a file in it.
        pub files: u32,
        /// Titles of documents whose file is not there any more.
        pub gone: Vec<String>,
    }

    /// The firm's own suppliers.
    struct Suppliers {
        /// The most critical first.
        pub suppliers: Vec<SupplierEntry>,
        /// The newest answers side by side; only suppliers that have replied, in the order above.
        pub compared: Vec<ComparedRequirement>,
    }

    /// A supplier.
    struct SupplierEntry {
        /// Its number.
        pub id: u32,
        /// Its name.
        pub name: String,
        /// Whom to write to.
        pub contact: String,
        /// How critical it is.
        pub criticality: Criticality,
        /// The day a questionnaire was last saved for it, ISO 8601.
        pub sent: Option<String>,
        /// Its newest reply.
        pub reply: Option<ReplyEntry>,
        /// Whether its reply is so old that it should be asked again.
        pub stale: bool,
        /// Whether it answered a questionnaire that asks for less than its criticality does now.
        pub asked_less: bool,
    }

    /// A reply of a supplier.
    struct ReplyEntry {
        /// What it calls itself.
        pub firm: String,
        /// Who has answered.
        pub person: String,
        /// The day it names, ISO 8601.
        pub filled: Option<String>,
        /// The day it was taken over, ISO 8601.
        pub taken: String,
        /// How many answers there are, of how many.
        pub answered: Count,
        /// How many of them say met or partly met, and how many say that it does not apply.
        pub met: u32,
        /// Partly met.
        pub partly: u32,
        /// Planned or not met.
        pub open: u32,
    }

    /// A requirement as all suppliers have answered it.
    struct ComparedRequirement {
        /// Its number.
        pub number: String,
        /// What it is about.
        pub title: String,
        /// The answers, in the order of the suppliers that have replied.
        pub verdicts: Vec<Option<RequirementVerdict>>,
    }

    /// Answers in a file, before they are taken over.
    struct AnswersPreview {
        /// Name of the file; absent when the person cancelled.
        pub file: Option<String>,
        /// What the supplier calls itself.
        pub firm: String,
        /// Who has answered.
        pub person: String,
        /// The day it names, ISO 8601.
        pub filled: Option<String>,
        /// The supplier the questionnaire was made for, if it is one of ours.
        pub supplier: Option<u32>,
        /// Numbers of the suppliers from which this questionnaire asks for less than their criticality does.
        pub too_little_for: Vec<u32>,
        /// Every requirement.
        pub rows: Vec<ReplyRow>,
    }

    /// What a supplier says about a requirement.
    struct ReplyRow {
        /// Its number.
        pub number: String,
        /// What it is about.
        pub title: String,
        /// How far it is met; absent without an answer.
        pub verdict: Option<RequirementVerdict>,
        /// In words.
        pub text: String,
        /// What could prove it.
        pub evidence: String,
        /// What the reply before said.
        pub before: Option<RequirementVerdict>,
    }

    /// The replies of a supplier.
    struct SupplierReplies {
        /// Its name.
        pub name: String,
        /// The replies, the newest first.
        pub replies: Vec<ReplyEntry>,
        /// The newest one, with what the one before said.
        pub rows: Vec<ReplyRow>,
    }
}
