from __future__ import annotations

from pathlib import Path

from cvlatex.writers.markdown.document import write
from tests.writers.documents import document_of


def test_a_document_is_front_matter_headings_and_a_glossary_with_anchors(tmp_path: Path) -> None:
    text = write(document_of(tmp_path))
    assert text.startswith('---\ntitle: "Ada B. Lovelace"\nlang: "en"\n')
    for piece in (
        "\n# Ada *B.* Lovelace\n", "\n## Work · 2019 – Present\n", "[CLIP](#clip)", "$x^2$",
        "\n- Cut cost by **half**, 99% [proof](https://example.org/p)\n  1. first\n  2. second\n- C# and snake_case\n",
        "- **Code**: Python, C++\n", "- **English**: native\n", '### <a id="clip"></a>CLIP\n',
        "- Website: [Notes](https://example.org/ada)\n",
    ):  # fmt: skip
        assert piece in text, piece


def test_a_heading_keeps_the_number_sign_at_its_end(tmp_path: Path) -> None:
    cv = "profile: {name: A}\nsections:\n  - {id: a, type: text, title: Love for C \\#, body: x}\n"
    assert "## Love for C \\#\n" in write(document_of(tmp_path, cv, "[]"))
