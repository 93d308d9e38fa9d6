"""A text of the data in another script: suggested, written beside the text that it was made of, for review."""
