### The checklist maker.

checklists-title = Checklists
checklists-intro = Choose, preview, print. What you tick here is saved.
checklists-audience = For whom
checklists-occasion = Occasion
checklists-steps = From which steps
checklists-depth = How much detail
checklists-short = Tasks only
checklists-long = With instructions
checklists-language = Language of the page
checklists-both = Both, side by side
checklists-more = More choices
checklists-with-ticks = With the ticks made so far
checklists-two-languages = Two languages side by side
checklists-view = View
checklists-page = On paper
checklists-screen = Tick on screen
checklists-pdf = Save as PDF
checklists-print = Print
checklists-docx = Save as DOCX
checklists-xlsx = Save as XLSX
checklists-text = Save as text
checklists-html = Save as HTML
checklists-markdown = Save as Markdown
checklists-csv = Save as CSV
checklists-other = Other formats
# Variables:
#   $path (String) - the file
checklists-saved = Saved: { $path }
# Variables:
#   $page (Number) - which page
#   $pages (Number) - how many
checklists-page-of = Page { $page } of { $pages } as it will print
checklists-ticked = Ticked.
checklists-cleared = Marked as not done.
checklists-duty = initial on paper
# Variables:
#   $when (String) - day and time
checklists-ticked-at = ticked { $when }
# Behind the hint under a line. Variables:
#   $reason (String) - why, for example “you sell online”
checklists-because = Here because { $reason }.
# Over lines that do not fit this firm. Variables:
#   $count (Number) - how many, 1 or more
checklists-left-out = { $count ->
    [one] One line is left out because it does not fit your firm
   *[other] { $count } lines are left out because they do not fit your firm
    }
# Behind a line that is left out. Variables:
#   $reason (String) - why, for example “you neither sell online nor take bookings”
checklists-left-out-because = Left out because { $reason }.
