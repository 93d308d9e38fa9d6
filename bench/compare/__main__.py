"""`python -m bench.compare`: set the sample with every program, and print what docs/comparison.md tells of it."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import click

from bench.compare import texts
from bench.compare.facts import Facts, facts_of
from bench.compare.mistakes import MISTAKES, Answer, answers
from bench.compare.pictures import first_page
from bench.compare.programs import PROGRAMS, create_pdf
from bench.forms import contact, content
from bench.marked import rewritten
from bench.measures.peers import RENDERCV, lay_out, rendercv_command
from bench.setting import ROOT, copied
from bench.timing import Command

SAMPLE = ROOT / "bench" / "sample"
DOCUMENT = ROOT / "docs" / "comparison.md"
LANGUAGES = ("zh", "en")


@click.command()
@click.option("--out", type=click.Path(path_type=Path), default=ROOT / "build" / "compare", help="Where the PDFs go.")
@click.option("--write", is_flag=True, help="Renew the tables and the pictures of docs/comparison.md.")
@click.option("-v", "--verbose", is_flag=True, help="Show what each program answers to each mistake.")
def main(out: Path, write: bool, verbose: bool) -> None:
    """Needs `make bench-peers`."""
    if not RENDERCV.exists():
        raise click.ClickException("The peers are not installed; run `make bench-peers` first.")
    tables = {}
    for language in LANGUAGES:
        cv = content(SAMPLE, language)
        facts = {}
        for program in PROGRAMS:
            pdf = create_pdf(program, SAMPLE, out / f"{program}-{language}", language)
            facts[program] = facts_of(pdf, list(highlights(cv)), contact(cv, "email"))
            if write:
                first_page(pdf, DOCUMENT.parent / f"peer-{program.lower()}-{language}.png")
        tables[f"facts-{language}"] = _facts_table(facts)
    answers = _answers(out / "mistakes")
    tables["mistakes"] = _mistakes_table(answers)
    tables["texts"] = _texts_table(out / "texts")
    for name, table in tables.items():
        click.echo(f"{name}\n\n{table}")
    for program, by_mistake in answers.items() if verbose else ():
        for what, one in by_mistake.items():
            click.echo(f"--- {program}: {what}\n{one.output}")
    if write:
        rewritten(DOCUMENT, tables)


def highlights(cv: dict[str, Any]) -> Iterable[str]:
    """The sample's sentences: the points below its entries."""
    for section in cv["sections"]:
        for entry in section.get("entries", ()):
            yield from entry.get("highlights", ())


def _answers(folder: Path) -> dict[str, dict[str, Answer]]:
    """What this project and RenderCV, in English, say to each mistake."""
    ours, theirs = folder / "cvlatex", folder / "rendercv"
    theirs.mkdir(parents=True, exist_ok=True)

    def our_files() -> tuple[Path, ...]:
        """Lay out the sample anew for this project."""
        shutil.rmtree(ours, ignore_errors=True)
        copied(SAMPLE, ours)
        return ours / "cv.yaml", ours / "variants.yaml"

    def their_files() -> tuple[Path, ...]:
        """Lay out the sample anew for RenderCV."""
        return (lay_out(SAMPLE, theirs, "rendercv", "en"),)

    argv = (sys.executable, str(ROOT / "build.py"), "pdf", "--variant", "en", "--data", str(ours), "--out", str(folder))
    return {
        "cvlatex": answers(our_files, Command(argv, ROOT, os.environ)),
        "RenderCV": answers(their_files, rendercv_command(their_files()[0])),
    }


def _facts_table(facts: dict[str, Facts]) -> str:
    """Return the facts of each program's PDF as a Markdown table."""

    def row(what: str, tell: Any) -> Sequence[str]:
        """Return one row, with a cell for each program."""
        return (what, *(str(tell(one)) for one in facts.values()))

    readers = next(iter(facts.values())).found
    return _table(
        ("", *facts),
        row("pages", lambda one: one.pages),
        row("PDF/A-2a, rules that fail", lambda one: one.failed["2a"]),
        row("PDF/UA-1, rules that fail", lambda one: one.failed["ua1"]),
        row("tagged", lambda one: "yes" if one.tagged else "no"),
        row("language", lambda one: one.language or "none"),
        row("outline", lambda one: "yes" if one.outline else "no"),
        *(row(f"sentences found whole, {name}", _found(name)) for name in readers),
        row("a bullet extracts as", lambda one: _quoted(one.bullet)),
        row("the envelope extracts as", lambda one: _quoted(one.icon)),
        row("private-use characters", lambda one: one.private),
        row("fonts without ToUnicode", lambda one: one.fonts_without_unicode),
        row("Western marks between Han", lambda one: one.western_marks),
    )


def _found(name: str) -> Any:
    """A column of the table: how many of a reader's sentences were found."""
    return lambda one: f"{one.found[name]} of {one.sentences}"


def _quoted(text: str) -> str:
    """A text for the table, what does not print as its code point."""
    if not text:
        return "nothing"
    return " ".join(character if character.isprintable() else f"U+{ord(character):04X}" for character in text[:12])


def _mistakes_table(answers: dict[str, dict[str, Answer]]) -> str:
    """Return how each program answered each mistake as a Markdown table."""
    lines = [
        (mistake.what, *(_cell(by_mistake[mistake.what]) for by_mistake in answers.values())) for mistake in MISTAKES
    ]
    return _table(("", *answers), *lines)


def _texts_table(folder: Path) -> str:
    """Return what each program prints of each text as a Markdown table."""
    builders = {"cvlatex": texts.cvlatex, "RenderCV": texts.rendercv, "YAMLResume": texts.yamlresume}
    printed = {name: texts.printed_by(build, folder / name) for name, build in builders.items()}
    lines = [(f"`` {text.typed} ``", *(by_text[text.typed] for by_text in printed.values())) for text in texts.TEXTS]
    return _table(("", *builders), *lines)


def _cell(answer: Answer) -> str:
    """A cell on how a program answered a mistake: exit code, whether it names the line, whether it is a traceback."""
    if answer.code == 0:
        return "builds, exit 0"
    traceback = ", traceback" if "Traceback" in answer.output else ""
    return f"exit {answer.code}, {'line' if answer.line_named else 'no line'}{traceback}"


def _table(*lines: Sequence[str]) -> str:
    """The first line and the others as a Markdown table."""
    head, *body = lines
    return "".join(f"| {' | '.join(line)} |\n" for line in (head, ("---",) * len(head), *body))


if __name__ == "__main__":
    main()
