"""Suggest texts of the data in another script, beside the text that each was converted from, for review."""
