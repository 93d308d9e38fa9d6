"""The gallery's page: self-contained but for its pictures, which lie beside it."""

from __future__ import annotations

from collections.abc import Sequence

from cvlatex.starters.appearances import Appearance


def write_page(appearances: Sequence[Appearance]) -> str:
    """Return the page, a row of pictures a style; each leads to its PDF."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("cvlatex.starters", "."), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    styles = {
        appearance.style: [other for other in appearances if other.style == appearance.style]
        for appearance in appearances
    }
    return environment.get_template("gallery.html.j2").render(styles=styles)
