from __future__ import annotations

import pytest

from cvlatex.writers.formula.omml import write_omml


@pytest.mark.parametrize(
    ("source", "inside"),
    [
        ("x^2", "<m:sSup><m:e>"),
        ("x_i^2", "<m:sSubSup><m:e>"),
        (r"\sum_{i} x", '<m:nary><m:naryPr><m:chr m:val="∑"/><m:limLoc m:val="undOvr"/><m:supHide m:val="1"/>'),
        (r"\frac{a}{b}", "<m:f><m:num>"),
        (r"\binom{n}{k}", '<m:type m:val="noBar"/>'),
        (r"\sqrt{x}", '<m:degHide m:val="1"/>'),
        (r"\text{ a }", '<m:nor/></m:rPr><m:t xml:space="preserve"> a </m:t>'),
        (r"\overline{x}", '<m:pos m:val="top"/>'),
        (r"\left[ x \right)", '<m:begChr m:val="["/><m:endChr m:val=")"/>'),
    ],
)
def test_constructs_have_their_elements(source: str, inside: str) -> None:
    assert inside in write_omml(source)
