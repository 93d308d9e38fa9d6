"""Programs and TeX files that a build needs: whether they are on this machine, and new enough.

For `doctor` and `--version`, which have the time to start each program; a build finds a program when it runs it.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from msgspec import Struct

from cvlatex.core.errors import CvlatexError, ToolMissing, ToolTooOld
from cvlatex.tools.process import Limits, run

_PATIENCE = Limits(20.0)


class Probe(Struct, frozen=True):
    """The result for one thing. `version` is '' where it is missing; `remedy` is a sentence with a command."""

    name: str
    version: str
    ok: bool
    remedy: str
    optional: bool = False


class Tool(Struct, frozen=True):
    """A program. `option` makes it print its version, in which the pattern `version` finds the number.

    `package` is Debian's; `oldest` is the first version that will do.
    """

    name: str
    package: str
    option: str
    version: str
    oldest: tuple[int, ...]
    optional: bool = False


class TexFile(Struct, frozen=True):
    """A file of a TeX package; `oldest` is the first version or date that will do, `package` is Debian's."""

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


def require(tool: Tool) -> str:
    """Return a program's version. Raises ToolMissing or ToolTooOld, whose remedy names the command that installs it."""
    remedy = f"Install it with `{install_command(tool.package)}`."
    if shutil.which(tool.name) is None:
        raise ToolMissing(f"The program {tool.name} is not on this machine.", remedy)
    version = _search_first(re.compile(tool.version), _capture_output(tool.name, tool.option))
    if version and _parse_version(version) < tool.oldest:
        oldest = ".".join(map(str, tool.oldest))
        raise ToolTooOld(f"{tool.name} is version {version}; a build needs {oldest} or newer.", remedy)
    return version or "unknown"


def probe_tex_version() -> str:
    """Return XeTeX's version and distribution: `XeTeX 0.999994 (TeX Live 2022/Debian)`; '' where it is missing."""
    first, _, _ = _capture_output("xelatex", "--version").partition("\n")
    found = re.search(r"^XeTeX \S*-(\S+) *(\(.*\))?", first)
    return f"XeTeX {found[1]} {found[2] or ''}".rstrip() if found else first.strip()


def probe_tool(tool: Tool) -> Probe:
    """Whether a program is there and new enough."""
    try:
        return Probe(tool.name, require(tool), ok=True, remedy="", optional=tool.optional)
    except (ToolMissing, ToolTooOld) as problem:
        return Probe(tool.name, "", ok=False, remedy=f"{problem} {problem.remedy}", optional=tool.optional)


def probe_tex_file(file: TexFile) -> Probe:
    """Whether kpathsea finds a file that is new enough."""
    remedy = f"Install it with `{install_command(file.package)}`."
    found = Path(_capture_output("kpsewhich", file.name).strip())
    if not found.is_file():
        return Probe(file.name, "", ok=False, remedy=remedy)
    text = found.read_bytes().decode("utf-8", errors="replace")
    version = _search_first(_FORMAT_DATE, text) or _search_first(_PROVIDED, text) or "unknown"
    return Probe(file.name, version, ok=version == "unknown" or _parse_version(version) >= file.oldest, remedy=remedy)


def list_font_families() -> frozenset[str]:
    """Return all names of the font families that fontconfig knows."""
    listed = _capture_output("fc-list", ":", "family")
    return frozenset(name.strip().replace("\\-", "-") for line in listed.split("\n") for name in line.split(","))


def install_command(package: str) -> str:
    """Return the command that installs a Debian package."""
    return f"apt-get install --no-install-recommends {package}"


def _parse_version(version: str) -> tuple[int, ...]:
    """Return the numbers of a version."""
    return tuple(int(part) for part in re.findall(r"\d+", version))


def _search_first(pattern: re.Pattern[str], text: str) -> str:
    """Return the first group of a pattern in a text, '' where it does not match."""
    return found[1] if (found := pattern.search(text)) else ""


def _capture_output(*argv: str) -> str:
    """Return what a program prints; '' where it is missing, fails to start or takes too long."""
    try:
        finished = run(argv, limits=_PATIENCE)
    except CvlatexError:
        return ""
    return "" if finished.timed_out else finished.output
