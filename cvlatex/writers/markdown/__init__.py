"""A document to CommonMark."""
