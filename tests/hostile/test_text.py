"""Nothing that stands in YAML reaches TeX as code: it is printed as it stands, or refused with its place."""

from __future__ import annotations

import html
import json
import re
from pathlib import Path

import pytest

from cvlatex.console.progress import Silent
from cvlatex.core.diagnostics import has_errors
from cvlatex.load import load_folder
from cvlatex.schedule import build
from cvlatex.tools.pdftotext import extract_words
from tests.folders import diagnostics_of, write_folder

PRINTED = (
    r"\input{secret}", r"\write18{touch ran}", r"\csname end\endcsname", r"\catcode`\%=12", "^^5cinput secret",
    "^^^^005cinput", r"\directlua{os.exit()}", r"\openin5=secret", r"\immediate\openout5=ran", r"\special{ps:x}",
    r"\end{document}", r"\def\x{\x}\x", r"\loop\iftrue\repeat", r"\XeTeXpicfile secret", r"\message{x}", r"\batchmode",
    "100% of # & _ ^ ~ { } |", r"\\", "#1 ##2", "}}}{{{", "~ \" ' ` -- --- << >> ?` !`",
)  # fmt: skip


def quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def cv(*texts: str) -> str:
    highlights = "".join(f"          - {quoted(text)}\n" for text in texts)
    return (
        "profile: {name: Somebody}\nsections:\n  - id: work\n    type: experience\n    title: Work\n"
        f"    entries:\n      - organization: Firm\n        start: 2013\n        highlights:\n{highlights}"
    )


def folder_with(tmp_path: Path, *texts: str) -> Path:
    variants = "variants: {en: {language: en}}\n"
    return write_folder(tmp_path / "data, “高”", {"cv.yaml": cv(*texts), "variants.yaml": variants})


def printed(text: str) -> str:
    """A text as code in Markdown, which is printed letter by letter."""
    fence = "``" if "`" in text else "`"
    return f"{fence} {text} {fence}"


def test_commands_are_printed_letter_by_letter(tmp_path: Path) -> None:
    data = folder_with(tmp_path, *map(printed, PRINTED))
    (data / "secret.tex").write_text("STOLEN")
    loaded = load_folder(data)
    assert not has_errors(loaded.diagnostics), loaded.diagnostics
    (built,) = build(loaded.documents, data, tmp_path / "-out 'x'", Silent())
    assert built.failure is None, built.failure
    assert built.finished is not None
    words = html.unescape("".join(re.findall(r"<word[^>]*>(.*?)</word>", extract_words(built.finished.pdf) or "")))
    for text in PRINTED:
        assert "".join(text.split()) in words
    assert "STOLEN" not in words
    assert not list(tmp_path.rglob("ran*"))


@pytest.mark.parametrize(
    "formula",
    [r"\input{x}", r"\write18{x}", r"\csname x\endcsname", r"\def\x{\x}\x", r"\loop\iftrue\repeat",
     r"\catcode`\%=12", r"\directlua{x}", r"\href{x}{y}", r"\newcommand{\x}{}", r"\begin{document}", r"\special{x}",
     r"\let\x\y", r"\expandafter", r"\includegraphics{x}", r"\usepackage{x}", r"\special", "#1", "a & b", "a % b"],
)  # fmt: skip
def test_a_formula_takes_nothing_but_mathematics(formula: str, tmp_path: Path) -> None:
    (found,) = diagnostics_of(folder_with(tmp_path, f"${formula}$"))
    assert (found.code, found.span.line if found.span else 0) == ("bad-math", 10)
    assert found.hints


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "vbscript:x", "\\\\href", "//host/x"]
)
def test_a_link_leads_only_to_the_web(address: str, tmp_path: Path) -> None:
    (found,) = diagnostics_of(folder_with(tmp_path, f"[word]({address})"))
    assert found.code == "link-target"


@pytest.mark.parametrize(
    "text",
    ["[" * 50_000, "*a **b " * 10_000, "`" * 50_000, "> " * 10_000 + "x", "- " * 10_000 + "x", "<" * 50_000,
     "![" * 20_000, "[a](" * 10_000, "$" * 50_000, "\\" * 50_001, "${" + "{" * 20_000 + "}$", "_a __b " * 10_000],
    ids=lambda text: f"{len(text)} of {text[:4]}",
)  # fmt: skip
def test_markup_piled_up_ends_soon(text: str, tmp_path: Path) -> None:
    load_folder(folder_with(tmp_path, text))


@pytest.mark.parametrize("style", ["classic", "fancy"])
def test_markup_in_the_head_is_set(style: str, tmp_path: Path) -> None:
    text = cv("a").replace("Somebody", r"'[Me](https://x.org) **and** `you` $x^2$', headline: '[h](https://y.org) $y$'")
    variants = f"variants: {{en: {{language: en, style: {style}}}}}\n"
    data = write_folder(tmp_path / "data", {"cv.yaml": text, "variants.yaml": variants})
    (built,) = build(load_folder(data).documents, data, tmp_path / "out", Silent())
    assert built.finished is not None, built.failure
    assert not has_errors(built.diagnostics), built.diagnostics
