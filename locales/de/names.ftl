### Namen.

-app-name = Trittsicher
