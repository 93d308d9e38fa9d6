"""The sections of a new CV, and which words of the languages stand in them as placeholders."""

from __future__ import annotations

WORK: dict[str, tuple[str, ...]] = {
    "general": ("summary", "experience", "education", "skills", "languages"),
    "engineer": ("summary", "experience", "projects", "education", "skills", "languages"),
    "academic": ("education", "experience", "publications", "teaching", "awards", "references"),
    "designer": ("summary", "projects", "experience", "education", "skills", "awards"),
    "student": ("education", "projects", "experience", "awards", "skills", "languages"),
}
"""The sections of a new CV, by kind of work."""

PLACEHOLDERS = {
    "name": "your_name",
    "headline": "your_headline",
    "summary": "your_summary",
    "point": "your_point",
    "employer": "organization",
    "degree": "bachelor",
    "group": "tools",
    "referee": "name",
}
"""By placeholder, the key of its word, where that is another."""
