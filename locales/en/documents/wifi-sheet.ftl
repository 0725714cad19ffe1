### A sheet for the wall that lets phones onto a Wi-Fi network.

wifi-sheet-title = Join the Wi-Fi
wifi-sheet-text = Point the camera of your phone at the code and tap the offer to join the network. It may have no internet: stay connected all the same.
wifi-sheet-name = Network name
wifi-sheet-password = Password
# What is read out where the QR code stands.
wifi-sheet-code-alt = QR code with which a phone joins the Wi-Fi
