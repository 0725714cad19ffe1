### Zahlen mit ihren Einheiten.

# Variables:
#   $value (Number) - der Anteil
unit-percent = { $value } %
# Variables:
#   $value (Number) - wie viele
unit-count = { $value }
# Variables:
#   $value (Number) - Milliarden Euro
unit-billion-eur = { $value } Mrd. Euro
# Over a chart, instead of a unit beside each value.
unit-in-billion-eur = in Milliarden Euro
