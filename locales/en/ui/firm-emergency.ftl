### Firm: emergency card and emergency handbook.

firm-emergency-page = Emergency
firm-emergency-intro = Enter once whom you call in an emergency. From that come the card, the pocket cards and the handbook, which still help when no computer is running.
firm-emergency-log = Go to the incident log
firm-emergency-log-text = Has something just happened? A clock runs here while you write down what is going on.
firm-emergency-tabs = Parts of the emergency page
firm-emergency-tab-contacts = Whom we call
firm-emergency-tab-card = Card and handbook
firm-emergency-tab-duties = Do we have to report?

## Whom we call

firm-emergency-state = Federal state where the firm is based
firm-emergency-state-none = Not chosen yet
firm-emergency-name = Name
firm-emergency-phone = Number
firm-emergency-note = Have at hand
firm-emergency-save = Save
firm-emergency-saved = Saved.
firm-emergency-front = On the front of the card
# Variables:
#   $date (String) - the day
firm-emergency-checked = Number entered or checked on { $date }
firm-emergency-check = Checked today
firm-emergency-take = Use this number
# Variables:
#   $phone (String) - the number
#   $date (String) - when it was read
firm-emergency-agreed = Suggestion: { $phone }, the same on several websites, read on { $date }. Compare it with the office’s own website before you rely on it.
# Variables:
#   $phone (String) - the number
#   $date (String) - when it was read
firm-emergency-single = Suggestion: { $phone }, found on one website only, read on { $date }. Please check it with the office itself.
# Variables:
#   $phones (String) - the numbers
firm-emergency-differs = Our sources give different numbers: { $phones }. Check with the office and enter the right one here.
firm-emergency-missing = We found no number. Look it up with the office and enter it here.
# Variables:
#   $address (String) - the address
firm-emergency-web = Look it up at: { $address }
firm-emergency-state-first = Choose the federal state above, and we will suggest the office in charge.
firm-emergency-roles = Four jobs in an emergency
firm-emergency-roles-text = Who does what? In a small firm one person often takes two jobs.
# Variables:
#   $date (String) - when the details were looked up
firm-emergency-dated = Details of authorities as of { $date }. Numbers change.

## Card and handbook

firm-emergency-form = Form
firm-emergency-poster = A4 poster
firm-emergency-pocket = A6 pocket card
firm-emergency-phone-picture = Picture for the phone
firm-emergency-book = Handbook
firm-emergency-second = Second language beside it
firm-emergency-second-none = None
firm-emergency-save-file = Save
firm-emergency-print = Print
firm-emergency-team = Cards for the whole team
firm-emergency-team-text = A pocket card with a name for everybody on the team list, four on a sheet, front and back.
firm-emergency-team-none = There is nobody on the team list yet.
firm-emergency-everybody = Everybody
firm-emergency-group = Group
firm-emergency-make = Make the cards
firm-emergency-cancel = Cancel
# Variables:
#   $done (Number) - finished cards
#   $of (Number) - all cards
firm-emergency-making = { $done } of { $of } cards
firm-emergency-cancelled = Cancelled. Nothing was saved.
# Variables:
#   $path (String) - the file
firm-emergency-made = Saved: { $path }
# Variables:
#   $count (Number) - names that cannot be printed, 1 or more
firm-emergency-unprinted = { $count ->
    [one] One name cannot be printed with our typeface; its card has a line to write on.
   *[other] { $count } names cannot be printed with our typeface; their cards have a line to write on.
    }

## Do we have to report?

firm-emergency-nis2 = NIS2
# Variables:
#   $date (String) - when the law was looked up
firm-emergency-law = The law as of { $date }. This is an assessment, not legal advice.
