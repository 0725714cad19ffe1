### Namen.

-app-name = Trittsicher
language-name = Deutsch
