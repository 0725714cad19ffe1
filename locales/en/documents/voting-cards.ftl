### Voting cards on paper: held up, counted, typed in.

voting-cards-title = Voting cards
# Name of a file without ending, without spaces.
voting-cards-file = voting-cards
# Small at the upper edge of each card.
voting-cards-hint = Hold it up, this side to the front. Cut along the line.
# Variables:
#   $number (Number) - the set of cards, from 1
#   $of (Number) - all sets, 1 or more
voting-cards-set = Set { $number } of { $of }
voting-cards-true = True
voting-cards-false = False
# What the phone shows when it scans the card.
# Variables:
#   $letter (String) - the letter on the card
voting-cards-letter = Answer { $letter }
# Beside the QR code when it leads to the session that runs; there is room for 30 characters.
voting-cards-join = Join with your phone
# Beside the QR code when it only says what is on the card.
voting-cards-says = Have the card read out
# What is read out where the QR code stands.
voting-cards-join-alt = QR code with the address to join
# Variables:
#   $text (String) - what the code says
voting-cards-says-alt = QR code with the text “{ $text }”
