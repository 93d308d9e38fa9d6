"""The names of the files in a data folder."""

CV, GLOSSARY, VARIANTS, PRIVATE = "cv.yaml", "glossary.yaml", "variants.yaml", "private.yaml"

FILES = (CV, GLOSSARY, VARIANTS, PRIVATE)
"""All of them, in the order in which problems are shown."""
