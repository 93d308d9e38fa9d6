"""A document to plain text: to read in a terminal or a mail, and to paste into the fields of a portal."""
