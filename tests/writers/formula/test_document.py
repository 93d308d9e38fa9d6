from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

from cvlatex.load import examine
from cvlatex.writers.formula.document import mathml_of

EVERYTHING = Path(__file__).resolve().parents[2] / "golden" / "everything"


def test_every_formula_is_there_once_and_is_well_formed() -> None:
    document = next(one for one in examine(EVERYTHING).documents if one.variant.name == "bilingual")
    found = mathml_of(document)
    assert len(found) > 3
    for source, written in found.items():
        root = ElementTree.fromstring(written)
        assert root.tag == "{http://www.w3.org/1998/Math/MathML}math"
        assert "".join(root.itertext()).replace(" ", "").endswith(source)
    assert sum('display="block"' in written for written in found.values()) >= 1
