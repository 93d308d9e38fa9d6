"""`python -m bench.languages`: one skeleton of a CV in every language, built and judged; a line a language.

The skeleton is that of `cvlatex new`, with a glossary and all kinds of dates. The exit code says whether all is sound.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import click

from cvlatex import schedule
from cvlatex.console.progress import Silent
from cvlatex.core.diagnostics import Severity
from cvlatex.load import load_folder
from cvlatex.locales.locale import find_word
from cvlatex.model.tags import TAGS
from cvlatex.starters.skeleton import write_cv

NAMES = {"zh": "高旻昱", "ja": "高橋 直子", "ko": "김민수", "el": "Ελένη Παπαδοπούλου", "ru": "Анна Щёголева"}
NAMES |= {"uk": "Їжак Ґалаґан", "bg": "Йоана Ъгълова", "vi": "Nguyễn Thị Ánh", "tr": "Işıl Gökçe", "hu": "Őry Tünde"}
NAMES |= {"zh-Hant": "高旻昱", "zh-TW": "高旻昱", "zh-HK": "高旻昱"}

_DATES = """\
  - id: dates
    type: entries
    title: {title}
    entries:
      - {{title: {title}, start: 2013-09, end: 2016-04}}
      - {{title: {title}, start: 2017-08-21, end: 2017-08-25}}
      - {{title: {title}, start: 2019-05}}
      - {{title: {title}, end: 2011-02}}
      - {{title: {title}, start: 2023-fall, expected: 2027-06}}
      - {{title: {title}, date: ~2018}}
"""


def write_skeleton(folder: Path, tags: Sequence[str], *, together: bool = False) -> None:
    """Write the data of a CV in some languages: a variant each, or one of all of them."""

    def translate_key(key: str) -> str:
        """Return the word of a key in all languages, as a YAML map."""
        return "{" + ", ".join(f'{tag}: "{find_word(key, tag)}"' for tag in tags) + "}"

    names = {tag: NAMES.get(tag, "Minyu Gao") for tag in tags}
    whole = write_cv(names, list(tags), "academic") + _write_skills(write_cv(names, list(tags), "engineer"))
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "cv.yaml").write_text(whole + _DATES.format(title=translate_key("dates")), encoding="utf-8")
    term = (
        f"- id: term\n  term: {translate_key('technologies')}\n  body: {translate_key('your_summary')}\n"
        f"  references: [{translate_key('paper')}]\n"
    )
    (folder / "glossary.yaml").write_text(term, encoding="utf-8")
    (folder / "private.yaml").write_text('phone: "+49 30 1234567"\n', encoding="utf-8")
    variants = {"all": f"[{', '.join(tags)}]"} if together else {tag.lower(): tag for tag in tags}
    lines = [f"  {name}: {{language: {languages}}}" for name, languages in variants.items()]
    (folder / "variants.yaml").write_text("variants:\n" + "\n".join(lines) + "\n", encoding="utf-8")


def _write_skills(cv: str) -> str:
    """Write the sections of a CV that an academic one does not have."""
    sections = cv.partition("sections:\n")[2].split("  - id: ")[1:]
    return "".join(f"  - id: {one}" for one in sections if one.startswith(("skills", "languages")))


@click.command()
@click.argument("tags", nargs=-1)
@click.option("--out", type=click.Path(path_type=Path), help="Where the PDFs are left; nowhere unless given.")
def main(tags: tuple[str, ...], out: Path | None) -> None:
    """Build the skeleton in each language of TAGS, or in all."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        write_skeleton(data, tags or TAGS)
        loaded = load_folder(data)
        results = schedule.build(loaded.documents, data, out or Path(folder) / "build", Silent())
        wrong = [str(one) for one in loaded.diagnostics if one.severity is Severity.ERROR]
        for one in results:
            problems = [item.message for item in one.diagnostics if item.severity is Severity.ERROR]
            problems += [str(one.failure)] if one.failure else []
            wrong += problems
            click.echo(f"{one.finished.variant if one.finished else '?'}: {'; '.join(problems) or 'sound'}")
        sys.exit(1 if wrong or len(results) < len(tags or TAGS) else 0)


if __name__ == "__main__":
    main()
