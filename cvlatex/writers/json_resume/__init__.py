"""A document to JSON Resume 1.x, one file a language."""
