### Figures with their units.

# Variables:
#   $value (Number) - the share
unit-percent = { $value }%
# Variables:
#   $value (Number) - how many
unit-count = { $value }
# Variables:
#   $value (Number) - thousand million euros
unit-billion-eur = €{ $value } billion
