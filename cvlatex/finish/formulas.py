"""Formulas as MathML, beside their source (ISO 32000-2, 14.8.4.8.3 and 14.13.6; ISO 14289-2, 8.2.5.29).

PDF/A-2 lets no file of MathML be attached, so that there it is a property of the element (ISO 32000-1, 14.7.5.4).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, String

from cvlatex.finish.elements import Element
from cvlatex.finish.saving import store

_MEDIA_TYPE = Name("/application/mathml+xml")


def name_formulas(elements: Iterable[Element], mathml: Callable[[str], str]) -> None:
    """Give each formula the MathML of its source."""
    for element in elements:
        if element.type == "Formula":
            element.mathml = mathml(element.source.strip())


def attach_mathml(pdf: pikepdf.Pdf, formulas: Mapping[Element, Object], date: str) -> None:
    """Associate each formula with a file of MathML. `date` is when it was written, as PDF has it."""
    files: dict[str, Object] = {}
    for number, (element, node) in enumerate(formulas.items(), start=1):
        file = files.get(element.mathml) or pdf.make_indirect(_embed_file(pdf, number, element, date))
        files[element.mathml] = file
        node.AF = Array([file])


def describe_mathml(pdf: pikepdf.Pdf, formulas: Mapping[Element, Object]) -> None:
    """Make the MathML of each formula a property of its element."""
    for element, node in formulas.items():
        entry = Dictionary(N=String("MathML"), V=String(element.mathml))
        node.A = Array([*node.get("/A", ()), Dictionary(O=Name.UserProperties, P=Array([entry]))])
    if formulas:
        pdf.Root.MarkInfo.UserProperties = True


def _embed_file(pdf: pikepdf.Pdf, number: int, element: Element, date: str) -> Dictionary:
    """Embed the MathML of a formula as a file."""
    content = element.mathml.encode()
    stream = pdf.make_stream(b"", Type=Name.EmbeddedFile, Subtype=_MEDIA_TYPE)
    store(stream, content)
    stream.Params = Dictionary(Size=len(content), ModDate=String(date))
    name = String(f"formula-{number}.mml")
    return Dictionary(
        Type=Name.Filespec,
        F=name,
        UF=name,
        Desc=String(f"The formula {element.source.strip()} as MathML"),
        AFRelationship=Name.Supplement,
        EF=Dictionary(F=stream, UF=stream),
    )
