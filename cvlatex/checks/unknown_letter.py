"""unknown-letter: a variant names a letter that letters.yaml has, and its signature is a picture in the data folder.

Passes: `letter: eth` where letters.yaml has a letter `eth`.
Fails: `letter: ehz`; `letter_only: true` without a letter; `signature: name.png` where there is no such picture.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from cvlatex.checks.photo_file import check_file
from cvlatex.core.diagnostics import Diagnostic, Fix, error, shorten
from cvlatex.core.spelling import find_nearest
from cvlatex.model.folder import LETTERS
from cvlatex.model.project import Project

ID = "unknown-letter"


def check(project: Project) -> Iterator[Diagnostic]:
    """Yield an error on every letter that is not there, and on every signature that cannot be printed."""
    known = tuple(name.value for name, _ in project.letters)
    for variant in project.variants:
        if variant.letter_only and variant.letter is None:
            hint = f"Add `letter:` with the id of one in {LETTERS}."
            yield error(ID, variant.span, f"The variant '{variant.name}' is a letter only, and names none.", hint)
    for letter in dict.fromkeys(variant.letter for variant in project.variants if variant.letter):
        if letter.value not in known:
            near = find_nearest(letter.value, known)
            there = f"{LETTERS} has {', '.join(known)}." if known else f"Write {LETTERS} with a letter of that id."
            hint = f"Did you mean '{near}'?" if near else there
            fix = Fix(letter.span, near) if near else None
            yield error(ID, letter.span, f"There is no letter '{shorten(letter.value)}'.", hint, fix=fix)
    for _, written in project.letters:
        if written.signature:
            yield from check_file(written.signature, Path(project.folder), "signature")
