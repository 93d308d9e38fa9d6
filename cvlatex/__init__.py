"""One YAML source of a CV, in every language its owner writes, typeset as print-quality PDF."""

__version__ = "0.1.0"
