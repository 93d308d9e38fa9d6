"""The languages a CV can be set in: each has a `latex/cvlatex-<tag>.def`."""

from __future__ import annotations

LANGUAGES = ("zh", "en")
"""BCP 47 primary tags."""
