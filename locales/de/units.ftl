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
