"""Pages that were finished before: somebody who watches the data finishes most of them again as they are."""

CACHED_PAGES = 64
"""Pages of which what was made of them is kept, for as long as the process lives: those of a few CVs."""
