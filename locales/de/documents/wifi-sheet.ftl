### Aushang, mit dem Handys in ein WLAN kommen.

wifi-sheet-title = Ins WLAN
wifi-sheet-text = Halten Sie die Kamera Ihres Handys auf den Code und tippen Sie auf den Vorschlag, dem Netz beizutreten. Das Netz hat vielleicht kein Internet: Bleiben Sie trotzdem verbunden.
wifi-sheet-name = Name des Netzes
wifi-sheet-password = Passwort
# Was vorgelesen wird, wo der QR-Code steht.
wifi-sheet-code-alt = QR-Code, mit dem ein Handy dem WLAN beitritt
