### Papers for customers about one's own security, and the questionnaire for one's own suppliers.

## Answers

supplier-verdict-met = Met
supplier-verdict-partly = Partly met
supplier-verdict-planned = Planned
supplier-verdict-not-met = Not met
supplier-verdict-not-applicable = Not applicable
supplier-verdict-open = Not answered

## What all papers say

# Variables:
#   $customer (String) - name of the customer
supplier-for = for { $customer }
supplier-unnamed = Firm without a name
# Variables:
#   $publisher (String) - who published it
#   $title (String) - title of the publication
#   $year (String) - year of publication
#   $via (String) - where it was read
supplier-source = Requirements based on: { $publisher }, { $title }, { $year }; read in: { $via }. The wording and numbers are not theirs.
supplier-is-self = This is what the firm says about itself. Nobody from outside has checked it, and it is not a certificate.
# Variables:
#   $count (Number) - requirements without an answer, 1 or more
supplier-draft = { $count ->
    [one] Draft: one requirement has no answer yet.
   *[other] Draft: { $count } requirements have no answer yet.
    }
supplier-number = No.
supplier-requirement = Requirement
supplier-answer = Answer
supplier-remark = Explanation
supplier-evidence = Evidence
supplier-question = Question
supplier-category = Category
supplier-valid-until = Valid until
# Variables:
#   $title (String) - title of a document
#   $day (String) - its last day, written out
supplier-evidence-until = { $title } (valid until { $day })
# Variables:
#   $title (String) - title of a document
#   $day (String) - its last day, written out
supplier-evidence-over = { $title } (expired on { $day })
supplier-place-and-day = Place and date
supplier-signs = Name, role, signature
# Variables:
#   $person (String) - name and role
supplier-signs-as = { $person }, signature

## Self-declaration

supplier-declaration-title = Self-declaration on information security
supplier-declaration-intro = We declare how far we meet the following requirements for suppliers. Where something is not met, it says so.
supplier-declaration-signed = We will tell the customer if any of this changes for the worse.
# Name of the file without ending, without spaces.
supplier-declaration-file = self-declaration-information-security

## Self-assessment

supplier-assessment-title = Self-assessment on information security
supplier-assessment-intro = Our answers to the requirements for suppliers, with explanation and evidence.
# Name of the file without ending, without spaces.
supplier-assessment-file = self-assessment-information-security

## What we do

supplier-doing-title = How we protect data and operations
supplier-doing-intro = For customers and insurers, in short: what is in place, how it can be shown, and what is still to come.
supplier-doing-done = What is in place
supplier-doing-what = What
supplier-doing-how = How we do it
supplier-doing-shown = How it can be shown
supplier-doing-parts = in part
# Variables:
#   $title (String) - title of a requirement
#   $parts (String) - “in part”
supplier-doing-partly = { $title } ({ $parts })
supplier-doing-open = What is still to come
supplier-doing-open-none = Of the requirements that apply to us, none is open.
supplier-doing-planned = planned
supplier-doing-not = not in place
supplier-doing-without = Does not apply to us
supplier-doing-basis = What this paper is
# Variables:
#   $day (String) - the day of the last answer, written out
supplier-doing-as-of = The answers date from { $day } or earlier.
supplier-doing-nothing = Nothing can be said yet: no requirement is answered as met or partly met.
supplier-doing-contact = Contact
# Name of the file without ending, without spaces.
supplier-doing-file = what-we-do-for-security

## Evidence folder

supplier-folder-title = Evidence on information security
supplier-folder-intro = The files of this folder, by requirement. The self-assessment in it says what each of them is meant to show.
supplier-folder-file = File
supplier-folder-title-of = Document
supplier-folder-kind = Kind
supplier-folder-proves = Shows
supplier-folder-issued = Dated
supplier-folder-owner = Responsible
supplier-folder-place = Kept at
supplier-folder-not-inside = no file inside
supplier-folder-index = index
# A folder inside the zip, without spaces.
supplier-folder-documents = documents
# Name of the file without ending, without spaces.
supplier-folder-name = evidence-information-security

## Questionnaire for suppliers: one HTML file

supplier-form-title = Questionnaire on information security
# Variables:
#   $customer (String) - the firm that asks
#   $supplier (String) - the firm that is asked
supplier-form-intro = { $customer } asks { $supplier } how things stand with information security. Short and honest answers help most; “planned” is a good answer too.
supplier-form-fill = Choose an answer for each point and explain it in a sentence or two.
supplier-form-save = Click “Save answers” at the bottom. Your browser puts a file into your downloads folder.
supplier-form-send = Send that file back by e-mail. To go on later, open this page again and choose the file you saved.
supplier-form-private = This page works without the internet, sends nothing and stores nothing. Your answers are in the file you save, and nowhere else.
supplier-form-about = Who answers
supplier-form-firm = Name of your firm
supplier-form-person = Your name and role
supplier-form-day = Date
supplier-form-verdict = How far is it met?
supplier-form-text = Explanation
supplier-form-text-declaration = Needed unless it is fully met.
supplier-form-text-assessment = A sentence or two: how, since when, by whom.
supplier-form-evidence = Which document shows it, and what is its date?
supplier-form-answered = Answered:
supplier-form-save-button = Save answers
supplier-form-saved = Saved. The file is in your downloads folder; please send it back.
supplier-form-open = Some points are still open. You can send the file all the same.
supplier-form-nameless = Please enter the name of your firm first.
supplier-form-resume = Go on with a file you saved before
supplier-form-foreign = This file does not belong to this questionnaire.
supplier-form-no-script = Your browser runs no script on this page, so nothing can be saved. Please open it in another browser, or answer by e-mail, using the numbers.
# Name of the file without ending, without spaces. Variables:
#   $supplier (String) - name of the supplier, fit for file names
supplier-form-file = questionnaire { $supplier }
