"""What an importer makes of a source, as plain strings, lists and maps."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from cvlatex.core.source import Span
from cvlatex.importers.incoming import Incoming
from cvlatex.importers.ledger import Leaf, Ledger, Value
from cvlatex.importers.run import Imported, import_files
from cvlatex.load import load_folder
from cvlatex.writers.json_resume.document import write

NOWHERE = Span("x", 1, 1, 1, 1)


def leaf(text: str, number: int = 0) -> Leaf:
    return Leaf(text, NOWHERE, "x", number)


def incoming(text: str | bytes, name: str = "x") -> Incoming:
    return Incoming(Path(name), name, text if isinstance(text, bytes) else text.encode(), Ledger())


def plain(tree: Any) -> Any:
    """A tree with its values' texts alone."""
    if isinstance(tree, Value):
        return tree.text
    if isinstance(tree, dict):
        return {key: plain(child) for key, child in tree.items()}
    return [plain(child) for child in tree] if isinstance(tree, list) else tree


def import_text(folder: Path, name: str, text: str | bytes, **more: str | bytes) -> Imported:
    """What comes of a file with that text; `more` are files beside it."""
    for other, content in {name: text, **more}.items():
        path = folder / other
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return import_files([folder / name])


def sections_of(found: Imported) -> dict[str, Any]:
    """The sections of a draft by their ids."""
    assert found.draft is not None, found.diagnostics
    return {section["id"]: plain(section) for section in found.draft.sections}


def contacts_of(found: Imported) -> list[dict[str, Any]]:
    assert found.draft is not None, found.diagnostics
    return [plain(contact) for contact in found.draft.profile.get("contacts", [])]


def codes(found: Imported) -> list[str]:
    return [diagnostic.code for diagnostic in found.diagnostics]


def resume_of(folder: Path, variant: str) -> str:
    """The JSON Resume of a variant of a data folder, in its first language."""
    (document,) = (one for one in load_folder(folder).documents if one.variant.name == variant)
    return write(document, document.parts[0])
