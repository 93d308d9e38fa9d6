"""The page's files: all are there, all come from here, and the vendored ones are what their checksums say."""

from __future__ import annotations

import hashlib
import re

from cvlatex.serve.assets import WEB, list_assets, render_page


def test_what_the_files_name_is_there() -> None:
    sources = [path for path in WEB.glob("*.*") if path.suffix in (".html", ".js", ".css")]
    named = {
        name for path in sources for name in re.findall(r"""["'(]/web/([\w./-]+)""", path.read_text(encoding="utf-8"))
    }
    named |= {
        name
        for path in WEB.glob("*.js")
        for name in re.findall(r'from "\./([\w./-]+)"', path.read_text(encoding="utf-8"))
    }
    assert len(named) > 8
    assert named <= list_assets().keys()


def test_nothing_is_requested_of_another_server() -> None:
    sources = [path for path in WEB.glob("*.*") if path.suffix in (".html", ".js", ".css")]
    for path in sources:
        found = re.findall(r"https?://[^\s\"'`)]+", path.read_text(encoding="utf-8"))
        assert [one for one in found if "www.w3.org" not in one] == [], path


def test_vendored_files_are_what_their_checksums_say() -> None:
    vendor = WEB / "vendor"
    lines = (line.split() for line in (vendor / "SHA256SUMS").read_text().splitlines())
    sums = {name: digest for digest, name in lines}
    there = {path.name for path in vendor.iterdir()} - {"SHA256SUMS"}
    assert sums.keys() == there
    for name, digest in sums.items():
        assert hashlib.sha256((vendor / name).read_bytes()).hexdigest() == digest


def test_the_page_has_its_nonce_and_language() -> None:
    text = render_page("abc", "zh").decode()
    assert '<meta name="nonce" content="abc">' in text
    assert '<html lang="zh"' in text
    assert not re.search(r"<script>|\son\w+=|style=", text)
