### Names.

-app-name = Trittsicher
