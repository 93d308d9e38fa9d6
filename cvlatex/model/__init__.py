"""Frozen values that the stages hand to each other; none of them knows YAML, TeX or a file system."""
