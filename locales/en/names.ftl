### Names.

-app-name = Trittsicher
language-name = English
