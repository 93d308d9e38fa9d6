"""A document to a Word file: built-in styles, one column, everything in the body, links and lists that are real."""
