"""What a build needs of the machine: tools, TeX packages and fonts; there or not, new enough or not."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Probe:
    """One thing that was looked for. `version` is '' where it is missing; `remedy` is a command or a sentence."""

    name: str
    version: str
    ok: bool
    remedy: str
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Need:
    """One thing to look for. `oldest` is compared number by number; `package` is Debian's name."""

    name: str
    package: str
    oldest: tuple[int, ...] = ()
    optional: bool = False


PROGRAMS = (
    Need("xelatex", "texlive-xetex", (0, 999992)),
    Need("xdvipdfmx", "texlive-binaries", (20200000,)),
    Need("latexmk", "latexmk", optional=True),
    Need("pdftotext", "poppler-utils", optional=True),
)
TEX_PACKAGES = (
    Need("moderncv.cls", "texlive-latex-extra", (2, 0)),
    Need("ctex.sty", "texlive-lang-chinese", (2, 5)),
    Need("xeCJK.sty", "texlive-lang-chinese", (3, 8)),
    Need("fontspec.sty", "texlive-latex-recommended", (2, 7)),
    Need("hyperref.sty", "texlive-latex-base"),
)


def diagnose(fonts: Path) -> list[Probe]:
    """Look for everything, and say of each whether it will do. `fonts` is the file that describes the font sets."""
    return [*_programs(), *_tex_packages(), *_fonts(fonts)]


def _programs() -> Iterator[Probe]:
    for need in PROGRAMS:
        path = shutil.which(need.name)
        said = _output(path, "-v" if need.name.startswith("pdf") else "--version") if path else ""
        yield _judged(need, _version(said) if said else "")


def _tex_packages() -> Iterator[Probe]:
    for need in TEX_PACKAGES:
        path = _output("kpsewhich", need.name).strip() if shutil.which("kpsewhich") else ""
        yield _judged(need, _package_version(Path(path)) if path else "")


def _fonts(description: Path) -> Iterator[Probe]:
    families = _output("fc-list", ":", "family") if shutil.which("fc-list") else ""
    for family, package, optional in _system_families(description):
        there = family in families
        yield Probe(family, "installed" if there else "", there, _remedy(package), optional)


def _system_families(description: Path) -> Iterator[tuple[str, str, bool]]:
    """The families that font sets take from the system: (family, Debian package, whether only some sets use it)."""
    import yaml

    sets = yaml.safe_load(description.read_text(encoding="utf-8"))["sets"]
    seen: set[str] = set()
    for number, body in enumerate(sets.values()):
        for role in body.get("roles", {}).values():
            for face in role if isinstance(role, list) else [role]:
                family, package = face.get("family"), face.get("package")
                if family and package and family not in seen:
                    seen.add(family)
                    yield family, package, number > 0


def _judged(need: Need, version: str) -> Probe:
    numbers = tuple(int(part) for part in re.findall(r"\d+", version))
    return Probe(need.name, version, bool(version) and numbers >= need.oldest, _remedy(need.package), need.optional)


def _remedy(package: str) -> str:
    return f"apt-get install --no-install-recommends {package}"


def _version(said: str) -> str:
    match = re.search(r"\d+(?:\.\d+)+|\b20\d{6}\b", said)
    return match.group() if match else "unknown"


def _package_version(path: Path) -> str:
    text = path.read_text(encoding="utf-8", errors="replace")
    match = re.search(r"\\Provides(?:Expl)?(?:Class|Package|File)[\s\S]{0,200}?\bv?(\d+\.\d+[\w.]*)", text)
    return match.group(1) if match else "found"


def _output(*argv: str) -> str:
    try:
        finished = subprocess.run(argv, capture_output=True, timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return (finished.stdout + finished.stderr).decode("utf-8", errors="replace")
