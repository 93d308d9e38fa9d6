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
from bench.compare.facts import Facts, collect_facts
from bench.compare.mistakes import MISTAKES, Answer, collect_answers
from bench.compare.pictures import draw_first_page
from bench.compare.programs import PROGRAMS, create_pdf
from bench.forms import find_contact, read_content
from bench.marked import rewrite_parts
from bench.measures.peers import RENDERCV, build_rendercv_command, lay_out
from bench.setting import ROOT, copy_data
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
        cv = read_content(SAMPLE, language)
        facts = {}
        for program in PROGRAMS:
            pdf = create_pdf(program, SAMPLE, out / f"{program}-{language}", language)
            facts[program] = collect_facts(pdf, list(list_highlights(cv)), find_contact(cv, "email"))
            if write:
                draw_first_page(pdf, DOCUMENT.parent / f"peer-{program.lower()}-{language}.png")
        tables[f"facts-{language}"] = _write_facts_table(facts)
    answers = _collect_answers(out / "mistakes")
    tables["mistakes"] = _write_mistakes_table(answers)
    tables["texts"] = _write_texts_table(out / "texts")
    for name, table in tables.items():
        click.echo(f"{name}\n\n{table}")
    for program, by_mistake in answers.items() if verbose else ():
        for what, one in by_mistake.items():
            click.echo(f"--- {program}: {what}\n{one.output}")
    if write:
        rewrite_parts(DOCUMENT, tables)


def list_highlights(cv: dict[str, Any]) -> Iterable[str]:
    """Yield the sample's sentences: the points below its entries."""
    for section in cv["sections"]:
        for entry in section.get("entries", ()):
            yield from entry.get("highlights", ())


def _collect_answers(folder: Path) -> dict[str, dict[str, Answer]]:
    """Return what this project and RenderCV, in English, say to each mistake."""
    ours, theirs = folder / "cvlatex", folder / "rendercv"
    theirs.mkdir(parents=True, exist_ok=True)

    def write_our_files() -> tuple[Path, ...]:
        """Lay out the sample anew for this project."""
        shutil.rmtree(ours, ignore_errors=True)
        copy_data(SAMPLE, ours)
        return ours / "cv.yaml", ours / "variants.yaml"

    def write_their_files() -> tuple[Path, ...]:
        """Lay out the sample anew for RenderCV."""
        return (lay_out(SAMPLE, theirs, "rendercv", "en"),)

    argv = (sys.executable, str(ROOT / "build.py"), "pdf", "--variant", "en", "--data", str(ours), "--out", str(folder))
    return {
        "cvlatex": collect_answers(write_our_files, Command(argv, ROOT, os.environ)),
        "RenderCV": collect_answers(write_their_files, build_rendercv_command(write_their_files()[0])),
    }


def _write_facts_table(facts: dict[str, Facts]) -> str:
    """Return the facts of each program's PDF as a Markdown table."""

    def write_row(what: str, tell: Any) -> Sequence[str]:
        """Return one row, with a cell for each program."""
        return (what, *(str(tell(one)) for one in facts.values()))

    readers = next(iter(facts.values())).found
    return _write_table(
        ("", *facts),
        write_row("pages", lambda one: one.pages),
        write_row("PDF/A-2a, rules that fail", lambda one: one.failed["2a"]),
        write_row("PDF/UA-1, rules that fail", lambda one: one.failed["ua1"]),
        write_row("tagged", lambda one: "yes" if one.tagged else "no"),
        write_row("language", lambda one: one.language or "none"),
        write_row("outline", lambda one: "yes" if one.outline else "no"),
        *(write_row(f"sentences found whole, {name}", _count_found(name)) for name in readers),
        write_row("a bullet extracts as", lambda one: _quote(one.bullet)),
        write_row("the envelope extracts as", lambda one: _quote(one.icon)),
        write_row("private-use characters", lambda one: one.private),
        write_row("fonts without ToUnicode", lambda one: one.fonts_without_unicode),
        write_row("Western marks between Han", lambda one: one.western_marks),
    )


def _count_found(name: str) -> Any:
    """Return a column of the table: how many of a reader's sentences were found."""
    return lambda one: f"{one.found[name]} of {one.sentences}"


def _quote(text: str) -> str:
    """Return a text for the table, what does not print as its code point."""
    if not text:
        return "nothing"
    return " ".join(character if character.isprintable() else f"U+{ord(character):04X}" for character in text[:12])


def _write_mistakes_table(answers: dict[str, dict[str, Answer]]) -> str:
    """Return how each program answered each mistake as a Markdown table."""
    lines = [
        (mistake.what, *(_write_cell(by_mistake[mistake.what]) for by_mistake in answers.values()))
        for mistake in MISTAKES
    ]
    return _write_table(("", *answers), *lines)


def _write_texts_table(folder: Path) -> str:
    """Return what each program prints of each text as a Markdown table."""
    builders = {
        "cvlatex": texts.write_for_cvlatex,
        "RenderCV": texts.write_for_rendercv,
        "YAMLResume": texts.write_for_yamlresume,
    }
    printed = {name: texts.compare_printed(build, folder / name) for name, build in builders.items()}
    lines = [(f"`` {text.typed} ``", *(by_text[text.typed] for by_text in printed.values())) for text in texts.TEXTS]
    return _write_table(("", *builders), *lines)


def _write_cell(answer: Answer) -> str:
    """Write a cell on a program's answer to a mistake: exit code, whether it names the line or is a traceback."""
    if answer.code == 0:
        return "builds, exit 0"
    traceback = ", traceback" if "Traceback" in answer.output else ""
    return f"exit {answer.code}, {'line' if answer.line_named else 'no line'}{traceback}"


def _write_table(*lines: Sequence[str]) -> str:
    """Write the first line and the others as a Markdown table."""
    head, *body = lines
    return "".join(f"| {' | '.join(line)} |\n" for line in (head, ("---",) * len(head), *body))


if __name__ == "__main__":
    main()
