### Supplier readiness: what customers ask of us, and what we ask of our suppliers.

suppliers-page = Supplier questions
suppliers-text = Answer what large customers ask, keep the evidence together, and ask your own suppliers the same.
suppliers-tabs = Parts of this page
suppliers-tab-answers = Our answers
suppliers-tab-evidence = Evidence
suppliers-tab-papers = Papers
suppliers-tab-own = Our suppliers

## For whom

suppliers-level = How critical are you to the customer?
suppliers-level-low = Hardly critical
suppliers-level-low-hint = A self-declaration is enough: you say where you stand.
suppliers-level-medium = Somewhat critical
suppliers-level-medium-hint = A questionnaire: you explain each answer.
suppliers-level-high = Very critical
suppliers-level-high-hint = Documents: you show what you claim.
suppliers-level-unsure = If nobody has told you, ask. Until then, “hardly critical” is assumed.
suppliers-customer = Customer the papers are for
suppliers-customer-hint = May stay empty
suppliers-person = Who signs, with their role
suppliers-about-save = Save
suppliers-about-saved = Saved.

## Answers

# Variables:
#   $done (Number) - requirements that are ready
#   $of (Number) - all requirements
suppliers-ready = Ready at this level: { $done } of { $of }
suppliers-answer = Your answer
suppliers-take-back = Clear answer
suppliers-taken-back = The answer was cleared.
suppliers-explain = Explanation
suppliers-explain-hint = For your customers. Saved automatically.
# Variables:
#   $count (Number) - letters that still fit, 1 or more
suppliers-room = { $count ->
    [one] Room for one more character
   *[other] Room for { $count } more characters
    }
suppliers-saved = Saved
suppliers-met = Met
suppliers-partly = Partly met
suppliers-planned = Planned
suppliers-not-met = Not met
suppliers-not-applicable = Not applicable
suppliers-open = Open
suppliers-honest = Answering honestly
suppliers-for-example = How an answer might sound
suppliers-helps = What helps
suppliers-proofs = Evidence
suppliers-proofs-none = No document in the register shows this yet.
# Variables:
#   $kinds (String) - kinds of documents, separated by semicolons
suppliers-proofs-kinds = Can be shown with: { $kinds }
suppliers-hidden = Probably does not apply to you
# Variables:
#   $reasons (String) - what was said about the firm
suppliers-hidden-because = Because of what you said about the firm: { $reasons }
suppliers-take-without = Answer this way
suppliers-missing-answer = answer is missing
suppliers-missing-text = explanation is missing
suppliers-missing-evidence = evidence is missing
suppliers-missing-expired = evidence has expired
suppliers-is-ready = ready

## Evidence

suppliers-evidence-text = Papers and records that show what you claim. The program reminds you before they expire: two months before, or in the last third of their validity if that is shorter.
suppliers-evidence-none = Nothing here yet. Begin with what you have: house rules, a list of devices, the record of a restore test.
suppliers-evidence-add = Add a document
suppliers-evidence-change = Change
suppliers-evidence-new = New document
suppliers-evidence-edit = Change the document
suppliers-evidence-kind = Kind
suppliers-evidence-title = Title
suppliers-evidence-owner = Who looks after it
suppliers-evidence-place = Where it is kept
suppliers-evidence-issued = Date
suppliers-evidence-until = Valid until
suppliers-evidence-until-hint = Empty if it does not expire
# Variables:
#   $months (Number) - proposed length of validity, 2 or more
suppliers-evidence-months = { $months ->
    [one] Suggestion: { $months } month from the document’s date
   *[other] Suggestion: { $months } months from the document’s date
    }
suppliers-evidence-propose = Use this suggestion
suppliers-evidence-shows = What it shows
suppliers-evidence-save = Save document
suppliers-evidence-saved = The document is in the register.
suppliers-evidence-remove = Remove
suppliers-evidence-remove-title = Remove this document?
suppliers-evidence-remove-text = Its entry and the files attached to it disappear from this program. The paper itself stays where it is.
suppliers-evidence-remove-do = Remove document
suppliers-evidence-removed = The document was removed.
suppliers-unlimited = does not expire
# Variables:
#   $day (String) - the last day, written out
suppliers-valid = valid until { $day }
# Variables:
#   $day (String) - the last day, written out
#   $days (Number) - days left, 1 or more
suppliers-soon = { $days ->
    [one] expires tomorrow, { $day }
   *[other] expires in { $days } days, { $day }
    }
# Variables:
#   $day (String) - the last day, written out
suppliers-last-day = expires today, { $day }
# Variables:
#   $day (String) - the last day, written out
suppliers-expired = expired on { $day }
# Variables:
#   $count (Number) - documents to see to, 1 or more
suppliers-warning = { $count ->
    [one] One document expires soon or has expired.
   *[other] { $count } documents expire soon or have expired.
    }

## Papers

suppliers-papers-which = Which paper?
suppliers-paper-declaration = Self-declaration
suppliers-paper-declaration-hint = Short, for signing
suppliers-paper-assessment = Self-assessment
suppliers-paper-assessment-hint = The whole questionnaire, also as a table
suppliers-paper-doing = What we do
suppliers-paper-doing-hint = Two pages for customers and insurers
suppliers-folder = Evidence folder
suppliers-folder-text = A zip file with an index, the self-assessment and every file of the register. Look through it before you send it: it shows where you are vulnerable.
suppliers-folder-save = Save folder
# Variables:
#   $path (String) - where it was saved
suppliers-folder-saved = Saved: { $path }
# Variables:
#   $documents (String) - titles, separated by semicolons
suppliers-folder-gone = Saved, but without these files, which are no longer in the data folder: { $documents }

## Our suppliers

suppliers-own-text = Save a questionnaire as a page, send it by e-mail, and read the file that comes back. Nothing goes over the internet by itself.
suppliers-own-none = No supplier yet. Begin with the one whose failure would stop you.
suppliers-own-add = Add a supplier
suppliers-own-new = New supplier
suppliers-own-edit = Change the supplier
suppliers-own-name = Name
suppliers-own-contact = Whom to write to
suppliers-own-contact-hint = Name or e-mail address; may stay empty
suppliers-own-level = How critical is it to you?
suppliers-own-level-low-hint = You would hardly notice a failure there.
suppliers-own-level-medium-hint = A failure there would be a nuisance for days.
suppliers-own-level-high-hint = A failure there would stop you, or expose your data.
suppliers-own-save = Save supplier
suppliers-own-saved = The supplier is saved.
suppliers-own-remove = Remove
suppliers-own-remove-title = Remove this supplier?
suppliers-own-remove-text = Its answers go with it.
suppliers-own-remove-do = Remove supplier
suppliers-own-removed = The supplier was removed.
suppliers-keep = Keep it
suppliers-own-send = Save questionnaire
# Variables:
#   $path (String) - where it was saved
suppliers-own-sent = Saved: { $path }. Now send it by e-mail.
suppliers-own-import = Import answers
suppliers-own-look = Look at answers
# Variables:
#   $day (String) - a day, written out
suppliers-own-sent-on = Questionnaire from { $day }
suppliers-own-not-sent = No questionnaire yet
# Variables:
#   $day (String) - a day, written out
#   $done (Number) - answers given
#   $of (Number) - answers asked
suppliers-own-replied = Answers from { $day }: { $done } of { $of }
# Variables:
#   $met (Number) - answers that say met
#   $partly (Number) - answers that say partly met
#   $open (Number) - answers that say planned or not met
suppliers-own-counts = Met { $met } · partly { $partly } · planned or not met { $open }
suppliers-own-stale = More than a year old: ask again
suppliers-own-asked-less = Answered at a lower level than you rate it now: ask again
suppliers-own-waiting = No answers yet
suppliers-own-compare = Side by side
suppliers-compare-table = The newest answers of all suppliers, side by side
suppliers-requirement = Requirement

## Answers of a supplier

# Variables:
#   $file (String) - name of the file
suppliers-preview = Answers from { $file }
# Variables:
#   $firm (String) - the firm, as it names itself
#   $person (String) - who has answered
suppliers-preview-from = From: { $firm }, { $person }
# Variables:
#   $firm (String) - the firm, as it names itself
suppliers-preview-of = From: { $firm }
# Variables:
#   $day (String) - a day, written out
suppliers-preview-day = Filled in on { $day }
suppliers-preview-unknown = This questionnaire was not made for one of your suppliers. Choose whose answers these are.
suppliers-preview-less = This questionnaire asked for less than you need from this supplier, which you rate as more critical. Ask again.
suppliers-preview-whose = Whose answers?
suppliers-preview-choose = Please choose
suppliers-preview-take = Import
suppliers-preview-cancel = Cancel
suppliers-preview-taken = The answers were imported.
suppliers-reply-table = Answers by requirement
suppliers-reply-answer = Answer
suppliers-reply-text = Explanation
suppliers-reply-evidence = Evidence named
# Variables:
#   $verdict (String) - what the reply before said
suppliers-reply-before = before: { $verdict }
# Variables:
#   $name (String) - name of the supplier
suppliers-reply-of = Answers from { $name }
suppliers-reply-all = All replies
suppliers-reply-close = Close
suppliers-reply-is-self = This is what the supplier says about itself. Where it matters, ask to see the evidence.
