"""What a PDF says of itself: title, author, language, and the standards that it claims to meet."""

from __future__ import annotations

import re
from typing import Any
from xml.etree import ElementTree

from pikepdf import Pdf, Stream

from cvlatex.preflight.facts import Metadata

_DC = "{http://purl.org/dc/elements/1.1/}"
_PDFA = "{http://www.aiim.org/pdfa/ns/id/}"
_PDFUA = "{http://www.aiim.org/pdfua/ns/id/}"
_PDFD = "{http://pdfa.org/declarations/}"
_PACKET = re.compile(rb"<x:xmpmeta.*</x:xmpmeta>|<rdf:RDF.*</rdf:RDF>", re.DOTALL)
"""XMP without the wrapper and its padding (ISO 16684-1, 7.3)."""

_PROFILES = frozenset(("1a", "1b", "2a", "2b", "2u", "3a", "3b", "3u", "4", "4e", "4f", "ua1", "ua2"))


def read_metadata(pdf: Pdf) -> Metadata:
    """Read title and author of the document information or else of XMP, and the language of the catalogue."""
    xmp = _parse_xmp(pdf)
    broken = xmp is None and _has_xmp(pdf)
    info: Any = pdf.trailer.get("/Info", {})
    return Metadata(
        title=str(info.get("/Title", "")).strip() or _read_value(xmp, f"{_DC}title"),
        author=str(info.get("/Author", "")).strip() or _read_value(xmp, f"{_DC}creator"),
        language=str(pdf.Root.get("/Lang", "")).strip(),
        broken=broken,
    )


def list_claimed(pdf: Pdf) -> tuple[str, ...]:
    """Return the profiles that XMP claims, as the validator names them: "2a", "ua1"."""
    xmp = _parse_xmp(pdf)
    archival = (_read_value(xmp, f"{_PDFA}part") + _read_value(xmp, f"{_PDFA}conformance")).lower()
    accessible = "ua" + _read_value(xmp, f"{_PDFUA}part")
    return tuple(profile for profile in (archival, accessible) if profile in _PROFILES)


def read_claims(pdf: Pdf) -> tuple[dict[str, str], tuple[str, ...]]:
    """Read what XMP says of standards: parts, conformance and years by name, and the declarations (pdfd:conformsTo)."""
    xmp = _parse_xmp(pdf)
    names = {"pdfaid": (_PDFA, ("part", "conformance", "rev")), "pdfuaid": (_PDFUA, ("part", "rev"))}
    claims = {
        f"{prefix}:{name}": _read_value(xmp, space + name) for prefix, (space, parts) in names.items() for name in parts
    }
    declared = () if xmp is None else tuple("".join(one.itertext()).strip() for one in xmp.iter(f"{_PDFD}conformsTo"))
    return claims, declared


def _has_xmp(pdf: Pdf) -> bool:
    """Whether a PDF has a metadata stream that is not empty."""
    stream = pdf.Root.get("/Metadata")
    return isinstance(stream, Stream) and bool(stream.read_bytes().strip())


def _parse_xmp(pdf: Pdf) -> Any:
    """Return the root element of the XMP packet; None where there is none, or it declares entities."""
    stream = pdf.Root.get("/Metadata")
    if not isinstance(stream, Stream):
        return None
    packet = _PACKET.search(stream.read_bytes())
    if packet is None or b"<!" in packet.group():
        return None
    try:
        return ElementTree.fromstring(packet.group())
    except ElementTree.ParseError:
        return None


def _read_value(xmp: Any, name: str) -> str:
    """Return a property's text, whether written as an element or as an attribute of rdf:Description."""
    if xmp is None:
        return ""
    for element in xmp.iter():
        if name in element.attrib:
            return str(element.attrib[name]).strip()
        if element.tag == name:
            return "".join(element.itertext()).strip()
    return ""
