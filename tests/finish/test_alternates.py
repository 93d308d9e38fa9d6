from __future__ import annotations

import pytest

from cvlatex.finish.alternates import describe_link, extract_text
from cvlatex.model.text import Code, Emphasis, Inline, Plain, Strong, as_plain_text
from cvlatex.writers.latex.rich import write_inline


@pytest.mark.parametrize(
    ("tex", "words"),
    [
        ("minyu.gao@outlook.com", "minyu.gao@outlook.com"),
        (r"\CVStrong {bold} and \CVEmph {not}", "bold and not"),
        (r"50\% \& more\_or\#less", "50% & more_or#less"),
        (r"a\textbackslash {}b \textless {}tag\textgreater {}", "a\\b <tag>"),
        (r"Dr.\nobreakspace {}Who and ~I", "Dr. Who and I"),
        (r"\CVGloss {clip}{CLIP} from \CVLink {https://a.b/c}{there}", "CLIP from there"),
        (r"first\CVBreak {}second", "first second"),
    ],
)
def test_tex_is_read_as_what_it_shows(tex: str, words: str) -> None:
    assert extract_text(tex) == words


@pytest.mark.parametrize("text", ["%&_#\\{}^~<>|'`\"$", "a--b ?` ~ x", "C:\\new {1}"])
def test_what_the_writer_escapes_comes_back(text: str) -> None:
    children: tuple[Inline, ...] = (Plain(text), Strong((Emphasis((Code(text),)),)))
    assert extract_text(str(write_inline(children))) == " ".join(as_plain_text(children).split())


@pytest.mark.parametrize(
    ("printed", "address", "reported"),
    [
        ("me@example.org", "mailto:me@example.org", "me@example.org"),
        ("www.example.org", "https://www.example.org/", "www.example.org"),
        ("my page", "https://example.org/", "my page (https://example.org/)"),
        ("write to me", "mailto:me@example.org", "write to me (me@example.org)"),
        ("zero-shot", "Zero-shot learning", "zero-shot (Zero-shot learning)"),
        ("", "https://example.org/", "https://example.org/"),
        ("12", "", "12"),
    ],
)
def test_a_link_says_what_it_shows_and_where_it_leads(printed: str, address: str, reported: str) -> None:
    assert describe_link(printed, address) == reported
