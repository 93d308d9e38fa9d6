"""Bibliographies to publications: BibTeX and CSL-JSON files in the data folder."""
