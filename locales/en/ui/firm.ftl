### The firm: which one it is, and what is known about it.

firm-page = Firm
firm-nav = Pages of the firm
firm-which = Which firm
firm-unnamed = Firm without a name
firm-overview = Overview
firm-overview-text = Where you stand, and what comes first.
firm-profile = About the firm
firm-profile-text = Whatever does not concern you is left out: each answer decides which questions, actions and checklist lines you see.
firm-profile-nav = Profile
firm-profile-begin = Describe the firm

## Overview: what is due

firm-due-title = Needs attention
# A link to the evidence. Variables:
#   $count (Number) - documents to see to, 1 or more
firm-due-documents = { $count ->
    [one] One piece of evidence expires soon or has expired.
   *[other] { $count } pieces of evidence expire soon or have expired.
    }
# A link to the lists. Variables:
#   $count (Number) - lists that are due, 1 or more
firm-due-lists = { $count ->
    [one] One checklist is due.
   *[other] { $count } checklists are due.
    }

## Beginning

firm-begin-title = Who is this about?
firm-begin-text = This is where the firm’s own pages begin: where it stands, what to do first, and papers you can show.
firm-begin-own = My firm
firm-begin-do = Begin
firm-name = Name of the firm
firm-name-hint = As it should appear on checklists and reports
firm-name-save = Save name
firm-name-saved = The name is saved.
firm-sample-title = Look around first
firm-sample-text = A joinery with 14 people, completely filled in. Change what you like; one click throws it away.
firm-sample-open = Open the sample firm
firm-sample-is = A sample to look around in. Nothing here is about you.
firm-sample-throw = Throw the sample away
firm-sample-gone = The sample is gone.

## Answers

firm-size = How many people work there?
firm-sector = What line of work is it in?
firm-sites = How many sites?
firm-sites-more = More than five
firm-yes = Yes
firm-no = No
firm-unknown = Not answered

## Several firms

firm-more = Other firms
firm-add = Add another firm
firm-remove = Delete this firm
firm-remove-title = Delete this firm?
firm-remove-text = Everything stored about it will be lost: answers, checks, plan, lists, incidents and files. Earlier backups still contain it.
firm-remove-do = Delete the firm
firm-keep = Keep it
firm-removed = The firm is deleted.

## Files

firm-files = Files
firm-file-add = Attach a file…
firm-file-save = Save a copy
# Variables:
#   $file (String) - name of the file
firm-file-save-label = Save a copy of { $file }
firm-file-remove = Remove
# Variables:
#   $file (String) - name of the file
firm-file-remove-label = Remove { $file }
# Variables:
#   $kib (Number) - size
#   $day (String) - when it was attached
firm-file-facts = { $kib } KiB, { $day }
firm-file-gone = no longer there

## Overview

firm-overview-areas = Where you stand
firm-overview-incident = To the log
firm-overview-never = Not done yet
# Variables:
#   $done (Number) - answered questions
#   $of (Number) - all questions
firm-overview-answered = { $done } of { $of } questions answered
# Variables:
#   $done (Number) - finished actions
#   $of (Number) - all actions
firm-overview-actions = { $done } of { $of } actions done
# Variables:
#   $done (Number) - numbers written down
#   $of (Number) - all numbers
firm-overview-numbers = { $done } of { $of } numbers written down
# Variables:
#   $count (Number) - how many, 1 or more
firm-overview-lists = { $count ->
    [one] One checklist, nothing due
   *[other] { $count } checklists, nothing due
    }
# Variables:
#   $count (Number) - how many are due, 1 or more
firm-overview-due = { $count ->
    [one] One is due now
   *[other] { $count } are due now
    }
firm-overview-no-lists = None saved yet
# Variables:
#   $count (Number) - how many, 1 or more
firm-overview-going = { $count ->
    [one] One is going on
   *[other] { $count } are going on
    }
firm-overview-calm = None is going on
