"""The page's own files, which lie in `web/` and travel with the package."""

from __future__ import annotations

from functools import cache
from pathlib import Path

WEB = Path(__file__).parent / "web"

_TYPES = {
    ".js": "text/javascript; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".svg": "image/svg+xml",
    ".json": "application/json",
}


@cache
def list_assets() -> dict[str, tuple[Path, str]]:
    """Return the files that are served, as (file, media type) by their paths below `web/`."""
    found = (path for path in sorted(WEB.rglob("*")) if path.suffix in _TYPES)
    return {path.relative_to(WEB).as_posix(): (path, _TYPES[path.suffix]) for path in found}


def render_page(nonce: str, language: str) -> bytes:
    """Return the page itself; `nonce` is what its styles bear, `language` that of its words."""
    text = (WEB / "index.html").read_text(encoding="utf-8")
    return text.replace("{nonce}", nonce).replace("{language}", language).encode()
