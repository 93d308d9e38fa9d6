"""Pages and fonts that were finished before: somebody who watches the data finishes most of them again as they are."""

CACHED_PAGES = 64
"""Pages whose processed content stays in memory for as long as the process lives: those of a few CVs."""

CACHED_FONTS = 32
"""The same of fonts."""
