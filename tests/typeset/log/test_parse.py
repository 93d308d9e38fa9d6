"""The messages of sample logs: `logs/<name>.log`, and what is in it as `logs/<name>.expected`.

`pytest --update-golden` writes what is expected anew. The logs are XeTeX's own (TeX Live 2022), but for the folder of
TeX's tree.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.typeset.log.parse import LogMessage, parse_log

LOGS = Path(__file__).parents[2] / "logs"
SAMPLES = sorted(path.stem for path in LOGS.glob("*.log"))


def read(name: str) -> tuple[LogMessage, ...]:
    return parse_log((LOGS / f"{name}.log").read_text(encoding="utf-8"), f"{name}.tex").messages


def in_words(message: LogMessage) -> str:
    lines = "" if message.line is None else f":{message.line}"
    if message.last_line not in (None, message.line):
        lines += f"-{message.last_line}"
    amount = f" ({message.amount:g} pt)" if message.amount else ""
    context = f" | {message.context}" if message.context else ""
    return f"{message.file}{lines}: {message.kind}: {message.text}{amount}{context}"


def test_there_are_samples() -> None:
    assert len(SAMPLES) >= 10


@pytest.mark.parametrize("name", SAMPLES)
def test_every_message_of_a_sample_is_read(name: str, pytestconfig: pytest.Config) -> None:
    found = "".join(in_words(message).rstrip() + "\n" for message in read(name))
    expected = LOGS / f"{name}.expected"
    if pytestconfig.getoption("--update-golden"):
        expected.write_text(found, encoding="utf-8")
    assert found == expected.read_text(encoding="utf-8")


@pytest.mark.parametrize(("name", "pages"), [("boxes", 3), ("nopages", 0), ("undefined", 0)])
def test_pages_are_counted(name: str, pages: int) -> None:
    assert parse_log((LOGS / f"{name}.log").read_text(encoding="utf-8"), f"{name}.tex").pages == pages


def messages_of(*lines: str) -> tuple[LogMessage, ...]:
    return parse_log("\n".join(("(./cv.tex", *lines)), "cv.tex").messages


def test_brackets_in_a_bad_boxs_text_close_no_file() -> None:
    box = "Overfull \\hbox (9.0pt too wide) in paragraph at lines 3--4"
    first, second = messages_of(box, "\\TU/x/m/n/10 ) ) :)", " []", "", box, "[]", " []")
    assert (first.file, second.file) == ("cv.tex", "cv.tex")
    assert first.context == "\\TU/x/m/n/10 ) ) :)"


def test_a_page_mark_after_a_bad_page_is_not_its_text() -> None:
    page = "Overfull \\vbox (350.0pt too high) has occurred while \\output is active []"
    (message,) = messages_of(page, "", " [2] (./extra.sty", ") [3]")
    assert (message.kind, message.line, message.context) == ("overfull", None, "")


def test_a_warning_goes_on_over_lines_with_its_packages_name() -> None:
    (message,) = messages_of(
        "Package hyperref Warning: Token not allowed in a PDF string (Unicode):",
        "(hyperref)                removing `math shift' on input line 12.",
        "Next line",
    )
    words = "Package hyperref: Token not allowed in a PDF string (Unicode): removing `math shift'."
    assert (message.kind, message.text, message.line) == ("package-warning", words, 12)


@pytest.mark.parametrize(
    ("lines", "words"),
    [(("! Package fontspec Error: ", '(fontspec)                The font "X/B" cannot be', "(fontspec)  found."),
      'Package fontspec Error: The font "X/B" cannot be found.'),
     (("./cv.tex:4: Package fontspec Error: The font cannot be", "(fontspec)                found."),
      "Package fontspec Error: The font cannot be found."),
     (("! LaTeX3 Error: Control sequence already", "(LaTeX3)        defined."),
      "LaTeX3 Error: Control sequence already defined."),
     (("! Critical Package fontspec Error: The font cannot", "(fontspec) be found."),
      "Critical Package fontspec Error: The font cannot be found."),
     (("! Undefined thing.", "(./other.sty)"), "Undefined thing.")],
)  # fmt: skip
def test_an_error_goes_on_over_lines_with_its_packages_name(lines: tuple[str, ...], words: str) -> None:
    (message,) = messages_of(
        *lines, "", "For immediate help type H <return>.", " ...", "", "l.4 \\begin", "   {document}"
    )
    assert (message.kind, message.text, message.line) == ("error", words, 4)


def test_information_is_no_warning() -> None:
    assert messages_of("Package x Info: all :) is well", "(x)              on input line 3.") == ()


@pytest.mark.parametrize(
    "line",
    [
        "LaTeX Warning: Label(s) may have changed. Rerun to get cross-references right.",
        "Package rerunfilecheck Warning: File `cv.out' has changed.\n(rerunfilecheck)   Rerun to get outlines right",
        "Package hyperref Warning: Rerun to get /PageLabels entry.",
    ],
)
def test_wishes_for_another_pass_are_distinguished(line: str) -> None:
    assert [message.kind for message in messages_of(line)] == ["rerun"]


def test_a_missing_character_may_lack_its_code_point() -> None:
    (message,) = messages_of("Missing character: There is no 旻 in font FandolKai-Regular:mapping=tex-text;!")
    assert (message.text, message.context) == ("旻", "FandolKai-Regular:mapping=tex-text;")


def test_what_follows_from_an_error_is_not_reported_beside_it() -> None:
    errors = messages_of(
        "./cv.tex:3: Undefined control sequence.", "l.3 \\x", "", "! Emergency stop.", "!  ==> Fatal error"
    )
    assert [error.text for error in errors] == ["Undefined control sequence \\x."]


@pytest.mark.parametrize("text", ["", "\x00\xff", ")))", "(((", "l.3", "Overfull \\hbox", "! "])
def test_any_text_can_be_read(text: str) -> None:
    assert parse_log(text, "cv.tex").pages == 0


@pytest.mark.parametrize("code", [' ("635F)', " (U+635F)", ""])
def test_a_missing_character_is_reported_without_its_number(code: str) -> None:
    (message,) = messages_of(f"Missing character: There is no 损{code} in font cmr10!")
    assert (message.kind, message.text, message.context) == ("missing-character", "损", "cmr10")
