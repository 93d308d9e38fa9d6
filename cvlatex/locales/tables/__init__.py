"""One module a language: its words with their sources, and CLDR's dates."""
