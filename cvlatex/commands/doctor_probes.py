"""What a build needs of the machine: programs, TeX packages and fonts; there or not, new enough or not.

A build does not come here: it looks a program up when it runs it. This is for `doctor`, which has the time to ask.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from msgspec import Struct

from cvlatex.core.errors import CvlatexError, ToolMissing, ToolTooOld
from cvlatex.fontsets.description import read_font_sets
from cvlatex.fontsets.faces import Face
from cvlatex.tools.fontconfig import has_bold
from cvlatex.tools.process import Limits, run

_PATIENCE = Limits(20.0)


class Probe(Struct, frozen=True):
    """One thing that was looked for. `version` is '' where it is missing; `remedy` is a sentence with a command."""

    name: str
    version: str
    ok: bool
    remedy: str
    optional: bool = False


class Tool(Struct, frozen=True):
    """A program: `asks` has it tell its version, of which `version` finds the numbers; `package` is Debian's."""

    name: str
    package: str
    asks: str
    version: str
    oldest: tuple[int, ...]
    optional: bool = False


class TexFile(Struct, frozen=True):
    """A file that kpathsea finds, and the oldest version or date that will do; `package` is Debian's."""

    name: str
    package: str
    oldest: tuple[int, ...]


TOOLS = (
    Tool("xelatex", "texlive-xetex", "--version", r"-(0\.9\d+)", (0, 999992)),
    Tool("xdvipdfmx", "texlive-binaries", "--version", r"Version (\d{8})", (20200315,)),
    Tool("kpsewhich", "texlive-binaries", "--version", r"version (\d[\d.]*)", (6, 3)),
    Tool("fc-list", "fontconfig", "--version", r"version (\d[\d.]*)", (2, 12)),
    Tool("latexmk", "latexmk", "--version", r"Version (\d[\d.]*)", (4, 51), optional=True),
    Tool("pdftotext", "poppler-utils", "-v", r"version (\d[\d.]*)", (20,), optional=True),
    Tool("bwrap", "bubblewrap", "--version", r"bubblewrap (\d[\d.]*)", (0, 4), optional=True),
)
TEX_FILES = (
    TexFile("latex.ltx", "texlive-latex-base", (2022, 6, 1)),
    TexFile("moderncv.cls", "texlive-latex-extra", (2, 0)),
    TexFile("ctex.sty", "texlive-lang-chinese", (2, 5)),
    TexFile("xeCJK.sty", "texlive-lang-chinese", (3, 8)),
    TexFile("fontspec.sty", "texlive-latex-recommended", (2, 7)),
)

# latex.ltx dates itself; packages give a number to \ProvidesPackage, or to expl3's form in braces.
_FORMAT_DATE = re.compile(r"\\edef\\fmtversion\s*[^{]*\{(\d{4}-\d\d-\d\d)\}")
_PROVIDED = re.compile(r"\\Provides(?:Expl)?(?:Class|Package)[\s\S]{0,120}?[{ ]v?(\d+\.\d[\w.]*)")


def diagnose(fonts: Path) -> list[Probe]:
    """Look for everything, and say of each whether it will do. `fonts` is the file that describes the font sets."""
    installed = _families()
    return [
        *(_tool(tool) for tool in TOOLS),
        *(_tex_file(file) for file in TEX_FILES),
        *_faces(fonts, installed),
    ]


def require(tool: Tool) -> str:
    """The version of a program that will do. Raises ToolMissing or ToolTooOld, whose remedy names the command."""
    remedy = f"Install it with `{_command(tool.package)}`."
    if shutil.which(tool.name) is None:
        raise ToolMissing(f"The program {tool.name} is not on this machine.", remedy)
    version = _first(re.compile(tool.version), _said_by(tool.name, tool.asks))
    if version and _numbers(version) < tool.oldest:
        oldest = ".".join(map(str, tool.oldest))
        raise ToolTooOld(f"{tool.name} is version {version}; a build needs {oldest} or newer.", remedy)
    return version or "unknown"


def _tool(tool: Tool) -> Probe:
    try:
        return Probe(tool.name, require(tool), ok=True, remedy="", optional=tool.optional)
    except (ToolMissing, ToolTooOld) as problem:
        return Probe(tool.name, "", ok=False, remedy=f"{problem} {problem.remedy}", optional=tool.optional)


def _tex_file(file: TexFile) -> Probe:
    remedy = f"Install it with `{_command(file.package)}`."
    found = Path(_said_by("kpsewhich", file.name).strip())
    if not found.is_file():
        return Probe(file.name, "", ok=False, remedy=remedy)
    text = found.read_bytes().decode("utf-8", errors="replace")
    version = _first(_FORMAT_DATE, text) or _first(_PROVIDED, text) or "unknown"
    return Probe(file.name, version, ok=version == "unknown" or _numbers(version) >= file.oldest, remedy=remedy)


def _faces(description: Path, installed: frozenset[str]) -> list[Probe]:
    """A probe for each face of each set; those that the default set does without are optional."""
    sets = read_font_sets(description)
    bold = {face.name for fonts in sets for face in (fonts.latin, fonts.body, fonts.mono)}
    required = {face.name for face in (*sets[0].faces, sets[0].icons)}
    every = {face.name: face for fonts in sets for face in (*fonts.faces, fonts.icons)}
    return [
        _face(face, description.parent, installed, needs_bold=name in bold, optional=name not in required)
        for name, face in every.items()
    ]


def _face(face: Face, folder: Path, installed: frozenset[str], *, needs_bold: bool, optional: bool) -> Probe:
    if face.files:
        lost = [name for name in face.files.values() if not (folder / name).is_file()]
        remedy = f"Bring {', '.join(lost)} back into fonts/ from the repository."
        return Probe(face.family, "" if lost else "ships with cvlatex", not lost, remedy, optional)
    remedy = f"Install it with `{_command(face.package)}`."
    if face.family not in installed:
        return Probe(face.family, "", ok=False, remedy=remedy, optional=optional)
    whole = not needs_bold or has_bold(face.family)
    return Probe(face.family, "installed" if whole else "no bold face", whole, remedy, optional)


def _families() -> frozenset[str]:
    """The families that fontconfig knows, by every name that each of them has."""
    said = _said_by("fc-list", ":", "family")
    return frozenset(name.strip().replace("\\-", "-") for line in said.split("\n") for name in line.split(","))


def _command(package: str) -> str:
    return f"apt-get install --no-install-recommends {package}"


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version))


def _first(pattern: re.Pattern[str], text: str) -> str:
    return found[1] if (found := pattern.search(text)) else ""


def _said_by(*argv: str) -> str:
    """What a program says; '' where it is missing, fails to start or takes too long."""
    try:
        finished = run(argv, limits=_PATIENCE)
    except CvlatexError:
        return ""
    return "" if finished.timed_out else finished.output
