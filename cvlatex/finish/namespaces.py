"""The namespaces of PDF 2.0 that structure types belong to (ISO 32000-2, 14.7.4 and 14.8.6)."""

from __future__ import annotations

from typing import Final

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from cvlatex.finish.structure2 import OLDER

NEWER_NAME: Final = "http://iso.org/pdf2/ssn"
"""The namespace of PDF 2.0's structure types."""

OLDER_NAME: Final = "http://iso.org/pdf/ssn"
"""The namespace of PDF 1.7's."""

KNOWN_AS: Final = {
    "Title": "H1", "Em": "Span", "Strong": "Span", "DocumentFragment": "Part", "FENote": "Div"
}  # fmt: skip
"""What types of PDF 2.0 are for a program that knows those of PDF 1.7 alone, and overlooks namespaces."""


class Namespaces:
    """Both namespaces, as the document has them."""

    def __init__(self, pdf: Pdf) -> None:
        self._newer, self._older = (_create_namespace(pdf, name) for name in (NEWER_NAME, OLDER_NAME))

    def of(self, kind: str) -> Object:
        """Return the namespace of a structure type."""
        return self._older if kind in OLDER else self._newer

    def list_all(self) -> Array:
        """Return the list of both namespaces for the root of the structure tree."""
        return Array([self._newer, self._older])


def _create_namespace(pdf: Pdf, name: str) -> Object:
    """Create a namespace of structure elements (ISO 32000-2, 14.7.4)."""
    return pdf.make_indirect(Dictionary(Type=Name.Namespace, NS=String(name)))
