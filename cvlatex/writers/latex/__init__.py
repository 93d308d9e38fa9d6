"""A document to TeX: semantic macros only, one a line, each line with the YAML span behind it."""
