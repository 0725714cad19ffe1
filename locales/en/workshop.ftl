### What a workshop says to phones and on the projector, beside what stands in the curriculum.

## Questions

workshop-true = True
workshop-false = False

## Messages

workshop-message = What do you do with this message?
workshop-message-sender = From
workshop-message-address = Address
workshop-message-subject = Subject
workshop-message-link = Link
workshop-message-attachment = Attachment
workshop-message-qr = QR code
workshop-message-you = You
# Where a link or code leads.
workshop-message-target = Leads to
workshop-verdict-safe = It’s fine
workshop-verdict-report = Report it
workshop-verdict-ask = Check by another route

## Self-check

workshop-check-yes = Yes
workshop-check-partly = Partly
workshop-check-no = No
workshop-check-not-applicable = Doesn’t apply to us
workshop-check-dont-know = I don’t know

## Scenario

workshop-decision = What do you do?

## Confidence

# Variables:
#   $topic (String) - title of a step
workshop-confidence = How sure are you about this topic: { $topic }?

## Feedback

workshop-feedback = How was the workshop?
workshop-feedback-useful = How useful was it for your work?
workshop-feedback-understood = How well could you follow?
workshop-feedback-takes = What will you do differently from Monday?
workshop-feedback-missing = What was missing?
