"""The data folder: its three files, the private one, and what they say together.

Steps:
1. each file's bytes become text, nodes and values;
2. every problem of every file is gathered;
3. the values come back only where no problem is an error.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct, field, structs

from cvlatex.core.diagnostics import Diagnostic, error, has_errors
from cvlatex.core.errors import FolderUnusable
from cvlatex.core.files import is_folder
from cvlatex.core.source import SourceFile
from cvlatex.model.cv import Cv
from cvlatex.model.fields import SLUG
from cvlatex.model.folder import CV, GLOSSARY, LETTERS, PRIVATE, VARIANTS
from cvlatex.model.glossary import GlossaryEntry
from cvlatex.model.letter import Letter
from cvlatex.model.project import Project
from cvlatex.model.sections import PublicationsSection
from cvlatex.model.text import as_plain_text
from cvlatex.model.variant import Variant, Variants, resolve
from cvlatex.readers.yaml.amount import report_too_many_texts
from cvlatex.readers.yaml.binding import Binder
from cvlatex.readers.yaml.composer import parse
from cvlatex.readers.yaml.files import decode_text, read_bytes
from cvlatex.readers.yaml.memo import TEXTS
from cvlatex.readers.yaml.nodes import MapNode, Node, is_blank
from cvlatex.readers.yaml.scalars import Positions
from cvlatex.readers.yaml.shapes import ListShape, NamedShape, RecordShape, Shape
from cvlatex.readers.yaml.text_cache import NO_CACHE, TextCache
from cvlatex.readers.yaml.texts import Private

_OPTIONAL = frozenset((GLOSSARY, LETTERS, PRIVATE))


class Reading(Struct, frozen=True):
    """What came of reading: the project unless a diagnostic is an error, and the files for excerpts.

    `rest` is what could be read in spite of errors, for further checks alone; None where cv.yaml is no CV at all.
    """

    project: Project | None
    diagnostics: tuple[Diagnostic, ...]
    sources: Mapping[str, SourceFile]
    rest: Project | None = None


def read_project(
    folder: Path,
    font_sets: tuple[str, ...],
    cache: TextCache = NO_CACHE,
    on_variants: Callable[[tuple[Variant, ...]], None] = lambda _: None,
) -> Reading:
    """Read a data folder; `cache` are texts that were read before. Raises FolderUnusable where it cannot be read.

    `on_variants` is called with the variants, where they are sound, before the rest is read.
    """
    if not is_folder(folder):
        raise FolderUnusable(f"The data folder {folder} does not exist.", "Name another with --data DIR.")
    TEXTS.turn()
    return _Reader(folder, font_sets, cache, on_variants).read()


class _Reader(Struct):
    """Reads the files of a data folder one after the other, and collects their problems and sources."""

    folder: Path
    font_sets: tuple[str, ...]
    cache: TextCache
    on_variants: Callable[[tuple[Variant, ...]], None]
    problems: list[Diagnostic] = field(default_factory=list)
    sources: dict[str, SourceFile] = field(default_factory=dict)

    def read(self) -> Reading:
        """Read and bind all files of the folder."""
        private = self.read_private_values()
        variants = self.bind(VARIANTS, RecordShape(Variants), private)
        decided = resolve(variants) if isinstance(variants, Variants) else ()
        languages = _report_without_language(variants) if isinstance(variants, Variants) else []
        if not languages and not has_errors(self.problems):
            self.on_variants(decided)
        cv = self.bind(CV, RecordShape(Cv), private)
        glossary = self.bind(GLOSSARY, ListShape(RecordShape(GlossaryEntry)), private)
        if not has_errors(self.problems):
            self.problems.extend(languages)
        rest = None
        if isinstance(cv, Cv):
            cv, decided = self.with_works(cv), tuple(_name_owner(variant, cv) for variant in decided)
            letters = self.bind(LETTERS, NamedShape(RecordShape(Letter), SLUG), private) or ()
            parity = variants.parity.value if isinstance(variants, Variants) and variants.parity else "loose"
            rest = Project(self.folder.as_posix(), cv, glossary or (), decided, self.font_sets, parity, letters)
        project = None if has_errors(self.problems) else rest
        return Reading(project, tuple(self.problems), self.sources, rest)

    def bind(self, name: str, shape: Shape, private: Private) -> Any:
        """Read a file and bind it; None where it is absent or has an error."""
        node, source = self.read_node(name)
        if node is None or source is None:
            return None
        binder = Binder(Positions(source), private, self.cache)
        value = binder.bind(node, shape)
        self.problems.extend(binder.problems)
        return value

    def with_works(self, cv: Cv) -> Cv:
        """Return the CV with what the bibliographies hold that its sections name."""
        if not any(isinstance(section, PublicationsSection) and section.bibliography for section in cv.sections):
            return cv
        from cvlatex.readers.bibliography.reader import with_works

        found = with_works(cv, self.folder)
        self.problems.extend(found.problems)
        self.sources.update({source.name: source for source in found.sources})
        return found.cv

    def read_node(self, name: str) -> tuple[Node | None, SourceFile | None]:
        """Read a file's root node; None where the file is optional and absent, or where a diagnostic says why."""
        path = self.folder / name
        if name in _OPTIONAL and _is_absent(path):
            return None, None
        label = path.as_posix()
        raw, problems = read_bytes(path, label)
        self.problems.extend(problems)
        if raw is None:
            return None, None
        source, problems = decode_text(raw, label)
        self.problems.extend(problems)
        if source is None:
            self.sources[label] = SourceFile.of(label, raw.decode("utf-8", errors="replace"))
            return None, None
        self.sources[label] = source
        if too_many := report_too_many_texts(source):
            self.problems.append(too_many)
            return None, None
        node, problems = parse(source)
        self.problems.extend(problems)
        if node is None and not problems and name not in _OPTIONAL:
            hint = "`cvlatex new DIR` writes a folder to begin from: copy the file of that name."
            self.problems.append(error("empty-file", source.locate_whole(), f"{label} says nothing.", hint))
        return node, source

    def read_private_values(self) -> Private:
        """Return the values of private.yaml by name, each with the positions of its file."""
        node, source = self.read_node(PRIVATE)
        if node is None or source is None:
            return {}
        if not isinstance(node, MapNode):
            hint = "Write one `name: value` a line."
            self.problems.append(error("wrong-type", node.span.start(), "Here belongs a map of names to values.", hint))
            return {}
        positions = Positions(source)
        return {key.value: (value, positions) for key, value in node.entries if not is_blank(value)}


def _name_owner(variant: Variant, cv: Cv) -> Variant:
    """Return the variant with the name of the person in its first language, or in any."""
    name = cv.profile.name
    texts = [line for line in (*map(name.choose, variant.languages), *name.values()) if line is not None]
    return structs.replace(variant, owner=as_plain_text(texts[0].children)) if texts else variant


def _is_absent(path: Path) -> bool:
    """Whether nothing is there; of a file that cannot be looked at, or a link to nothing, `read_bytes` says why."""
    try:
        return not (path.exists() or path.is_symlink())
    except OSError:
        return False


def _report_without_language(variants: Variants) -> list[Diagnostic]:
    """Return an error for each variant that has no language, where the defaults name none."""
    if variants.defaults and variants.defaults.language:
        return []
    return [
        error("missing-key", name.span, f"The variant '{name.value}' has no language.",
              "Add `language: zh`, `language: en` or `language: [zh, en]`.")
        for name, settings in variants.variants
        if not settings.language
    ]  # fmt: skip
