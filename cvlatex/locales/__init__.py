"""One module a language: words, date forms, collation, punctuation."""
