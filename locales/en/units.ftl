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
# Over a chart, instead of a unit beside each value.
unit-in-billion-eur = in billion euros
