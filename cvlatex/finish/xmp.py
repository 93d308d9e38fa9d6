"""The XMP packet: title, author, languages, dates, and the standards that the PDF keeps to.

PDF/A-2 describes every property outside its own list in an extension schema (ISO 19005-2, 6.6.2.3.3); pdfuaid is one.
PDF/A-4 wants none (ISO 19005-4, 6.7). Well-Tagged PDF is declared (WTPDF 1.0, 6.1).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

from msgspec import Struct

from cvlatex.finish.standards import Pair

_PACKET = """\
<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"{namespaces}>
<pdfaid:part>{part}</pdfaid:part>
<pdfaid:conformance>{conformance}</pdfaid:conformance>
<pdfuaid:part>{accessible}</pdfuaid:part>
<dc:format>application/pdf</dc:format>
{properties}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""

_FIRST_NAMESPACES = """
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#\""""

_FIRST = """\
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>"""

_SECOND_NAMESPACES = """
 xmlns:pdfd="http://pdfa.org/declarations/\""""

_SECOND = """\
<pdfaid:rev>2020</pdfaid:rev>
<pdfuaid:rev>2024</pdfuaid:rev>
<pdfd:declarations><rdf:Bag>
<rdf:li rdf:parseType="Resource">
<pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#accessibility1.0</pdfd:conformsTo>
</rdf:li>
<rdf:li rdf:parseType="Resource">
<pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#reuse1.0</pdfd:conformsTo>
</rdf:li>
</rdf:Bag></pdfd:declarations>"""

_DATE = re.compile(r"D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-]\d\d)'?(\d\d)?'?)?")


class About(Struct, frozen=True):
    """What a document says of itself; dates as PDF writes them (ISO 32000-1, 7.9.4), '' where it says nothing."""

    title: str
    author: str
    subject: str
    keywords: str
    creator: str
    producer: str
    created: str
    modified: str
    languages: tuple[str, ...]


def write_packet(about: About, profiles: Pair = ("2a", "ua1")) -> bytes:
    """Write the XMP packet of a document, as UTF-8. `profiles` are what it claims: of PDF/A and of PDF/UA."""
    archival, accessible = profiles
    second = archival.startswith("4")
    properties = (
        _write_text("dc:title", "rdf:Alt", about.title),
        _write_list("dc:creator", "rdf:Seq", filter(None, (about.author,))),
        _write_text("dc:description", "rdf:Alt", about.subject),
        _write_list("dc:language", "rdf:Bag", about.languages),
        _write_value("pdf:Keywords", about.keywords),
        _write_value("pdf:Producer", about.producer),
        _write_value("xmp:CreatorTool", about.creator),
        _write_value("xmp:CreateDate", format_date(about.created)),
        _write_value("xmp:ModifyDate", format_date(about.modified or about.created)),
    )
    parts = {
        "namespaces": _SECOND_NAMESPACES if second else _FIRST_NAMESPACES,
        "part": archival[0],
        "conformance": archival[1:].upper(),
        "accessible": accessible.removeprefix("ua"),
        "properties": "\n".join(filter(None, (*properties, _SECOND if second else _FIRST))),
    }
    return re.sub(r"\{(\w+)\}", lambda slot: parts[slot[1]], _PACKET).encode()


def format_date(date: str) -> str:
    """Return a PDF date as XMP writes it (ISO 8601); '' for what is none."""
    match = _DATE.fullmatch(date)
    if not match:
        return ""
    year, month, day, hour, minute, second, hours, minutes = match.groups()
    zone = f"{hours}:{minutes or '00'}" if hours else "Z"
    return f"{year}-{month}-{day}T{hour}:{minute}:{second}{zone}"


def _write_text(name: str, kind: str, value: str) -> str:
    """Write an XMP property with one alternative text, '' for none."""
    return (
        f'<{name}><{kind}><rdf:li xml:lang="x-default">{escape(value, quote=False)}</rdf:li></{kind}></{name}>'
        if value
        else ""
    )


def _write_list(name: str, kind: str, values: Iterable[str]) -> str:
    """Write an XMP property with a list, '' for none."""
    items = "".join(f"<rdf:li>{escape(value, quote=False)}</rdf:li>" for value in values)
    return f"<{name}><{kind}>{items}</{kind}></{name}>" if items else ""


def _write_value(name: str, value: str) -> str:
    """Write an XMP property with a plain value, '' for none."""
    return f"<{name}>{escape(value, quote=False)}</{name}>" if value else ""
