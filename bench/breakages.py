"""Twenty ways in which a person's folder comes broken, each with what the report has to say of it, and where."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct


class Breakage(Struct, frozen=True):
    """What is done to a data folder, and the error that has to be reported: its code, its file and its line."""

    name: str
    do: Callable[[Path], None]
    code: str
    file: str
    line: int


def _change(old: str, new: str, file: str = "cv.yaml") -> Callable[[Path], None]:
    """Return a change of a text in one of the data's files. It raises ValueError where the file does not have it."""

    def replace_text(data: Path) -> None:
        """Replace the first such text in the file."""
        text = (data / file).read_text(encoding="utf-8")
        if old not in text:
            raise ValueError(f"{data / file} has no {old!r}.")
        (data / file).write_text(text.replace(old, new, 1), encoding="utf-8")

    return replace_text


def _write(content: bytes, file: str = "cv.yaml") -> Callable[[Path], None]:
    """Write a change that replaces a file of the data by these bytes."""

    def replace_file(data: Path) -> None:
        """Replace the file."""
        (data / file).write_bytes(content)

    return replace_file


CV, VARIANTS, GLOSSARY = "cv.yaml", "variants.yaml", "glossary.yaml"

BREAKAGES = (
    Breakage("an unknown key", _change("  headline:", "  headlnie:"), "unknown-key", CV, 4),
    Breakage("a bracket of another kind", _change("name: {zh:", "name: [zh:"), "yaml-syntax", CV, 3),
    Breakage("an end before its start", _change("end: 2017-08", "end: 2013-08"), "date-order", CV, 63),
    Breakage("a month that is none", _change("start: 2021-03", "start: 2021-13"), "bad-date", CV, 26),
    Breakage("a mention of no term", _change("**3小时**", "[雷达](#radar)"), "dangling-mention", CV, 29),
    Breakage("an id twice", _change("- id: experience", "- id: profile"), "duplicate-id", CV, 19),
    Breakage("a colour that is none", _change("color: blue", "color: bluee", VARIANTS), "unknown-color", VARIANTS, 1),
    Breakage("fonts that are none", _change("fonts: noto", "fonts: nota", VARIANTS), "unknown-font-set", VARIANTS, 1),
    Breakage("a paper that is none", _change("paper: a4", "paper: a9", VARIANTS), "unknown-value", VARIANTS, 1),
    Breakage("a style that is none", _change("classic", "clasic", VARIANTS), "unknown-value", VARIANTS, 1),
    Breakage("bytes that are no text", _write(b"profile: \xff\xfe\xff\n"), "encoding", CV, 1),
    Breakage("an empty file", _write(b""), "empty-file", CV, 1),
    Breakage("no name", _change("  name: {", "  headline_: {"), "missing-key", CV, 3),
    Breakage("an address that is none", _change("@example.org}", "}"), "contact-value", CV, 6),
    Breakage("a contact that is none", _change("type: website", "type: websight"), "unknown-value", CV, 7),
    Breakage("a section that is none", _change("type: experience", "type: experiense"), "unknown-value", CV, 20),
    Breakage("a tab that indents", _change("\n    title:", "\n\ttitle:"), "yaml-syntax", CV, 11),
    Breakage("a formula that writes files", _change("**3小时**", r"$\write18{ls}$"), "bad-math", CV, 29),
    Breakage("a photo of no shape", _change("  headline:", "  photo: gone.jpg\n  headline:"), "wrong-type", CV, 4),
    Breakage("a glossary that is no list", _write(b"terms\n", GLOSSARY), "wrong-type", GLOSSARY, 1),
)
"""Written for `bench/sample` as `bench/crowd.py` multiplies it."""
