"""Each peer's form holds every word of the sample, in the chosen language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from bench.forms import find_contact, find_section, moderncv, read_content, rendercv, yamlresume
from bench.setting import ROOT

SAMPLE = ROOT / "bench" / "sample"


def sentences(cv: dict[str, Any]) -> Iterator[str]:
    for one in cv["sections"]:
        for entry in one.get("entries", ()):
            yield from entry.get("highlights", ())
            yield from (entry[key] for key in ("organization", "role", "area") if key in entry)


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("form", [rendercv, yamlresume])
def test_a_yaml_form_says_every_sentence(form: Any, language: str) -> None:
    cv = read_content(SAMPLE, language)
    written = form.write_document(cv, language)
    reported = "\n".join(_texts(yaml.safe_load(written)))
    assert [sentence for sentence in sentences(cv) if sentence not in reported] == []
    assert cv["profile"]["name"] in reported
    assert find_contact(cv, "email") in reported


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_tex_form_says_every_sentence(language: str) -> None:
    cv = read_content(SAMPLE, language)
    written = moderncv.write_document(cv, language)
    assert [sentence for sentence in sentences(cv) if moderncv.escape(sentence) not in written] == []
    assert written.count(r"\section{") == len(cv["sections"])


@pytest.mark.parametrize(
    ("text", "tex"),
    [
        ("38% of C#", r"38\% of C\#"),
        ("**3 hours**", r"\textbf{3 hours}"),
        ("`--dry-run`", r"\texttt{-{}-dry-run}"),
        ("[a_b](https://example.org)", r"\href{https://example.org}{a\_b}"),
    ],
)
def test_markdown_becomes_latex(text: str, tex: str) -> None:
    assert moderncv.escape(text) == tex


def test_the_content_is_in_one_language() -> None:
    assert not re.search(r"[\u4e00-\u9fff]", str(read_content(SAMPLE, "en")))
    assert find_section(read_content(SAMPLE, "zh"), "education")["title"] == "教育背景"


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, item in value.items():
            yield str(key)
            yield from _texts(item)
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)
    else:
        yield str(value)
