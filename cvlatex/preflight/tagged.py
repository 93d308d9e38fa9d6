"""What a file of PDF 2.0 says of itself and of its structure, for the rules about PDF/A-4 and PDF/UA-2."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, NameTree, Stream

from cvlatex.preflight.tags import EmbeddedFile, Tag, Tagged

_DEPRECATED = ("/ProcSet", "/CIDSet", "/CharSet")
_DEEPEST = 400
_HEADER = 1024


def read_tagged(pdf: pikepdf.Pdf, path: Path, claims: dict[str, str], declared: tuple[str, ...]) -> Tagged:
    """Read the facts that the rules judge by. `claims` are what XMP names of standards, `declared` its declarations."""
    with path.open("rb") as file:
        header = file.read(_HEADER)
    tree = pdf.Root.get("/Names", Dictionary()).get("/EmbeddedFiles")
    return Tagged(
        header=header.split(b"\n")[0].rstrip(b"\r").decode("latin-1"),
        marked=_is_binary(header.partition(b"\n")[2]),
        version=str(pdf.Root.get("/Version", "")).lstrip("/"),
        information=tuple(str(key)[1:] for key in pdf.trailer.get("/Info", Dictionary())),
        has_private_data="/PieceInfo" in pdf.Root,
        claims=claims,
        declared=declared,
        tags=tuple(_walk_tags(pdf.Root.get("/StructTreeRoot", Dictionary()))),
        loose_ends=tuple(_find_loose_ends(pdf)),
        files=tuple(_find_files(tree)),
        has_files="/EmbeddedFiles" in pdf.Root.get("/Names", Dictionary()),
        deprecated=tuple(_find_deprecated(pdf)),
    )


def _is_binary(line: bytes) -> bool:
    """Whether the line behind the header has four bytes above 127, as ISO 19005-2, 6.1.2 wants."""
    return line[:1] == b"%" and len(line) > 4 and min(line[1:5]) > 127


def _walk_tags(root: Any) -> Iterator[Tag]:
    """Yield the elements of the tree, parents first."""
    numbers: dict[tuple[int, int], int] = {}
    seen: set[tuple[int, int]] = set()
    waiting: list[tuple[Any, str, int, int]] = [
        (kid, "", 0, 0) for kid in reversed(_list_kids(root)) if _is_element(kid)
    ]
    while waiting:
        node, parent, within, depth = waiting.pop()
        if node.objgen in seen:
            continue
        seen.add(node.objgen)
        number = numbers.setdefault(node.objgen, len(numbers) + 1)
        kids = _list_kids(node)
        elements = [kid for kid in kids if _is_element(kid)]
        kind = _read_kind(node)
        yield Tag(
            number=number,
            kind=kind,
            namespace=str(node.get("/NS", Dictionary()).get("/NS", "")),
            parent=parent,
            within=within,
            kids=tuple(map(_read_kind, elements)),
            has_content=any(isinstance(kid, int) or kid.get("/Type") == Name.MCR for kid in kids),
            alternate=_read_text(node, "/Alt"),
            replacement=_read_text(node, "/ActualText"),
            attributes=dict(_walk_attributes(node.get("/A"))),
            has_mathml=_has_mathml(node),
            refers=tuple(numbers.setdefault(target.objgen, len(numbers) + 1) for target in _as_list(node.get("/Ref"))),
            contents=tuple(str(kid.Obj.get("/Contents", "")) for kid in kids if _is_annotation(kid)),
        )
        if depth < _DEEPEST:
            waiting += [(kid, kind, number, depth + 1) for kid in reversed(elements) if kid.is_indirect]


def _list_kids(node: Any) -> list[Any]:
    """Return the kids of a structure element."""
    return _as_list(node.get("/K"))


def _as_list(value: Any) -> list[Any]:
    """Return a value as a list: an array's items, one value alone, or nothing."""
    return [] if value is None else list(value) if isinstance(value, Array) else [value]


def _read_kind(node: Any) -> str:
    """Return the type of a structure element."""
    return str(node.get("/S", ""))[1:]


def _is_element(kid: Any) -> bool:
    """Whether a kid of the structure tree is an element."""
    return isinstance(kid, Dictionary) and "/S" in kid


def _is_annotation(kid: Any) -> bool:
    """Whether a kid of the structure tree is an annotation with a description."""
    return (
        isinstance(kid, Dictionary) and kid.get("/Type") == Name.OBJR and "/Contents" in kid.get("/Obj", Dictionary())
    )


def _read_text(node: Any, key: str) -> str | None:
    """Return the text of a key; None where it is absent."""
    return str(node[key]) if key in node else None


def _walk_attributes(value: Any) -> Iterator[tuple[str, str]]:
    """Yield the attributes of a structure element."""
    for part in _as_list(value):
        if isinstance(part, Dictionary):
            yield from ((key[1:], str(value).lstrip("/")) for key, value in part.items() if key not in ("/O", "/P"))


def _has_mathml(node: Any) -> bool:
    """Whether a formula has MathML: an associated file, or an element of MathML in it."""
    files = (file.get("/EF", Dictionary()).get("/F", Dictionary()) for file in _as_list(node.get("/AF")))
    attached = any(str(file.get("/Subtype", "")).endswith("mathml+xml") for file in files)
    return attached or any(_is_element(kid) and _read_kind(kid) == "math" for kid in _list_kids(node))


def _find_loose_ends(pdf: pikepdf.Pdf) -> Iterator[tuple[int, str]]:
    """Yield ways to a place of the document that is no element: the page, 0 for the document, and what leads there."""
    tree = pdf.Root.get("/Names", Dictionary()).get("/Dests")
    named = {str(name): place for name, place in NameTree(tree).items()} if tree is not None else {}
    yield from ((0, f"the destination {name}") for name, place in named.items() if not _is_structured(place, named))
    yield from ((0, "an item of the outline") for item in _walk_outline(pdf) if _is_loose(item, named))
    opening = pdf.Root.get("/OpenAction")
    if isinstance(opening, Array) or (isinstance(opening, Dictionary) and _is_loose(Dictionary(A=opening), named)):
        yield 0, "what happens when the file is opened"
    for number, page in enumerate(pdf.pages, 1):
        yield from ((number, "a link") for one in page.obj.get("/Annots", ()) if _is_loose(one, named))


def _walk_outline(pdf: pikepdf.Pdf) -> Iterator[Any]:
    """Yield all items of the outline."""
    seen: set[tuple[int, int]] = set()
    waiting = [pdf.Root.get("/Outlines", Dictionary()).get("/First")]
    while waiting:
        item = waiting.pop()
        if item is not None and item.objgen not in seen:
            seen.add(item.objgen)
            yield item
            waiting += [item.get("/Next"), item.get("/First")]


def _is_loose(owner: Any, named: dict[str, Any]) -> bool:
    """Whether a link or an item of the outline leads to a place of a page and to no element."""
    action = owner.get("/A", Dictionary())
    if action.get("/S") == Name.GoTo:
        place = action.get("/D")
        return "/SD" not in action and (isinstance(place, Array) or not _is_structured(place, named))
    return "/Dest" in owner and not _is_structured(owner.Dest, named)


def _is_structured(place: Any, named: dict[str, Any]) -> bool:
    """Whether a destination is an element (ISO 32000-2, 12.3.2.3), or has one beside its place on a page."""
    if not isinstance(place, Array | Dictionary):
        place = named.get(str(place).lstrip("/"))
    if isinstance(place, Dictionary):
        return "/SD" in place
    return isinstance(place, Array) and len(place) > 0 and isinstance(place[0], Dictionary) and "/S" in place[0]


def _find_files(tree: Any) -> Iterator[EmbeddedFile]:
    """Yield the files that a PDF carries."""
    for name, file in NameTree(tree).items() if tree is not None else ():
        stream = file.get("/EF", Dictionary()).get("/F", Dictionary())
        yield EmbeddedFile(
            name=str(name),
            media_type=str(stream.get("/Subtype", "")).lstrip("/"),
            described=bool(str(file.get("/Desc", ""))),
            named="/F" in file and "/UF" in file,
            related="/AFRelationship" in file,
        )


def _find_deprecated(pdf: pikepdf.Pdf) -> Iterator[str]:
    """Yield the deprecated keys of a PDF."""
    found: set[str] = set()
    for item in pdf.objects:
        if isinstance(item, Dictionary | Stream):
            found.update(key for key in _DEPRECATED if key in item)
            resources = item.get("/Resources")
            found.update(key for key in _DEPRECATED[:1] if isinstance(resources, Dictionary) and key in resources)
    return iter(sorted(key[1:] for key in found))
