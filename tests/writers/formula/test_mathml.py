from __future__ import annotations

from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvlatex.readers.markdown.formulas import Refused, check_formula
from cvlatex.writers.formula.characters import write_formula_text
from cvlatex.writers.formula.mathml import write_mathml, write_mathml_file
from cvlatex.writers.formula.omml import write_omml

PIECES = [
    *"abxyz019+-=()[]|,.!'^_{}<>&",
    r"\alpha",
    r"\sum",
    r"\frac{a}{b}",
    r"\sqrt{x}",
    r"\sqrt[3]{x}",
    r"\left(",
    r"\right)",
    r"\text{a<b \& c}",
    r"\mathbb{R}",
    r"\hat{x}",
    r"\binom{n}{k}",
    r"\limits",
    r"\lVert",
    r"\,",
    r"\quad",
    r"\in",
]


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=12))
def test_whatever_a_formula_may_hold_becomes_sound_xml_and_text(pieces: list[str]) -> None:
    try:
        source = check_formula(" ".join(pieces))
    except Refused:
        return
    ElementTree.fromstring(write_mathml(source, display=True))
    ElementTree.fromstring(write_omml(source))
    assert isinstance(write_formula_text(source), str)


@pytest.mark.parametrize(
    ("source", "inside"),
    [
        ("x^2", "<msup><mi>x</mi><mn>2</mn></msup>"),
        (r"\sum_{i}^n", "<munderover><mo>∑</mo><mrow><mi>i</mi></mrow><mi>n</mi></munderover>"),
        (r"\sqrt{a}", "<msqrt><mrow><mi>a</mi></mrow></msqrt>"),
        (r"a < b", "<mo>&lt;</mo>"),
        (r"\hat{x}", '<mover accent="true"><mrow><mi>x</mi></mrow><mo>^</mo></mover>'),
    ],
)
def test_constructs_have_their_elements(source: str, inside: str) -> None:
    assert inside in write_mathml(source, display=False)


def test_the_source_goes_along() -> None:
    assert r'<annotation encoding="application/x-tex">a &lt; \alpha</annotation>' in write_mathml(
        r"a < \alpha", display=False
    )


def test_a_formula_alone_is_well_formed_whatever_spaces_tex_writes() -> None:
    root = ElementTree.fromstring(write_mathml_file("\\mathcal {L} = -\\log p_\\theta (x)"))
    assert root.tag == "{http://www.w3.org/1998/Math/MathML}math"
    assert "".join(root.itertext()).startswith("ℒ=−log")
