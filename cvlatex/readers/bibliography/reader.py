"""The bibliography that a section names: read from the data folder, and cut down to what the section selects."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct, structs

from cvlatex.core.diagnostics import Diagnostic, error
from cvlatex.core.source import SourceFile
from cvlatex.core.spelling import find_nearest
from cvlatex.model.cv import Cv
from cvlatex.model.sections import PublicationsSection
from cvlatex.readers.bibliography.bibtex import read_bibtex
from cvlatex.readers.bibliography.csl import read_csl
from cvlatex.readers.bibliography.works import ID, Found, Work
from cvlatex.readers.yaml.files import decode_text, read_bytes


class WithWorks(Struct, frozen=True):
    """The CV with the works of its bibliographies, what is wrong in them, and the files that were read."""

    cv: Cv
    problems: tuple[Diagnostic, ...]
    sources: tuple[SourceFile, ...]


def with_works(cv: Cv, folder: Path) -> WithWorks:
    """Put the works that each section selects into it. Each file is read once."""
    files: dict[str, tuple[Found | None, SourceFile | None]] = {}
    problems: list[Diagnostic] = []
    sections = []
    for section in cv.sections:
        if not isinstance(section, PublicationsSection) or section.bibliography is None:
            sections.append(section)
            continue
        name = section.bibliography.value
        if name not in files:
            files[name] = _read_works(folder, name, section, problems)
        found = files[name][0]
        works = _select_works(section, found.works, problems) if found else ()
        sections.append(structs.replace(section, works=tuple(work.entry for work in works)))
    sources = tuple(source for _, source in files.values() if source)
    return WithWorks(structs.replace(cv, sections=tuple(sections)), tuple(problems), sources)


def _read_works(
    folder: Path, name: str, section: PublicationsSection, problems: list[Diagnostic]
) -> tuple[Found | None, SourceFile | None]:
    """Read the works that a section selects from its bibliography, and that file."""
    assert section.bibliography is not None
    path = folder / name
    label = path.as_posix()
    if not path.exists() and not path.is_symlink():
        near = find_nearest(name, tuple(file.name for file in folder.iterdir() if file.suffix in (".bib", ".json")))
        hint = f"Did you mean '{near}'?" if near else "Put the file into the data folder."
        problems.append(error(ID, section.bibliography.span, f"There is no file {label}.", hint))
        return None, None
    raw, found = read_bytes(path, label)
    problems.extend(found)
    if raw is None:
        return None, None
    source, found = decode_text(raw, label)
    problems.extend(found)
    if source is None:
        return None, SourceFile.of(label, raw.decode("utf-8", errors="replace"))
    works = read_csl(source) if name.endswith(".json") else read_bibtex(source)
    problems.extend(works.problems)
    return works, source


def _select_works(
    section: PublicationsSection, works: tuple[Work, ...], problems: list[Diagnostic]
) -> tuple[Work, ...]:
    """Select the works with a key or keyword of `select`, all if it is empty. A word that no work has is an error."""
    if not section.select:
        return works
    known = {word for work in works for word in (work.key, *work.keywords)}
    for word in section.select:
        if word.value not in known:
            near = find_nearest(word.value, tuple(sorted(known)))
            hint = f"Did you mean '{near}'?" if near else "Write a key of the file, or one of its keywords."
            problems.append(error(ID, word.span, f"No work of the bibliography has '{word.value}'.", hint))
    wanted = {word.value for word in section.select}
    return tuple(work for work in works if work.key in wanted or work.keywords & wanted)
