### The pages of reports.

report-own-page = My learning record
report-own-page-intro = Everything recorded about your learning: steps, paths, exercises, questions. Only you see this report.
report-open = View the report
report-training-page = Training record
report-training-page-intro = Who was trained on what, and when? The page for customers, insurers and auditors.
report-from = Completed from
report-until = to
report-who = Who is on it
report-with-names = With names
report-with-names-hint = For the firm. The numbers are the same as on the page without names.
report-with-numbers = With numbers
report-with-numbers-hint = To pass on, without names and groups.
team-evidence = Training record
