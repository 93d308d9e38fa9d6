"""The gallery's page: self-contained but for its pictures, which lie beside it."""

from __future__ import annotations

from collections.abc import Sequence

from cvlatex.gallery.looks import Look


def write_page(looks: Sequence[Look]) -> str:
    """Return the page, a row of pictures a style; each leads to its PDF."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("cvlatex.gallery", "."), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    styles = {look.style: [other for other in looks if other.style == look.style] for look in looks}
    return environment.get_template("gallery.html.j2").render(styles=styles)
