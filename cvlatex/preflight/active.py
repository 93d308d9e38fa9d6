"""What a PDF does by itself, or carries: scripts, programs that it starts, files within it (ISO 32000-1, 12.6)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pikepdf
from pikepdf import Dictionary

from cvlatex.preflight.facts import Active

_ACTIONS = {
    "/JavaScript": "a script",
    "/Launch": "an action that starts a program",
    "/Rendition": "a sound or a film",
    "/Movie": "a film",
    "/Sound": "a sound",
    "/ImportData": "an action that reads a file",
    "/SubmitForm": "an action that sends a form",
}
_ANNOTATIONS = {
    "/FileAttachment": "an attached file",
    "/RichMedia": "a player",
    "/3D": "a model",
    "/Screen": "a player",
}

_PROGRAMS = (
    ".exe",
    ".bat",
    ".cmd",
    ".com",
    ".scr",
    ".js",
    ".vbs",
    ".ps1",
    ".sh",
    ".msi",
    ".jar",
    ".dll",
    ".app",
    ".lnk",
)

_MOST = 20


def read_active(pdf: pikepdf.Pdf) -> tuple[Active, ...]:
    """Read what of the kind a PDF has, the first of each page; attached files count if they are programs."""
    found = list(_find_in_document(pdf.Root))
    for number, page in enumerate(pdf.pages, 1):
        found += [Active(number, what) for what in dict.fromkeys(_find_in_page(page.obj))]
    return tuple(found[:_MOST])


def _find_in_document(root: Any) -> Iterator[Active]:
    """Yield what the document itself does or carries: actions on opening, scripts, XFA, attached programs."""
    names = root.get("/Names", Dictionary())
    for action in (root.get("/OpenAction"), *_list_values(root.get("/AA"))):
        yield from (Active(1, what) for what in _find_in_action(action))
    if "/JavaScript" in names:
        yield Active(1, "a script")
    if "/XFA" in root.get("/AcroForm", Dictionary()):
        yield Active(1, "a form of XFA")
    if "/EmbeddedFiles" in names:
        for name in map(str, pikepdf.NameTree(names.EmbeddedFiles)):
            if name.casefold().endswith(_PROGRAMS):
                yield Active(1, "an attached program")


def _find_in_page(page: Any) -> Iterator[str]:
    """Yield what a page and its annotations do."""
    for action in _list_values(page.get("/AA")):
        yield from _find_in_action(action)
    for annotation in page.get("/Annots", ()):
        kind = str(annotation.get("/Subtype", ""))
        if kind in _ANNOTATIONS:
            yield _ANNOTATIONS[kind]
        yield from _find_in_action(annotation.get("/A"))
        for action in _list_values(annotation.get("/AA")):
            yield from _find_in_action(action)


def _list_values(actions: Any) -> list[Any]:
    """Return the values of a dictionary of actions; none where it is none."""
    return [value for _, value in actions.items()] if isinstance(actions, Dictionary) else []


def _find_in_action(action: Any) -> Iterator[str]:
    """Yield what an action does, where it is one that a CV must not have."""
    if isinstance(action, Dictionary) and str(action.get("/S", "")) in _ACTIONS:
        yield _ACTIONS[str(action.S)]
