"""TeX source to PDF: the tools and whether they are there, the passes, and what the log says."""
