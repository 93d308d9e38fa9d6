"""The names of the files in a data folder."""

CV, GLOSSARY, VARIANTS, PRIVATE = "cv.yaml", "glossary.yaml", "variants.yaml", "private.yaml"
LETTERS = "letters.yaml"

FILES = (CV, GLOSSARY, LETTERS, VARIANTS, PRIVATE)
"""All of them, in the order in which problems are reported."""
